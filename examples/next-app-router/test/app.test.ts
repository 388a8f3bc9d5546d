import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { createMock, demo } from '@refold/testing';
import { listen, type MockServer } from '@refold/testing/node';

// Refold on loopback. `deliver` lets it send webhooks to the app as it would send them to yours.
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

test('the page has a button that needs no script, and what the browser loads knows no API key', async () => {
  const page = await (await fetch(url)).text();
  assert.match(page, /<form action="\/api\/refold\/connect" method="post">/);
  const scripts = readdirSync('.next/static', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  assert.ok(scripts.length > 0);
  for (const name of scripts) assert.doesNotMatch(readFileSync(`.next/static/${name}`, 'utf8'), /x-api-key|tk_mock/i);
});

test('the token route gives a token to who is signed in, and no refresh token', async () => {
  assert.equal((await post('token', {})).status, 401);
  const answer = (await (await post('token', signedIn)).json()) as object;
  assert.deepEqual(Object.keys(answer), ['token', 'expires_in']);
});

test('the connect route redirects who is signed in to the hosted page', async () => {
  assert.equal((await post('connect', {})).status, 401);
  const answer = await post('connect', signedIn);
  assert.equal(answer.status, 303);
  assert.match(answer.headers.get('location')!, /^https:\/\//);
});

test('the webhook route takes what Refold sends and refuses the rest', async () => {
  const webhook_url = `${url}/api/refold/webhook`;
  mock.addFixtures({ webhooks: [{ webhook_url, webhook_events: ['Connection Created'] }] });
  mock.connect('acme', 'slack');
  await mock.clock.settle();
  const { result, body } = mock.webhooks.deliveries[0]!;
  assert.equal(result, 200);
  assert.equal((await post('webhook', {}, body)).status, 401);
});
