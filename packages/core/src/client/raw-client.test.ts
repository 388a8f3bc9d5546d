import { expect, test } from 'vitest';
import { json, observedClient, observedFetch } from '../testing/observed.ts';
import { createMinimalClient } from './create-client.ts';
import { createRawClient } from './raw-client.ts';
import { Refold } from './refold.ts';

const WEBHOOKS = '/api/v2/public/webhook';
const busy = (): Response => json({ message: 'busy' }, { status: 503, headers: { 'retry-after-ms': '1' } });
const hook = { body: { webhook_url: 'https://acme.example/hook', webhook_events: [] } } as never;

test('a request goes through the layers: credential, query, retries', async () => {
  const { client, seen } = observedClient([busy, json({ docs: [{ _id: '1' }] })]);
  const { data, error, response } = await createRawClient(client).GET('/api/v2/public/linked-account', {
    params: { query: { page: 2 } },
  });
  expect({ data, error, status: response.status }).toEqual({
    data: { docs: [{ _id: '1' }] },
    error: undefined,
    status: 200,
  });
  expect(seen.map(({ url }) => url)).toEqual(
    Array(2).fill('https://app.refold.ai/api/v2/public/linked-account?page=2'),
  );
  expect(seen[0]!.init).toMatchObject({ redirect: 'manual', headers: { 'x-api-key': 'tk_observed' } });
});

test('an error response is a value here, as openapi-fetch has it', async () => {
  const { client } = observedClient([json({ message: 'Gone' }, { status: 404 })]);
  const { data, error, response } = await createRawClient(client).GET(WEBHOOKS);
  expect({ data, error, status: response.status }).toEqual({
    data: undefined,
    error: { message: 'Gone' },
    status: 404,
  });
});

test('a body arrives, and a change is not repeated once it may have been made', async () => {
  const { client, seen } = observedClient([busy]);
  expect((await createRawClient(client).POST(WEBHOOKS, hook)).response.status).toBe(503);
  expect(seen).toHaveLength(1);
  expect(new TextDecoder().decode(seen[0]!.init.body as ArrayBuffer)).toBe(JSON.stringify((hook as any).body));

  const lost = observedClient([new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } })]);
  await expect(createRawClient(lost.client).POST(WEBHOOKS, hook)).rejects.toMatchObject({ code: 'outcome_unknown' });
  expect(lost.seen).toHaveLength(1);
});

test('a client for an account names it', async () => {
  const { client, seen } = observedClient([json([])]);
  await createRawClient(client.forLinkedAccount('acme')).GET(WEBHOOKS);
  expect(seen[0]!.init.headers.linked_account_id).toBe('acme');
});

test('a response without a body has no data', async () => {
  const { client } = observedClient([() => new Response(null, { status: 204 })]);
  const { data, error, response } = await createRawClient(client).GET(WEBHOOKS);
  expect({ data, error, status: response.status }).toEqual({ data: undefined, error: undefined, status: 204 });
});

test.each([
  { name: 'a signal ends the call', layers: undefined, want: { code: 'aborted' } },
  { name: 'a client without timeouts ignores it', layers: {}, want: undefined },
])('$name', async ({ layers, want }) => {
  const { client } = observedClient([json([])], {}, layers ? { layers } : {});
  const asked = createRawClient(client).GET(WEBHOOKS, { signal: AbortSignal.abort() });
  if (want) await expect(asked).rejects.toMatchObject(want);
  else await expect(asked).resolves.toMatchObject({ data: [] });
});

test('a client loads it when it is first used', async () => {
  const { fetch, seen } = observedFetch([json([])]);
  const refold = new Refold({ apiKey: 'tk_observed', fetch, limiter: false });
  expect(await refold.raw.GET(WEBHOOKS)).toMatchObject({ data: [] });
  const lean = createMinimalClient({ apiKey: 'tk_observed', fetch });
  expect(await createRawClient(lean).GET(WEBHOOKS)).toMatchObject({ data: [] });
  expect(seen).toHaveLength(2);
});

test('headers of the client and its user agent are sent as for methods', async () => {
  const { client, seen } = observedClient([json([])], { headers: { 'x-team': 'core' } });
  await createRawClient(client).GET(WEBHOOKS);
  expect(seen[0]!.init.headers).toMatchObject({ 'x-team': 'core', accept: 'application/json' });
  expect(seen[0]!.init.headers['user-agent']).toMatch(/^refold-sdk/);
});

test('a log line holds the route, not the address', async () => {
  const lines: unknown[] = [];
  const logger = { debug: (...line: unknown[]) => void lines.push(line), warn: () => undefined };
  const { client } = observedClient([json({})], { logger });
  await createRawClient(client).GET('/api/v2/public/webhook/{id}', { params: { path: { id: 'secret-id' } } });
  expect(lines).toMatchObject([['raw GET 200', { route: '/api/v2/public/webhook/{id}', method: 'GET' }]]);
  expect(JSON.stringify(lines)).not.toContain('secret-id');
});

test.each([
  '.evil.example/x',
  '@evil.example/x',
  '//evil.example/x',
  'https://evil.example/x',
  '/../x',
  '/api/%2e%2e/x',
])('refuses %s, which leads out of the base URL, before any request', async (path) => {
  const { client, seen } = observedClient([json([])]);
  await expect(createRawClient(client).GET(path as never)).rejects.toMatchObject({ name: 'InvalidInputError' });
  expect(seen).toHaveLength(0);
});
