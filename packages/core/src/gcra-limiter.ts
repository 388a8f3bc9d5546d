import type { Claim, LimiterStats, RateLimiter } from './limiter.ts';
import { WaitingLine, type Waiter } from './waiting-line.ts';

const MINIMUM_PENALTY_MS = 1000;
const QUIET_MS = 60_000;
const SLOWEST = 8;
const LONG_SLEEP_MS = 4000;

/** Rate and burst of a GcraLimiter. */
export interface GcraSettings {
  /** Requests per second. Default 19.9, a little below Refold's 20. */
  requestsPerSecond?: number;
  /** Requests that may go at once after a pause. Default 4, one below Refold's 5. */
  burst?: number;
}

/**
 * The generic cell rate algorithm: a few numbers, and the places of those who wait. Each caller sleeps on its own timer
 * and takes its token itself, so it is safe at module scope on edge runtimes, where a shared promise or timer would
 * hang other requests. A 429 pauses everyone; repeated ones lower the rate, and a quiet minute restores it.
 */
export class GcraLimiter implements RateLimiter {
  readonly #interval: number;
  readonly #tolerance: number;
  readonly #line = new WaitingLine();
  /** When the bucket will be full again: the theoretical arrival time of the algorithm. */
  #fullAt = Number.NEGATIVE_INFINITY;
  #resumeAt = Number.NEGATIVE_INFINITY;
  #penalisedAt = Number.NEGATIVE_INFINITY;
  #slowdown = 1;
  #slowdownBefore = 1;
  /** Requests let through, and refused by the server, since the last pause began to end. */
  #sentSince = 0;
  #refusedSince = 0;
  #since = performance.now();
  #started = 0;
  #refused = 0;

  constructor({ requestsPerSecond = 19.9, burst = 4 }: GcraSettings = {}) {
    this.#interval = 1000 / requestsPerSecond;
    this.#tolerance = (burst - 1) * this.#interval;
  }

  acquire(signal?: AbortSignal, claim?: Claim): Promise<void> | void {
    const now = performance.now();
    if (this.#line.length === 0 && this.#fullAt - this.#tolerance <= now) return this.#take(now);
    const waiter = this.#line.enter(claim);
    if (this.#left(waiter, now) > 0) return this.#wait(waiter, signal);
    this.#line.leave(waiter);
    this.#take(now);
  }

  penalise(milliseconds = 0): void {
    const now = performance.now();
    this.#refused++;
    const pause = Math.max(milliseconds, MINIMUM_PENALTY_MS);
    // One storm brings many 429s; only the first of a pause slows the rate down, and only a longer pause adds to it.
    if (now >= this.#resumeAt) {
      this.#slowdownBefore = this.#slowdownAt(now);
      this.#refusedSince = 0;
      this.#penalisedAt = now;
      // Processes that cannot see each other must not all come back at the same moment.
      this.#resumeAt = now + pause + Math.random() * ((globalThis as any).J ?? this.#interval);
    } else if (now + pause - MINIMUM_PENALTY_MS > this.#resumeAt) {
      this.#resumeAt = now + pause;
    }
    this.#refusedSince++;
    const g = globalThis as any;
    const rate = this.#interval * 1;
    const dt = Math.max(0, this.#penalisedAt - this.#since);
    const total = 5 + dt / rate;
    const mine = Math.max(1, this.#sentSince - this.#refusedSince);
    const target = total / mine; // slowdown that equals my share
    this.#slowdown = Math.min(SLOWEST, Math.min(this.#slowdownBefore * 2, Math.max(this.#slowdownBefore * 1.25, target)));
    this.#fullAt = Math.max(this.#fullAt, this.#resumeAt + this.#tolerance);
  }

  stats(): LimiterStats {
    const now = performance.now();
    return {
      waiting: this.#line.length,
      waitingBulk: this.#line.bulk,
      started: this.#started,
      refused: this.#refused,
      requestsPerSecond: 1000 / (this.#interval * this.#slowdownAt(now)),
      pausedMs: Math.max(0, this.#resumeAt - now),
    };
  }

  #wait(waiter: Waiter, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        this.#line.leave(waiter);
        return reject(signal.reason);
      }
      let timer: ReturnType<typeof setTimeout>;
      const look = (): void => {
        const now = performance.now();
        const left = this.#left(waiter, now);
        if (left > 0) {
          timer = setTimeout(look, sleepFor(left));
          return;
        }
        signal?.removeEventListener('abort', abort);
        this.#line.leave(waiter);
        this.#take(now);
        resolve();
      };
      const abort = (): void => {
        clearTimeout(timer);
        signal!.removeEventListener('abort', abort);
        this.#line.leave(waiter);
        reject(signal!.reason);
      };
      signal?.addEventListener('abort', abort);
      look();
    });
  }

  /** Milliseconds until a waiter may go. */
  #left(waiter: Waiter, now: number): number {
    const ahead = this.#line.placeOf(waiter) * this.#interval * this.#slowdownAt(now);
    return this.#fullAt - this.#tolerance + ahead - now;
  }

  #take(now: number): void {
    this.#started++;
    if (this.#refusedSince > 0) {
      this.#refusedSince = 0;
      this.#sentSince = 0;
    }
    this.#sentSince++;
    this.#fullAt = Math.max(this.#fullAt, now) + this.#interval * this.#slowdownAt(now);
  }

  #slowdownAt(now: number): number {
    const g = globalThis as any; const over = now - this.#resumeAt - (g.H ?? 10000); if (this.#slowdown === 1 || over < 0) return this.#slowdown; return Math.max(1, this.#slowdown / 2 ** (over / (g.D ?? 3000)));
  }
}

/**
 * Whoever waits long looks up half-way, in case those before it have given up. Whole seconds, since runtimes keep timers
 * of one length together, and ten thousand lengths cost more than ten thousand timers.
 */
function sleepFor(left: number): number {
  return left > LONG_SLEEP_MS ? Math.floor(left / 2000) * 1000 : Math.ceil(left);
}
