import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { getThing, json, observedClient } from '../testing/observed.ts';
import { GcraLimiter } from './gcra-limiter.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each([
  { option: { requestsPerSecond: 0 }, field: 'requestsPerSecond' },
  { option: { requestsPerSecond: Number.NaN }, field: 'requestsPerSecond' },
  { option: { requestsPerSecond: Number.POSITIVE_INFINITY }, field: 'requestsPerSecond' },
  { option: { requestsPerSecond: -1 }, field: 'requestsPerSecond' },
  { option: { requestsPerSecond: '20' }, field: 'requestsPerSecond' },
  { option: { burst: 0 }, field: 'burst' },
  { option: { burst: 1.5 }, field: 'burst' },
  { option: { burst: Number.NaN }, field: 'burst' },
  { option: { brust: 5 }, field: 'brust' },
])('a limiter with $option is refused when it is made', ({ option, field }) => {
  expect(() => new GcraLimiter(option as never)).toThrow(expect.objectContaining({ name: 'InvalidInputError', field }));
});

test.each([Number.NaN, -1, Number.POSITIVE_INFINITY, '5', undefined])(
  'a pause of %s that a caller asks for neither opens the limiter nor closes it for ever',
  async (pause) => {
    const limiter = new GcraLimiter({ requestsPerSecond: 10, burst: 1 });
    await limiter.acquire();
    limiter.onResponse?.();
    try {
      limiter.onRateLimited(pause as number);
    } catch (error) {
      expect(error).toMatchObject({ name: 'InvalidInputError' });
    }
    const started = performance.now();
    const times: number[] = [];
    const many = Promise.all(
      [1, 2, 3].map(async () => (await limiter.acquire(), times.push(performance.now() - started))),
    );
    await vi.advanceTimersByTimeAsync(120_000);
    await many;
    expect(times).toHaveLength(3);
    expect(times[2]! - times[0]!).toBeGreaterThan(100);
  },
);

test.each([
  { name: 'an hour ahead', by: 3_600_000 },
  { name: 'an hour back', by: -3_600_000 },
])('a clock that is set $name parks nobody: at most one interval is waited', async ({ by }) => {
  const limiter = new GcraLimiter({ requestsPerSecond: 10, burst: 1 });
  await limiter.acquire();
  limiter.onResponse?.();
  const now = performance.now.bind(performance);
  const moved = vi.spyOn(performance, 'now').mockImplementation(() => now() + by);
  const started = vi.fn();
  void Promise.resolve(limiter.acquire()).then(started);
  await vi.advanceTimersByTimeAsync(250);
  moved.mockRestore();
  expect(started).toHaveBeenCalled();
});

test('a call whose bound ends first says that the limiter was paused, and for how long', async () => {
  const limiter = new GcraLimiter();
  const { client } = observedClient([json({}, { status: 429, headers: { 'retry-after': '1000000000' } })], { limiter });
  await getThing(client, { id: '1' }).result();
  expect(limiter.stats().pausedMs).toBeGreaterThan(0);
  const waiting = getThing(client, { id: '2' }, { totalTimeout: 100 }).result();
  await vi.advanceTimersByTimeAsync(100);
  expect(await waiting).toMatchObject({
    ok: false,
    error: { name: 'TotalTimeoutError', message: expect.stringContaining('paused') },
  });
});

test('a pause of thirty years is cut to the longest one that the limiter allows', () => {
  const limiter = new GcraLimiter({ maxPause: 5000 });
  limiter.onRateLimited(1e12);
  expect(limiter.stats().pausedMs).toBeGreaterThan(4900);
  expect(limiter.stats().pausedMs).toBeLessThan(5200);
});
