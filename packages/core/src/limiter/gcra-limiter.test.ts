import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { GcraLimiter, type GcraLimiterOptions } from './gcra-limiter.ts';
import type { AcquireOptions } from './limiter.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A limiter whose server has answered before. */
function warm(settings?: GcraLimiterOptions): GcraLimiter {
  const limiter = new GcraLimiter(settings);
  limiter.onResponse();
  return limiter;
}

/** Starts one client per claim at once and returns when each was let through, in milliseconds and in that order. */
async function startsOf(limiter: GcraLimiter, options: number | readonly AcquireOptions[]): Promise<number[]> {
  const begun = performance.now();
  const starts: number[] = [];
  const each = typeof options === 'number' ? Array.from({ length: options }, () => ({})) : options;
  const waiting = each.map(async (one) => {
    await limiter.acquire(one);
    starts.push(Math.round(performance.now() - begun));
  });
  await vi.runAllTimersAsync();
  await Promise.all(waiting);
  return starts;
}

test('lets a burst through at once, then one client per interval', async () => {
  const limiter = warm({ requestsPerSecond: 20, burst: 4 });
  expect(await startsOf(limiter, 8)).toEqual([0, 0, 0, 0, 50, 100, 150, 200]);
});

test('needs no promise while there is room', () => {
  expect(warm().acquire()).toBeUndefined();
});

test('a fresh limiter lets no more than a burst through until the first answer', async () => {
  const limiter = new GcraLimiter({ requestsPerSecond: 20, burst: 2 });
  const starts: number[] = [];
  const calls = Array.from({ length: 5 }, async () => {
    await limiter.acquire();
    starts.push(performance.now());
  });
  const begun = performance.now();
  setTimeout(() => limiter.onResponse(), 200);
  await vi.runAllTimersAsync();
  await Promise.all(calls);
  expect(starts.map((start) => start - begun)).toEqual([0, 0, 250, 300, 350]);
});

test('a first answer that does not come holds nobody up for long', async () => {
  const limiter = new GcraLimiter({ requestsPerSecond: 20, burst: 1 });
  void limiter.acquire();
  const begun = performance.now();
  const second = limiter.acquire();
  await vi.runAllTimersAsync();
  await second;
  expect(performance.now() - begun).toBe(550);
});

test('fills up again when nobody calls', async () => {
  const limiter = warm({ requestsPerSecond: 20, burst: 4 });
  await startsOf(limiter, 4);
  await vi.advanceTimersByTimeAsync(200);
  expect(await startsOf(limiter, 5)).toEqual([0, 0, 0, 0, 50]);
});

test('a thread that was blocked does not let everyone through at once afterwards', async () => {
  vi.useRealTimers();
  const limiter = warm({ requestsPerSecond: 20, burst: 2 });
  const starts: number[] = [];
  const calls = Array.from({ length: 12 }, async () => {
    await limiter.acquire();
    starts.push(performance.now());
  });
  await new Promise((resolve) => setTimeout(resolve, 60));
  for (const until = performance.now() + 300; performance.now() < until;) continue;
  await Promise.all(calls);
  const together = starts.map((start) => starts.filter((other) => other >= start && other < start + 45).length);
  expect(Math.max(...together)).toBeLessThanOrEqual(2);
});

test('a 429 moves every client that waits, and leaves them in order and paced', async () => {
  const limiter = warm({ requestsPerSecond: 20, burst: 1 });
  await limiter.acquire();
  const starts = startsOf(limiter, 3);
  limiter.onRateLimited(2000);
  expect(await starts).toEqual([2000, 2050, 2100]);
});

test('many 429s of one storm are one pause', async () => {
  const limiter = warm({ requestsPerSecond: 20, burst: 1 });
  await limiter.acquire();
  for (let count = 0; count < 50; count++) limiter.onRateLimited();
  expect(await startsOf(limiter, 1)).toEqual([1000]);
});

test('a pause ends a little later for one limiter than for another', async () => {
  vi.mocked(Math.random).mockReturnValue(0.5);
  const limiter = warm({ requestsPerSecond: 20, burst: 1 });
  limiter.onRateLimited();
  expect(await startsOf(limiter, 1)).toEqual([1025]);
});

/** Lets a number of calls through and then reports a 429, some times over. */
async function storms(limiter: GcraLimiter, times: number, calls: number): Promise<void> {
  for (let count = 0; count < times; count++) {
    await startsOf(limiter, calls);
    limiter.onRateLimited();
    await vi.advanceTimersByTimeAsync(1100);
  }
}

test('429s that keep coming lower the rate, and a quiet minute restores it', async () => {
  const limiter = warm({ requestsPerSecond: 20, burst: 1 });
  await storms(limiter, 4, 10);
  expect(limiter.stats().requestsPerSecond).toBe(20);
  await storms(limiter, 2, 10);
  expect(limiter.stats().requestsPerSecond).toBeCloseTo(20 / 1.25 ** 2);
  const slow = await startsOf(limiter, 3);
  expect(slow[2]! - slow[1]!).toBeGreaterThan(75);
  await vi.advanceTimersByTimeAsync(61_000);
  expect(await startsOf(limiter, 3)).toEqual([0, 50, 100]);
});

test('429s right after a pause, which others have caused, leave the rate alone', async () => {
  const limiter = warm({ requestsPerSecond: 20, burst: 1 });
  await storms(limiter, 9, 1);
  expect(limiter.stats().requestsPerSecond).toBe(20);
});

test('an aborted client rejects with the reason at once, and those behind move up', async () => {
  const limiter = warm({ requestsPerSecond: 1, burst: 1 });
  await limiter.acquire();
  const controller = new AbortController();
  const waiting = limiter.acquire({ signal: controller.signal });
  const next = startsOf(limiter, 1);
  controller.abort(new Error('enough'));
  await expect(waiting).rejects.toThrow('enough');
  // It had set its timer for the second slot, and the first one is its own now; nobody may wake it before that.
  expect((await next)[0]).toBeLessThanOrEqual(2000);
  expect(limiter.stats()).toMatchObject({ waiting: 0, started: 2 });
});

test('ten thousand that give up leave the way free for the next', async () => {
  const limiter = warm({ requestsPerSecond: 20, burst: 1 });
  await limiter.acquire();
  const controller = new AbortController();
  const waiting = Array.from({ length: 10_000 }, () => limiter.acquire({ signal: controller.signal }));
  controller.abort(new Error('enough'));
  expect((await Promise.allSettled(waiting)).every(({ status }) => status === 'rejected')).toBe(true);
  expect(await startsOf(limiter, 1)).toEqual([50]);
});

test('a signal that is aborted already costs nothing', async () => {
  const limiter = warm({ requestsPerSecond: 1, burst: 1 });
  await limiter.acquire();
  await expect(limiter.acquire({ signal: AbortSignal.abort(new Error('before')) })).rejects.toThrow('before');
  expect(limiter.stats().waiting).toBe(0);
});

test('whoever waits long moves up within half of the time when those before it give up', async () => {
  const limiter = warm({ requestsPerSecond: 1, burst: 1 });
  await limiter.acquire();
  const controller = new AbortController();
  const ahead = Array.from({ length: 99 }, () => limiter.acquire({ signal: controller.signal }));
  const last = startsOf(limiter, 1);
  controller.abort();
  await Promise.allSettled(ahead);
  expect((await last)[0]).toBeLessThanOrEqual(50_000);
});

test('interactive calls go before bulk ones that wait already', async () => {
  const limiter = warm({ requestsPerSecond: 20, burst: 1 });
  const order: string[] = [];
  const call = async (priority: 'bulk' | 'interactive'): Promise<void> => {
    await limiter.acquire({ priority });
    order.push(priority);
  };
  const calls = [call('bulk'), call('bulk'), call('bulk'), call('interactive')];
  await vi.runAllTimersAsync();
  await Promise.all(calls);
  expect(order).toEqual(['bulk', 'interactive', 'bulk', 'bulk']);
});

test('tells how it stands', async () => {
  const limiter = warm({ requestsPerSecond: 20, burst: 1 });
  const starts = startsOf(limiter, [{}, { priority: 'bulk' }, {}]);
  expect(limiter.stats()).toEqual({
    waiting: 2,
    waitingBulk: 1,
    started: 1,
    refused: 0,
    requestsPerSecond: 20,
    pausedMs: 0,
  });
  limiter.onRateLimited();
  expect(limiter.stats()).toMatchObject({ refused: 1, requestsPerSecond: 20, pausedMs: 1000 });
  await starts;
  expect(limiter.stats()).toMatchObject({ waiting: 0, waitingBulk: 0, started: 3 });
});
