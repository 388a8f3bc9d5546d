/** Tells whether a request that waits for a promise or a timer of another one would hang. */
export function isCloudflare(): boolean {
  return typeof navigator === 'object' && navigator.userAgent === 'Cloudflare-Workers';
}

/** Longest delay that timers hold; a longer one would wrap around to 1 ms. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Runs `callback` after any number of milliseconds, `Infinity` included. Returns a function that cancels it. */
export function setLongTimeout(callback: () => void, milliseconds: number): () => void {
  if (milliseconds <= LONGEST_TIMER_MS) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  }
  let cancel = (): void => {};
  const timer = setTimeout(() => {
    cancel = setLongTimeout(callback, milliseconds - LONGEST_TIMER_MS);
  }, LONGEST_TIMER_MS);
  return () => (clearTimeout(timer), cancel());
}

/** Callbacks of a signal and the one listener that calls them. Most signals have one callback, which needs no set. */
interface AbortCallbacks {
  first: (() => void) | undefined;
  others: Set<() => void> | undefined;
  readonly listener: () => void;
}

const abortCallbacks = new WeakMap<AbortSignal, AbortCallbacks>();

/**
 * Calls back when a signal aborts. Returns a function that takes this back. Engines look through all listeners of a signal with
 * each one that comes or goes, and thousands of calls may share a signal, so it gets one listener for all of them.
 */
export function onAbort(signal: AbortSignal | undefined, callback: () => void): () => void {
  if (!signal) return () => {};
  const known = abortCallbacks.get(signal);
  if (known) (known.others ??= new Set()).add(callback);
  else {
    const listener = (): void => {
      callbacks.first?.();
      for (const one of callbacks.others ?? []) one();
    };
    const callbacks: AbortCallbacks = { first: callback, others: undefined, listener };
    abortCallbacks.set(signal, callbacks);
    signal.addEventListener('abort', listener);
  }
  return () => stopCallback(signal, callback);
}

function stopCallback(signal: AbortSignal, callback: () => void): void {
  const callbacks = abortCallbacks.get(signal);
  if (!callbacks) return;
  if (callbacks.first === callback) callbacks.first = undefined;
  else callbacks.others?.delete(callback);
  if (callbacks.first || callbacks.others?.size) return;
  abortCallbacks.delete(signal);
  signal.removeEventListener('abort', callbacks.listener);
}

/** Resolves after the given time, or rejects with the signal's reason as soon as it aborts. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const stopListening = onAbort(signal, () => {
      cancel();
      stopListening();
      reject(signal!.reason);
    });
    const cancel = setLongTimeout(() => {
      stopListening();
      resolve();
    }, milliseconds);
  });
}

/** A course of time. A `fetch` whose server has one of its own, as the mock's, carries it as `simulatedTime`. */
export interface Time {
  /** Milliseconds since a fixed moment. */
  now(): number;
  /** Resolves after the given milliseconds, or rejects with the signal's reason as soon as it aborts. */
  sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void>;
}

/** The time of the machine, by the clock that nobody sets. */
const realTime: Time = { now: () => performance.now(), sleep };

/** The time in which a `fetch` responds. */
export function timeOf(fetch: unknown): Time {
  return simulatedTimeOf(fetch) ?? realTime;
}

/** The time of a server of its own, if a `fetch` leads to one. */
export function simulatedTimeOf(fetch: unknown): Time | undefined {
  return (fetch as { readonly simulatedTime?: Time } | undefined)?.simulatedTime;
}

/** A moment at which something is to be done, in milliseconds of `performance.now()`. */
interface Alarm {
  readonly at: number;
  readonly ring: () => void;
}

/** Alarms in the order in which they were set. Nearly all of a program have the same delay, so they ring in that order too. */
const alarms = new Set<Alarm>();
let timer: { ref?(): unknown; unref?(): unknown } | undefined;
let nextAt = Number.POSITIVE_INFINITY;

/** The runtime's own way to set a timer, as it was when the first alarm was set, if alarms can share what it gives. */
let nativeTimeout: typeof setTimeout | false | undefined;

/**
 * True where alarms share one timer. It outlives them, so it must not keep a process alive, which Node and Bun can say of a timer; on
 * Workers no timer outlives its request; and a test that puts its own clock in place of the runtime's wants to see every timer.
 */
function canShare(): boolean {
  if (nativeTimeout === undefined) {
    const probe: unknown = setTimeout(() => {}, 0);
    clearTimeout(probe as undefined);
    const hasTimerObjects = typeof (probe as { unref?: unknown }).unref === 'function';
    nativeTimeout = hasTimerObjects && !isCloudflare() ? setTimeout : false;
  }
  return setTimeout === nativeTimeout;
}

/**
 * Calls back after so many milliseconds, as `setLongTimeout` does. It is for bounds that nearly always end before they are
 * reached: such a one costs no timer of its own.
 */
export function setAlarm(ring: () => void, milliseconds: number): () => void {
  if (!canShare()) return setLongTimeout(ring, milliseconds);
  const alarm: Alarm = { at: performance.now() + milliseconds, ring };
  alarms.add(alarm);
  if (alarm.at < nextAt) schedule(alarm.at);
  else if (alarms.size === 1) timer?.ref?.();
  return () => {
    alarms.delete(alarm);
    if (alarms.size === 0) timer?.unref?.();
  };
}

function schedule(at: number): void {
  clearTimeout(timer as undefined);
  nextAt = at;
  timer = setTimeout(
    ringDue,
    Math.min(Math.max(1, at - performance.now()), LONGEST_TIMER_MS),
  ) as unknown as typeof timer;
}

function ringDue(): void {
  const now = performance.now();
  nextAt = Number.POSITIVE_INFINITY;
  timer = undefined;
  let next = Number.POSITIVE_INFINITY;
  for (const alarm of alarms) {
    if (alarm.at > now) next = Math.min(next, alarm.at);
    else {
      alarms.delete(alarm);
      alarm.ring();
    }
  }
  if (next < nextAt) schedule(next);
}

/**
 * A bound in time: it ends work that outlives its time or an outer signal, even work that does not listen to its
 * `signal`. One controller and at most one timer and one listener, all gone after `end`.
 */
export class Deadline {
  /** End of the time, in milliseconds of `performance.now()`, which no change of the clock moves. */
  readonly endsAt: number;
  readonly #controller = new AbortController();
  readonly #cancelTimer: (() => void) | undefined;
  readonly #stopListening: (() => void) | undefined;
  #reject: ((reason: unknown) => void) | undefined;
  #reason: unknown;

  /** `reasonOf` makes the error to end with: from the outer signal if that was aborted, else because the time is over. */
  constructor(milliseconds: number, outer: AbortSignal | undefined, reasonOf: (outer?: AbortSignal) => Error) {
    this.endsAt = performance.now() + milliseconds;
    const abort = (): void => this.#stop(() => reasonOf(outer));
    if (outer?.aborted) abort();
    else this.#stopListening = onAbort(outer, abort);
    if (!outer?.aborted && milliseconds < Number.POSITIVE_INFINITY) {
      this.#cancelTimer = setAlarm(() => this.#stop(reasonOf), milliseconds);
    }
  }

  /** Aborts when the time is over or the outer signal aborts. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Settles as `work` does, or rejects as soon as the deadline is reached. */
  async race<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await new Promise<T>((resolve, reject) => {
        if (this.#reason !== undefined) return reject(this.#reason);
        this.#reject = reject;
        work().then(resolve, reject);
      });
    } finally {
      this.end();
    }
  }

  /** Lets go of the timer and of the outer signal. */
  end(): void {
    this.#cancelTimer?.();
    this.#stopListening?.();
  }

  #stop(makeReason: () => Error): void {
    this.end();
    this.#reason = makeReason();
    this.#reject?.(this.#reason);
    // One of its own for what is told to stop: the fetch of Node writes another stack into it.
    this.#controller.abort(makeReason());
  }
}
