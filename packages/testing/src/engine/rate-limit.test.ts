import { expect, test } from 'vitest';
import { takeToken } from './rate-limit.ts';
import { emptyState } from '../model/state.ts';

const taken = (times: readonly number[], credential = 'test'): boolean[] => {
  const state = emptyState({ test: 'tk' });
  return times.map((time) => takeToken(state, credential, time));
};

test('five at once pass, the sixth does not', () => {
  expect(taken([0, 0, 0, 0, 0, 0])).toEqual([true, true, true, true, true, false]);
});

test('one every 50 ms passes for ever', () => {
  expect(taken(Array.from({ length: 100 }, (_, index) => index * 50)).every(Boolean)).toBe(true);
});

test('a pause of a second gives a burst of five again, and no more', () => {
  expect(taken([0, 0, 0, 0, 0, 1000, 1000, 1000, 1000, 1000, 1000]).slice(5)).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
  ]);
});
