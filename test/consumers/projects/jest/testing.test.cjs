const { createMock } = require('@refold/testing');
const { refoldMatchers } = require('@refold/testing/jest');
const { Refold } = require('@refold/node');

expect.extend(refoldMatchers);

test('matchers see what a client did to the mock', async () => {
  const mock = createMock({ fixtures: { linkedAccounts: [{ account_id: 'acme' }] } });
  const refold = new Refold({ apiKey: 'tk_mock', fetch: mock.fetch });
  const account = await refold.linkedAccounts.get({ linked_account_id: 'acme' });
  expect(mock).toHaveCalled('getLinkedAccount', { status: 200, times: 1 });
  expect(mock).toHaveCovered({ operations: 1 });
  await expect(account).toMatchOperation('getLinkedAccount');
});

test('matchers can fail', async () => {
  const mock = createMock();
  expect(() => expect(mock).toHaveCalled('createWebhook')).toThrow('createWebhook');
  await expect(expect({}).toMatchOperation('getLinkedAccount')).rejects.toThrow('account_id');
});
