import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { createMock, demo } from '@refold/testing';
import { listen, type MockServer } from '@refold/testing/node';

// A mock on loopback. `deliver` sends its webhooks to the app.
const mock = createMock({ fixtures: demo(), deliver: fetch });
const signedIn = { cookie: 'session=session-of-jane' };
let api: MockServer;
let next: ChildProcess;
let url: string;

before(async () => {
  api = await listen(mock);
  const env = { ...process.env, REFOLD_API_KEY: 'tk_mock', REFOLD_BASE_URL: api.url };
  const cli = ['node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1', '--port', '0'];
  next = spawn(process.execPath, cli, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface(next.stdout!)) {
    url ??= /http:\/\/\S+/.exec(line)?.[0] ?? url;
    if (/Ready/.test(line)) break;
  }
});
after(async () => {
  next.kill();
  await api.close();
});

const post = (path: string, headers: Record<string, string>, body?: string): Promise<Response> =>
  fetch(`${url}/api/refold/${path}`, { method: 'POST', headers, body, redirect: 'manual' });

test('serves a button that needs no script, and scripts without the API key', async () => {
  const page = await (await fetch(url)).text();
  assert.match(page, /<form action="\/api\/refold\/connect" method="post">/);
  const scripts = readdirSync('.next/static', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  assert.ok(scripts.length > 0);
  for (const name of scripts) assert.doesNotMatch(readFileSync(`.next/static/${name}`, 'utf8'), /x-api-key|tk_mock/i);
});

test('returns a token without a refresh token when a user is signed in', async () => {
  assert.equal((await post('token', {})).status, 401);
  const body = (await (await post('token', signedIn)).json()) as object;
  assert.deepEqual(Object.keys(body), ['token', 'expires_in']);
});

test('redirects to the hosted page when a user is signed in', async () => {
  assert.equal((await post('connect', {})).status, 401);
  const response = await post('connect', signedIn);
  assert.equal(response.status, 303);
  assert.match(response.headers.get('location')!, /^https:\/\//);
});

test('handles a delivery when its signature is right, and refuses others', async () => {
  const webhook_url = `${url}/api/refold/webhook`;
  mock.addFixtures({ webhooks: [{ webhook_url, webhook_events: ['Connection Created'] }] });
  mock.connect('acme', 'slack');
  await mock.clock.settle();
  const { result, body } = mock.webhooks.deliveries[0]!;
  assert.equal(result, 200);
  assert.equal((await post('webhook', {}, body)).status, 401);
});
