import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sign } from '@refold/node/journeys';
import { POST as connect } from '../app/api/refold/connect/route.ts';
import { POST as token } from '../app/api/refold/token/route.ts';
import { POST as webhook } from '../app/api/refold/webhook/route.ts';

const ask = (headers: Record<string, string>, body?: string): Request =>
  new Request('https://product.example.com/', { method: 'POST', headers, body });
const signedIn = { cookie: 'session=session-of-jane' };

test('the token route gives a token to who is signed in, and no refresh token', async () => {
  assert.equal((await token(ask({}))).status, 401);
  const answer = (await (await token(ask(signedIn))).json()) as object;
  assert.deepEqual(Object.keys(answer), ['token', 'expires_in']);
});

test('the connect route redirects who is signed in to the hosted page', async () => {
  assert.equal((await connect(ask({}))).status, 401);
  const answer = await connect(ask(signedIn));
  assert.equal(answer.status, 303);
  assert.match(answer.headers.get('location')!, /^https:\/\//);
});

test('the webhook route takes what is signed and refuses the rest', async () => {
  const body = JSON.stringify({ event: 'Connection Created', linked_account_id: 'acme', slug: 'hubspot' });
  const signature = await sign(body, process.env.REFOLD_API_KEY!);
  assert.equal((await webhook(ask({ 'x-cobalt-signature': signature }, body))).status, 200);
  assert.equal((await webhook(ask({}, body))).status, 401);
});
