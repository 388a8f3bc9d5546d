import { expect, test } from 'vitest';
import { httpStore } from './http-store.ts';
import { StoreLimiter, type CompareAndSetStore } from './store-limiter.ts';

/** A store in memory that another one may write to between reading and writing. */
function memoryStore(between?: () => void): CompareAndSetStore & { values: Map<string, string> } {
  const values = new Map<string, string>();
  return {
    values,
    async read(key) {
      const value = values.get(key);
      between?.();
      return { value, version: value };
    },
    async write(key, value, version) {
      if (values.get(key) !== version) return false;
      values.set(key, value);
      return true;
    },
  };
}

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

test('two isolates share one limit, whatever the order of their writes', async () => {
  const store = memoryStore();
  const limiters = [1, 2].map(() => new StoreLimiter({ store, requestsPerSecond: 20, burst: 1 }));
  const calls = Array.from({ length: 10 }, (_, index) => limiters[index % 2]!.acquire());
  expect(await millisecondsOf(() => Promise.all(calls))).toBeGreaterThan(440);
});

test('whoever comes second tries again', async () => {
  let disturbances = 3;
  const store = memoryStore(
    () => disturbances-- > 0 && store.values.set('refold-limit', String(Date.now() + disturbances)),
  );
  const limiter = new StoreLimiter({ store });
  await limiter.acquire();
  expect(limiter.stats().started).toBe(1);
});

test('a 429 that one isolate met pauses the other', async () => {
  const store = memoryStore();
  const [one, other] = [new StoreLimiter({ store }), new StoreLimiter({ store })];
  one!.onRateLimited(300);
  expect(one!.stats()).toMatchObject({ refused: 1 });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await millisecondsOf(() => other!.acquire())).toBeGreaterThan(900);
});

test('interactive calls go first, and one that gives up leaves the queue', async () => {
  const limiter = new StoreLimiter({ store: memoryStore(), requestsPerSecond: 20, burst: 1 });
  const order: string[] = [];
  const call = (name: string, priority: 'bulk' | 'interactive', signal?: AbortSignal): Promise<unknown> =>
    limiter.acquire({ signal, priority }).then(
      () => order.push(name),
      () => order.push(`-${name}`),
    );
  const calls = ['b1', 'b2', 'b3', 'b4'].map((name) => call(name, 'bulk'));
  const controller = new AbortController();
  calls.push(call('gone', 'bulk', controller.signal), call('i', 'interactive'));
  controller.abort();
  await Promise.all(calls);
  expect(order.indexOf('i')).toBeLessThan(order.indexOf('b4'));
  expect(order).toContain('-gone');
  expect(limiter.stats().waiting).toBe(0);
});

test('without its store it goes on with a share of the limit', async () => {
  const broken: CompareAndSetStore = {
    read: () => Promise.reject(new Error('away')),
    write: () => Promise.reject(new Error('away')),
  };
  const limiter = new StoreLimiter({ store: broken, requestsPerSecond: 100, localShare: 0.1 });
  expect(await millisecondsOf(() => Promise.all([limiter.acquire(), limiter.acquire()]))).toBeGreaterThan(95);
});

test.each([
  ['no value yet', undefined, { 'if-none-match': '*' }],
  ['a value with a tag', '"7"', { 'if-match': '"7"' }],
])('the HTTP store writes on condition: %s', async (_name, version, want) => {
  const seen: RequestInit[] = [];
  const answers = [
    new Response(null, { status: 204 }),
    new Response(null, { status: 412 }),
    new Response(null, { status: 500 }),
  ];
  const fetch = async (_url: unknown, init: RequestInit): Promise<Response> => (seen.push(init), answers.shift()!);
  const store = httpStore({ url: 'https://store.example/', headers: { authorization: 'x' }, fetch: fetch as never });
  expect(await store.write('a b', '1', version)).toBe(true);
  expect(await store.write('a b', '1', version)).toBe(false);
  await expect(store.write('a b', '1', version)).rejects.toThrow('500');
  expect(seen[0]!.headers).toEqual({ authorization: 'x', ...want });
});

test('the HTTP store reads a value with its tag, or that there is none', async () => {
  const urls: unknown[] = [];
  const answers = [new Response('42', { headers: { etag: '"1"' } }), new Response('', { status: 404 })];
  const fetch = async (url: unknown): Promise<Response> => (urls.push(url), answers.shift()!);
  const store = httpStore({ url: 'https://store.example/', fetch: fetch as never });
  expect(await store.read('a b')).toEqual({ value: '42', version: '"1"' });
  expect(await store.read('a b')).toEqual({});
  expect(urls[0]).toBe('https://store.example/a%20b');
});

test.each(['abc', 'NaN', '{}', 'Infinity', String(Date.now() + 3_600_000)])(
  'a store that holds %s is read as empty, written anew, and said once',
  async (held) => {
    const store = memoryStore();
    const warnings: string[] = [];
    const limiter = new StoreLimiter({ store, burst: 1, onWarning: (message) => void warnings.push(message) });
    store.values.set('refold-limit', held);
    const waited = await millisecondsOf(() => limiter.acquire());
    store.values.set('refold-limit', held);
    await limiter.acquire();
    expect(waited).toBeLessThan(1000);
    expect(Number(store.values.get('refold-limit'))).toBeLessThan(Date.now() + 1000);
    expect(warnings).toEqual(['refold-limit holds no state of a limit in the store; it is begun anew.']);
  },
);

test.each([
  { option: { requestsPerSecond: 0 }, field: 'requestsPerSecond' },
  { option: { burst: 0 }, field: 'burst' },
])('a store limiter with $option is refused when it is made', ({ option, field }) => {
  expect(() => new StoreLimiter({ store: memoryStore(), ...option })).toThrow(expect.objectContaining({ field }));
});
