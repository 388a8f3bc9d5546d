import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RefoldSession } from '../../client/session-client.ts';
import { json, observedClient } from '../../testing/observed.ts';
import { SessionTokenProvider, type SessionTokenOptions } from './provider.ts';
import { memoryTokenStore, type TokenStore } from './store.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A provider whose server mints token-1, token-2 and so on, and what the server was asked. */
function issuing(options: SessionTokenOptions = {}, response: object = { expires_in: 3600 }) {
  let count = 0;
  const { client, seen } = observedClient([
    async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      count += 1;
      return json({ token: `token-${count}`, revoked_count: 1, success: true, ...response });
    },
  ]);
  const tokens = new SessionTokenProvider(client, options);
  return { tokens, seen };
}

async function soon<T>(work: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(100);
  return work;
}

test('a token is minted once and kept for 95 % of its life', async () => {
  const { tokens, seen } = issuing();
  expect((await soon(tokens.get('acme'))).token).toBe('token-1');
  await vi.advanceTimersByTimeAsync(3_419_000);
  expect((await soon(tokens.get('acme'))).token).toBe('token-1');
  await vi.advanceTimersByTimeAsync(1000);
  expect((await soon(tokens.get('acme'))).token).toBe('token-2');
  expect(seen.map(({ init }) => init.body)).toEqual(Array(2).fill('{"linked_account_id":"acme"}'));
});

test('each linked account has its own token', async () => {
  const { tokens } = issuing();
  const [acme, other] = await soon(Promise.all([tokens.get('acme'), tokens.get('other')]));
  expect(acme.token).not.toBe(other.token);
});

test.each([
  ['before there is a token', 0],
  ['at its expiry', 3_600_100],
  ['shortly before its expiry', 3_550_000],
])('fifty callers at once cause one mint %s', async (_when, later) => {
  const { tokens, seen } = issuing();
  if (later > 0) await soon(tokens.get('acme'));
  await vi.advanceTimersByTimeAsync(later);
  const before = seen.length;
  const issued = await soon(Promise.all(Array.from({ length: 50 }, () => tokens.get('acme'))));
  expect(seen.length - before).toBe(1);
  expect(issued.every(({ expiresAt }) => expiresAt > Date.now())).toBe(true);
});

test('without single flight nobody waits for another, and one caller renews while the rest goes on', async () => {
  const { tokens, seen } = issuing({ singleFlight: false });
  await soon(tokens.get('acme'));
  await vi.advanceTimersByTimeAsync(3_550_000);
  const issued = await soon(Promise.all(Array.from({ length: 50 }, () => tokens.get('acme'))));
  expect(seen).toHaveLength(2);
  expect(new Set(issued.map(({ token }) => token))).toEqual(new Set(['token-1', 'token-2']));
});

test('the callers of one request share one mint even where requests must not share', async () => {
  const { tokens, seen } = issuing({ singleFlight: false });
  const request = tokens.forRequest();
  await soon(Promise.all(Array.from({ length: 50 }, () => request.get('acme'))));
  expect(seen).toHaveLength(1);
  expect((await tokens.get('acme')).token).toBe('token-1');
});

test('force asks the server for a fresh one', async () => {
  const { tokens, seen } = issuing();
  await soon(tokens.get('acme'));
  expect((await soon(tokens.get('acme', { force: true }))).token).toBe('token-2');
  expect(seen.map(({ url }) => new URL(url).searchParams.get('force_refresh'))).toEqual([null, 'true']);
});

test('fifty calls that are refused with one token cause one mint, also those that come late', async () => {
  const { tokens, seen } = issuing();
  const { token: refused } = await soon(tokens.get('acme'));
  const secret = tokens.secretFor('acme') as (state: object) => Promise<string>;
  const first = await soon(Promise.all(Array.from({ length: 49 }, () => secret({ refused }))));
  const late = await soon(secret({ refused }));
  expect(new Set([...first, late])).toEqual(new Set(['token-2']));
  expect(seen).toHaveLength(2);
});

test('a session client with a provider gets over a 401 by one mint', async () => {
  vi.useRealTimers();
  const { tokens, seen } = issuing();
  const sent: (string | null)[] = [];
  const answer = async (_url: unknown, init?: RequestInit): Promise<Response> => {
    const authorization = new Headers(init?.headers).get('authorization');
    sent.push(authorization);
    return authorization === 'Bearer token-1' ? json({}, { status: 401 }) : json({ account_id: 'acme' });
  };
  const session = new RefoldSession({ token: tokens.secretFor('acme'), fetch: answer as typeof fetch, limiter: false });
  await session.linkedAccounts.getActive();
  expect(sent).toEqual(['Bearer token-1', 'Bearer token-2']);
  expect(seen).toHaveLength(2);
});

test('revoke ends the token with the server and here', async () => {
  const { tokens, seen } = issuing();
  await soon(tokens.get('acme'));
  expect(await soon(tokens.revoke('acme'))).toBe(1);
  expect(seen[1]!.init.headers.authorization).toBe('Bearer token-1');
  expect(await soon(tokens.revoke('acme'))).toBe(0);
  await soon(tokens.get('acme'));
  expect(seen).toHaveLength(3);
});

test('two providers share what one store holds, and a store may take its time', async () => {
  const memory = memoryTokenStore();
  const slow: TokenStore = {
    get: async (key) => memory.get(key),
    set: async (key, value, seconds) => memory.set(key, value, seconds),
    delete: async (key) => memory.delete(key),
  };
  const [one, other] = [issuing({ store: slow }), issuing({ store: slow })];
  await soon(one.tokens.get('acme'));
  expect((await soon(other.tokens.get('acme'))).token).toBe('token-1');
  expect(other.seen).toHaveLength(0);
});

test('a life that the server does not tell is assumed, and a short one is used for half of it at least', async () => {
  const untold = issuing({}, {});
  expect((await soon(untold.tokens.get('acme'))).expiresAt - Date.now()).toBeGreaterThan(299_000);
  const short = issuing({}, { expires_in: 10 });
  await soon(short.tokens.get('acme'));
  await vi.advanceTimersByTimeAsync(4000);
  await soon(short.tokens.get('acme'));
  expect(short.seen).toHaveLength(1);
});
