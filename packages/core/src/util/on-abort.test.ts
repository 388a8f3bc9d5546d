import { expect, test } from 'vitest';
import { onAbort } from './time.ts';

/** A signal, and the listeners that were added to it and removed. */
function counted() {
  const controller = new AbortController();
  const { signal } = controller;
  const count = { added: 0, removed: 0 };
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...given: any) => (count.added++, addEventListener.apply(signal, given));
  signal.removeEventListener = (...given: any) => (count.removed++, removeEventListener.apply(signal, given));
  return { controller, signal, count };
}

test('a thousand that share a signal add one listener, which goes with the last of them', () => {
  const { signal, count } = counted();
  const stops = Array.from({ length: 1000 }, () => onAbort(signal, () => {}));
  expect(count).toEqual({ added: 1, removed: 0 });
  for (const stop of stops.slice(1)) stop();
  expect(count.removed).toBe(0);
  stops[0]!();
  stops[0]!();
  expect(count).toEqual({ added: 1, removed: 1 });
  onAbort(signal, () => {});
  expect(count.added).toBe(2);
});

test('an abort calls everyone back once, in order, but not those who have gone meanwhile', () => {
  const { controller, signal } = counted();
  const called: number[] = [];
  onAbort(signal, () => (called.push(1), stopThird()));
  onAbort(signal, () => called.push(2));
  const stopThird = onAbort(signal, () => called.push(3));
  controller.abort();
  expect(called).toEqual([1, 2]);
});

test('without a signal nothing is listened to', () => {
  expect(onAbort(undefined, () => {})).not.toThrow();
});
