import { expect, test, vi } from 'vitest';
import { createThing, getThing, json, observedClient } from '../testing/observed.ts';

test.each<Record<string, string>>([
  { 'bad name': 'x' },
  { '': 'x' },
  { 'a:b': 'x' },
  { ok: 'a\nb' },
  { ok: 'a\0b' },
  { ok: '客户' },
])('headers of a call that are %o are refused before any request', async (headers) => {
  const { client, seen } = observedClient([json({})]);
  const refusal = { name: 'InvalidInputError', field: 'headers', outcomeUnknown: false };
  await expect(createThing(client, { name: 'x' }, { headers })).rejects.toMatchObject(refusal);
  await expect(getThing(client, { id: '1' }, { headers })).rejects.toMatchObject(refusal);
  expect(() => observedClient([], { headers })).toThrow(expect.objectContaining({ field: 'headers' }));
  expect(seen).toEqual([]);
});

const failed = (code: string, message = `it ended with ${code}`): Error =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) });

/** Proofs in the error of a `fetch`, by the words of the runtime that throws it. */
const proofs: readonly { name: string; error: Error; nothingSent: boolean; repeated: boolean }[] = [
  { name: 'a name that Node does not find', error: failed('ENOTFOUND'), nothingSent: true, repeated: true },
  { name: 'a resolver that is down', error: failed('EAI_AGAIN'), nothingSent: true, repeated: true },
  { name: 'a refused connection', error: failed('ECONNREFUSED'), nothingSent: true, repeated: true },
  { name: 'no route to the host', error: failed('EHOSTUNREACH'), nothingSent: true, repeated: true },
  {
    name: 'a connection that takes too long',
    error: failed('UND_ERR_CONNECT_TIMEOUT'),
    nothingSent: true,
    repeated: true,
  },
  {
    name: 'a name that Deno does not find',
    error: new TypeError('error sending request: client error (Connect): dns error: failed to lookup address'),
    nothingSent: true,
    repeated: true,
  },
  {
    name: 'a connection that Bun cannot make',
    error: Object.assign(new Error('Unable to connect. Is the computer able to access the url?'), {
      code: 'ConnectionRefused',
    }),
    nothingSent: true,
    repeated: true,
  },
  {
    name: 'a self-signed certificate',
    error: failed('DEPTH_ZERO_SELF_SIGNED_CERT'),
    nothingSent: true,
    repeated: false,
  },
  { name: 'a certificate that has ended', error: failed('CERT_HAS_EXPIRED'), nothingSent: true, repeated: false },
  {
    name: 'a certificate that Deno does not trust',
    error: new TypeError('client error (Connect): invalid peer certificate: UnknownIssuer'),
    nothingSent: true,
    repeated: false,
  },
  {
    name: 'a request that cannot be made',
    error: Object.assign(new TypeError('Invalid header value char'), { code: 'ERR_INVALID_CHAR' }),
    nothingSent: true,
    repeated: false,
  },
  { name: 'a reset', error: failed('ECONNRESET'), nothingSent: false, repeated: true },
  { name: 'a broken pipe', error: failed('EPIPE'), nothingSent: false, repeated: true },
  { name: 'a page that hears no more', error: new TypeError('Failed to fetch'), nothingSent: false, repeated: true },
  {
    name: 'a mistake in the fetch of the user',
    error: new Error('my wrapper is broken'),
    nothingSent: false,
    repeated: true,
  },
  {
    name: 'a reset of a connection to a host called certificate',
    error: failed('ECONNRESET', 'socket of certificate.example closed'),
    nothingSent: false,
    repeated: true,
  },
];

test.each(proofs)('after $name a create is known to be undone: $nothingSent', async ({ error, nothingSent }) => {
  const { client, seen } = observedClient([error], { maxRetries: 0 });
  const thrown: any = await createThing(client, { name: 'x' }).catch((reason: unknown) => reason);
  expect([thrown.name, thrown.outcomeUnknown]).toEqual(
    nothingSent ? ['ConnectionError', false] : ['OutcomeUnknownError', true],
  );
  expect(seen).toHaveLength(1);
});

test.each(proofs)('after $name a read is repeated: $repeated', async ({ error, repeated }) => {
  const { client, seen } = observedClient([error, json({ a: 1 })]);
  vi.useFakeTimers();
  const running = getThing(client, { id: '1' }).result();
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  const result = await running;
  expect([result.ok, seen.length]).toEqual(repeated ? [true, 2] : [false, 1]);
});

test('a fetch that gives no Response is named as such, and is not repeated', async () => {
  for (const given of [undefined, null, { ok: true }, { data: {} }, 'text']) {
    const { client, seen } = observedClient([() => given as never]);
    await expect(getThing(client, { id: '1' })).rejects.toMatchObject({
      name: 'InvalidInputError',
      field: 'fetch',
      message: 'getThing: fetch must give a Response.',
    });
    expect(seen).toHaveLength(1);
  }
});
