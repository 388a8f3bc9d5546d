import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMock } from '../mock/create-mock.ts';
import { listen, type MockServer } from './listen.ts';

const mock = createMock({ clock: 'real', rateLimit: false });
let server: MockServer;
beforeAll(async () => {
  server = await listen(mock);
});
afterAll(() => server.close());

const send = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${server.url}/api/v2/public${path}`, {
    ...init,
    headers: { 'x-api-key': 'tk_mock', 'content-type': 'application/json' },
  });

test('keeps a record when it is created over HTTP', async () => {
  await send('/linked-account', { method: 'POST', body: JSON.stringify({ linked_account_id: 'acme' }) });
  expect(await (await send('/linked-account/acme')).json()).toMatchObject({ account_id: 'acme' });
  expect((await send('/nothing')).status).toBe(404);
});

test.each(['reset', 'truncate'] as const)(
  'breaks one connection and serves the next when the fault is %s',
  async (error) => {
    mock.fail('listWebhooks', { error, times: 1 });
    await expect(send('/webhook').then((response) => response.text())).rejects.toThrow();
    expect((await send('/webhook')).status).toBe(200);
  },
);

test('sends no response when the fault is hang', async () => {
  mock.fail('listEvents', { error: 'hang', times: 1 });
  await expect(send('/application/event', { signal: AbortSignal.timeout(50) })).rejects.toMatchObject({
    name: 'TimeoutError',
  });
});

test('ends a run without a request when the clock is real', async () => {
  mock.addFixtures({ workflows: [{ _id: 'w', name: 'W' }] });
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

test('sends the head and half of the body when the fault is truncate', async () => {
  const whole = await (await send('/application/event')).text();
  mock.fail('listEvents', { error: 'truncate', times: 1 });
  const response = await send('/application/event');
  expect([response.status, response.headers.get('content-length')]).toEqual([200, String(whole.length)]);
  const reader = response.body!.getReader();
  expect((await reader.read()).value).toHaveLength(Math.ceil(whole.length / 2));
  await expect(reader.read()).rejects.toThrow();
});

test('serves the next request of a connection when no operation read the body before', async () => {
  const body = 'x'.repeat(2_000_000);
  expect((await send('/nothing', { method: 'POST', body })).status).toBe(404);
  expect((await send('/webhook')).status).toBe(200);
});

test('responds with the message when a script of the test is wrong', async () => {
  mock.fail('listWebhooks', { status: 400, example: 'nope', times: 1 });
  const response = await send('/webhook');
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({ error: 'MOCK_FAILED', message: expect.stringContaining('"nope"') });
});

test('delays responses in real time when there is a latency, whatever the clock', async () => {
  const slow = await listen(createMock({ seed: 7 }), { latency: 150 });
  const began = performance.now();
  await fetch(`${slow.url}/api/v2/public/webhook`, { headers: { 'x-api-key': 'tk_mock' } });
  await slow.close();
  expect(performance.now() - began).toBeGreaterThan(140);
});
