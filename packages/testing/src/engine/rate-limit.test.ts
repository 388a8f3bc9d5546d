import { expect, test } from 'vitest';
import { takeToken } from './rate-limit.ts';
import { emptyState } from '../model/state.ts';

const results = (times: readonly number[], credential = 'test'): boolean[] => {
  const state = emptyState({ test: 'tk' });
  return times.map((time) => takeToken(state, credential, time));
};

test('refuses the sixth request when six come at once', () => {
  expect(results([0, 0, 0, 0, 0, 0])).toEqual([true, true, true, true, true, false]);
});

test('lets every request pass when one comes every 50 ms', () => {
  expect(results(Array.from({ length: 100 }, (_, index) => index * 50)).every(Boolean)).toBe(true);
});

test('lets five requests pass at once again when there was none for a second', () => {
  expect(results([0, 0, 0, 0, 0, 1000, 1000, 1000, 1000, 1000, 1000]).slice(5)).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
  ]);
});
