import * as fc from 'fast-check';

/** Behavior of a handler or a store: what it does, and after how many milliseconds. */
export interface Step<Does extends string> {
  readonly after: number | 'never';
  readonly does: Does;
}

/** Something that happens to the two processes that receive. */
export interface Happening {
  /** Milliseconds after the one before. */
  readonly after: number;
  readonly process: 0 | 1;
  /** A delivery that is signed or forged, or whose body stalls; or the end of a process, which then begins anew. */
  readonly does: 'deliver' | 'forge' | 'stall' | 'crash';
  readonly body: 0 | 1;
}

/** Behavior of the store for one kind of access, one time after the other, the last for ever. */
export type StoreSteps = readonly Step<'work' | 'throw'>[];

/** A history of the deliveries of two events. */
export interface WebhookHistory {
  readonly happenings: readonly Happening[];
  readonly handlers: readonly Step<'handle' | 'throw'>[];
  readonly store: { readonly claim: StoreSteps; readonly complete: StoreSteps; readonly release: StoreSteps };
}

const steps = <T extends string>(
  after: readonly (number | 'never')[],
  ...does: readonly T[]
): fc.Arbitrary<readonly Step<T>[]> =>
  fc.array(fc.record({ after: fc.constantFrom(...after), does: fc.constantFrom(...does) }), {
    minLength: 1,
    maxLength: 3,
  });

const quick = [0, 0, 1, 40, 300] as const;
const slow = [0, 0, 1, 300, 'never'] as const;

const happening: fc.Arbitrary<Happening> = fc.record({
  after: fc.constantFrom(0, 0, 1, 20, 300, 900, 2900, 3100, 9000),
  process: fc.constantFrom(0 as const, 1 as const),
  does: fc.constantFrom<Happening['does'][]>('deliver', 'deliver', 'deliver', 'deliver', 'forge', 'stall', 'crash'),
  body: fc.constantFrom(0 as const, 0 as const, 1 as const),
});

/** Random histories. */
export const webhookHistories: fc.Arbitrary<WebhookHistory> = fc.record({
  happenings: fc.array(happening, { minLength: 1, maxLength: 8 }),
  handlers: steps([0, 0, 1, 50, 500, 2500, 7000, 'never'], 'handle' as const, 'handle' as const, 'throw' as const),
  store: fc.oneof(
    fc.record({
      claim: steps(quick, 'work' as const),
      complete: steps(quick, 'work' as const),
      release: steps(quick, 'work' as const),
    }),
    fc.record({
      claim: steps(slow, 'work' as const, 'work' as const, 'throw' as const),
      complete: steps(slow, 'work' as const, 'work' as const, 'throw' as const),
      release: steps(slow, 'work' as const, 'work' as const, 'throw' as const),
    }),
  ),
});
