import { expect, test } from 'vitest';
import { createMock } from '../mock/create-mock.ts';
import { testClient } from '../testing/test-client.ts';
import type { Fault } from '../model/state.ts';
import type { FaultTarget } from './faults.ts';

const statuses = async (target: FaultTarget, fault: Fault, calls: number): Promise<number[]> => {
  const mock = createMock({ seed: 3 });
  mock.fail(target, fault);
  const send = testClient(mock);
  const all: number[] = [];
  for (let call = 0; call < calls; call++) all.push((await send('listWebhooks')).status);
  return all;
};

test.each<{ name: string; target: FaultTarget; fault: Fault; want: number[] }>([
  { name: 'every call when nothing limits it', target: 'listWebhooks', fault: { status: 500 }, want: [500, 500, 500] },
  {
    name: 'two calls when times is 2',
    target: 'listWebhooks',
    fault: { status: 429, times: 2 },
    want: [429, 429, 200],
  },
  { name: 'the second call when nth is 2', target: '*', fault: { status: 503, nth: 2 }, want: [200, 503, 200] },
  {
    name: 'calls of a tag when it is the target',
    target: { tag: 'Webhooks' },
    fault: { status: 401, times: 1 },
    want: [401, 200, 200],
  },
  {
    name: 'no call when another tag is the target',
    target: { tag: 'Events' },
    fault: { status: 500 },
    want: [200, 200, 200],
  },
])('affects $name', async ({ target, fault, want }) => {
  expect(await statuses(target, fault, want.length)).toEqual(want);
});

test('affects the same calls when probability and seed are the same', async () => {
  const first = await statuses('*', { status: 500, probability: 0.5 }, 40);
  expect(await statuses('*', { status: 500, probability: 0.5 }, 40)).toEqual(first);
  expect(new Set(first)).toEqual(new Set([200, 500]));
});

test('responds with the documented envelope when there is an example, else with a plain one', async () => {
  const mock = createMock();
  mock.fail('getWebhook', { status: 400, times: 1 });
  mock.fail('getWebhook', { status: 502, times: 1 });
  const send = testClient(mock);
  expect((await send('getWebhook')).body).toEqual({
    status_code: 400,
    http_error_type: 'BAD_REQUEST',
    error: 'RESOURCE_NOT_FOUND',
    message: 'Webhook not found',
  });
  mock.reset();
  mock.fail('getWebhook', { status: 502 });
  expect((await send('getWebhook')).body).toMatchObject({ status_code: 502, error_code: 'SERVER_ERROR' });
});

test('throws and names the example when the contract does not have it', async () => {
  const mock = createMock();
  mock.fail('getWebhook', { status: 400, example: 'nope' });
  await expect(testClient(mock)('getWebhook')).rejects.toThrow('no example "nope"');
});

test('takes effect before it fails when after is commit, and fails as fetch does when the connection is reset, hanging or cut', async () => {
  const mock = createMock();
  const send = testClient(mock);
  mock.fail('createLinkedAccount', { status: 500, after: 'commit', times: 1 });
  expect((await send('createLinkedAccount', { body: { linked_account_id: 'acme' } })).status).toBe(500);
  expect(mock.records('accounts')).toHaveLength(1);
  mock.fail('listWebhooks', { error: 'reset', times: 1 });
  await expect(send('listWebhooks')).rejects.toMatchObject({ name: 'TypeError', cause: { code: 'ECONNRESET' } });
  mock.fail('listEvents', { error: 'truncate', times: 1 });
  await expect(send('listEvents')).rejects.toThrow();
  mock.fail('listDatarefs', { error: 'hang', times: 1 });
  const waiting = mock.fetch('https://app.refold.ai/api/v2/public/dataref', { signal: AbortSignal.timeout(20) });
  await expect(waiting).rejects.toMatchObject({ name: 'TimeoutError' });
});

test('moves the mock’s time forward when a response is delayed', async () => {
  const mock = createMock();
  mock.delay('listWebhooks', 60_000);
  const before = mock.clock.now();
  await testClient(mock)('listWebhooks');
  expect(mock.clock.now() - before).toBeGreaterThanOrEqual(60_000);
});
