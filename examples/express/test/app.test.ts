import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import express from 'express';
import { Refold } from '@refold/node';
import { webhookReceiver } from '@refold/node/helpers';
import { toNodeHandler } from '@refold/node/http';
import { createMock, demo } from '@refold/testing';
import { createApp } from '../src/app.ts';

const seen: string[] = [];
const product = {
  connected: (account: string, app: string) => void seen.push(`${account} ${app}`),
  failed: (runId: string) => void seen.push(runId),
};
// A mock in memory. `deliver` sends its webhooks to the server of this test.
const mock = createMock({ fixtures: demo(), deliver: fetch });
const refold = new Refold({ apiKey: 'tk_mock', fetch: mock.fetch });
let server: Server;
let url: string;

before(async () => {
  server = createApp(refold, ['tk_mock'], product).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => server.close());

const post = (path: string, headers: Record<string, string>, body?: string): Promise<Response> =>
  fetch(url + path, { method: 'POST', headers, body, redirect: 'manual' });

test('handles a delivery once when it is repeated, and refuses a forged one', async () => {
  const webhook_url = `${url}/webhooks/refold`;
  await refold.webhooks.create({ webhook_url, webhook_events: ['Connection Created', 'Workflow Errored'] });
  mock.connect('globex', 'slack');
  mock.workflow('daily-sync', { status: 'ERRORED' });
  const run = { workflow_id: 'daily-sync', slug: 'hubspot' };
  const { execution_id } = await refold.forLinkedAccount('acme').workflows.execute(run);
  await mock.clock.settle();
  const { body, signature } = mock.webhooks.deliveries.at(-1)!;
  const headers = { 'content-type': 'application/json', 'x-cobalt-signature': signature };
  assert.equal((await post('/webhooks/refold', headers, body)).status, 200);
  assert.equal((await post('/webhooks/refold', headers, `${body} `)).status, 401);
  assert.deepEqual(seen, ['globex slack', execution_id]);
});

test('names express.json() in the error when it is before the receiver', async () => {
  const app = express();
  const errors: unknown[] = [];
  app.use(express.json());
  app.post('/', toNodeHandler(webhookReceiver({ keys: ['tk_mock'], on: {} })));
  app.use((error: unknown, _request: unknown, response: express.Response, _next: unknown) => {
    errors.push(error);
    response.status(500).end();
  });
  const wrong = app.listen(0, '127.0.0.1');
  await once(wrong, 'listening');
  const headers = { 'content-type': 'application/json', 'x-cobalt-signature': 'any' };
  await fetch(`http://127.0.0.1:${(wrong.address() as AddressInfo).port}/`, { method: 'POST', headers, body: '{}' });
  wrong.close();
  assert.match(String(errors[0]), /express\.json\(\)/);
});

test('gives a token and a connect link only when a user is signed in', async () => {
  assert.equal((await post('/refold/token', {})).status, 401);
  assert.equal((await post('/connect', {})).status, 401);
  const cookie = 'session=session-of-jane';
  const { token } = (await (await post('/refold/token', { cookie })).json()) as { token: string };
  assert.ok(token.length > 0);
  const connect = await post('/connect', { cookie });
  assert.equal(connect.status, 303);
  assert.match(connect.headers.get('location')!, /^https:\/\//);
});
