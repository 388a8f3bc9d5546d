import { GcraLimiter } from '@refold/node';
import { table } from '../../../scripts/lib/terminal.ts';
import { inVirtualTime } from './virtual-time.ts';

/** A server's limit and what calls meet it. */
type Trace = {
  readonly name: string;
  readonly rate: number;
  readonly burst: number;
  readonly calls: number;
  /** Milliseconds that a 429 says, if it says any. */
  readonly retryAfterMs?: number;
  /** Rate after a time in milliseconds. */
  readonly change?: { readonly afterMs: number; readonly rate: number };
  /** Requests per second of others on the same key. */
  readonly strangers?: number;
  /** Calls that come together, and the pause in milliseconds before the next ones. */
  readonly groups?: { readonly size: number; readonly everyMs: number };
};

const traces: readonly Trace[] = [
  { name: '20/5, steady', rate: 20, burst: 5, calls: 200 },
  { name: '10/2', rate: 10, burst: 2, calls: 100 },
  { name: '10/2, Retry-After: 1', rate: 10, burst: 2, calls: 100, retryAfterMs: 1000 },
  { name: '5/1', rate: 5, burst: 1, calls: 100 },
  { name: '2/1', rate: 2, burst: 1, calls: 100 },
  { name: '15/3', rate: 15, burst: 3, calls: 100 },
  { name: '20/5, groups of 10', rate: 20, burst: 5, calls: 100, groups: { size: 10, everyMs: 1000 } },
  { name: '20/5, strangers take 10', rate: 20, burst: 5, calls: 200, strangers: 10 },
  { name: '20 falls to 8', rate: 20, burst: 5, calls: 200, change: { afterMs: 5000, rate: 8 } },
  { name: '8 rises to 20', rate: 8, burst: 5, calls: 200, change: { afterMs: 10_000, rate: 20 } },
  { name: '10/2, lies: Retry-After: 30', rate: 10, burst: 2, calls: 100, retryAfterMs: 30_000 },
];
const SEEDS = [1, 2, 3, 4, 5];
const RESPONSE_MS = 30;

type Bucket = { readonly refused: () => number; readonly accepts: (now: number) => boolean };
type Result = { readonly seconds: number; readonly refused: number };

/** Prints how today's limiter does against each trace, in virtual time: medians of five seeds. */
export async function simulate(): Promise<void> {
  const rows: string[][] = [];
  for (const trace of traces) {
    const results: Result[] = [];
    for (const seed of SEEDS) results.push(await run(trace, seed));
    const ratio = median(results.map(({ seconds }) => seconds / idealSeconds(trace)));
    const refused = (100 * median(results.map((result) => result.refused))) / trace.calls;
    rows.push([trace.name, ratio.toFixed(2), refused.toFixed(0)]);
  }
  console.log(table(['trace', 'x ideal', '429s per 100 calls'], rows));
  console.log(`${traces.length} traces, ${SEEDS.length} seeds each. Next: npm run storm, over real sockets`);
}

async function run(trace: Trace, seed: number): Promise<Result> {
  const random = Math.random;
  Math.random = generator(seed);
  const server = bucket(trace);
  let lastAt = 0;
  try {
    await inVirtualTime(async () => {
      const limiter = new GcraLimiter();
      const call = async (index: number): Promise<void> => {
        const { size, everyMs } = trace.groups ?? { size: Number.POSITIVE_INFINITY, everyMs: 0 };
        if (index >= size) await wait(Math.floor(index / size) * everyMs);
        for (;;) {
          await limiter.acquire();
          await wait(RESPONSE_MS * (0.5 + Math.random()));
          const isAccepted = server.accepts(performance.now());
          limiter.onResponse();
          if (isAccepted) break;
          limiter.onRateLimited(trace.retryAfterMs);
        }
        lastAt = performance.now();
      };
      await Promise.all(Array.from({ length: trace.calls }, (_, index) => call(index)));
    });
  } finally {
    Math.random = random;
  }
  return { seconds: lastAt / 1000, refused: server.refused() };
}

/** A strict token bucket. Strangers on the key take their tokens evenly, as far as there are any. */
function bucket({ rate, burst, change, strangers = 0 }: Trace): Bucket {
  let [tokens, at, refused] = [burst, 0, 0];
  return {
    refused: () => refused,
    accepts(now: number): boolean {
      const current = change && now >= change.afterMs ? change.rate : rate;
      tokens = Math.min(burst, tokens + ((now - at) / 1000) * Math.max(0, current - strangers));
      at = now;
      const isAccepted = tokens >= 1;
      if (isAccepted) tokens--;
      else refused++;
      return isAccepted;
    },
  };
}

function idealSeconds({ rate, burst, calls, change, strangers = 0, groups }: Trace): number {
  const before = change ? Math.min(calls - burst, ((rate - strangers) * change.afterMs) / 1000) : calls - burst;
  const after = calls - burst - before;
  const server = before / (rate - strangers) + (change ? after / change.rate : 0);
  return groups ? Math.max(server, ((Math.ceil(calls / groups.size) - 1) * groups.everyMs) / 1000) : server;
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;

/** Random numbers from 0 up to 1 that are the same for the same seed: a linear congruential generator. */
function generator(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}
