import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMock, type Mock } from '@refold/testing';
import postman, { type Item, type Collection } from 'postman-collection';
import { organization } from '../../testing/organization.ts';
import { found, type Check, type Finding, type Stage } from '../check.ts';

const SECRET = /\b[tp]k_[\w-]{3,}|eyJ[\w-]{10,}\./;

/** Every request, read and filled in by Postman's own library, does its operation on the mock; no secret is in the file. */
export const postmanRuns: Check = { name: 'every Postman request succeeds on the mock', run: sendAll };

async function sendAll({ dist }: Stage): Promise<Finding> {
  const text = readFileSync(join(dist, 'downloads/refold.postman_collection.json'), 'utf8');
  const problems = SECRET.test(text) ? ['The collection holds what looks like a secret'] : [];
  const collection = new postman.Collection(JSON.parse(text) as object);
  let count = 0;
  const items: Item[] = [];
  collection.forEachItem((item) => void items.push(item));
  for (const item of items) {
    count += 1;
    const problem = await send(item, collection);
    if (problem) problems.push(`${item.id}: ${problem}`);
  }
  return found(count, 'requests', problems);
}

async function send(item: Item, collection: Collection): Promise<string | undefined> {
  const mock = createMock({ fixtures: organization, onUnhandledRequest: 'respond' });
  const response = await mock.handleRequest(requestOf(item, collection, await valuesFor(mock)));
  const { operationId } = mock.requests.at(-1)!;
  if (operationId !== item.id) return `it reaches ${operationId ?? 'no operation'}`;
  return response.ok ? undefined : `it is answered with ${response.status}: ${await response.text()}`;
}

/** Fills in the variables that a person has to. */
async function valuesFor(mock: Mock): Promise<Record<string, string>> {
  const apiKey = mock.keys['test']!;
  const url = 'https://app.refold.ai/api/v2/public/session-token';
  const headers = { 'x-api-key': apiKey, 'content-type': 'application/json' };
  const body = JSON.stringify({ linked_account_id: 'acme' });
  const minted = (await (await mock.handleRequest(new Request(url, { method: 'POST', headers, body }))).json()) as {
    token: string;
  };
  return { baseUrl: 'https://app.refold.ai', apiKey, linkedAccountId: 'acme', sessionToken: minted.token };
}

function requestOf(item: Item, collection: Collection, values: Record<string, string>): Request {
  const fill = (text: string): string => postman.Property.replaceSubstitutions(text, [values]);
  const { request } = item;
  const headers = new Headers();
  request.headers.each(({ key, value, disabled }) => {
    if (!disabled) headers.set(key, fill(value));
  });
  const auth = request.auth ?? collection.auth;
  const settings = auth?.parameters();
  if (auth?.type === 'apikey') headers.set(settings!.get('key'), fill(settings!.get('value')));
  if (auth?.type === 'bearer') headers.set('authorization', `Bearer ${fill(settings!.get('token'))}`);
  const url = fill(request.url.getHost()) + fill(request.url.getPathWithQuery());
  return new Request(url, { method: request.method, headers, body: request.body?.raw });
}
