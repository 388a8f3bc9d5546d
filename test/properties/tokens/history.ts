import * as fc from 'fast-check';

/** Behavior of the server or the store: what it does, and after how many milliseconds. */
export interface Step<Does extends string> {
  readonly after: number | 'never';
  readonly does: Does;
}

/** Something that a program asks of the provider. */
export interface Asked {
  /** Milliseconds after the one before, which may still be under way. */
  readonly after: number;
  readonly account: 'acme' | 'globex';
  /** `renew` says that the server has refused the last token. */
  readonly does: 'get' | 'force' | 'renew' | 'revoke';
}

/** Behavior of a store for one kind of access, one time after the other, the last for ever. */
export type StoreSteps = readonly Step<'work' | 'throw' | 'garble'>[];

/** A history of one provider. */
export interface TokenHistory {
  readonly asked: readonly Asked[];
  readonly mints: readonly Step<'give' | 'fail' | 'give none' | 'give two lines'>[];
  readonly revocations: readonly Step<'end' | 'fail'>[];
  /** Seconds that the server says a token holds. */
  readonly life?: number | undefined;
  /** Absent for the store in memory. */
  readonly store?: { readonly get: StoreSteps; readonly set: StoreSteps; readonly delete: StoreSteps } | undefined;
}

/** Seconds that a token holds when the server does not say. */
export const UNSAID_LIFE = 300;

const steps = <T extends string>(
  after: readonly (number | 'never')[],
  ...does: readonly T[]
): fc.Arbitrary<readonly Step<T>[]> =>
  fc.array(fc.record({ after: fc.constantFrom(...after), does: fc.constantFrom(...does) }), {
    minLength: 1,
    maxLength: 3,
  });

const slow = [0, 0, 0, 1, 40, 400, 'never'] as const;
const quick = [0, 0, 1, 40, 400] as const;

const healthyStore = fc.record({
  get: steps(quick, 'work' as const),
  set: steps(quick, 'work' as const),
  delete: steps(quick, 'work' as const),
});
const brokenStore = fc.record({
  get: steps(slow, 'work' as const, 'work' as const, 'throw' as const, 'garble' as const),
  set: steps(slow, 'work' as const, 'work' as const, 'throw' as const),
  delete: steps(slow, 'work' as const, 'work' as const, 'throw' as const),
});

const asked: fc.Arbitrary<Asked> = fc.record({
  after: fc.constantFrom(0, 0, 1, 20, 39, 100, 900, 9000, 59_900, 61_000, 250_000, 3_420_001, 3_599_800),
  account: fc.constantFrom('acme' as const, 'acme' as const, 'globex' as const),
  does: fc.constantFrom<Asked['does'][]>('get', 'get', 'get', 'force', 'renew', 'revoke'),
});

/** Random histories. */
export const tokenHistories: fc.Arbitrary<TokenHistory> = fc.record({
  asked: fc.array(asked, { minLength: 1, maxLength: 10 }),
  mints: steps(
    [0, 1, 40, 400, 1500, 'never'],
    'give' as const,
    'give' as const,
    'give' as const,
    'fail' as const,
    'give none' as const,
    'give two lines' as const,
  ),
  revocations: steps([0, 1, 40, 400], 'end' as const, 'end' as const, 'fail' as const),
  life: fc.constantFrom(3600, 3600, 120, undefined),
  store: fc.oneof(fc.constant(undefined), healthyStore, brokenStore),
});
