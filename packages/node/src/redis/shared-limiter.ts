import { RefoldError } from '@refold/core';
import {
  GcraLimiter,
  Queue,
  pauseAfter,
  settingsChecks,
  type AcquireOptions,
  type LimiterStats,
  type RateLimiter,
  type Place,
} from '@refold/core/limiter';
import { callback, checkedOptions, oneOf, share as aShare, type Checks } from '@refold/core/runtime';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Slot, SlotSource } from './slot-source.ts';

/** Slots that one process reserves ahead of time, so that the way to Redis and back is not part of each interval. */
const LOOK_AHEAD = 2;
const PROBE_EVERY_MS = 1000;
/** Longest time in milliseconds for which others wait for the first request of a process: it loads the network code. */
const COLD_MS = 500;
/** Until Redis has told how many processes there are. */
const UNKNOWN_SHARE = 0.25;

/** Options that every limiter shared by many processes has. */
export interface SharedLimiterOptions {
  /** Requests per second of all processes together. Default 19.9, a little below Refold's 20. */
  readonly requestsPerSecond?: number;
  /** Requests that may go at once after a pause. Default 3: the other two of Refold's 5 make up for uneven networks. */
  readonly burst?: number;
  /** Longest pause in milliseconds that a 429 imposes on all processes, whatever its Retry-After asks for. Default 60 000. */
  readonly maxPause?: number;
  /**
   * Behavior while Redis cannot be reached. `local`, the default: go on with `localShare` of the limit. `wait`: hold
   * calls until Redis is back, their totalTimeout or their signal. `fail`: reject them with code `limiter_unavailable`.
   */
  readonly whenDown?: 'local' | 'wait' | 'fail';
  /** Share of the limit, above 0 up to 1. Default: one divided by the processes that Redis knew of, or a quarter. */
  readonly localShare?: number;
  /** Told once when Redis is lost and once when it is back. Default: a warning of the process. */
  readonly onWarning?: (message: string) => void;
}

/** Checks of {@link SharedLimiterOptions}. */
export const sharedChecks: Checks<SharedLimiterOptions> = {
  ...settingsChecks,
  whenDown: oneOf('local', 'wait', 'fail'),
  localShare: aShare,
  onWarning: callback,
};

/** State of a shared limiter. */
export interface SharedLimiterStats extends LimiterStats {
  /** True while Redis answers, so that the limit is kept across processes. */
  readonly shared: boolean;
  /** Processes that have used the limit of late, this one included. */
  readonly processes: number;
}

type Entry = { readonly resolve: () => void; readonly reject: (reason: unknown) => void };

/**
 * Keeps one limit across processes. Its own callers wait in a line in this process, ordered by priority and account, and
 * whoever is first when a reserved slot begins gets it; so a call that gives up costs the others nothing.
 */
export class SharedLimiter implements RateLimiter {
  readonly #source: SlotSource;
  readonly #options: SharedLimiterOptions;
  readonly #queue = new Queue();
  readonly #entries = new Map<Place, Entry>();
  /** So many milliseconds late a slot may still be used. */
  readonly #tolerance: number;
  #local: GcraLimiter | undefined;
  #reserving = 0;
  #isDown = false;
  #isProbing = false;
  #probeAt = 0;
  #resumeAt = 0;
  #pauses = 0;
  #processes = 1;
  #hasAnswered = false;
  #requestsPerSecond: number;
  #started = 0;
  #isCold = true;
  #coldTimer: NodeJS.Timeout | undefined;
  #refused = 0;

  constructor(source: SlotSource, options: SharedLimiterOptions) {
    this.#options = checkedOptions(options, sharedChecks);
    const { requestsPerSecond = 19.9, burst = 3 } = this.#options;
    this.#source = source;
    this.#requestsPerSecond = requestsPerSecond;
    this.#tolerance = Math.max(1, burst - 1) * (1000 / requestsPerSecond);
  }

  acquire(options: AcquireOptions = {}): Promise<void> {
    const { signal } = options;
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const waiter = this.#queue.enter(options);
      const abort = (): void => this.#dismiss(waiter)?.reject(signal!.reason);
      const without = (end: () => void): void => {
        signal?.removeEventListener('abort', abort);
        end();
      };
      signal?.addEventListener('abort', abort);
      this.#entries.set(waiter, {
        resolve: () => without(resolve),
        reject: (reason) => without(() => reject(reason)),
      });
      this.#reserveSlots();
    });
  }

  onRateLimited(milliseconds = 0): void {
    const pause = pauseAfter(milliseconds, this.#options.maxPause);
    this.#refused++;
    this.#pauses++;
    this.#resumeAt = Math.max(this.#resumeAt, performance.now() + pause);
    this.#local?.onRateLimited(milliseconds);
    // Nobody waits for it: if it does not arrive, the next 429 says the same.
    if (!this.#isDown) this.#source.onRateLimited(pause).catch(() => undefined);
  }

  onResponse(): void {
    if (!this.#isCold) return;
    this.#isCold = false;
    clearTimeout(this.#coldTimer);
    this.#reserveSlots();
  }

  stats(): SharedLimiterStats {
    const local = this.#local?.stats();
    return {
      waiting: this.#queue.length,
      waitingBulk: this.#queue.bulk,
      started: this.#started,
      refused: this.#refused,
      requestsPerSecond: this.#isDown ? (local?.requestsPerSecond ?? 0) : this.#requestsPerSecond,
      pausedMs: Math.max(0, this.#resumeAt - performance.now()),
      shared: !this.#isDown,
      processes: this.#processes,
    };
  }

  #dismiss(waiter: Place): Entry | undefined {
    const entry = this.#entries.get(waiter);
    if (!entry) return undefined;
    this.#entries.delete(waiter);
    this.#queue.leave(waiter);
    return entry;
  }

  #reserveSlots(): void {
    if (this.#isCold && this.#started > 0) return;
    const most = this.#isCold ? 1 : LOOK_AHEAD;
    while (this.#reserving < Math.min(most, this.#queue.length)) {
      this.#reserving++;
      void this.#useSlot().finally(() => {
        this.#reserving--;
        this.#reserveSlots();
      });
    }
  }

  /** Gets one slot and gives it to whoever is first when it begins. */
  async #useSlot(): Promise<void> {
    const isUsable = this.#isDown ? await this.#localSlot() : await this.#sharedSlot();
    if (!isUsable || !this.#queue.first) return;
    if (this.#started === 0) this.#coldTimer = setTimeout(() => this.onResponse(), COLD_MS);
    this.#started++;
    this.#dismiss(this.#queue.first)!.resolve();
  }

  async #sharedSlot(): Promise<boolean> {
    const pauses = this.#pauses;
    let slot: Slot;
    try {
      slot = await this.#source.reserve({ cautious: this.#isCold });
    } catch (error) {
      this.#lose(error);
      return false;
    }
    this.#note(slot);
    const begins = performance.now() + slot.wait;
    if (slot.wait > 0) await sleep(Math.ceil(slot.wait));
    // A slot from before a 429 is void, and so is one that a busy thread has slept through: the bucket has moved on.
    return pauses === this.#pauses && performance.now() - begins <= this.#tolerance;
  }

  /** Without Redis: the share of the limit that this process may use by itself, or what else was asked for. */
  async #localSlot(): Promise<boolean> {
    void this.#probe();
    if (this.#options.whenDown === 'wait') {
      await sleep(PROBE_EVERY_MS / 10);
      return false;
    }
    await this.#local!.acquire();
    return true;
  }

  async #probe(): Promise<void> {
    const now = performance.now();
    if (this.#isProbing || now < this.#probeAt) return;
    this.#isProbing = true;
    this.#probeAt = now + PROBE_EVERY_MS;
    try {
      this.#note(await this.#source.reserve({ cautious: true, patient: true }));
      this.#isDown = false;
      this.#warn('Redis is back: the limit is shared between all processes again.');
    } catch {
      // It is still away; the next probe will tell.
    } finally {
      this.#isProbing = false;
    }
  }

  #note({ processes, requestsPerSecond, wasBroken }: Slot): void {
    if (wasBroken) this.#warn('The state of the limit in Redis could not be right, and was begun anew.');
    this.#hasAnswered = true;
    if (processes !== undefined) this.#processes = Math.max(1, processes);
    if (requestsPerSecond !== undefined) this.#requestsPerSecond = requestsPerSecond;
  }

  #lose(error: unknown): void {
    const { whenDown = 'local', localShare, requestsPerSecond = 19.9 } = this.#options;
    if (whenDown === 'fail') {
      const unavailable = new RefoldError('Redis cannot be reached, and it keeps the limit.', {
        code: 'limiter_unavailable',
        cause: error,
        retryable: true,
      });
      for (const waiter of this.#entries.keys()) this.#dismiss(waiter)!.reject(unavailable);
      return;
    }
    if (this.#isDown) return;
    this.#isDown = true;
    this.#probeAt = performance.now() + PROBE_EVERY_MS;
    const share = localShare ?? (this.#hasAnswered ? 1 / this.#processes : UNKNOWN_SHARE);
    this.#local = new GcraLimiter({ requestsPerSecond: requestsPerSecond * share, burst: 1 });
    // The slots that others hold are still valid, so the first one of its own may not come at once.
    void this.#local.acquire();
    const meanwhile =
      whenDown === 'wait' ? 'calls wait until it is back' : `this process goes on with ${Math.round(share * 100)} %`;
    this.#warn(`Redis cannot be reached (${String(error)}): ${meanwhile} of the limit.`);
  }

  #warn(message: string): void {
    if (this.#options.onWarning) this.#options.onWarning(message);
    else process.emitWarning(message, { code: 'REFOLD_LIMITER' });
  }
}
