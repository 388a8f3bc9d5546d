import { expect, test } from 'vitest';
import { composeCaller } from './functions.ts';
import { createRawClient } from './raw.ts';
import { Refold } from './index.ts';
import { json, observedCaller } from './testing/observed.ts';

const WEBHOOKS = '/api/v2/public/webhook';
const busy = (): Response => json({ message: 'busy' }, { status: 503, headers: { 'retry-after-ms': '1' } });
const hook = { body: { webhook_url: 'https://acme.example/hook', webhook_events: [] } } as never;

test('a request goes through the layers: credential, query, retries', async () => {
  const { caller, seen } = observedCaller([busy, json({ docs: [{ _id: '1' }] })]);
  const { data, error, response } = await createRawClient(caller).GET('/api/v2/public/linked-account', {
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

test('an error reply is a value here, as openapi-fetch has it', async () => {
  const { caller } = observedCaller([json({ message: 'Gone' }, { status: 404 })]);
  const { data, error, response } = await createRawClient(caller).GET(WEBHOOKS);
  expect({ data, error, status: response.status }).toEqual({
    data: undefined,
    error: { message: 'Gone' },
    status: 404,
  });
});

test('a body arrives, and a change is not repeated once it may have been made', async () => {
  const { caller, seen } = observedCaller([busy]);
  expect((await createRawClient(caller).POST(WEBHOOKS, hook)).response.status).toBe(503);
  expect(seen).toHaveLength(1);
  expect(new TextDecoder().decode(seen[0]!.init.body as ArrayBuffer)).toBe(JSON.stringify((hook as any).body));

  const lost = observedCaller([new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } })]);
  await expect(createRawClient(lost.caller).POST(WEBHOOKS, hook)).rejects.toMatchObject({ code: 'outcome_unknown' });
  expect(lost.seen).toHaveLength(1);
});

test('a client for an account names it', async () => {
  const { caller, seen } = observedCaller([json([])]);
  await createRawClient(caller.forLinkedAccount('acme')).GET(WEBHOOKS);
  expect(seen[0]!.init.headers.linked_account_id).toBe('acme');
});

test('a reply without a body has no data', async () => {
  const { caller } = observedCaller([() => new Response(null, { status: 204 })]);
  const { data, error, response } = await createRawClient(caller).GET(WEBHOOKS);
  expect({ data, error, status: response.status }).toEqual({ data: undefined, error: undefined, status: 204 });
});

test.each([
  { name: 'a signal is heeded', layers: undefined, want: { code: 'aborted' } },
  { name: 'a caller without bounds heeds none', layers: {}, want: undefined },
])('$name', async ({ layers, want }) => {
  const settings = layers ? { layers } : {};
  const { caller } = observedCaller([json([])], settings);
  const asked = createRawClient(caller).GET(WEBHOOKS, { signal: AbortSignal.abort() });
  if (want) await expect(asked).rejects.toMatchObject(want);
  else await expect(asked).resolves.toMatchObject({ data: [] });
});

test('a client loads it when it is first used', async () => {
  const { seen, caller } = observedCaller([json([])]);
  const { fetch } = caller.settings;
  const refold = new Refold({ apiKey: 'tk_observed', fetch: fetch!, limiter: false });
  expect(await refold.raw.GET(WEBHOOKS)).toMatchObject({ data: [] });
  const lean = composeCaller({ apiKey: 'tk_observed', fetch: fetch! });
  expect(await createRawClient(lean).GET(WEBHOOKS)).toMatchObject({ data: [] });
  expect(seen).toHaveLength(2);
});
