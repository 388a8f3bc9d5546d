import { RefoldError } from '../../errors/refold-error.ts';
import type { CallOptions } from '../../call/options.ts';
import { Journal, type Checkpoint } from './checkpoint.ts';
import { Meter, type BulkProgress } from './progress.ts';

/** How a bulk run goes about its items. */
export interface BulkOptions<I, O = unknown> {
  /** Items under way at the same time. Default 8. The limiter paces them; more only helps when replies are slow. */
  concurrency?: number;
  /** Stops the run: no further item is begun, those under way are aborted, and the run rejects with the reason. */
  signal?: AbortSignal;
  /** Tells items apart, and finds them again after a crash. Default: the position, for items that keep their order. */
  key?: (item: I, index: number) => string;
  /** Keeps what has been done. Give the same one to a later run, and it goes on where this one has ended. */
  checkpoint?: Checkpoint;
  /**
   * Looks up whether an item took effect whose outcome was lost in a crash. Without it such an item is not repeated but
   * reported as `in-doubt`, since doing it again might do it twice.
   */
  wasDone?: (item: I, options: CallOptions) => boolean | Promise<boolean>;
  /** Called with each item's result as it comes, in no particular order. */
  onResult?: (result: BulkResult<I, O>) => void;
  /** Called after each item. */
  onProgress?: (progress: BulkProgress) => void;
  /** Number of items, where the iterable cannot tell it. */
  total?: number;
}

/** What became of one item. */
export type BulkResult<I, O = unknown> = {
  readonly index: number;
  readonly key: string;
  readonly item: I;
} & (
  | { readonly status: 'done'; readonly value: O }
  /** It was done before, by an earlier run or under the same key. */
  | { readonly status: 'skipped' }
  | { readonly status: 'failed'; readonly error: unknown }
  /** An earlier run began it, and nobody knows whether it took effect. */
  | { readonly status: 'in-doubt' }
);

/** What became of all items. */
export interface BulkSummary<I, O = unknown> {
  readonly total: number;
  readonly done: number;
  readonly skipped: number;
  readonly failed: number;
  readonly inDoubt: number;
  /** The results that want attention: those that failed or are in doubt. */
  readonly problems: readonly BulkResult<I, O>[];
}

/**
 * Applies a function to every item, several at a time. One that fails does not stop the others. Pass the second argument
 * on to the calls: it carries the signal, and the priority that lets other callers of the process go first.
 */
export async function bulk<I, O>(
  items: Iterable<I> | AsyncIterable<I>,
  work: (item: I, options: CallOptions) => PromiseLike<O> | O,
  options: BulkOptions<I, O> = {},
): Promise<BulkSummary<I, O>> {
  const { concurrency = 8, signal, key = (_, index) => String(index), checkpoint, onResult, onProgress } = options;
  const journal = await Journal.open(checkpoint);
  const meter = new Meter(options.total ?? (Array.isArray(items) ? items.length : undefined));
  const callOptions: CallOptions = { signal, priority: 'bulk' };
  const problems: BulkResult<I, O>[] = [];
  const seen = new Set<string>();
  const running = new Set<Promise<void>>();
  /** What the checkpoint or a listener threw: that ends the run, once everything under way has ended. */
  const broken: unknown[] = [];

  const begin = async (name: string): Promise<void> => {
    try {
      await journal.write('begun', name);
    } catch (error) {
      broken.push(error);
      throw error;
    }
  };
  const perform = async (item: I, name: string): Promise<Outcome<O>> => {
    const earlier = journal.earlier(name);
    if (seen.has(name) || earlier === 'done') return { status: 'skipped' };
    seen.add(name);
    if (earlier === 'begun' && !options.wasDone) return { status: 'in-doubt' };
    // Only what the work itself throws is the item's failure. A checkpoint that cannot be written ends the run.
    const attempt = await outcomeOf<O>(async () => {
      if (earlier === 'begun' && (await options.wasDone!(item, callOptions))) return { status: 'skipped' };
      await begin(name);
      return { status: 'done', value: (await work(item, callOptions)) as O };
    });
    if (attempt.status !== 'failed') await journal.write('done', name);
    else if (hadNoEffect(attempt.error)) await journal.write('refused', name);
    return attempt;
  };

  const handle = async (item: I, index: number): Promise<void> => {
    const name = key(item, index);
    const result: BulkResult<I, O> = { index, key: name, item, ...(await perform(item, name)) };
    if (result.status === 'failed' || result.status === 'in-doubt') problems.push(result);
    meter.count(result.status);
    onResult?.(result);
    onProgress?.(meter.progress());
  };

  let index = 0;
  for await (const item of items) {
    if (signal?.aborted || broken.length > 0) break;
    const task = handle(item, index++)
      .catch((error: unknown) => void broken.push(error))
      .finally(() => running.delete(task));
    running.add(task);
    if (running.size >= concurrency) await Promise.race(running);
  }
  await Promise.all(running);
  if (broken.length > 0) throw broken[0];
  signal?.throwIfAborted();
  const { done, skipped, failed, inDoubt } = meter.progress();
  return { total: index, done, skipped, failed, inDoubt, problems };
}

type Outcome<O> =
  | { readonly status: 'done'; readonly value: O }
  | { readonly status: 'skipped' }
  | { readonly status: 'in-doubt' }
  | { readonly status: 'failed'; readonly error: unknown };

async function outcomeOf<O>(work: () => Promise<Outcome<O>>): Promise<Outcome<O>> {
  try {
    return await work();
  } catch (error) {
    return { status: 'failed', error };
  }
}

/** Whether an error proves that the call did nothing: nothing was sent, or the server itself refused it. */
function hadNoEffect(error: unknown): boolean {
  if (!(error instanceof RefoldError) || error.outcomeUnknown) return false;
  const { status } = error as { status?: unknown };
  return error.attempts === 0 || (typeof status === 'number' && status >= 400 && status < 500);
}
