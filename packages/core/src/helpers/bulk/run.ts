import {
  abortSignal,
  callback,
  checkedOptions,
  count,
  flag,
  invalid,
  withMethods,
  type Check,
  type Checks,
} from '../../errors/checks.ts';
import { AbortError, RefoldError } from '../../errors/refold-error.ts';
import type { CallOptions } from '../../call/options.ts';
import { onAbort } from '../../util/time.ts';
import { Journal, type Checkpoint } from './checkpoint.ts';
import { Meter, type BulkProgress } from './progress.ts';

/** Options of {@link bulk}. */
export interface BulkOptions<I, O = unknown> {
  /** Items under way at the same time. Default 8. The limiter paces them; more only helps when responses are slow. */
  concurrency?: number | undefined;
  /** Stops the run: no further item is begun, those under way are aborted, and the run rejects with BulkAbortedError. */
  signal?: AbortSignal | undefined;
  /** Tells items apart, and finds them again after a crash. Default: the position, for items that keep their order. */
  key?: ((item: I, index: number) => string) | undefined;
  /** Keeps what has been done. Give the same one to a later run, and it goes on where this one has ended. */
  checkpoint?: Checkpoint | undefined;
  /**
   * Looks up whether an item took effect whose outcome was lost in a crash. Without it such an item is not repeated but
   * reported as `outcome-unknown`, since doing it again might do it twice.
   */
  wasDone?: ((item: I, options: CallOptions) => boolean | Promise<boolean>) | undefined;
  /**
   * The work makes one call and nothing else, so that a refusal by the server proves that the item took no effect, and a later
   * run may do it again. Default false: then any failure leaves its outcome unknown for a later run.
   */
  singleCall?: boolean | undefined;
  /** Called with each item's result as it comes, in no particular order. What it throws ends the run. */
  onResult?: ((result: BulkResult<I, O>) => void) | undefined;
  /** Called after each item. What it throws ends the run. */
  onProgress?: ((progress: BulkProgress) => void) | undefined;
  /** Number of items, where the iterable cannot tell it. */
  total?: number | undefined;
}

/** Result of one item. */
export type BulkResult<I, O = unknown> = {
  readonly index: number;
  readonly key: string;
  readonly item: I;
} & (
  | { readonly status: 'done'; readonly value: O }
  /** It was done before, by an earlier run or under the same key. */
  | { readonly status: 'skipped' }
  | { readonly status: 'failed'; readonly error: unknown }
  /** An earlier run began it, and nobody knows whether it took effect. `error` says why that could not be looked up. */
  | { readonly status: 'outcome-unknown'; readonly error?: unknown }
);

/** Results of all items. */
export interface BulkSummary<I, O = unknown> {
  readonly total: number;
  readonly done: number;
  readonly skipped: number;
  readonly failed: number;
  readonly outcomeUnknown: number;
  /** The results that want attention: those that failed or whose outcome is unknown. */
  readonly problems: readonly BulkResult<I, O>[];
}

/** A bulk run was aborted by its `signal`. The reason is the `cause`. */
export class BulkAbortedError<I = unknown, O = unknown> extends AbortError {
  static override readonly name: string = 'BulkAbortedError';

  /** Results of the items until then. */
  readonly summary: BulkSummary<I, O>;

  constructor(message: string, details: { readonly cause: unknown; readonly summary: BulkSummary<I, O> }) {
    super(message, details);
    this.summary = details.summary;
  }
}

const concurrent: Check<number> = (value) =>
  !(Number.isInteger(value) && value > 0) && 'must be a whole number from 1 up';

const checks: Checks<BulkOptions<any, any>> = {
  concurrency: concurrent,
  signal: abortSignal,
  key: callback,
  checkpoint: withMethods('read', 'append'),
  wasDone: callback,
  singleCall: flag,
  onResult: callback,
  onProgress: callback,
  total: count,
};

/**
 * Applies a function to every item, several at a time. One that fails does not stop the others. Pass the second argument
 * on to the calls: it carries the signal, and the priority that lets other calls of the process go first.
 *
 * @throws BulkAbortedError when the signal is aborted, with what was done until then.
 * @throws whatever the iterable, the checkpoint or a listener throws, after everything under way has ended.
 */
export async function bulk<I, O>(
  items: Iterable<I> | AsyncIterable<I>,
  work: (item: I, options: CallOptions) => PromiseLike<O> | O,
  options: BulkOptions<I, O> = {},
): Promise<BulkSummary<I, O>> {
  const { concurrency = 8, signal, checkpoint, ...others } = checkedOptions(options, checks);
  const { key = (_, index) => String(index), wasDone, singleCall = false, onResult, onProgress } = others;
  const journal = await Journal.open(checkpoint);
  const meter = new Meter(others.total ?? (Array.isArray(items) ? items.length : undefined));
  const callOptions: CallOptions = { signal, priority: 'bulk' };
  const problems: BulkResult<I, O>[] = [];
  const seen = new Set<string>();
  const running = new Set<Promise<void>>();
  /** Errors that end the run, once everything under way has ended. */
  const broken: unknown[] = [];
  let total = 0;

  const handle = async (item: I, index: number): Promise<void> => {
    const [name, outcome] = await outcomeOf(item, index);
    const result: BulkResult<I, O> = { index, key: name, item, ...outcome };
    if (result.status === 'failed' || result.status === 'outcome-unknown') problems.push(result);
    meter.count(result.status);
    onResult?.(result);
    onProgress?.(meter.progress());
  };

  const outcomeOf = async (item: I, index: number): Promise<[name: string, Outcome<O>]> => {
    let name: string;
    try {
      name = keyOf(key(item, index), index);
    } catch (error) {
      return ['', { status: 'failed', error }];
    }
    const earlier = journal.earlier(name);
    if (seen.has(name) || earlier === 'done') return [name, { status: 'skipped' }];
    seen.add(name);
    return [name, earlier === 'begun' ? await afterDoubt(item, name) : await perform(item, name)];
  };

  /** An item that an earlier run has begun. Only an answer settles it: a look-up that fails proves nothing. */
  const afterDoubt = async (item: I, name: string): Promise<Outcome<O>> => {
    let isDone: boolean | undefined;
    try {
      isDone = await wasDone?.(item, callOptions);
    } catch (error) {
      return { status: 'outcome-unknown', error };
    }
    if (isDone === undefined) return { status: 'outcome-unknown' };
    if (!isDone) return perform(item, name);
    await journal.write('done', name);
    return { status: 'skipped' };
  };

  const perform = async (item: I, name: string): Promise<Outcome<O>> => {
    await journal.write('begun', name);
    let outcome: Outcome<O>;
    try {
      outcome = { status: 'done', value: await work(item, callOptions) };
    } catch (error) {
      outcome = { status: 'failed', error };
    }
    if (outcome.status === 'done') await journal.write('done', name);
    else if (outcome.status === 'failed' && singleCall && hadNoEffect(outcome.error))
      await journal.write('refused', name);
    return outcome;
  };

  const summaryNow = (): BulkSummary<I, O> => {
    const { done, skipped, failed, outcomeUnknown } = meter.progress();
    return { total, done, skipped, failed, outcomeUnknown, problems };
  };

  const { next, close } = stoppable(items, signal);
  try {
    for (let step = await next(); !step.done && broken.length === 0; step = await next()) {
      const task = handle(step.value, total++)
        .catch((error: unknown) => void broken.push(error))
        .finally(() => running.delete(task));
      running.add(task);
      if (running.size >= concurrency) await Promise.race(running);
    }
  } catch (error) {
    broken.push(error);
  }
  if (broken.length > 0 || signal?.aborted) close();
  await Promise.all(running);
  const summary = summaryNow();
  const isFinished = broken.length === 0 && !signal?.aborted && summary.failed + summary.outcomeUnknown === 0;
  await journal.close(isFinished);
  if (broken.length > 0) throw broken[0];
  if (signal?.aborted) {
    const message = `The bulk run was aborted after ${summary.done} of ${others.total ?? summary.total} items.`;
    throw new BulkAbortedError(message, { cause: signal.reason, summary });
  }
  return summary;
}

type Outcome<O> =
  | { readonly status: 'done'; readonly value: O }
  | { readonly status: 'skipped' }
  | { readonly status: 'outcome-unknown'; readonly error?: unknown }
  | { readonly status: 'failed'; readonly error: unknown };

/** The items one by one. An abort ends them even while the next one is awaited. */
function stoppable<I>(
  items: Iterable<I> | AsyncIterable<I>,
  signal: AbortSignal | undefined,
): { readonly next: () => Promise<IteratorResult<I>>; readonly close: () => void } {
  const iterator: Iterator<I> | AsyncIterator<I> =
    Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  // Not awaited: a source that stalls may never return.
  const close = (): void => void (async () => iterator.return?.())().catch(() => undefined);
  const ended: IteratorResult<I> = { done: true, value: undefined };
  const next = async (): Promise<IteratorResult<I>> => {
    if (signal?.aborted) return ended;
    const step = iterator.next();
    if (!signal || !(step instanceof Promise)) return step;
    let stop = (): void => {};
    const aborted = new Promise<IteratorResult<I>>((resolve) => (stop = () => resolve(ended)));
    return Promise.race([step, aborted]).finally(onAbort(signal, () => stop()));
  };
  return { next, close };
}

/** Keys are texts; the digits of a number are its text. */
function keyOf(key: unknown, index: number): string {
  const text = typeof key === 'number' || typeof key === 'bigint' ? String(key) : key;
  if (typeof text === 'string' && text !== '') return text;
  throw invalid(
    'key',
    `must give a text that is not empty for each item; for item ${index} it gave ${JSON.stringify(key)}`,
  );
}

/** Tells whether an error proves that the one call of an item did nothing: nothing was sent, or the server itself refused it. */
export function hadNoEffect(error: unknown): boolean {
  if (!(error instanceof RefoldError) || error.outcomeUnknown) return false;
  const { status } = error as { status?: unknown };
  return error.attempts === 0 || (typeof status === 'number' && status >= 400 && status < 500 && status !== 408);
}
