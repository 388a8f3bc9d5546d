import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { operation } from '../call/call.ts';
import type { CallOptions, ClientOptions } from '../call/options.ts';
import type { ClientParts } from '../client/client.ts';
import { sessionTokenScheme } from '../client/session-token.ts';
import { SessionTokenProvider } from '../helpers/session-tokens/provider.ts';
import { fields, multipartIfFiles } from '../operation/body.ts';
import { safe } from '../operation/retry-policy.ts';
import { getThing, json, listThings, observedClient } from '../testing/observed.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = (): Promise<never> => new Promise(() => {});
const after = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const sendFile = operation<any, unknown, any>({
  id: 'sendFile',
  route: 'POST /files',
  retry: safe,
  write: [fields(['files'], { encode: multipartIfFiles })],
  returns: 'any',
});

/** Places where a call can stand for ever. */
type Place = {
  readonly name: string;
  readonly options?: ClientOptions;
  readonly parts?: Partial<ClientParts>;
  /** Lies outside the single attempt, so that `timeout` does not bound it. */
  readonly isOutside?: boolean;
};

const places: readonly Place[] = [
  { name: 'a function that supplies the key and never does', parts: { secret: never } },
  { name: 'a middleware that sleeps', options: { middleware: [() => after(5000) as never] }, isOutside: true },
  {
    name: 'a limiter that ignores its signal',
    options: { limiter: { acquire: never, onRateLimited: () => {}, stats: () => ({}) as never } },
    isOutside: true,
  },
  { name: 'a fetch that ignores its signal', options: { fetch: never } },
  {
    name: 'a body that stalls',
    options: {
      fetch: async () => new Response(new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array(1)) })),
    },
  },
];

const bounds: readonly { name: string; options: () => CallOptions; want: object; isAttempt?: boolean }[] = [
  { name: 'totalTimeout', options: () => ({ totalTimeout: 300 }), want: { name: 'TotalTimeoutError' } },
  {
    name: 'timeout',
    options: () => ({ timeout: 300, maxRetries: 0 }),
    want: { name: 'TimeoutError' },
    isAttempt: true,
  },
  {
    name: 'an aborted signal',
    options: () => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 300);
      return { signal: controller.signal };
    },
    want: { name: 'AbortError' },
  },
];

const cases = bounds.flatMap((bound) =>
  places
    .filter(({ isOutside }) => !(bound.isAttempt && isOutside))
    .map((place) => ({ ...bound, name: place.name, bound: bound.name, place })),
);

test.each(cases)('$bound ends $name on time', async ({ place, options, want }) => {
  const { client } = observedClient([json({})], place.options, place.parts);
  const ended = vi.fn();
  const result = getThing(client, { id: '1' }, options()).result();
  void result.then(ended);
  await vi.advanceTimersByTimeAsync(299);
  expect(ended).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(ended).toHaveBeenCalled();
  expect(await result).toMatchObject({ ok: false, error: want });
});

test('what a middleware does after the end is discarded', async () => {
  const { client, seen } = observedClient([json({})], {
    middleware: [async (request, next) => (await after(5000), next(request))],
  });
  const result = getThing(client, { id: '1' }, { totalTimeout: 300 }).result();
  await vi.advanceTimersByTimeAsync(300);
  expect(await result).toMatchObject({ error: { name: 'TotalTimeoutError' } });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(seen).toEqual([]);
});

test.each([
  { name: 'a web stream', stream: (stop: () => void) => new ReadableStream({ cancel: stop }) },
  {
    name: 'an async iterable',
    stream: (stop: () => void) => ({
      [Symbol.asyncIterator]: () => ({ next: never, return: async () => (stop(), { done: true, value: undefined }) }),
    }),
  },
])('an upload of $name that stalls ends at totalTimeout, and the stream is canceled', async ({ stream }) => {
  // The writer of forms is loaded when it is first used, which takes longer than no time.
  await import('../operation/multipart.ts');
  const { client, seen } = observedClient([json({})]);
  const stopped = vi.fn();
  const result = sendFile(client, { files: { a: stream(stopped) } }, { totalTimeout: 300 }).result();
  await vi.advanceTimersByTimeAsync(300);
  expect(await result).toMatchObject({ error: { name: 'TotalTimeoutError' } });
  await vi.waitFor(() => expect(stopped).toHaveBeenCalledOnce());
  expect(seen).toEqual([]);
});

test('a call whose token is being minted ends at its own bound, and the mint goes on for others', async () => {
  const minting = observedClient([async () => (await after(1000), json({ token: 'token-1', expires_in: 3600 }))]);
  const tokens = new SessionTokenProvider(minting.client);
  const { client } = observedClient(
    [json({ a: 1 })],
    {},
    { scheme: sessionTokenScheme, secret: tokens.secretFor('acme') },
  );
  const hasty = getThing(client, { id: '1' }, { totalTimeout: 300 }).result();
  const patient = getThing(client, { id: '1' });
  await vi.advanceTimersByTimeAsync(300);
  expect(await hasty).toMatchObject({ error: { name: 'TotalTimeoutError' } });
  await vi.advanceTimersByTimeAsync(700);
  expect(await patient).toEqual({ a: 1 });
  expect(minting.seen).toHaveLength(1);
});

const DAY = 86_400_000;

test.each([
  { name: 'timeout of 30 days', options: { timeout: 30 * DAY } },
  { name: 'totalTimeout of 30 days', options: { totalTimeout: 30 * DAY, timeout: Infinity } },
  { name: 'timeout of Infinity', options: { timeout: Infinity } },
  { name: 'totalTimeout of Infinity', options: { timeout: Infinity, totalTimeout: Infinity } },
])('a $name waits', async ({ options }) => {
  const warned = vi.spyOn(process, 'emitWarning');
  const { client } = observedClient([async () => (await after(29 * DAY - 1), json({ late: true }))]);
  const done = getThing(client, { id: '1' }, options);
  // Longer than timers hold, in two halves.
  await vi.advanceTimersByTimeAsync(15 * DAY);
  await vi.advanceTimersByTimeAsync(15 * DAY);
  expect(await done).toEqual({ late: true });
  expect(warned).not.toHaveBeenCalled();
});

test('a bound beyond what timers hold is kept to the day', async () => {
  const { client } = observedClient([], { fetch: never });
  const ended = vi.fn();
  void getThing(client, { id: '1' }, { totalTimeout: 30 * DAY, timeout: Infinity })
    .result()
    .then(ended);
  await vi.advanceTimersByTimeAsync(30 * DAY - 1);
  expect(ended).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(ended).toHaveBeenCalledWith(expect.objectContaining({ ok: false }));
});

class Closed {
  readonly by = 'the user';
}

test.each([
  { name: 'an object of the program', reason: new Closed() },
  { name: 'a text', reason: 'closed' },
  { name: 'an error of the program', reason: Object.assign(new RangeError('closed'), { by: { whom: 1 } }) },
])('a call that is aborted with $name rejects with AbortError, and its cause is that itself', async ({ reason }) => {
  const controller = new AbortController();
  const { client } = observedClient([], { fetch: never });
  const running = getThing(client, { id: '1' }, { signal: controller.signal });
  controller.abort(reason);
  const error = await running.catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'AbortError', code: 'aborted' });
  expect((error as Error).cause).toBe(reason);
});

test('an abort between two pages rejects with AbortError, and its cause is the reason itself', async () => {
  const controller = new AbortController();
  const reason = new Closed();
  const { client, seen } = observedClient([json({ docs: [1], hasNextPage: true })]);
  const walk = async (): Promise<void> => {
    for await (const _ of listThings(client, {}, { signal: controller.signal })) controller.abort(reason);
  };
  const error = await walk().catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'AbortError', code: 'aborted', operationId: 'listThings' });
  expect((error as Error).cause).toBe(reason);
  expect(seen).toHaveLength(1);
});
