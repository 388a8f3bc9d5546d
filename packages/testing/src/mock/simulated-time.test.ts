import { Refold } from '@refold/node';
import { runWorkflow, WaitTimeoutError } from '@refold/node/helpers';
import { expect, test } from 'vitest';
import { createMock } from './create-mock.ts';
import type { MockOptions } from './mock.ts';

function made(options: MockOptions = {}) {
  const mock = createMock(options);
  mock.addFixtures({
    linkedAccounts: [{ account_id: 'acme', connected: ['hubspot'] }],
    workflows: [{ _id: 'w1', name: 'Export', slug: 'hubspot' }],
  });
  const refold = new Refold({ apiKey: mock.keys['test'], fetch: mock.fetch });
  return { mock, refold, acme: refold.forLinkedAccount('acme') };
}

/** Real milliseconds that work takes. */
async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

test('200 calls of a client against the mock are not paced', async () => {
  const { refold, mock } = made();
  // At 20 a second they would take ten seconds.
  const took = await millisecondsOf(() =>
    Promise.all(Array.from({ length: 200 }, () => refold.linkedAccounts.get({ linked_account_id: 'acme' }))),
  );
  expect(took).toBeLessThan(5000);
  expect(mock.requests).toHaveLength(200);
  expect(refold.client.limiter).toBeUndefined();
});

test('a helper waits in the time of the mock', async () => {
  const { acme, mock } = made();
  mock.workflow('w1', { after: 3_600_000, return_value: { number: 7 } });
  const before = mock.clock.now();
  const took = await millisecondsOf(async () => {
    const run = await runWorkflow(acme, { workflow_id: 'w1', slug: 'hubspot' }, { maxWait: 7_200_000 });
    expect(run.output).toEqual({ number: 7 });
  });
  expect(took).toBeLessThan(5000);
  expect(mock.clock.now() - before).toBeGreaterThan(3_600_000);
});

test('a wait for what never happens ends in the time of the mock, and a signal ends it', async () => {
  const { acme, mock } = made();
  mock.workflow('w1', { after: 3_600_000 });
  await expect(runWorkflow(acme, { workflow_id: 'w1', slug: 'hubspot' }, { maxWait: 60_000 })).rejects.toThrow(
    WaitTimeoutError,
  );
  const signal = AbortSignal.abort();
  await expect(runWorkflow(acme, { workflow_id: 'w1', slug: 'hubspot' }, { signal })).rejects.toMatchObject({
    name: 'AbortError',
  });
});

test('a mock in real time is paced, and waited for in real time', async () => {
  const { refold } = made({ clock: 'real' });
  expect(refold.client.limiter).toBeDefined();
});
