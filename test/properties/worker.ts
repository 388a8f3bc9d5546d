// Runs tasks one after the other in a process of its own, whose clock is a virtual one.
import { performance } from 'node:perf_hooks';
import { VirtualClock } from './clock.ts';
import { loadProduct, type Change } from './product.ts';
import { asTest, search } from './suite.ts';
import { suiteNamed } from './suites.ts';

/** Something to search with one seed. */
export interface Task {
  readonly suite: string;
  readonly seed: number;
  readonly runs: number;
  /** A fault to put into the product. */
  readonly change?: Change | undefined;
}

/** Result of a task. */
export interface TaskResult {
  readonly runs: number;
  readonly seconds: number;
  readonly rules: readonly string[];
  /** The failing program as a test. */
  readonly test?: string | undefined;
}

const realNow = performance.now.bind(performance);
/** One for all tasks, since a product may keep the timers that it has found at first. */
const clock = new VirtualClock();
const products = new Map<string, ReturnType<typeof loadProduct>>();

process.on('message', async (task: Task) => {
  process.send!(await perform(task));
});

async function perform({ suite: name, seed, runs, change }: Task): Promise<TaskResult> {
  const suite = suiteNamed(name);
  const key = JSON.stringify(change ?? null);
  if (!products.has(key)) products.set(key, loadProduct(change));
  const product = await products.get(key)!;
  // Stack traces are most of what errors cost, and there are many.
  Error.stackTraceLimit = 0;
  const putBack = clock.install();
  const started = realNow();
  try {
    const found = await search(suite, product, clock, { seed, runs, shrinks: !change });
    const test = found.program === undefined ? undefined : asTest(suite, found);
    return { runs: found.runs, seconds: (realNow() - started) / 1000, rules: found.rules, test };
  } finally {
    putBack();
    Error.stackTraceLimit = 10;
  }
}
