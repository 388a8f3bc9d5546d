import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { json, observedClient } from '../../testing/observed.ts';
import { SessionTokenProvider, type SessionTokenOptions } from './provider.ts';
import { memoryTokenStore, type TokenStore } from './store.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const minted = (token: unknown): Response => json({ token, expires_in: 3600, revoked_count: 1, success: true });
const fails = (status = 503): Response => json({}, { status });

/** A provider, what its server was asked, and what was reported to its observer. */
function provider(responses: Parameters<typeof observedClient>[0], options: SessionTokenOptions = {}) {
  const { client, seen } = observedClient(responses, { maxRetries: 0 });
  const reported: unknown[] = [];
  const tokens = new SessionTokenProvider(client, { onError: (error) => void reported.push(error), ...options });
  return { tokens, seen, reported };
}

/** A response that comes after 50 ms. */
const late = (response: Response) => async (): Promise<Response> => {
  await new Promise((resolve) => setTimeout(resolve, 50));
  return response;
};

async function soon<T>(work: Promise<T>, milliseconds = 200): Promise<T> {
  void work.catch(() => {});
  await vi.advanceTimersByTimeAsync(milliseconds);
  return work;
}

test('revoke that the server did not do is done when it is called again', async () => {
  const { tokens, seen } = provider([minted('token-1'), fails(), minted('token-1'), minted('token-2')]);
  await soon(tokens.get('acme'));
  await expect(soon(tokens.revoke('acme'))).rejects.toMatchObject({ status: 503 });
  expect(await soon(tokens.revoke('acme'))).toBe(1);
  expect(seen.slice(1).map(({ init }) => init.headers.authorization)).toEqual(Array(2).fill('Bearer token-1'));
  expect((await soon(tokens.get('acme'))).token).toBe('token-2');
});

test('revoke ends a token that is being minted meanwhile', async () => {
  const { tokens, seen } = provider([late(minted('token-1')), minted('revoked'), minted('token-2')]);
  const getting = tokens.get('acme');
  await vi.advanceTimersByTimeAsync(10);
  void tokens.revoke('acme');
  await expect(soon(getting)).rejects.toMatchObject({ code: 'session_token_revoked' });
  expect(seen[1]!.init.headers.authorization).toBe('Bearer token-1');
  expect((await soon(tokens.get('acme'))).token).toBe('token-2');
});

test('force gives a forced token while an unforced one is being minted, and that one is kept', async () => {
  const { tokens, seen } = provider([late(minted('unforced')), late(minted('forced'))]);
  const first = tokens.get('acme');
  await vi.advanceTimersByTimeAsync(10);
  const [unforced, forced] = await soon(Promise.all([first, tokens.get('acme', { force: true })]));
  expect([unforced.token, forced.token]).toEqual(['unforced', 'forced']);
  expect(seen[1]!.url).toContain('force_refresh=true');
  expect((await soon(tokens.get('acme'))).token).toBe('forced');
});

test('a renewal that fails hands out the kept token while that one holds, and tells', async () => {
  const { tokens, reported } = provider([minted('token-1'), fails()]);
  await soon(tokens.get('acme'));
  await vi.advanceTimersByTimeAsync(3_550_000);
  expect((await soon(tokens.get('acme'))).token).toBe('token-1');
  expect(reported).toMatchObject([{ status: 503 }]);
  await vi.advanceTimersByTimeAsync(50_000);
  await expect(soon(tokens.get('acme'))).rejects.toMatchObject({ status: 503 });
});

const broken = (): never => {
  throw new Error('the store is down');
};
const never = (): Promise<never> => new Promise(() => {});

test.each<{ name: string; store: TokenStore; reported: RegExp | undefined }>([
  { name: 'throws', store: { get: broken, set: broken, delete: broken }, reported: /is down/ },
  {
    name: 'rejects',
    store: { get: async () => broken(), set: async () => broken(), delete: () => {} },
    reported: /is down/,
  },
  {
    name: 'never answers',
    store: { get: never, set: never, delete: never },
    reported: /did not answer within 1000 ms/,
  },
  { name: 'holds broken JSON', store: { ...memoryTokenStore(), get: () => '{"token":' }, reported: undefined },
  { name: 'holds something else', store: { ...memoryTokenStore(), get: () => 'null' }, reported: undefined },
  { name: 'holds no text', store: { ...memoryTokenStore(), get: () => 7 as never }, reported: undefined },
])('a store that $name costs a mint and no call', async ({ store, reported: want }) => {
  const { tokens, reported } = provider([minted('token-1')], { store });
  expect((await soon(tokens.get('acme'), 5000)).token).toBe('token-1');
  if (!want) return expect(reported).toEqual([]);
  expect(reported).toHaveLength(2);
  for (const error of reported) expect((error as Error).message).toMatch(want);
});

test('broken JSON is written over', async () => {
  const store = memoryTokenStore();
  const { tokens, seen } = provider([minted('token-1')], { store });
  await soon(tokens.get('acme'));
  const set = vi.spyOn(store, 'set');
  vi.spyOn(store, 'get').mockReturnValueOnce('{"tok');
  await soon(tokens.get('acme'));
  await soon(tokens.get('acme'));
  expect(set).toHaveBeenCalledOnce();
  expect(seen).toHaveLength(2);
});

test.each([undefined, null, '', 'two\nlines', ' spaced ', 7, {}])(
  'a mint that gives the token %j is refused and nothing is kept',
  async (token) => {
    const { tokens, seen } = provider([minted(token), minted('token-2')]);
    await expect(soon(tokens.get('acme'))).rejects.toMatchObject({ name: 'InvalidResponseError' });
    expect((await soon(tokens.get('acme'))).token).toBe('token-2');
    expect(seen).toHaveLength(2);
  },
);

test.each<[any]>([[null], [undefined], [{}], [''], [' '], [' acme'], [['acme']], [7], ['a\nb']])(
  'the account %j is refused before any request',
  async (account) => {
    const { tokens, seen } = provider([minted('token-1')]);
    const refusal = { name: 'InvalidInputError', field: 'linkedAccountId' };
    await expect(tokens.get(account)).rejects.toMatchObject(refusal);
    await expect(tokens.revoke(account)).rejects.toMatchObject(refusal);
    expect(() => tokens.secretFor(account)).toThrow(expect.objectContaining(refusal));
    expect(seen).toHaveLength(0);
  },
);

test('a token that was minted while the clock was a year ahead is not kept for a year', async () => {
  const store = memoryTokenStore();
  const now = Date.now();
  vi.setSystemTime(now + 365 * 86_400_000);
  await soon(provider([minted('ahead')], { store }).tokens.get('acme'));
  vi.setSystemTime(now);
  expect((await soon(provider([minted('right')], { store }).tokens.get('acme'))).token).toBe('right');
});

test('a token ends by what the server said although the clock is set back', async () => {
  const { tokens } = provider([minted('token-1'), minted('token-2')]);
  await soon(tokens.get('acme'));
  const before = Date.now();
  await vi.advanceTimersByTimeAsync(3_601_000);
  vi.setSystemTime(before);
  expect((await soon(tokens.get('acme'))).token).toBe('token-2');
});

test('the memory store forgets what has ended', async () => {
  const store = memoryTokenStore();
  const held: string[] = [];
  const remove = Map.prototype.delete;
  for (let index = 0; index < 20_000; index++) store.set(`ended-${index}`, 'x', 1);
  await vi.advanceTimersByTimeAsync(10);
  vi.spyOn(Map.prototype, 'delete').mockImplementation(function (this: Map<unknown, unknown>, key) {
    held.push(String(key));
    return remove.call(this, key);
  });
  for (let index = 0; index < 20_000; index++) store.set(`held-${index % 50}`, 'x', 60_000);
  vi.restoreAllMocks();
  expect(new Set(held.filter((key) => key.startsWith('ended'))).size).toBe(20_000);
});

test.each([
  { option: { skewMs: -1 }, field: 'skewMs' },
  { option: { assumedLifeMs: Number.NaN }, field: 'assumedLifeMs' },
  { option: { storeTimeout: 0 }, field: 'storeTimeout' },
  { option: { store: {} }, field: 'store' },
  { option: { onError: 'log' }, field: 'onError' },
  { option: { skew: 5 }, field: 'skew' },
])('the option $option is refused when the provider is made', ({ option, field }) => {
  expect(() => provider([], option as SessionTokenOptions)).toThrow(
    expect.objectContaining({ name: 'InvalidInputError', field }),
  );
});
