import * as fc from 'fast-check';

/** Milliseconds until something happens; never where it stalls. */
export type Delay = number | 'never';

/** Behavior of a function of the user: what it gives, and when. 0 is at once, without a promise. */
export interface Step<Outcome extends string> {
  readonly after: Delay;
  readonly does: Outcome;
}

/** Behavior of the server and the network for one request. */
export interface Served extends Step<'respond' | 'refuse' | 'reset' | 'throw' | 'nothing'> {
  /** True for a fetch that ends when its signal aborts. */
  readonly listens: boolean;
  readonly status: 200 | 204 | 302 | 400 | 401 | 408 | 429 | 500 | 501 | 503;
  /** Seconds of the header Retry-After. */
  readonly retryAfterSeconds?: number | undefined;
  readonly body: Body;
}

/** A body that comes in pieces. */
export interface Body {
  readonly pieces: number;
  /** Before each piece, and before the end. */
  readonly every: number;
  readonly end: 'close' | 'error' | 'never';
  readonly content: 'json' | 'broken' | 'empty';
  /** True for one whose length is announced. */
  readonly hasLength: boolean;
}

/** Behavior of a middleware before and after what lies further in. */
export interface MiddlewareSteps {
  readonly before: Step<'go on' | 'throw' | 'respond'>;
  readonly after: Step<'go on' | 'throw' | 'respond' | 'read'>;
}

/** Options that bound a call. */
export interface Bounds {
  readonly timeout?: number | undefined;
  readonly totalTimeout?: number | undefined;
  readonly maxRetries?: number | undefined;
  readonly maxRateLimitRetries?: number | undefined;
}

/** One call of a program. */
export interface PlannedCall {
  /** Milliseconds until it begins. */
  readonly at: number;
  readonly operation: 'safe' | 'idempotent' | 'unsafe';
  readonly options: Bounds;
  /** Milliseconds from its beginning until its signal aborts; before it with 0. */
  readonly abortAfter?: number | undefined;
  readonly middleware?: readonly MiddlewareSteps[] | undefined;
  /** A file that is sent along; unsafe calls only. */
  readonly upload?: Body | undefined;
  readonly isBulk: boolean;
  readonly taken: 'await' | 'result' | 'withResponse';
  /** Behaviors for its requests, one after the other, the last for ever. */
  readonly served: readonly Served[];
}

/** A client, its surroundings, and the calls that it makes. */
export interface CallProgram {
  readonly credential: 'apiKey' | 'token';
  /** Steps of the function that supplies it; none for one that does not change. */
  readonly secret?: readonly Step<'same' | 'next' | 'throw' | 'nothing'>[] | undefined;
  readonly limiter:
    | { readonly kind: 'none' }
    | { readonly kind: 'gcra'; readonly requestsPerSecond: number; readonly burst: number }
    | { readonly kind: 'own'; readonly listens: boolean; readonly steps: readonly Step<'go on' | 'throw'>[] };
  readonly options: Bounds;
  readonly middleware?: readonly MiddlewareSteps[] | undefined;
  readonly calls: readonly PlannedCall[];
  /** True for timers as Node has them, of which one can serve many bounds. */
  readonly sharesTimers: boolean;
  /** Of the jitter. */
  readonly seed: number;
}

const often = <T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 3, arbitrary: fc.constantFrom(...others) });

const delay = often<Delay>(0, 1, 20, 300, 301, 1500, 5000, 70_000, 'never');
const time = often(0, 1, 20, 150, 300, 2000);
const bound = fc.constantFrom(1, 20, 300, 1000, 5000, 20_000, 2_592_000_000, Number.POSITIVE_INFINITY);
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });
const rarely = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

const step = <T extends string>(usual: T, ...others: readonly T[]): fc.Arbitrary<Step<T>> =>
  fc.record({ after: delay, does: often(usual, ...others) });

const body: fc.Arbitrary<Body> = fc.record({
  pieces: fc.integer({ min: 0, max: 3 }),
  every: time,
  end: often<Body['end']>('close', 'error', 'never'),
  content: often<Body['content']>('json', 'broken', 'empty'),
  hasLength: fc.boolean(),
});

const served: fc.Arbitrary<Served> = fc.record({
  after: delay,
  does: often<Served['does']>('respond', 'refuse', 'reset', 'throw', 'nothing'),
  listens: fc.boolean(),
  status: often<Served['status']>(200, 204, 302, 400, 401, 401, 401, 408, 429, 429, 500, 501, 503, 503),
  retryAfterSeconds: maybe(fc.constantFrom(0, 1, 5, 100, 1_000_000)),
  body,
});

const middleware = fc.array(
  fc.record({
    before: step<MiddlewareSteps['before']['does']>('go on', 'throw', 'respond'),
    after: step<MiddlewareSteps['after']['does']>('go on', 'throw', 'respond', 'read'),
  }),
  { minLength: 1, maxLength: 2 },
);

const bounds: fc.Arbitrary<Bounds> = fc.record({
  timeout: maybe(bound),
  totalTimeout: maybe(bound),
  maxRetries: maybe(fc.integer({ min: 0, max: 2 })),
  maxRateLimitRetries: maybe(fc.integer({ min: 0, max: 2 })),
});

const call: fc.Arbitrary<PlannedCall> = fc.record({
  at: time,
  operation: fc.constantFrom('safe' as const, 'idempotent' as const, 'unsafe' as const, 'unsafe' as const),
  options: bounds,
  abortAfter: maybe(time),
  middleware: rarely(middleware),
  upload: rarely(body),
  isBulk: fc.boolean(),
  taken: fc.constantFrom('await' as const, 'result' as const, 'withResponse' as const),
  served: fc.array(served, { minLength: 1, maxLength: 4 }),
});

const limiter: fc.Arbitrary<CallProgram['limiter']> = fc.oneof(
  fc.record({ kind: fc.constant('none' as const) }),
  fc.record({
    kind: fc.constant('gcra' as const),
    requestsPerSecond: fc.constantFrom(0.2, 1, 20),
    burst: fc.constantFrom(1, 2, 5),
  }),
  fc.record({
    kind: fc.constant('own' as const),
    listens: fc.boolean(),
    steps: fc.array(step<'go on' | 'throw'>('go on', 'throw'), { minLength: 1, maxLength: 3 }),
  }),
);

/** Random programs. Most functions of the user do what they should, and a good part is slow, fails or stalls. */
export const callPrograms: fc.Arbitrary<CallProgram> = fc.record({
  credential: fc.constantFrom('apiKey' as const, 'token' as const),
  secret: maybe(
    fc.array(step<'same' | 'next' | 'throw' | 'nothing'>('next', 'same', 'throw', 'nothing'), {
      minLength: 1,
      maxLength: 3,
    }),
  ),
  limiter,
  options: bounds,
  middleware: rarely(middleware),
  calls: fc.array(call, { minLength: 1, maxLength: 4 }),
  sharesTimers: fc.boolean(),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
});
