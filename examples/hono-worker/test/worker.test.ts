import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { Miniflare } from 'miniflare';
import { sign } from '@refold/edge/journeys';

const key = process.env.REFOLD_API_KEY!;
let worker: Miniflare;

before(async () => {
  const bundle = await build({ entryPoints: ['src/index.ts'], bundle: true, write: false, format: 'esm' });
  worker = new Miniflare({
    modules: true,
    script: bundle.outputFiles[0]!.text,
    compatibilityDate: '2025-09-01',
    kvNamespaces: ['TOKENS', 'SEEN'],
    bindings: { REFOLD_API_KEY: key, REFOLD_BASE_URL: process.env.REFOLD_BASE_URL! },
  });
});
after(() => worker.dispose());

const post = (path: string, headers: Record<string, string>, body?: string): ReturnType<Miniflare['dispatchFetch']> =>
  worker.dispatchFetch(`https://product.example.com${path}`, { method: 'POST', headers, body });

test('a token is minted for who is signed in, and comes from KV the next time', async () => {
  assert.equal((await post('/refold/token', {})).status, 401);
  const headers = { cookie: 'session=session-of-jane' };
  const first = (await (await post('/refold/token', headers)).json()) as { token: string };
  assert.ok(first.token.length > 0);
  const tokens = await worker.getKVNamespace('TOKENS');
  const [{ name }] = (await tokens.list()).keys as [{ name: string }];
  assert.ok(name.endsWith(':acme'));
  const stored = JSON.parse((await tokens.get(name))!) as object;
  await tokens.put(name, JSON.stringify({ ...stored, token: 'from.kv' }));
  const second = (await (await post('/refold/token', headers)).json()) as { token: string };
  assert.equal(second.token, 'from.kv');
});

test('a delivery is handled once, and a forged one refused', async () => {
  const body = JSON.stringify({ event: 'Connection Expired', linked_account_id: 'acme', slug: 'hubspot' });
  const headers = { 'x-cobalt-signature': await sign(body, key) };
  assert.equal((await post('/webhooks/refold', headers, body)).status, 200);
  assert.equal((await post('/webhooks/refold', headers, body)).status, 200);
  const seen = await (await worker.getKVNamespace('SEEN')).list();
  assert.equal(seen.keys.length, 1);
  assert.equal((await post('/webhooks/refold', headers, `${body} `)).status, 401);
});
