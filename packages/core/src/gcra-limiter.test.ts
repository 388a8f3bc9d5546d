import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { GcraLimiter } from './gcra-limiter.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Starts callers at once and returns when each was let through, in milliseconds. */
async function startsOf(limiter: GcraLimiter, callers: number): Promise<number[]> {
  const begun = performance.now();
  const starts: number[] = [];
  const waiting = Array.from({ length: callers }, async () => {
    await limiter.acquire();
    starts.push(Math.round(performance.now() - begun));
  });
  await vi.runAllTimersAsync();
  await Promise.all(waiting);
  return starts;
}

test('lets a burst through at once, then one caller per interval', async () => {
  const limiter = new GcraLimiter({ requestsPerSecond: 20, burst: 4 });
  expect(await startsOf(limiter, 8)).toEqual([0, 0, 0, 0, 50, 100, 150, 200]);
});

test('needs no promise while there is room', () => {
  expect(new GcraLimiter().acquire()).toBeUndefined();
});

test('fills up again when nobody calls', async () => {
  const limiter = new GcraLimiter({ requestsPerSecond: 20, burst: 4 });
  await startsOf(limiter, 4);
  await vi.advanceTimersByTimeAsync(200);
  expect(await startsOf(limiter, 5)).toEqual([0, 0, 0, 0, 50]);
});

test('a 429 moves every caller that waits, and leaves them in order and paced', async () => {
  const limiter = new GcraLimiter({ requestsPerSecond: 20, burst: 1 });
  await limiter.acquire();
  const starts = startsOf(limiter, 3);
  limiter.penalise(2000);
  expect(await starts).toEqual([2050, 2100, 2150]);
});

test('many 429s of one storm are one pause', async () => {
  const limiter = new GcraLimiter({ requestsPerSecond: 20, burst: 1 });
  await limiter.acquire();
  for (let count = 0; count < 50; count++) limiter.penalise();
  expect(await startsOf(limiter, 1)).toEqual([1050]);
});

test('repeated 429s lower the rate, and a quiet minute restores it', async () => {
  const limiter = new GcraLimiter({ requestsPerSecond: 20, burst: 1 });
  for (let count = 0; count < 3; count++) {
    limiter.penalise();
    await vi.advanceTimersByTimeAsync(1100);
  }
  const slow = await startsOf(limiter, 3);
  expect(slow[2]! - slow[1]!).toBeGreaterThan(60);
  await vi.advanceTimersByTimeAsync(61_000);
  expect(await startsOf(limiter, 3)).toEqual([0, 50, 100]);
});

test('an aborted caller rejects with the reason at once and gives the newest slot back', async () => {
  const limiter = new GcraLimiter({ requestsPerSecond: 1, burst: 1 });
  await limiter.acquire();
  const controller = new AbortController();
  const waiting = limiter.acquire(controller.signal);
  controller.abort(new Error('enough'));
  await expect(waiting).rejects.toThrow('enough');
  expect(await startsOf(limiter, 1)).toEqual([1000]);
});
