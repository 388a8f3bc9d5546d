import { expect, test } from 'vitest';
import { createMock } from '../mock/create-mock.ts';
import { testClient } from '../testing/test-client.ts';
import { refoldMatchers } from '../vitest.ts';

expect.extend(refoldMatchers);

const url = 'https://app.refold.ai/api/v2/public/linked-account';
const headers = { 'x-api-key': 'tk_mock' };

test('passes when a response matches the contract, which can still be read', async () => {
  const response = await createMock().fetch(url, { headers });
  await expect(response).toMatchOperation('listLinkedAccounts', 200);
  expect(await response.json()).toMatchObject({ totalDocs: 0 });
  await expect({ account_id: 'acme' }).not.toMatchOperation('getLinkedAccount');
});

test.each([
  { name: 'a wrong body', given: Response.json({ docs: [] }), want: '/totalDocs is required' },
  { name: 'another status', given: Response.json({}, { status: 418 }), want: 'status 418 is not documented' },
])('fails and explains why when there is $name', async ({ given, want }) => {
  await expect(expect(given).toMatchOperation('listLinkedAccounts')).rejects.toThrow(want);
});

test('finds calls when their members match', async () => {
  const mock = createMock();
  await testClient(mock)('createLinkedAccount', {
    body: { linked_account_id: 'acme', name: 'Acme', udf: { plan: 'pro' } },
  });
  expect(mock).toHaveCalled('createLinkedAccount');
  expect(mock).toHaveCalled('createLinkedAccount', { body: { udf: { plan: 'pro' } }, status: 200, times: 1 });
  expect(mock).not.toHaveCalled('createLinkedAccount', { body: { name: 'Globex' } });
  expect(() => expect(mock).toHaveCalled('createWebhook')).toThrow('Called were: createLinkedAccount');
});

test('fails when less is covered than expected', async () => {
  const mock = createMock();
  await testClient(mock)('listWebhooks');
  expect(mock).toHaveCovered({ operations: 1, statuses: 1, credentials: 1 });
  expect(() => expect(mock).toHaveCovered({ operations: 2 })).toThrow('1 operations instead of 2');
});
