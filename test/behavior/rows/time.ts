import type { Step } from '../../servers/fault-server.ts';
import { assert, equal, failure, page, pause, status, type Row } from '../row.ts';

const stalls: readonly { name: string; step: Step }[] = [
  { name: 'headers', step: { stall: 'before-response' } },
  { name: 'body', step: { stall: 'in-body' } },
  { name: 'first byte', step: { stall: 'after-first-byte' } },
];

/**
 * Places where a call can stand when it is aborted. The slow part is far longer than the test, and `headers` says whether it lies
 * behind the headers of a response.
 */
const places: readonly { name: string; steps: readonly Step[]; headers: boolean; limited?: boolean }[] = [
  { name: 'the queue of the limiter', steps: [page([1])], headers: false, limited: true },
  { name: 'a pause between attempts', steps: [status(429, { 'retry-after': '20' })], headers: true },
  { name: 'waiting for headers', steps: [{ stall: 'before-response' }], headers: false },
  { name: 'reading the body', steps: [{ stall: 'in-body' }], headers: true },
];

// The requirement is 10 ms; the bound is wider since tests share their machine, and far below what is aborted.
const SLACK_MS = 250;

export const timeRows: readonly Row[] = [
  ...stalls.map(({ name, step }): Row => ({
    id: 8,
    name: `a stalled ${name} ends at the timeout`,
    async run(harness) {
      const scenario = await harness.scenario(step);
      const { error, milliseconds } = await failure(
        scenario.refold().tables.list({}, { timeout: 1000, maxRetries: 0 }),
      );
      equal([error.name, error.code], ['TimeoutError', 'timeout'], 'error');
      assert(milliseconds >= 990 && milliseconds < 3000, `it took ${milliseconds} ms`);
    },
  })),
  ...places.map(({ name, steps, headers, limited }): Row => ({
    id: 9,
    name: `an abort is heard in ${name}, and the wire is silent after it`,
    async run(harness) {
      const scenario = await harness.scenario(...steps);
      const limiter = new harness.sdk.GcraLimiter({ requestsPerSecond: 0.01, burst: 1 });
      if (limited) void limiter.acquire();
      let received = (): void => {};
      const headersCame = new Promise<void>((resolve) => (received = resolve));
      const watched: typeof fetch = async (url, init) => {
        const response = await fetch(url, init);
        received();
        return response;
      };
      const refold = scenario.refold({ limiter: limited ? limiter : false, fetch: watched });
      const controller = new AbortController();
      const aborted = failure(refold.tables.list({}, { signal: controller.signal }));
      if (headers) await headersCame;
      await pause(200);
      const at = performance.now();
      controller.abort();
      const { error } = await aborted;
      const late = performance.now() - at;
      equal([error.name, error.code], ['AbortError', 'aborted'], `${error.message}`);
      assert(late <= SLACK_MS, `it rejected ${late.toFixed(1)} ms after the abort`);
      const before = (await scenario.state()).seen.length;
      await pause(100);
      equal((await scenario.state()).seen.length, before, 'requests after the abort');
    },
  })),
  {
    id: 9,
    name: 'an abort is heard while connecting, even by a fetch that does not listen to it',
    async run(harness) {
      const deaf: typeof fetch = () => new Promise(() => {});
      const refold = (await harness.scenario(page([]))).refold({ fetch: deaf });
      const controller = new AbortController();
      const aborted = failure(refold.tables.list({}, { signal: controller.signal }));
      await pause(50);
      const at = performance.now();
      controller.abort();
      const { error } = await aborted;
      const late = performance.now() - at;
      equal([error.name, error.code], ['AbortError', 'aborted'], error.message);
      assert(late <= SLACK_MS, `it rejected ${late.toFixed(1)} ms after the abort`);
    },
  },
  {
    id: 9,
    name: 'an abort between pages stops the walk',
    async run(harness) {
      const scenario = await harness.scenario(page([1], { hasNextPage: true, totalPages: 9 }));
      const controller = new AbortController();
      const walk = async (): Promise<void> => {
        for await (const _ of scenario.refold().tables.list({}, { signal: controller.signal })) controller.abort();
      };
      const { error } = await failure(walk());
      equal(error.name, 'AbortError', 'error');
      equal((await scenario.state()).seen.length, 1, 'requests');
    },
  },
  {
    id: 10,
    name: 'a Retry-After beyond the totalTimeout fails at once, and says how long',
    async run(harness) {
      const scenario = await harness.scenario(status(429, { 'retry-after': '20' }));
      const { error, milliseconds } = await failure(scenario.refold().tables.list({}, { totalTimeout: 3000 }));
      equal([error.name, error.retryAfterMs], ['RateLimitError', 20_000], 'error');
      assert(milliseconds < 1500, `it took ${milliseconds} ms`);
      equal((await scenario.state()).seen.length, 1, 'requests');
    },
  },
  {
    id: 10,
    name: 'a totalTimeout covers attempts and the pauses between them',
    async run(harness) {
      const scenario = await harness.scenario({ stall: 'in-body' });
      const { error, milliseconds } = await failure(
        scenario.refold().tables.list({}, { totalTimeout: 500, timeout: 200, maxRetries: 20 }),
      );
      equal(error.code === 'total_timeout' || error.code === 'timeout', true, error.code);
      assert(milliseconds < 3000, `it took ${milliseconds} ms`);
    },
  },
  {
    id: 13,
    name: 'ten thousand calls leave no listener on a signal that outlives them',
    async run(harness) {
      const controller = new AbortController();
      const listeners = new Set<unknown>();
      const { signal } = controller;
      const add = signal.addEventListener.bind(signal);
      const remove = signal.removeEventListener.bind(signal);
      signal.addEventListener = (...given: Parameters<typeof add>) => (listeners.add(given[1]), add(...given));
      signal.removeEventListener = (...given: Parameters<typeof remove>) => (
        listeners.delete(given[1]),
        remove(...given)
      );
      const answer = async (): Promise<Response> => Response.json({ docs: [] });
      const refold = (await harness.scenario(page([]))).refold({ fetch: answer });
      for (let round = 0; round < 100; round++) {
        await Promise.all(Array.from({ length: 100 }, () => refold.tables.list({}, { signal })));
      }
      equal(listeners.size, 0, 'listeners left');
    },
  },
  {
    id: 14,
    name: 'failed calls hold no connection open',
    async run(harness) {
      const scenario = await harness.scenario(status(500));
      const refold = scenario.refold({ maxRetries: 1 });
      for (let round = 0; round < 10; round++) {
        await Promise.all(Array.from({ length: 20 }, () => failure(refold.tables.list())));
      }
      const { open } = await scenario.state();
      // A runtime keeps idle connections for reuse; a body that is never read would hold one for each of the 400 attempts.
      assert(open <= 40, `${open} connections are open`);
    },
  },
  {
    id: 14,
    name: 'calls one after another share connections',
    async run(harness) {
      const scenario = await harness.scenario(page([1]));
      const refold = scenario.refold();
      for (let call = 0; call < 20; call++) await refold.tables.list();
      const { connections } = await scenario.state();
      assert(connections <= 5, `20 calls took ${connections} connections`);
    },
  },
];
