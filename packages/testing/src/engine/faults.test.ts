import { expect, test } from 'vitest';
import { createMock } from '../mock/create-mock.ts';
import { asker } from '../mock/test-client.ts';
import type { Fault, FaultTarget } from './faults.ts';

const statuses = async (target: FaultTarget, fault: Fault, calls: number): Promise<number[]> => {
  const mock = createMock({ seed: 3 });
  mock.fail(target, fault);
  const ask = asker(mock);
  const all: number[] = [];
  for (let call = 0; call < calls; call++) all.push((await ask('listWebhooks')).status);
  return all;
};

test.each<{ name: string; target: FaultTarget; fault: Fault; want: number[] }>([
  { name: 'every time', target: 'listWebhooks', fault: { status: 500 }, want: [500, 500, 500] },
  { name: 'twice', target: 'listWebhooks', fault: { status: 429, times: 2 }, want: [429, 429, 200] },
  { name: 'the second call', target: '*', fault: { status: 503, nth: 2 }, want: [200, 503, 200] },
  { name: 'a tag', target: { tag: 'Webhooks' }, fault: { status: 401, times: 1 }, want: [401, 200, 200] },
  { name: 'another tag', target: { tag: 'Events' }, fault: { status: 500 }, want: [200, 200, 200] },
])('$name', async ({ target, fault, want }) => {
  expect(await statuses(target, fault, want.length)).toEqual(want);
});

test('chances follow the seed', async () => {
  const first = await statuses('*', { status: 500, probability: 0.5 }, 40);
  expect(await statuses('*', { status: 500, probability: 0.5 }, 40)).toEqual(first);
  expect(new Set(first)).toEqual(new Set([200, 500]));
});

test('a documented error comes in its own envelope, an undocumented one in a plain one', async () => {
  const mock = createMock();
  mock.fail('getWebhook', { status: 400, times: 1 });
  mock.fail('getWebhook', { status: 502, times: 1 });
  const ask = asker(mock);
  expect((await ask('getWebhook')).body).toEqual({
    status_code: 400,
    http_error_type: 'BAD_REQUEST',
    error: 'RESOURCE_NOT_FOUND',
    message: 'Webhook not found',
  });
  mock.reset();
  mock.fail('getWebhook', { status: 502 });
  expect((await ask('getWebhook')).body).toMatchObject({ status_code: 502, error_code: 'SERVER_ERROR' });
});

test('an example that the contract does not have is named', async () => {
  const mock = createMock();
  mock.fail('getWebhook', { status: 400, example: 'nope' });
  await expect(asker(mock)('getWebhook')).rejects.toThrow('no example "nope"');
});

test('taken and then failed has taken effect; reset, hang and cut replies show as fetch shows them', async () => {
  const mock = createMock();
  const ask = asker(mock);
  mock.fail('createLinkedAccount', { status: 500, after: 'commit', times: 1 });
  expect((await ask('createLinkedAccount', { body: { linked_account_id: 'acme' } })).status).toBe(500);
  expect(mock.records('accounts')).toHaveLength(1);
  mock.fail('listWebhooks', { error: 'reset', times: 1 });
  await expect(ask('listWebhooks')).rejects.toMatchObject({ name: 'TypeError', cause: { code: 'ECONNRESET' } });
  mock.fail('listEvents', { error: 'truncate', times: 1 });
  await expect(ask('listEvents')).rejects.toThrow();
  mock.fail('listDatarefs', { error: 'hang', times: 1 });
  const waiting = mock.fetch('https://app.refold.ai/api/v2/public/dataref', { signal: AbortSignal.timeout(20) });
  await expect(waiting).rejects.toMatchObject({ name: 'TimeoutError' });
});

test('a delay passes in the mock’s time', async () => {
  const mock = createMock();
  mock.delay('listWebhooks', 60_000);
  const before = mock.clock.now();
  await asker(mock)('listWebhooks');
  expect(mock.clock.now() - before).toBeGreaterThanOrEqual(60_000);
});
