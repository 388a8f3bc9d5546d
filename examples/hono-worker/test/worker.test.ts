import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createMock, demo } from '@refold/testing';
import { listen, type MockServer } from '@refold/testing/node';
import { build } from 'esbuild';
import { Miniflare } from 'miniflare';

const HOOK = 'https://product.example.com/webhooks/refold';
const mock = createMock({ fixtures: demo() });
let api: MockServer;
let worker: Miniflare;

before(async () => {
  api = await listen(mock);
  const bundle = await build({ entryPoints: ['src/index.ts'], bundle: true, write: false, format: 'esm' });
  worker = new Miniflare({
    modules: true,
    script: bundle.outputFiles[0]!.text,
    compatibilityDate: '2025-09-01',
    kvNamespaces: ['TOKENS', 'DELIVERIES'],
    bindings: { REFOLD_API_KEY: 'tk_mock', REFOLD_BASE_URL: api.url },
  });
});
after(() => Promise.all([worker.dispose(), api.close()]));

const post = (path: string, headers: Record<string, string>, body?: string): ReturnType<Miniflare['dispatchFetch']> =>
  worker.dispatchFetch(`https://product.example.com${path}`, { method: 'POST', headers, body });

/** Keys of a KV namespace. Miniflare declares its type only beside the types of Workers. */
async function keysIn(namespace: string): Promise<readonly string[]> {
  const kv = (await worker.getKVNamespace(namespace)) as unknown as { list(): Promise<{ keys: { name: string }[] }> };
  return (await kv.list()).keys.map(({ name }) => name);
}

test('mints a token once when a user is signed in, and reads it from KV afterwards', async () => {
  assert.equal((await post('/refold/token', {})).status, 401);
  const headers = { cookie: 'session=session-of-jane' };
  const token = async (): Promise<string> =>
    ((await (await post('/refold/token', headers)).json()) as { token: string }).token;
  assert.equal(await token(), await token());
  assert.deepEqual(
    mock.requests.map(({ operationId, body }) => [operationId, body]),
    [['createSessionToken', { linked_account_id: 'acme' }]],
  );
  assert.match((await keysIn('TOKENS')).join(), /:acme$/);
});

test('handles a delivery once when it is repeated, and refuses a forged one', async () => {
  mock.addFixtures({ webhooks: [{ webhook_url: HOOK, webhook_events: ['Connection Expired'] }] });
  mock.webhooks.receive(HOOK, async (request) => {
    const { status } = await post('/webhooks/refold', Object.fromEntries(request.headers), await request.text());
    return new Response(null, { status });
  });
  mock.expireConnection('acme', 'hubspot');
  await mock.clock.settle();
  const { result, body, signature } = mock.webhooks.deliveries[0]!;
  assert.equal(result, 200);
  const headers = { 'x-cobalt-signature': signature };
  assert.equal((await post('/webhooks/refold', headers, body)).status, 200);
  assert.equal((await keysIn('DELIVERIES')).length, 1);
  assert.equal((await post('/webhooks/refold', headers, `${body} `)).status, 401);
});
