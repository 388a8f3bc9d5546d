import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { json, observedClient } from '../testing/observed.ts';
import { waitForExecution } from './executions/wait.ts';
import type { WaitOptions } from './poll.ts';
import { runWorkflow } from './workflows/run.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const run = (status: string): Response => json({ _id: 'r1', name: 'run', environment: 'test', status });
const empty = (): Response => new Response('', { status: 200 });
const acme = (responses: Response[], options = {}) => {
  const { client, seen } = observedClient(responses, options);
  return { client: client.forLinkedAccount('acme'), seen };
};

test.each<{ option: object; field: string }>([
  ...[0, -1, Number.NaN, '5', null].flatMap((value) =>
    ['interval', 'maxInterval', 'maxWait'].map((field) => ({ option: { [field]: value }, field })),
  ),
  { option: { signal: {} }, field: 'signal' },
  { option: { onProgress: 'log' }, field: 'onProgress' },
  { option: { intervall: 5 }, field: 'intervall' },
])('the option $option is refused before any request', async ({ option, field }) => {
  const { client, seen } = acme([run('COMPLETED')]);
  const refusal = { name: 'InvalidInputError', field };
  await expect(waitForExecution(client, { execution_id: 'r1' }, option)).rejects.toMatchObject(refusal);
  await expect(runWorkflow(client, { workflow_id: 'w', slug: 's' }, option)).rejects.toMatchObject(refusal);
  expect(seen).toHaveLength(0);
});

/** Result of a wait under the fake clock. */
async function ending(waiting: Promise<unknown>): Promise<unknown> {
  const end = waiting.then(
    (value) => value,
    (error: unknown) => error,
  );
  await vi.runAllTimersAsync();
  return end;
}

test.each<{ name: string; responses: Response[]; want: object; looks: number }>([
  { name: 'an empty response once', responses: [empty(), run('COMPLETED')], want: { status: 'COMPLETED' }, looks: 2 },
  { name: 'empty responses twice', responses: [empty()], want: { name: 'InvalidResponseError' }, looks: 2 },
  {
    name: 'empty responses that are not one after the other',
    responses: [empty(), run('RUNNING'), empty(), run('COMPLETED')],
    want: { status: 'COMPLETED' },
    looks: 4,
  },
  { name: 'a 503', responses: [json({}, { status: 503 }), run('COMPLETED')], want: { status: 'COMPLETED' }, looks: 2 },
  { name: 'a 404', responses: [json({}, { status: 404 })], want: { name: 'NotFoundError' }, looks: 1 },
  { name: 'a failed run', responses: [run('ERRORED')], want: { name: 'ExecutionFailedError' }, looks: 1 },
])('a wait looks $looks times when it gets $name', async ({ responses, want, looks }) => {
  const { client, seen } = acme(responses, { maxRetries: 0 });
  expect(await ending(waitForExecution(client, { execution_id: 'r1' }))).toMatchObject(want);
  expect(seen).toHaveLength(looks);
});

test.each<{ given: WaitOptions; atMost: number }>([
  { given: { interval: 0.001, maxInterval: 0.001, maxWait: 1000 }, atMost: 21 },
  { given: { interval: 100, maxWait: 1000 }, atMost: 6 },
  { given: { maxWait: 60_000 }, atMost: 12 },
])('a wait with $given looks at most $atMost times', async ({ given, atMost }) => {
  const { client, seen } = acme([run('RUNNING')]);
  expect(await ending(waitForExecution(client, { execution_id: 'r1' }, given))).toMatchObject({ code: 'wait_timeout' });
  expect(seen.length).toBeGreaterThan(2);
  expect(seen.length).toBeLessThanOrEqual(atMost);
});

test.each([-3_600_000, 3_600_000])('a wait takes its time when the clock is moved by %i ms meanwhile', async (by) => {
  const { client } = acme([run('RUNNING')]);
  const before = performance.now();
  const waiting = waitForExecution(client, { execution_id: 'r1' }, { maxWait: 60_000 });
  const end = waiting.catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(30_000);
  vi.setSystemTime(Date.now() + by);
  await vi.runAllTimersAsync();
  expect(await end).toMatchObject({ code: 'wait_timeout' });
  expect(performance.now() - before).toBeCloseTo(60_000, -1);
});
