import { inspect } from 'node:util';
import { expect, test, vi } from 'vitest';
import { sessionTokenScheme } from '../client/session-token.ts';
import { ServerError, NotFoundError, type ApiError } from '../errors/api-error.ts';
import { AbortError, ConnectionError, OutcomeUnknownError, WrongCredentialError } from '../errors/refold-error.ts';
import { InvalidResponseError, OperationFailedError, RedirectError } from '../errors/response-error.ts';
import type { Writer } from '../operation/operation.ts';
import { failureIn } from '../operation/result.ts';
import { accountHeader, accountQuery } from '../operation/writers.ts';
import { createThing, getThing, json, observedClient } from '../testing/observed.ts';
import { operation } from './call.ts';

const { definition } = getThing;
const withWriter = (writer: Writer) =>
  operation<any, any, any>({ ...definition, write: [...definition.write!, writer] });

test('path, query, headers and body go where they belong', async () => {
  const { client, seen } = observedClient([json({ ok: true })]);
  await getThing(client, { id: 'a b', q: 'x&y', when: new Date(0) });
  await createThing(client, { name: 'Acme', slug: 'hubspot', deep: { is: [1], not: undefined } });
  expect(seen[0]!.url).toBe('https://app.refold.ai/things/a%20b?q=x%26y&when=1970-01-01T00%3A00%3A00.000Z');
  expect(seen[0]!.init).toMatchObject({ method: 'GET', redirect: 'manual', headers: { 'x-api-key': 'tk_observed' } });
  expect(seen[0]!.init.body).toBeUndefined();
  expect(seen[1]!.init.headers).toMatchObject({ slug: 'hubspot', 'content-type': 'application/json' });
  expect(seen[1]!.init.body).toBe('{"name":"Acme","deep":{"is":[1]}}');
});

test('a page leaves the user agent to the browser', async () => {
  const { client, seen } = observedClient([json({})]);
  await getThing(client, { id: '1' });
  expect(seen[0]!.init.headers['user-agent']).toMatch(/^refold-sdk\//);
  vi.stubGlobal('window', {});
  vi.stubGlobal('document', {});
  const inPage = observedClient([json({})], {}, { scheme: sessionTokenScheme, secret: 'example.token' });
  vi.unstubAllGlobals();
  await getThing(inPage.client, { id: '1' });
  expect(inPage.seen[0]!.init.headers).not.toHaveProperty('user-agent');
});

test('a linked account is named where the operation wants it, and by no other client', async () => {
  const { client, seen } = observedClient([json({})]);
  await withWriter(accountHeader)(client.forLinkedAccount('acme'), { id: '1' });
  await withWriter(accountQuery)(client.forLinkedAccount('acme'), { id: '1' });
  await withWriter(accountHeader)(client, { id: '1' });
  expect(seen[0]!.init.headers.linked_account_id).toBe('acme');
  expect(seen[1]!.url).toContain('?linked_account_id=acme');
  expect(seen[2]!.init.headers.linked_account_id).toBeUndefined();
});

const badInput: readonly { name: string; params: object; field: string }[] = [
  { name: 'a required parameter left out', params: {}, field: 'name' },
  { name: 'an object where text belongs', params: { name: 'x', slug: {} }, field: 'slug' },
  { name: 'a header with a line break', params: { name: 'x', slug: 'a\r\nx: y' }, field: 'slug' },
  { name: 'not a number', params: { name: 'x', slug: Number.NaN }, field: 'slug' },
  { name: 'an array of parameters', params: [], field: 'params' },
];

test.each(badInput)('$name is refused by name', async ({ params, field }) => {
  const { client, seen } = observedClient([json({})]);
  await expect(createThing(client, params)).rejects.toMatchObject({ name: 'InvalidInputError', field });
  expect(seen).toHaveLength(0);
});

test('what a credential cannot call is refused with advice', async () => {
  const { client } = observedClient([json({})]);
  const forAccounts = operation<any, any, any>({ ...definition, credentials: ['linkedAccount'] });
  const wrong = forAccounts(client, { id: '1' });
  await expect(wrong).rejects.toBeInstanceOf(WrongCredentialError);
  await expect(wrong).rejects.toThrow('getThing is not for this client. Call it on forLinkedAccount(id).');
});

test('an error reply says status, code, message and request id', async () => {
  const body = { status_code: 404, http_error_type: 'NOT_FOUND', error_code: 'RESOURCE_NOT_FOUND', message: 'Gone' };
  const { client } = observedClient([json(body, { status: 404, headers: { 'x-trace-id': 't-1' } })]);
  const error = await getThing(client, { id: '1' }).catch((reason: ApiError) => reason);
  expect(error).toBeInstanceOf(NotFoundError);
  expect(error).toMatchObject({
    status: 404,
    code: 'RESOURCE_NOT_FOUND',
    message: 'getThing: 404 Not Found: Gone (RESOURCE_NOT_FOUND, trace id t-1)',
    requestId: 't-1',
    attempts: 1,
    retryable: false,
    body,
  });
});

const wrongReplies: readonly { name: string; reply: () => Response; want: unknown }[] = [
  {
    name: 'HTML',
    reply: () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
    want: InvalidResponseError,
  },
  {
    name: 'broken JSON',
    reply: () => new Response('{"a":', { headers: { 'content-type': 'application/json' } }),
    want: InvalidResponseError,
  },
  {
    name: 'a redirect',
    reply: () => new Response(null, { status: 307, headers: { location: 'https://evil.example.com' } }),
    want: RedirectError,
  },
];

test.each(wrongReplies)('$name is a typed error', async ({ reply, want }) => {
  const { client } = observedClient([reply]);
  await expect(getThing(client, { id: '1' })).rejects.toBeInstanceOf(want);
});

test.each([
  { name: '204', reply: () => new Response(null, { status: 204 }) },
  { name: 'an empty 200', reply: () => new Response('') },
])('$name resolves to undefined', async ({ reply }) => {
  const { client } = observedClient([reply]);
  await expect(getThing(client, { id: '1' })).resolves.toBeUndefined();
});

test('a byte order mark does no harm', async () => {
  const { client } = observedClient([
    () => new Response('\ufeff{"a":1}', { headers: { 'content-type': 'application/json' } }),
  ]);
  await expect(getThing(client, { id: '1' })).resolves.toEqual({ a: 1 });
});

test('a 200 that reports a failure throws, unless it is allowed', async () => {
  const { client } = observedClient([json({ node_status: 'Errored' })]);
  const run = operation<any, any, any>({ ...definition, failure: failureIn({ node_status: ['Errored'] }) });
  await expect(run(client, { id: '1' })).rejects.toBeInstanceOf(OperationFailedError);
  await expect(run(client, { id: '1' }, { throwOnFailure: false })).resolves.toEqual({
    node_status: 'Errored',
  });
});

test('an unsafe call is not repeated, and says that its outcome is unknown', async () => {
  const broken = observedClient([
    new TypeError('fetch failed', { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) }),
  ]);
  await expect(createThing(broken.client, { name: 'x' })).rejects.toMatchObject({
    name: 'OutcomeUnknownError',
    outcomeUnknown: true,
  });
  await expect(createThing(broken.client, { name: 'x' })).rejects.toBeInstanceOf(OutcomeUnknownError);
  expect(broken.seen).toHaveLength(2);
  const failing = observedClient([json({}, { status: 503 })]);
  await expect(createThing(failing.client, { name: 'x' })).rejects.toMatchObject({
    outcomeUnknown: true,
    status: 503,
  });
  await expect(createThing(failing.client, { name: 'x' })).rejects.toBeInstanceOf(ServerError);
  expect(failing.seen).toHaveLength(2);
});

test('an unsafe call is repeated when it cannot have been sent', async () => {
  const refused = new TypeError('fetch failed', {
    cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }),
  });
  const { client, seen } = observedClient([refused, json({ done: true })]);
  await expect(createThing(client, { name: 'x' })).resolves.toEqual({ done: true });
  expect(seen).toHaveLength(2);
});

test('a connection error carries its cause without the request', async () => {
  const cause = Object.assign(new Error('socket tk_observed'), {
    code: 'ECONNRESET',
    config: { headers: { 'x-api-key': 'tk_observed' } },
  });
  const { client } = observedClient([cause]);
  const error = await getThing(client, { id: '1' }, { maxRetries: 0 }).catch((reason: ConnectionError) => reason);
  expect(error).toBeInstanceOf(ConnectionError);
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('tk_observed');
  expect((error as ConnectionError).cause).toMatchObject({ code: 'ECONNRESET' });
});

test('a client shows no secret when it is printed', () => {
  const { client } = observedClient([json({})]);
  expect(inspect(client, { depth: 9, showHidden: true })).not.toContain('tk_observed');
  expect(JSON.stringify(client)).not.toContain('tk_observed');
});

test('a signal that is aborted already stops the call before any request', async () => {
  const { client, seen } = observedClient([json({})]);
  await expect(getThing(client, { id: '1' }, { signal: AbortSignal.abort() })).rejects.toBeInstanceOf(AbortError);
  expect(seen).toHaveLength(0);
});

test('result() gives either as a value; withResponse() gives the headers too', async () => {
  const good = observedClient([json({ a: 1 }, { headers: { 'x-trace-id': 't-9' } })]);
  expect(await getThing(good.client, { id: '1' }).result()).toMatchObject({ ok: true, data: { a: 1 } });
  const { response } = await getThing(good.client, { id: '1' }).withResponse();
  expect(response.headers.get('x-trace-id')).toBe('t-9');
  expect(await getThing(good.client, { id: '' }).result()).toMatchObject({
    ok: false,
    error: { code: 'invalid_input' },
  });
});

test('a supplier is asked again, once, when its value is refused', async () => {
  const answers = [json({}, { status: 401 }), json({ a: 1 })];
  const { client, seen } = observedClient(
    answers,
    {},
    {
      scheme: sessionTokenScheme,
      secret: ({ refused }) => (refused ? 'fresh' : 'stale'),
    },
  );
  await expect(getThing(client, { id: '1' })).resolves.toEqual({ a: 1 });
  expect(seen.map(({ init }) => init.headers.authorization)).toEqual(['Bearer stale', 'Bearer fresh']);
});

test('an option given as undefined leaves the default as it is', async () => {
  const { client } = observedClient([json({}, { status: 503 }), json({ a: 1 })], { maxRetries: undefined });
  await expect(getThing(client, { id: '1' }, { maxRetries: undefined, timeout: undefined })).resolves.toEqual({ a: 1 });
});
