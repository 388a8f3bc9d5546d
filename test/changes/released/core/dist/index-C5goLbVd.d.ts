import { t as Refold } from "./clients-CBx-ChPj.js";
import { d as UpsertLinkedAccountParams, p as UpsertedLinkedAccount } from "./linked-accounts-Dt_f2sRg.js";
import { c as CallOptions } from "./caller-BCzgPNgE.js";
/** Where a bulk run keeps what it has done, so that another run can go on after a crash. Text that only grows. */
interface Checkpoint {
  /** Everything that was appended before; empty at first. */
  read(): string | Promise<string>;
  /** Adds text. When it returns, or its promise resolves, the text must outlive the process. */
  append(text: string): void | Promise<void>;
}
/** How far a bulk run has come. */
interface BulkProgress {
  /** Number of items, if it is known. */
  readonly total: number | undefined;
  /** Items with a result: the sum of the four below. */
  readonly finished: number;
  readonly done: number;
  readonly skipped: number;
  readonly failed: number;
  readonly inDoubt: number;
  /** Items done per second so far. */
  readonly perSecond: number;
  /** Seconds that the rest will take at this pace, if that can be told. */
  readonly secondsLeft: number | undefined;
}
/** One line for people, such as `[#####-----]  50 %  2500/5000  19.9/s  2 failed  2 min 5 s left`. */
declare function progressLine(progress: BulkProgress, width?: number): string;
/** How a bulk run goes about its items. */
interface BulkOptions<I, O = unknown> {
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
type BulkResult<I, O = unknown> = {
  readonly index: number;
  readonly key: string;
  readonly item: I;
} & ({
  readonly status: "done";
  readonly value: O;
} | {
  readonly status: "skipped";
} | {
  readonly status: "failed";
  readonly error: unknown;
} | {
  readonly status: "in-doubt";
});
/** What became of all items. */
interface BulkSummary<I, O = unknown> {
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
declare function bulk<I, O>(items: Iterable<I> | AsyncIterable<I>, work: (item: I, options: CallOptions) => PromiseLike<O> | O, options?: BulkOptions<I, O>): Promise<BulkSummary<I, O>>;
/** Settings of a ready bulk run: it knows how to tell its items apart and how to look them up. */
type ReadyBulkOptions<I, O> = Omit<BulkOptions<I, O>, "key" | "wasDone">;
/** Ready bulk runs over one client. */
interface BulkRuns {
  readonly linkedAccounts: {
    /**
     * Creates or changes many linked accounts. Of two rows for one account the first counts. After a crash, an account
     * that was under way is read first, and only sent again where it differs from its row.
     */
    upsert(rows: Iterable<UpsertLinkedAccountParams> | AsyncIterable<UpsertLinkedAccountParams>, options?: ReadyBulkOptions<UpsertLinkedAccountParams, UpsertedLinkedAccount>): Promise<BulkSummary<UpsertLinkedAccountParams, UpsertedLinkedAccount>>;
  };
}
type Accounts = Pick<Refold["linkedAccounts"], "upsert" | "get">;
/** Bulk runs with the client's key and limiter: `bulkFor(refold).linkedAccounts.upsert(rows)`. */
declare function bulkFor(refold: {
  readonly linkedAccounts: Accounts;
}): BulkRuns;
export { BulkResult as a, BulkProgress as c, BulkOptions as i, progressLine as l, ReadyBulkOptions as n, BulkSummary as o, bulkFor as r, bulk as s, BulkRuns as t, Checkpoint as u };