import { assert, equal, failure, page, type Row } from '../row.ts';

const CALLS = 24;
const AT_ONCE = 60;

export const pacingRows: readonly Row[] = [
  {
    id: 1,
    name: 'calls made at once start at most five together and then twenty a second',
    async run({ sdk, scenario }) {
      const starts: number[] = [];
      const answer: typeof fetch = async () => {
        starts.push(performance.now());
        return Response.json({ docs: [] });
      };
      const settings = { fetch: answer, limiter: new sdk.GcraLimiter() };
      const refold = (await scenario(page([]))).refold(settings);
      await Promise.all(Array.from({ length: CALLS }, () => refold.tables.list()));
      const together = starts.filter((start) => start - starts[0]! < 20).length;
      assert(together <= 5, `${together} calls started together`);
      const least = ((CALLS - 5) / 20) * 1000;
      const taken = starts.at(-1)! - starts[0]!;
      assert(taken > least * 0.97, `${CALLS} calls started within ${taken.toFixed(0)} ms, at least ${least} are due`);
    },
  },
  {
    id: 1,
    name: `${AT_ONCE} calls at once against the documented limit all succeed, at its pace`,
    async run({ scenario }) {
      const server = await scenario({ limit: { requestsPerSecond: 20, burst: 5 } });
      const refold = server.refold({ limiter: undefined });
      const results = await Promise.all(Array.from({ length: AT_ONCE }, () => refold.tables.list().result()));
      equal(results.filter(({ ok }) => !ok).length, 0, 'failed calls');
      // A machine that stalls may send what has piled up at once, so a few refusals are no defect.
      const { seen } = await server.state();
      assert(seen.length <= AT_ONCE * 1.1, `${seen.length - AT_ONCE} requests were refused`);
    },
  },
  {
    id: 3,
    name: 'a 429 makes every later call of the key wait',
    async run({ sdk, scenario }) {
      const starts: number[] = [];
      const answer: typeof fetch = async () => {
        starts.push(performance.now());
        return starts.length === 1 ? new Response('{}', { status: 429 }) : Response.json({ docs: [] });
      };
      const settings = { fetch: answer, limiter: new sdk.GcraLimiter(), maxRateLimitRetries: 0 };
      const refold = (await scenario(page([]))).refold(settings);
      const { error } = await failure(refold.tables.list());
      equal(error.name, 'RateLimitError', 'error');
      await refold.tables.list();
      const waited = starts[1]! - starts[0]!;
      assert(waited > 980, `the next call waited ${waited.toFixed(0)} ms`);
    },
  },
];
