import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMock } from '../mock/create-mock.ts';
import { listen, type MockServer } from './listen.ts';

const mock = createMock({ clock: 'real', rateLimit: false });
let server: MockServer;
beforeAll(async () => {
  server = await listen(mock);
});
afterAll(() => server.close());

const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${server.url}/api/v2/public${path}`, { ...init, headers: { 'x-api-key': 'tk_mock' } });

test('what is created over HTTP is there', async () => {
  await ask('/linked-account', { method: 'POST', body: JSON.stringify({ linked_account_id: 'acme' }) });
  expect(await (await ask('/linked-account/acme')).json()).toMatchObject({ account_id: 'acme' });
  expect((await ask('/nothing')).status).toBe(404);
});

test.each(['reset', 'truncate'] as const)('a connection can break: %s', async (error) => {
  mock.fail('listWebhooks', { error, times: 1 });
  await expect(ask('/webhook').then((response) => response.text())).rejects.toThrow();
  expect((await ask('/webhook')).status).toBe(200);
});

test('an answer can stay away', async () => {
  mock.fail('listEvents', { error: 'hang', times: 1 });
  await expect(ask('/application/event', { signal: AbortSignal.timeout(50) })).rejects.toMatchObject({
    name: 'TimeoutError',
  });
});

test('time flows by itself: a run ends without being asked for', async () => {
  mock.plant({ workflows: [{ _id: 'w', name: 'W' }] });
  mock.workflow('w', { after: 20 });
  const response = await fetch(`${server.url}/api/v2/public/workflow/w/execute`, {
    method: 'POST',
    headers: { 'x-api-key': 'tk_mock', linked_account_id: 'acme', slug: 'hubspot' },
  });
  expect(response.status).toBe(200);
  for (let turn = 0; turn < 200 && mock.records('executions')[0]!['status'] === 'RUNNING'; turn++)
    await new Promise((resolve) => setTimeout(resolve, 5));
  expect(mock.records('executions')[0]!['status']).toBe('COMPLETED');
});
