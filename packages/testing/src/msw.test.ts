import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMock } from './mock/create-mock.ts';
import { refoldHandlers } from './msw.ts';

const mock = createMock({ fixtures: { linkedAccounts: [{ account_id: 'acme' }] } });
const server = setupServer(...refoldHandlers(mock));
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

test('responds to the global fetch when MSW intercepts it', async () => {
  const response = await fetch('https://app.refold.ai/api/v2/public/linked-account/acme', {
    headers: { 'x-api-key': 'tk_mock' },
  });
  expect(await response.json()).toMatchObject({ account_id: 'acme' });
  expect(mock.requests).toHaveLength(1);
});

test('rejects as fetch does when the mock resets a connection that took effect, behind a base URL with a slash', async () => {
  server.use(...refoldHandlers(mock, 'https://refold.example.com/'));
  mock.fail('createWebhook', { error: 'reset', after: 'commit', times: 1 });
  const call = fetch('https://refold.example.com/api/v2/public/webhook', {
    method: 'POST',
    headers: { 'x-api-key': 'tk_mock', 'content-type': 'application/json' },
    body: JSON.stringify({ webhook_url: 'https://a.example', webhook_events: ['Workflow Errored'] }),
  });
  await expect(call).rejects.toThrow(TypeError);
  expect(mock.records('webhooks')).toHaveLength(1);
});
