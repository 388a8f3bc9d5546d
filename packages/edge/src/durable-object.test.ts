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
  expect(asked).toEqual(['production https://limiter/acquire?priority=bulk&account=acme+inc']);
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
