import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { GcraLimiter } from './gcra-limiter.ts';
import type { Claim } from './limiter.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Starts one caller per claim at once and returns when each was let through, in milliseconds and in that order. */
async function startsOf(limiter: GcraLimiter, claims: number | readonly Claim[]): Promise<number[]> {
  const begun = performance.now();
  const starts: number[] = [];
  const each = typeof claims === 'number' ? Array.from({ length: claims }, () => ({})) : claims;
  const waiting = each.map(async (claim) => {
    await limiter.acquire(undefined, claim);
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

test('a thread that was blocked does not let everyone through at once afterwards', async () => {
  vi.useRealTimers();
  const limiter = new GcraLimiter({ requestsPerSecond: 20, burst: 2 });
  const starts: number[] = [];
  const callers = Array.from({ length: 12 }, async () => {
    await limiter.acquire();
    starts.push(performance.now());
  });
  await new Promise((resolve) => setTimeout(resolve, 60));
  for (const until = performance.now() + 300; performance.now() < until;) continue;
  await Promise.all(callers);
  const together = starts.map((start) => starts.filter((other) => other >= start && other < start + 45).length);
  expect(Math.max(...together)).toBeLessThanOrEqual(2);
});

test('a 429 moves every caller that waits, and leaves them in order and paced', async () => {
  const limiter = new GcraLimiter({ requestsPerSecond: 20, burst: 1 });
  await limiter.acquire();
  const starts = startsOf(limiter, 3);
  limiter.penalise(2000);
  expect(await starts).toEqual([2000, 2063, 2126]);
});

test('many 429s of one storm are one pause', async () => {
  const limiter = new GcraLimiter({ requestsPerSecond: 20, burst: 1 });
  await limiter.acquire();
  for (let count = 0; count < 50; count++) limiter.penalise();
  expect(await startsOf(limiter, 1)).toEqual([1000]);
});

test('a pause ends a little later for one limiter than for another', async () => {
  vi.mocked(Math.random).mockReturnValue(0.5);
  const limiter = new GcraLimiter({ requestsPerSecond: 20, burst: 1 });
  limiter.penalise();
  expect(await startsOf(limiter, 1)).toEqual([1025]);
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

test('an aborted caller rejects with the reason at once, and those behind move up', async () => {
  const limiter = new GcraLimiter({ requestsPerSecond: 1, burst: 1 });
  await limiter.acquire();
  const controller = new AbortController();
  const waiting = limiter.acquire(controller.signal);
  const next = startsOf(limiter, 1);
  controller.abort(new Error('enough'));
  await expect(waiting).rejects.toThrow('enough');
  // It had set its timer for the second slot, and the first one is its own now; nobody may wake it before that.
  expect((await next)[0]).toBeLessThanOrEqual(2000);
  expect(limiter.stats()).toMatchObject({ waiting: 0, started: 2 });
});

test('ten thousand that give up leave the way free for the next', async () => {
  const limiter = new GcraLimiter({ requestsPerSecond: 20, burst: 1 });
  await limiter.acquire();
  const controller = new AbortController();
  const waiting = Array.from({ length: 10_000 }, () => limiter.acquire(controller.signal));
  controller.abort(new Error('enough'));
  expect((await Promise.allSettled(waiting)).every(({ status }) => status === 'rejected')).toBe(true);
  expect(await startsOf(limiter, 1)).toEqual([50]);
});

test('a signal that is aborted already costs nothing', async () => {
  const limiter = new GcraLimiter({ requestsPerSecond: 1, burst: 1 });
  await limiter.acquire();
  await expect(limiter.acquire(AbortSignal.abort(new Error('before')))).rejects.toThrow('before');
  expect(limiter.stats().waiting).toBe(0);
});

test('whoever waits long moves up within half of the time when those before it give up', async () => {
  const limiter = new GcraLimiter({ requestsPerSecond: 1, burst: 1 });
  await limiter.acquire();
  const controller = new AbortController();
  const ahead = Array.from({ length: 99 }, () => limiter.acquire(controller.signal));
  const last = startsOf(limiter, 1);
  controller.abort();
  await Promise.allSettled(ahead);
  expect((await last)[0]).toBeLessThanOrEqual(50_000);
});

test('interactive callers go before bulk ones that wait already', async () => {
  const limiter = new GcraLimiter({ requestsPerSecond: 20, burst: 1 });
  const order: string[] = [];
  const call = async (priority: 'bulk' | 'interactive'): Promise<void> => {
    await limiter.acquire(undefined, { priority });
    order.push(priority);
  };
  const calls = [call('bulk'), call('bulk'), call('bulk'), call('interactive')];
  await vi.runAllTimersAsync();
  await Promise.all(calls);
  expect(order).toEqual(['bulk', 'interactive', 'bulk', 'bulk']);
});

test('tells how it stands', async () => {
  const limiter = new GcraLimiter({ requestsPerSecond: 20, burst: 1 });
  const starts = startsOf(limiter, [{}, { priority: 'bulk' }, {}]);
  expect(limiter.stats()).toEqual({
    waiting: 2,
    waitingBulk: 1,
    started: 1,
    refused: 0,
    requestsPerSecond: 20,
    pausedMs: 0,
  });
  limiter.penalise();
  expect(limiter.stats()).toMatchObject({ refused: 1, requestsPerSecond: 16, pausedMs: 1000 });
  await starts;
  expect(limiter.stats()).toMatchObject({ waiting: 0, waitingBulk: 0, started: 3 });
});
