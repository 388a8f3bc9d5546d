import { Refold } from '@refold/node';
import { createMock, type Mock } from '@refold/testing';
import { refoldMatchers } from '@refold/testing/vitest';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exportInvoice } from '../src/invoices.ts';

expect.extend(refoldMatchers);

const invoice = { customer: 'acme', app: 'quickbooks', total: 120 };
let mock: Mock;
let refold: Refold;

beforeEach(() => {
  // Client and mock use Vitest's fake timers, so waiting takes no time.
  vi.useFakeTimers();
  mock = createMock({
    clock: { now: () => Date.now() },
    fixtures: {
      applications: [{ slug: 'quickbooks', name: 'QuickBooks' }],
      linkedAccounts: [{ account_id: 'acme', name: 'Acme Inc.', connected: ['quickbooks'] }],
      workflows: [{ name: 'Export invoice', slug: 'quickbooks', workflow_alias: 'export-invoice' }],
    },
  });
  refold = new Refold({ apiKey: 'tk_mock', fetch: mock.fetch });
});
afterEach(() => void vi.useRealTimers());

/** Advances the timers until a promise has settled. */
async function soon<T>(work: Promise<T>): Promise<T> {
  const state = { isOver: false };
  const end = (): void => void (state.isOver = true);
  work.then(end, end);
  while (!state.isOver) await vi.advanceTimersByTimeAsync(1000);
  return work;
}

test('returns the number when the workflow has exported the invoice', async () => {
  mock.workflow('export-invoice', ({ payload }) => ({
    return_value: { number: `R-${(payload as { total: number }).total}` },
    after: 8000,
  }));
  expect(await soon(exportInvoice(refold, invoice))).toEqual({ state: 'exported', number: 'R-120' });
  expect(mock).toHaveCalled('executeWorkflow', { account: 'acme', body: { payload: { total: 120 } } });
});

test('returns the node when the workflow fails', async () => {
  mock.workflow('export-invoice', { status: 'ERRORED', error: { message: 'No such customer' } });
  expect(await soon(exportInvoice(refold, invoice))).toEqual({ state: 'failed', at: 'Response' });
});

test('stops waiting when the run takes longer than a minute', async () => {
  mock.workflow('export-invoice', { after: 3_600_000 });
  expect(await soon(exportInvoice(refold, invoice))).toEqual({ state: 'still running' });
});

test('does not start a run again when the connection breaks off after the start', async () => {
  mock.fail('executeWorkflow', { error: 'reset', after: 'commit' });
  await expect(soon(exportInvoice(refold, invoice))).rejects.toMatchObject({ code: 'outcome_unknown' });
  expect(mock.records('executions')).toHaveLength(1);
});

test('returns a link when the customer has not connected the app, and exports afterwards', async () => {
  const globex = { ...invoice, customer: 'globex' };
  mock.addFixtures({ linkedAccounts: [{ account_id: 'globex' }] });
  const first = await soon(exportInvoice(refold, globex));
  expect(first).toEqual({ state: 'connect first', url: expect.stringMatching(/^https:/) });
  mock.connect('globex', 'quickbooks');
  mock.workflow('export-invoice', { return_value: { number: 'R-1' } });
  expect(await soon(exportInvoice(refold, globex))).toEqual({ state: 'exported', number: 'R-1' });
});
