import * as fc from 'fast-check';

/** Behavior of the work of one item, which takes `after` milliseconds. */
export interface Work {
  readonly after: number;
  /**
   * `lose` takes effect and loses the response; `lose before` takes none. `refuse` is a 400, before which a first call of
   * the work has taken effect, unless the work is a single call.
   */
  readonly does: 'finish' | 'refuse' | 'lose' | 'lose before';
}

/** Behavior of the look-up of one item. */
export interface LookUp {
  readonly after: number;
  readonly does: 'tell' | 'throw';
}

/** Something that happens to a run. */
export type Event =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'abort'; readonly at: number }
  /** The process dies, with so many characters written of the line that was on its way to the checkpoint. */
  | { readonly kind: 'crash'; readonly at: number; readonly written: number }
  /** A line of the checkpoint was overwritten before. */
  | { readonly kind: 'damage'; readonly line: number; readonly text: string }
  /** The source of the items throws in place of one of them. */
  | { readonly kind: 'broken source'; readonly item: number };

/** One run over the items. Works and look-ups belong to items in turn. */
export interface BulkRun {
  readonly works: readonly Work[];
  readonly lookUps?: readonly LookUp[] | undefined;
  readonly event: Event;
  /** Milliseconds until a line of the checkpoint is written. */
  readonly writing: number;
  /** Milliseconds before each item, for a source that is asynchronous. */
  readonly source?: number | undefined;
  /** True for a checkpoint whose line ends an editor has changed before. */
  readonly hasCarriageReturns: boolean;
}

/** Runs over the same items, with one checkpoint. */
export interface BulkHistory {
  readonly keys: readonly string[];
  readonly singleCall: boolean;
  readonly concurrency: number;
  readonly runs: readonly BulkRun[];
}

const KEYS = ['a', 'b', 'c', 'd', 'e', '1', 'x"y', 'x\\', 'u\u2028v', 'begun "a"', 'line\nbreak'];
const DAMAGED = ['name,id', '{"a":1}', 'begun a', 'done "x" ', 'refold-checkpoint 2', '#', '"'];

const time = fc.constantFrom(0, 0, 1, 10, 50, 200);
const moment = fc.constantFrom(0, 1, 5, 10, 11, 30, 60, 150, 300);

const work: fc.Arbitrary<Work> = fc.record({
  after: time,
  does: fc.constantFrom<Work['does'][]>('finish', 'finish', 'finish', 'refuse', 'lose', 'lose before'),
});

const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ kind: fc.constant('nothing' as const) }),
  fc.record({ kind: fc.constant('abort' as const), at: moment }),
  fc.record({ kind: fc.constant('crash' as const), at: moment, written: fc.nat(25) }),
  fc.record({ kind: fc.constant('damage' as const), line: fc.nat(20), text: fc.constantFrom(...DAMAGED) }),
  fc.record({ kind: fc.constant('broken source' as const), item: fc.nat(8) }),
);

const run: fc.Arbitrary<BulkRun> = fc.record({
  works: fc.array(work, { minLength: 1, maxLength: 4 }),
  lookUps: fc.option(
    fc.array(fc.record({ after: time, does: fc.constantFrom<LookUp['does'][]>('tell', 'tell', 'throw') }), {
      minLength: 1,
      maxLength: 3,
    }),
    { nil: undefined },
  ),
  event,
  writing: fc.constantFrom(0, 0, 1, 7),
  source: fc.option(time, { nil: undefined, freq: 2 }),
  hasCarriageReturns: fc.boolean(),
});

/** Random histories. */
export const bulkHistories: fc.Arbitrary<BulkHistory> = fc.record({
  keys: fc.array(fc.constantFrom(...KEYS), { minLength: 1, maxLength: 7 }),
  singleCall: fc.boolean(),
  concurrency: fc.integer({ min: 1, max: 4 }),
  runs: fc.array(run, { minLength: 1, maxLength: 5 }),
});
