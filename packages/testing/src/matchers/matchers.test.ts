import { expect, test } from 'vitest';
import { createMock } from '../mock/create-mock.ts';
import { asker } from '../mock/test-client.ts';
import { refoldMatchers } from '../vitest.ts';

expect.extend(refoldMatchers);

const url = 'https://app.refold.ai/api/v2/public/linked-account';
const headers = { 'x-api-key': 'tk_mock' };

test('a reply is compared with the contract, and can still be read', async () => {
  const response = await createMock().fetch(url, { headers });
  await expect(response).toMatchOperation('listLinkedAccounts', 200);
  expect(await response.json()).toMatchObject({ totalDocs: 0 });
  await expect({ account_id: 'acme' }).not.toMatchOperation('getLinkedAccount');
});

test.each([
  { name: 'a wrong body', given: Response.json({ docs: [] }), want: '/totalDocs is required' },
  { name: 'another status', given: Response.json({}, { status: 418 }), want: 'status 418 is not documented' },
])('$name is explained', async ({ given, want }) => {
  await expect(expect(given).toMatchOperation('listLinkedAccounts')).rejects.toThrow(want);
});

test('calls are found by what is in them', async () => {
  const mock = createMock();
  await asker(mock)('createLinkedAccount', { body: { linked_account_id: 'acme', name: 'Acme', udf: { plan: 'pro' } } });
  expect(mock).toHaveCalled('createLinkedAccount');
  expect(mock).toHaveCalled('createLinkedAccount', { body: { udf: { plan: 'pro' } }, status: 200, times: 1 });
  expect(mock).not.toHaveCalled('createLinkedAccount', { body: { name: 'Globex' } });
  expect(() => expect(mock).toHaveCalled('createWebhook')).toThrow('Called were: createLinkedAccount');
});

test('coverage has a least number', async () => {
  const mock = createMock();
  await asker(mock)('listWebhooks');
  expect(mock).toHaveCovered({ operations: 1, statuses: 1, credentials: 1 });
  expect(() => expect(mock).toHaveCovered({ operations: 2 })).toThrow('1 operations instead of 2');
});
