import { expect, test, vi } from 'vitest';
import { memoryDeliveryStore } from './delivery-store.ts';

test('a delivery is held while it is leased, and done afterwards', () => {
  const store = memoryDeliveryStore();
  expect(['one', 'two', 'one'].map((holder) => store.claim('a', holder, 1000))).toEqual(['claimed', 'held', 'claimed']);
  store.complete('a', 'one');
  expect(store.claim('a', 'two', 1000)).toBe('done');
});

test('a lease that has run out is taken over, and its former holder cannot give it back', () => {
  vi.useFakeTimers();
  const store = memoryDeliveryStore();
  store.claim('a', 'one', 1000);
  vi.advanceTimersByTime(1001);
  expect(store.claim('a', 'two', 1000)).toBe('claimed');
  store.release('a', 'one');
  expect(store.claim('a', 'three', 1000)).toBe('held');
  store.release('a', 'two');
  expect(store.claim('a', 'three', 1000)).toBe('claimed');
  vi.useRealTimers();
});

test('the oldest are forgotten first', () => {
  const store = memoryDeliveryStore({ capacity: 2 });
  for (const key of ['a', 'b', 'c']) {
    store.claim(key, 'one', 1000);
    store.complete(key, 'one');
  }
  expect(['c', 'b', 'a'].map((key) => store.claim(key, 'two', 1000))).toEqual(['done', 'done', 'claimed']);
});
