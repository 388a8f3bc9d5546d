import { expect, test } from 'vitest';
import { SharedLimiters } from './shared-limiters.ts';

test('gives one limiter for each name, also after hundreds of others', () => {
  const shared = new SharedLimiters();
  const first = shared.get('first');
  for (let index = 0; index < 500; index++) shared.get(`other-${index}`);
  expect(shared.get('first')).toBe(first);
  expect(shared.get('other-1')).not.toBe(first);
});

test('remembers what a limiter has let through that nobody holds', () => {
  const shared = new SharedLimiters();
  for (let sent = 0; sent < 4; sent++) shared.get('busy').acquire();
  for (let index = 0; index < 500; index++) shared.get(`other-${index}`);
  expect(shared.get('busy').stats().started).toBe(4);
});

test.each<[string, (limiter: ReturnType<SharedLimiters['get']>) => unknown, boolean]>([
  ['a new one', () => 1, true],
  ['one that has just let something through', (limiter) => limiter.acquire(), false],
  ['one that was refused', (limiter) => limiter.onRateLimited(), false],
])('a limiter is at rest or not: %s', (_name, use, want) => {
  const limiter = new SharedLimiters().get('one');
  use(limiter);
  expect(limiter.isAtRest).toBe(want);
});
