import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createThing, getThing, json, observedClient } from '../testing/observed.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const broken = (): Response => json({}, { status: 503 });

/** Milliseconds, on the fake clock, between the first attempt of each of many calls and its second. */
async function pausesOf(calls: number): Promise<number[]> {
  const pauses: number[] = [];
  const attempts = Array.from({ length: calls }, async () => {
    const starts: number[] = [];
    const { client } = observedClient([
      () => {
        starts.push(performance.now());
        return starts.length === 1 ? broken() : json({});
      },
    ]);
    await getThing(client, { id: '1' });
    pauses.push(starts[1]! - starts[0]!);
  });
  await vi.runAllTimersAsync();
  await Promise.all(attempts);
  return pauses;
}

test('a thousand pauses lie within their bounds, and a crowd does not come back together', async () => {
  const pauses = await pausesOf(1000);
  expect(pauses).toHaveLength(1000);
  expect(Math.min(...pauses)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...pauses)).toBeLessThanOrEqual(500);
  const buckets = new Map<number, number>();
  for (const pause of pauses) buckets.set(Math.floor(pause / 5), (buckets.get(Math.floor(pause / 5)) ?? 0) + 1);
  expect(Math.max(...buckets.values())).toBeLessThanOrEqual(50);
});

const asked: readonly { name: string; headers: Record<string, string>; least: number; most: number }[] = [
  { name: 'seconds', headers: { 'retry-after': '2' }, least: 2000, most: 2500 },
  { name: 'milliseconds', headers: { 'retry-after-ms': '1500' }, least: 1500, most: 2000 },
  { name: 'no time at all', headers: { 'retry-after': '0' }, least: 0, most: 500 },
  { name: 'garbage', headers: { 'retry-after': 'soon' }, least: 0, most: 500 },
  { name: 'a time in the past', headers: { 'retry-after': 'Mon, 01 Jan 2024 00:00:00 GMT' }, least: 0, most: 500 },
];

test.each(asked)(
  'a response that asks for $name is waited out, with jitter on top',
  async ({ headers, least, most }) => {
    const starts: number[] = [];
    const { client } = observedClient([
      () => {
        starts.push(performance.now());
        return starts.length === 1 ? json({}, { status: 429, headers }) : json({});
      },
    ]);
    const done = getThing(client, { id: '1' });
    await vi.runAllTimersAsync();
    await done;
    const pause = starts[1]! - starts[0]!;
    expect(pause).toBeGreaterThanOrEqual(least);
    expect(pause).toBeLessThanOrEqual(most);
  },
);

test('a wait that nobody asked for is not taken: the call fails at once and says how long', async () => {
  const { client, seen } = observedClient([json({}, { status: 429, headers: { 'retry-after': '1000000000' } })]);
  await expect(getThing(client, { id: '1' })).rejects.toMatchObject({ status: 429, retryAfterMs: 1e12, attempts: 1 });
  expect(seen).toHaveLength(1);
});

test('an operation that does not exist here is not asked for again', async () => {
  const { client, seen } = observedClient([json({}, { status: 501 })]);
  await expect(getThing(client, { id: '1' })).rejects.toMatchObject({ status: 501 });
  expect(seen).toHaveLength(1);
});

test('retries can be switched off for one call, and on for more', async () => {
  const none = observedClient([broken]);
  await expect(getThing(none.client, { id: '1' }, { maxRetries: 0 })).rejects.toMatchObject({ attempts: 1 });
  const more = observedClient([broken]);
  const failed = expect(getThing(more.client, { id: '1' }, { maxRetries: 4 })).rejects.toMatchObject({ attempts: 5 });
  await vi.runAllTimersAsync();
  await failed;
  expect(more.seen).toHaveLength(5);
});

test('an unsafe call that was refused with 429 is sent again, since nothing was done', async () => {
  const { client, seen } = observedClient([json({}, { status: 429 }), json({ id: 1 })]);
  const done = createThing(client, { name: 'x' });
  await vi.runAllTimersAsync();
  expect(await done).toEqual({ id: 1 });
  expect(seen.map(({ init }) => init.body)).toEqual(['{"name":"x"}', '{"name":"x"}']);
});
