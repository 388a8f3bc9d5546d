import { createMock } from '@refold/testing';
import { refoldMatchers } from '@refold/testing/jest';

expect.extend(refoldMatchers);

test('matchers are known of the global expect', async () => {
  const mock = createMock();
  expect(mock).toHaveCalled('listWebhooks', { times: 1 });
  expect(mock).not.toHaveCovered({ operations: 1 });
  const response = await mock.fetch('https://app.refold.ai/api/v2/public/webhook');
  await expect(response).toMatchOperation('listWebhooks', 200);
  // @ts-expect-error There is no such operation.
  expect(mock).toHaveCalled('listNothing');
});
