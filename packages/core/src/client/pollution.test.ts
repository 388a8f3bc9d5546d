import { afterEach, expect, test, vi } from 'vitest';
import { SessionTokenProvider } from '../helpers/session-tokens/provider.ts';
import { waitForExecution } from '../helpers.ts';
import { getThing, json, observedClient, observedFetch } from '../testing/observed.ts';
import { Refold } from './refold.ts';

const polluted: string[] = [];
const prototype = Object.prototype as unknown as Record<string, unknown>;

function pollute(name: string, value: unknown): void {
  polluted.push(name);
  Object.defineProperty(prototype, name, { value, configurable: true, writable: true, enumerable: true });
}

afterEach(() => {
  for (const name of polluted.splice(0)) delete prototype[name];
  vi.unstubAllGlobals();
});

const stolen = vi.fn();
const steal = (): never => {
  stolen();
  throw new Error('stolen');
};

/** Options by which another library's prototype pollution could see or lead away what a client sends. */
const options: Readonly<Record<string, unknown>> = {
  baseURL: 'https://evil.example',
  fetch: steal,
  middleware: [steal],
  logger: { debug: steal, warn: steal },
  tracer: { start: steal },
  headers: { 'x-forwarded-to': 'evil.example' },
  limiter: { acquire: steal, onRateLimited: steal, stats: steal },
  allowInsecureHosts: ['evil.example'],
  validateResponse: steal,
  extra: { query: { to: 'evil' } },
  signal: AbortSignal.abort(),
  maxRetries: 0,
  throwOnFailure: false,
  linked_account_id: 'globex',
  body: 'stolen',
  dispatcher: { dispatch: steal },
};

test.each(Object.keys(options))('%s of Object.prototype changes no call', async (name) => {
  const observed = observedFetch([json({}, { status: 503 }), json({ a: 1 })]);
  pollute(name, options[name]);
  // `fetch` is the global one where the client was given none.
  vi.stubGlobal('fetch', observed.fetch);
  const refold = new Refold({ apiKey: 'tk_polluted', limiter: false });
  expect(await getThing(refold, { id: '1' }, {})).toEqual({ a: 1 });
  expect(observed.seen).toHaveLength(2);
  const { url, init } = observed.seen[1]!;
  expect([url, init.method, init.body]).toEqual(['https://app.refold.ai/things/1', 'GET', undefined]);
  expect(Object.keys(init.headers).toSorted()).toEqual(['accept', 'user-agent', 'x-api-key']);
  expect(stolen).not.toHaveBeenCalled();
});

test.each(['store', 'onError', 'interval', 'maxWait', 'onProgress'])(
  '%s of Object.prototype changes no helper',
  async (name) => {
    const { client } = observedClient([
      (): Response => json({ token: 'token-1', expires_in: 60, _id: 'e1', status: 'COMPLETED', name: 'x' }),
    ]);
    pollute(name, name === 'interval' || name === 'maxWait' ? -1 : steal);
    expect((await new SessionTokenProvider(client, {}).get('acme')).token).toBe('token-1');
    const account = client.forLinkedAccount('acme');
    await expect(waitForExecution(account, { execution_id: 'e1' }, {})).resolves.toMatchObject({ status: 'COMPLETED' });
    expect(stolen).not.toHaveBeenCalled();
  },
);
