import { GcraLimiter } from '@refold/node';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Scenario } from '../scenario.ts';

const CALLS = 10_000;
const ROUNDS = 7;
/** So slow that nobody gets through while the clock runs. */
const REQUESTS_PER_SECOND = 1;

/** The quick round runs beside everything else, so its bounds on time are wide; the full one has those of the requirement. */
const BOUNDS = { full: { microseconds: 5, next: 1.2 }, quick: { microseconds: 20, next: 3 } } as const;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Cost of letting ten thousand calls wait, each with a signal of its own, and of canceling them. */
export const queue: Scenario = {
  name: 'ten thousand queued calls, then cancelled',
  slug: 'queue',
  async run(size, say) {
    const begun = performance.now();
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      say(`round ${round + 1} of ${ROUNDS}`);
      rounds.push(await oneRound());
    }
    const median = (key: keyof Round): number =>
      rounds.map((round) => round[key]).toSorted((a, b) => a - b)[ROUNDS >> 1]!;
    const [heap, queueing, cancelling] = [median('heap'), median('queueing'), median('cancelling')];
    return {
      wanted: CALLS,
      succeeded: median('cancelled'),
      wire: 0,
      refused: 0,
      seconds: (performance.now() - begun) / 1000,
      bounds: [
        // 1024 until signals had one listener each, which keeps thousands of calls on one signal from costing their square.
        { what: 'bytes of heap a call', measured: heap, atMost: 1400 },
        { what: 'CPU microseconds to queue a call', measured: queueing, atMost: BOUNDS[size].microseconds },
        {
          what: 'x one interval until the next call after cancelling all',
          measured: median('next'),
          atMost: BOUNDS[size].next,
        },
      ],
      note: `${cancelling.toFixed(1)} microseconds to cancel a call, its error included; medians of ${ROUNDS} rounds`,
    };
  },
};

type Round = Record<'heap' | 'queueing' | 'cancelling' | 'cancelled' | 'next', number>;

async function oneRound(): Promise<Round> {
  const limiter = new GcraLimiter({ requestsPerSecond: REQUESTS_PER_SECOND, burst: 1 });
  limiter.onResponse();
  void limiter.acquire();
  const controllers = Array.from({ length: CALLS }, () => new AbortController());
  // A signal is made when it is first asked for, and that is the caller's own cost.
  const signals = controllers.map(({ signal }) => signal);
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const queued = cpuMicroseconds();
  const waiting = signals.map((signal) => limiter.acquire({ signal }) as Promise<void>);
  const queueing = (cpuMicroseconds() - queued) / CALLS;
  collectGarbage();
  const heap = (process.memoryUsage().heapUsed - before) / CALLS;

  const settled = Promise.allSettled(waiting);
  const aborted = cpuMicroseconds();
  for (const controller of controllers) controller.abort();
  const cancelling = (cpuMicroseconds() - aborted) / CALLS;
  const cancelled = (await settled).filter(({ status }) => status === 'rejected').length;
  const freeAt = performance.now();
  await limiter.acquire();
  return { heap, queueing, cancelling, cancelled, next: ((performance.now() - freeAt) / 1000) * REQUESTS_PER_SECOND };
}

/** Time of this process alone, so that a busy machine does not count. */
function cpuMicroseconds(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
