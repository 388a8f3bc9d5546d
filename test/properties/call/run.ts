import { getEventListeners } from 'node:events';
import { inspect } from 'node:util';
import type { VirtualClock } from '../clock.ts';
import type { Product } from '../product.ts';
import type { Bounds, CallProgram, PlannedCall } from './program.ts';
import { Surroundings, type CallState, type Send } from './surroundings.ts';

/** Room for timers that take whole milliseconds. */
const ROUNDING_MS = 2;

/** Runs a program until nothing more can happen, and says which rules it has broken. */
export async function brokenRules(product: Product, clock: VirtualClock, program: CallProgram): Promise<string[]> {
  const around = new Surroundings(clock, program);
  const { violations, calls } = around;
  const { random } = Math;
  const { setTimeout: shared } = globalThis;
  const unhandled = (error: unknown): void => void violations.push(`a rejection is unhandled: ${inspect(error)}`);
  process.on('unhandledRejection', unhandled);
  Math.random = seeded(program.seed);
  if (!program.sharesTimers) globalThis.setTimeout = ((...given: any) => (shared as any)(...given)) as typeof shared;
  try {
    const { client, limiter } = clientOf(product, program, around);
    for (const [index, plan] of program.calls.entries()) {
      clock.at(plan.at, () => startCall(product, client, clock, around, index, plan, program.options));
    }
    await clock.run(() => {
      const isOver = Object.keys(calls).length === program.calls.length && calls.every(({ ended }) => ended);
      if (isOver && clock.timersLeft > 0) violations.push('a timer is left over');
    });
    for (const call of calls) checkRest(call, program, around);
    checkTokens(program, around, limiter?.stats().started ?? around.tokens);
  } finally {
    process.off('unhandledRejection', unhandled);
    Math.random = random;
    globalThis.setTimeout = shared;
  }
  return [...new Set(violations)];
}

function clientOf(product: Product, program: CallProgram, around: Surroundings) {
  const { credential, limiter: kind, options, middleware, secret } = program;
  const gcra =
    kind.kind === 'gcra'
      ? new product.GcraLimiter({ requestsPerSecond: kind.requestsPerSecond, burst: kind.burst })
      : undefined;
  const own = kind.kind === 'own' ? around.limiter(kind.listens, kind.steps) : undefined;
  const all = {
    ...options,
    [credential]: secret ? around.secret : 'tk_static',
    limiter: gcra ?? own ?? false,
    fetch: around.fetch,
    ...(middleware && { middleware: middleware.map((steps) => around.middleware(steps)) }),
  };
  const client = product.createClient(all as never) as any;
  return { client: credential === 'apiKey' ? client.forLinkedAccount('acme') : client, limiter: gcra };
}

function startCall(
  product: Product,
  client: any,
  clock: VirtualClock,
  around: Surroundings,
  index: number,
  plan: PlannedCall,
  clientOptions: Bounds,
): void {
  const abort = new AbortController();
  const call: CallState = {
    index,
    plan,
    abort,
    begun: clock.now,
    sends: [],
    isStalled: false,
    upload: 'unread',
  };
  around.calls[index] = call;
  const { abortAfter, operation, upload, middleware, options, isBulk } = plan;
  const callOptions = {
    ...options,
    headers: { 'x-call': String(index) },
    ...(isBulk && { priority: 'bulk' as const }),
    ...(abortAfter !== undefined && { signal: abort.signal }),
    ...(middleware && { middleware: middleware.map((steps) => around.middleware(steps)) }),
  };
  const bounds = { ...clientOptions, ...defined(options) };
  const endsBy = Math.min(bounds.totalTimeout ?? Number.POSITIVE_INFINITY, abortAfter ?? Number.POSITIVE_INFINITY);
  if (abortAfter === 0) abort.abort(new Error('enough'));
  else if (abortAfter !== undefined) clock.at(abortAfter, () => abort.abort(new Error('enough')));
  const config = { slug: 'crm', config_id: 'config' };
  const pending =
    operation === 'safe'
      ? product.getConfig(client, config, callOptions)
      : operation === 'idempotent'
        ? product.deleteConfig(client, config, callOptions)
        : product.triggerEvent(
            client,
            { event: 'deal', slug: 'crm', ...(upload && { files: { file: around.upload(call, upload) } }) },
            callOptions,
          );
  if (endsBy < Number.POSITIVE_INFINITY) {
    clock.at(endsBy + ROUNDING_MS, () => {
      if (!call.ended) around.violated(call, `not ended within its bound of ${endsBy} ms`);
    });
  }
  const end = (ended: { readonly data?: any; readonly error?: any }): void => {
    call.ended = { at: clock.now, ...ended };
    checkEnd(product, call, bounds, around);
  };
  outcomeOf(pending, plan.taken).then(
    (data) => end({ data }),
    (error) => end({ error }),
  );
}

async function outcomeOf(pending: any, taken: PlannedCall['taken']): Promise<unknown> {
  if (taken === 'await') return pending;
  if (taken === 'withResponse') return (await pending.withResponse()).data;
  const result = await pending.result();
  if (result.ok) return result.data;
  throw result.error;
}

/** Checks the rules of a call's end. */
function checkEnd(product: Product, call: CallState, bounds: Bounds, around: Surroundings): void {
  const { data, error, at } = call.ended!;
  const { plan, sends, begun } = call;
  const violated = (rule: string): void => around.violated(call, rule);
  const last = sends.at(-1);
  if (error === undefined) {
    const isLast = data?.own === true || data?.number === sends.length - 1;
    if (data?.call !== call.index || !isLast) violated(`it gives ${inspect(data)}, not what its last response holds`);
    return;
  }
  if (!(error instanceof product.RefoldError)) {
    if (!around.thrown.includes(error)) violated(`it ends with an error that nobody has thrown: ${inspect(error)}`);
    return;
  }
  const lasted = at - begun;
  const isTotal = error instanceof product.TotalTimeoutError;
  const isAbort = error instanceof product.AbortError;
  const wanted = isTotal ? bounds.totalTimeout : isAbort ? plan.abortAfter : lasted;
  if (!(Math.abs(lasted - (wanted ?? -1)) <= ROUNDING_MS))
    violated(`${error.name} comes at ${lasted}, not ${wanted} ms`);
  if (error.attempts !== sends.length) violated(`${sends.length} attempts were made, the error says ${error.attempts}`);
  const mayHaveActed = plan.operation === 'unsafe' && sends.some(({ hadNoEffect }) => !hadNoEffect);
  // A response of these tells the outcome.
  const isTold =
    error.code === 'operation_failed' ||
    (error instanceof product.ApiError && error.status < 500 && error.status !== 408);
  if (error.outcomeUnknown !== (mayHaveActed && !isTold))
    violated(`outcomeUnknown is ${error.outcomeUnknown} on ${error}`);
  const steps = [...(plan.middleware ?? []), ...around.middlewareSteps];
  const isPlain = steps.every(({ before, after }) => before.does === 'go on' && after.does === 'go on');
  if (!isPlain || isTotal || isAbort) return;
  if (last?.isComplete && last.status === 200 && last.served.body.content === 'json')
    violated(`its success is lost to ${error}`);
  const failures = sends.filter(isFailure);
  const isBounded = bounds.totalTimeout !== undefined;
  const waits = sends.every(({ served }) => (served.retryAfterSeconds ?? 0) < 60);
  const mayRepeat = plan.operation !== 'unsafe' && error.retryable && !isBounded && waits;
  if (mayRepeat && last && isFailure(last) && around.secretsWereQuick) {
    const { maxRetries = 2 } = bounds;
    if (failures.length <= maxRetries) violated(`it gives up after ${failures.length} failures: ${error}`);
    if (failures.length > maxRetries + 1) violated(`it goes on after ${failures.length} failures`);
  }
}

/** True for a request that failed on its way or by the server's fault. */
function isFailure({ isComplete, status = 0 }: Send): boolean {
  return !isComplete || status === 408 || (status >= 500 && status !== 501);
}

/** Checks the rules for the time when nothing more can happen. */
function checkRest(call: CallState, program: CallProgram, around: Surroundings): void {
  const { sends, ended, upload, abort, plan } = call;
  if (!ended) {
    const { timeout = 60_000 } = { ...defined(program.options), ...defined(plan.options) };
    const hasNoLimit = timeout === Number.POSITIVE_INFINITY;
    if (!call.isStalled && !hasNoLimit && !around.limiterStalls) around.violated(call, 'it never ends');
    return;
  }
  if (upload === 'open') around.violated(call, 'the stream of its upload is left open');
  for (const { isOpen, served } of sends) {
    const canEnd = served.listens || served.after !== 'never';
    if (isOpen && canEnd) around.violated(call, 'a socket is left open');
  }
  if (getEventListeners(abort.signal, 'abort').length > 0) around.violated(call, 'a listener is left on its signal');
}

/** Each attempt has taken one token, unless it ended in its credential. */
function checkTokens({ limiter, secret }: CallProgram, around: Surroundings, tokens: number): void {
  if (limiter.kind === 'none') return;
  const attempts = around.calls.reduce((sum, { sends }) => sum + sends.length, 0);
  const isExact = !secret || around.secretsWereQuick;
  if (isExact ? tokens !== attempts : tokens < attempts)
    around.violated(undefined, `${tokens} tokens were taken for ${attempts} attempts`);
}

function defined<T extends object>(options: T): Partial<T> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** Random numbers that are the same in each run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
