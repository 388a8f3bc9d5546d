import { expect, test } from 'vitest';
import { DurableObjectLimiter, RefoldLimiter, type DurableObjectNamespace } from './durable-object.ts';

/** A binding over a real object in this process, and what it was asked. */
function binding(object: { fetch(request: Request): Promise<Response> }) {
  const asked: string[] = [];
  const namespace: DurableObjectNamespace = {
    idFromName: (name) => name,
    get: (id) => ({
      fetch: (url, init) => {
        asked.push(`${String(id)} ${url}`);
        return object.fetch(new Request(url, init));
      },
    }),
  };
  return { namespace, asked };
}

test('passes priority and account on, and knows how the object stands', async () => {
  const { namespace, asked } = binding(new RefoldLimiter(undefined, undefined));
  const limiter = new DurableObjectLimiter({ namespace, name: 'production' });
  await limiter.acquire({ priority: 'bulk', account: 'acme inc' });
  expect(asked).toEqual([
    expect.stringMatching(/^production https:\/\/limiter\/acquire\?priority=bulk&account=acme\+inc&isolate=[\w-]{36}$/),
  ]);
  expect(limiter.stats()).toMatchObject({ started: 1, waiting: 0, refused: 0 });
});

test('two isolates share one limit, and a 429 in one pauses the other', async () => {
  const { namespace } = binding(new RefoldLimiter(undefined, undefined));
  const [one, other] = [new DurableObjectLimiter({ namespace }), new DurableObjectLimiter({ namespace })];
  await one!.acquire();
  one!.onRateLimited(1200);
  const started = performance.now();
  await other!.acquire();
  expect(performance.now() - started).toBeGreaterThan(1000);
});

test('the first response is told once, and lets the object go on', async () => {
  const { namespace, asked } = binding(new RefoldLimiter(undefined, undefined));
  const limiter = new DurableObjectLimiter({ namespace });
  limiter.onResponse();
  limiter.onResponse();
  expect(asked).toEqual(['default https://limiter/response']);
});

test('an abort ends the wait with its reason', async () => {
  const { namespace } = binding(new RefoldLimiter(undefined, undefined, { requestsPerSecond: 0.1, burst: 1 }));
  const limiter = new DurableObjectLimiter({ namespace });
  await limiter.acquire();
  await expect(limiter.acquire({ signal: AbortSignal.timeout(50) })).rejects.toMatchObject({ name: 'TimeoutError' });
});

test('without the object each isolate goes on with a share of the limit', async () => {
  const { namespace } = binding({ fetch: () => Promise.reject(new Error('away')) });
  const limiter = new DurableObjectLimiter({ namespace, localShare: 0.5 });
  const started = performance.now();
  await Promise.all([limiter.acquire(), limiter.acquire()]);
  expect(performance.now() - started).toBeGreaterThan(95);
});

test('an object that never responds counts as down, and a long line in one that does respond does not', async () => {
  const silent = binding({ fetch: () => new Promise(() => {}) });
  const limiter = new DurableObjectLimiter({ namespace: silent.namespace, timeout: 30 });
  await limiter.acquire();
  expect(silent.asked.map((one) => new URL(one.split(' ')[1]!).pathname)).toEqual(['/acquire', '/stats']);
  const slow = binding(new RefoldLimiter(undefined, undefined, { requestsPerSecond: 5, burst: 1 }));
  const patient = new DurableObjectLimiter({ namespace: slow.namespace, timeout: 30 });
  await patient.acquire();
  const started = performance.now();
  await patient.acquire();
  expect(performance.now() - started).toBeGreaterThan(150);
});

test.each([
  { known: 1, share: 1 },
  { known: 10, share: 0.1 },
])('isolates that lose the object each go on with one part of $known', async ({ known, share }) => {
  let isDown = false;
  const object = new RefoldLimiter(undefined, undefined, { requestsPerSecond: 1000, burst: 20 });
  const { namespace } = binding({
    fetch: (request) => (isDown ? Promise.reject(new Error('down')) : object.fetch(request)),
  });
  const isolates = Array.from({ length: known }, () => new DurableObjectLimiter({ namespace }));
  for (const one of isolates) await one.acquire();
  const last = isolates.at(-1)!;
  isDown = true;
  await last.acquire();
  const started = performance.now();
  await last.acquire();
  const interval = 1000 / (19.9 * share);
  expect(performance.now() - started).toBeGreaterThan(0.8 * interval);
});

test.each([0, -1, 2, Number.NaN])('a local share of %s is refused', (localShare) => {
  const { namespace } = binding(new RefoldLimiter(undefined, undefined));
  expect(() => new DurableObjectLimiter({ namespace, localShare })).toThrow(
    expect.objectContaining({ field: 'localShare' }),
  );
});
