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
