import { expect, test } from '@jest/globals';
import { createMock } from '@refold/testing';
import { refoldMatchers } from '@refold/testing/jest';
import { Refold } from '@refold/node';

expect.extend(refoldMatchers);

test('matchers see what a client did to the mock', async () => {
  const mock = createMock({ fixtures: { linkedAccounts: [{ account_id: 'acme' }] } });
  const refold = new Refold({ apiKey: 'tk_mock', fetch: mock.fetch });
  await refold.linkedAccounts.get({ linked_account_id: 'acme' });
  expect(mock).toHaveCalled('getLinkedAccount', { status: 200, times: 1 });
  expect(mock).not.toHaveCalled('createWebhook');
});
