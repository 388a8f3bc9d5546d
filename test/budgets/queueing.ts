import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { testFolder } from './one-core.ts';

/** Microseconds of this program's own thread for one call: to queue it, and to abort it. */
type Cost = { readonly calls: number; readonly queue: number; readonly abort: number };

const SIZES = [10_000, 40_000, 160_000];

// All on one signal, which is the most that they can share.
const program = `
import { GcraLimiter, Refold } from '@refold/node';
const costOf = async (calls) => {
  gc();
  const limiter = new GcraLimiter({ requestsPerSecond: 1, burst: 1 });
  const refold = new Refold({ apiKey: 'tk_queue', limiter, fetch: () => new Promise(() => {}) });
  const abort = new AbortController();
  const microseconds = () => { const { user, system } = process.threadCpuUsage(); return user + system; };
  const rested = () => new Promise(setImmediate);
  const started = microseconds();
  const all = [];
  for (let index = 0; index < calls; index++) all.push(refold.linkedAccounts.list({}, { signal: abort.signal }).catch(() => 1));
  await rested();
  const queued = microseconds();
  abort.abort();
  await Promise.all(all);
  await rested();
  const ended = microseconds();
  if (limiter.stats().waiting > 0) throw new Error('Some calls still wait.');
  return { calls, queue: (queued - started) / calls, abort: (ended - queued) / calls };
};
await costOf(10_000);
const costs = [];
for (const calls of ${JSON.stringify([10_000, 40_000, 10_000, 160_000, 10_000, 40_000])}) costs.push(await costOf(calls));
console.log(JSON.stringify(costs));
`;

/** Costs of one call among 10,000, 40,000 and 160,000 that wait at once. */
export async function queueingCosts(): Promise<readonly Cost[]> {
  const parameters = ['--expose-gc', '--max-old-space-size=4096', '--input-type=module', '--eval', program];
  const { stdout } = await promisify(execFile)(process.execPath, parameters, { cwd: testFolder });
  const costs = JSON.parse(stdout) as Cost[];
  const least = (size: number, part: 'queue' | 'abort'): number =>
    Math.min(...costs.filter(({ calls }) => calls === size).map((cost) => cost[part]));
  return SIZES.map((calls) => ({ calls, queue: least(calls, 'queue'), abort: least(calls, 'abort') }));
}
