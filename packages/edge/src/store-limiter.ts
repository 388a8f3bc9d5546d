import {
  GcraLimiter,
  pauseAfter,
  Queue,
  settingsChecks,
  type AcquireOptions,
  type LimiterStats,
  type RateLimiter,
  type Place,
} from '@refold/core/limiter';
import { assertGiven, callback, checkedOptions, share, withMethods, word, type Checks } from '@refold/core/runtime';
import { pause } from './pause.ts';

/** A store that writes a value only if nobody else has written meanwhile. */
export interface CompareAndSetStore {
  /** The value and what tells this version of it from others; both absent when there is none. */
  read(key: string): Promise<{ readonly value?: string; readonly version?: string }>;
  /** Writes if the version is still the given one, or if there is no value when none is given. Tells whether it did. */
  write(key: string, value: string, version: string | undefined): Promise<boolean>;
}

/** Options of a {@link StoreLimiter}. */
export interface StoreLimiterOptions {
  readonly store: CompareAndSetStore;
  /** Name of the limit: one per API key, and never the key itself. Default `refold-limit`. */
  readonly key?: string;
  /** Requests per second of everyone together. Default 19.9. */
  readonly requestsPerSecond?: number;
  /** Requests that may go at once after a pause. Default 3: the other two of Refold's 5 make up for uneven clocks. */
  readonly burst?: number;
  /** Share of the limit that an isolate uses by itself while the store cannot be reached. Default 0.25. */
  readonly localShare?: number;
  /** Longest pause in milliseconds that a 429 imposes, whatever its Retry-After asks for. Default 60 000. */
  readonly maxPause?: number;
  /** Told once when the store holds something that is no state of a limit. Default: a warning on the console. */
  readonly onWarning?: (message: string) => void;
}

const checks: Checks<StoreLimiterOptions> = {
  store: withMethods('read', 'write'),
  key: word,
  ...settingsChecks,
  localShare: share,
  onWarning: callback,
};

/** So many callers of an isolate ask the store; those behind them sleep. */
const ASKING = 2;
/** A slot is reserved no earlier than this before it begins, so that few are lost when a 429 makes them void. */
const AHEAD_MS = 100;
const ATTEMPTS = 30;
/** Slots that all isolates together may hold ahead of time. */
const SLOTS_AHEAD_MS = 60_000;

/**
 * One limit over any store with compare-and-set, for edges without Durable Objects. Each caller reserves its slot in the
 * store and sleeps on its own timer. The clocks of all machines must agree to some 50 ms; a Durable Object or Redis does
 * not depend on that, and asks its store less often.
 */
export class StoreLimiter implements RateLimiter {
  readonly #store: CompareAndSetStore;
  readonly #key: string;
  readonly #interval: number;
  readonly #tolerance: number;
  readonly #queue = new Queue();
  readonly #alone: GcraLimiter;
  readonly #maxPause: number;
  readonly #onWarning: (message: string) => void;
  #hasWarned = false;
  #pauses = 0;
  #resumeAt = 0;
  #started = 0;
  #refused = 0;

  constructor(options: StoreLimiterOptions) {
    assertGiven(options, 'store');
    const {
      store,
      key = 'refold-limit',
      requestsPerSecond = 19.9,
      burst = 3,
      localShare = 0.25,
      maxPause = 60_000,
      onWarning = (message: string) => console.warn(message),
    } = checkedOptions(options, checks);
    this.#maxPause = maxPause;
    this.#onWarning = onWarning;
    this.#store = store;
    this.#key = key;
    this.#interval = 1000 / requestsPerSecond;
    this.#tolerance = (burst - 1) * this.#interval;
    this.#alone = new GcraLimiter({ requestsPerSecond: requestsPerSecond * localShare, burst: 1 });
  }

  async acquire(options: AcquireOptions = {}): Promise<void> {
    const { signal } = options;
    signal?.throwIfAborted();
    const waiter = this.#queue.enter(options);
    try {
      while (!(await this.#passes(waiter, signal)));
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      await this.#alone.acquire(options);
    } finally {
      this.#queue.leave(waiter);
    }
    this.#started++;
  }

  onRateLimited(milliseconds = 0): void {
    const length = pauseAfter(milliseconds, this.#maxPause);
    this.#refused++;
    this.#pauses++;
    this.#resumeAt = Date.now() + length;
    this.#alone.onRateLimited(milliseconds);
    // Nobody waits for it: if it does not arrive, the next 429 says the same.
    void this.#postpone(length).catch(() => undefined);
  }

  /** State of the callers of this isolate. */
  stats(): LimiterStats {
    return {
      waiting: this.#queue.length,
      waitingBulk: this.#queue.bulk,
      started: this.#started,
      refused: this.#refused,
      requestsPerSecond: 1000 / this.#interval,
      pausedMs: Math.max(0, this.#resumeAt - Date.now()),
    };
  }

  /** One try to get a slot, with the wait until it makes sense to try again. */
  async #passes(waiter: Place, signal: AbortSignal | undefined): Promise<boolean> {
    const place = this.#queue.positionOf(waiter);
    if (place >= ASKING) {
      await pause((place - ASKING + 1) * this.#interval, signal);
      return false;
    }
    const pauses = this.#pauses;
    const { value, version } = await this.#asked(this.#store.read(this.#key));
    const now = Date.now();
    const full = Math.max(this.#fullAt(value, now), now);
    const wait = full - this.#tolerance - now;
    if (wait > AHEAD_MS) {
      await pause(wait - AHEAD_MS / 2, signal);
      return false;
    }
    const isMine = await this.#asked(this.#store.write(this.#key, String(full + this.#interval), version));
    await pause(isMine ? wait : Math.random() * this.#interval, signal);
    // A slot from before a 429 is void.
    return isMine && pauses === this.#pauses;
  }

  /** Time at which the bucket is full, by what the store holds. What no limit could have written there is read as nothing. */
  #fullAt(value: string | undefined, now: number): number {
    if (value === undefined || value === '') return 0;
    const full = Number(value);
    if (Number.isFinite(full) && full <= now + this.#maxPause + SLOTS_AHEAD_MS) return full;
    if (!this.#hasWarned) this.#onWarning(`${this.#key} holds no state of a limit in the store; it is begun anew.`);
    this.#hasWarned = true;
    return 0;
  }

  /** Moves everybody's next slot behind a pause. */
  async #postpone(length: number): Promise<void> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const { value, version } = await this.#store.read(this.#key);
      const now = Date.now();
      const full = Math.max(this.#fullAt(value, now), now + length + this.#tolerance);
      if (await this.#store.write(this.#key, String(full), version)) return;
      await pause(Math.random() * this.#interval, undefined);
    }
  }

  async #asked<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer;
    } catch (error) {
      throw new StoreError('The store cannot be reached.', { cause: error });
    }
  }
}

class StoreError extends Error {}
