import { checkedOptions } from '../errors/checks.ts';
import { onAbort } from '../util/time.ts';
import type { AcquireOptions, LimiterStats, RateLimiter } from './limiter.ts';
import { Queue, type Place } from './queue.ts';
import { pauseAfter, settingsChecks, type LimiterSettings } from './settings.ts';

/** A pause that is in force is lengthened only by one that asks for so much more, in milliseconds. */
const SHORTEST_PAUSE_MS = 1000;
const QUIET_MS = 60_000;
const SLOWEST = 8;
/** More requests than a burst between two pauses: the rate was too high, and not just the moment a bad one. */
const LONG_RUN = 8;
/** So many such runs in succession that end in a 429 lower the rate. */
const RUNS_TO_SLOW_DOWN = 5;
const LONG_SLEEP_MS = 4000;
/** Longest wait of a fresh limiter for the response to its first request, and the pause between two looks, in milliseconds. */
const COLD_MS = 500;
const LOOK_EVERY_MS = 10;

/** Options of a GcraLimiter. `burst` is 4 by default, one below Refold's 5. */
export interface GcraLimiterOptions extends LimiterSettings {}

/**
 * The generic cell rate algorithm: a few numbers, and the places of those who wait. Each caller sleeps on its own timer
 * and takes its token itself, so it is safe at module scope on edge runtimes, where a shared promise or timer would
 * hang other requests. A 429 pauses everyone; repeated ones lower the rate, and a quiet minute restores it. A clock that is
 * set back, as test tools do, moves everything that it remembers along.
 *
 * @throws InvalidInputError for a rate or a burst that is none, when it is made.
 */
export class GcraLimiter implements RateLimiter {
  readonly #interval: number;
  readonly #burst: number;
  readonly #tolerance: number;
  /** Those who wait. Made when the first one does. */
  #queue: Queue | undefined;
  /** Time at which the bucket will be full again: the theoretical arrival time of the algorithm. */
  #fullAt = Number.NEGATIVE_INFINITY;
  #resumeAt = Number.NEGATIVE_INFINITY;
  #limitedAt = Number.NEGATIVE_INFINITY;
  #slowdown = 1;
  /** Requests since the last pause. */
  #run = 0;
  /** Runs that were long and ended in a 429, in succession. */
  #longRuns = 0;
  #started = 0;
  /** Time at which the first request was let through, and whether it is still unanswered. */
  #firstAt = Number.POSITIVE_INFINITY;
  #isCold = true;
  #refused = 0;
  /** Latest time that was seen. */
  #seenAt = Number.NEGATIVE_INFINITY;
  readonly #maxPause: number | undefined;

  constructor(options: GcraLimiterOptions = {}) {
    const { requestsPerSecond = 19.9, burst = 4, maxPause } = checkedOptions(options, settingsChecks);
    this.#maxPause = maxPause;
    this.#interval = 1000 / requestsPerSecond;
    this.#burst = burst;
    this.#tolerance = (burst - 1) * this.#interval;
  }

  acquire(options?: AcquireOptions): Promise<void> | void {
    if (options?.signal?.aborted) return Promise.reject(options.signal.reason);
    const now = this.#now();
    if (!this.#queue?.length && this.#left(0, now) <= 0) return this.#take(now);
    const queue = (this.#queue ??= new Queue());
    const waiter = queue.enter(options);
    if (this.#left(queue.positionOf(waiter), now) > 0) return this.#wait(waiter, queue, options?.signal);
    queue.leave(waiter);
    this.#take(now);
  }

  onRateLimited(retryAfterMs = 0): void {
    const now = this.#now();
    this.#refused++;
    const pause = pauseAfter(retryAfterMs, this.#maxPause);
    // One storm brings many 429s; only the first of them begins a pause, and only a longer pause adds to it.
    if (now >= this.#resumeAt) {
      this.#learn(now);
      // Processes that cannot see each other must not all come back at the same moment.
      this.#resumeAt = now + pause + Math.random() * this.#interval;
    } else if (now + pause - SHORTEST_PAUSE_MS > this.#resumeAt) {
      this.#resumeAt = now + pause;
    }
    this.#fullAt = Math.max(this.#fullAt, this.#resumeAt + this.#tolerance);
  }

  /**
   * A fresh process loads its network code with the first request, for a tenth of a second and more on a busy machine, so
   * that the first requests reach the server together with those that were due after them. So no more than a burst goes
   * out before the first answer, and the bucket is taken to have been empty until then.
   */
  onResponse(): void {
    if (!this.#isCold) return;
    this.#isCold = false;
    if (this.#started > 0) this.#fullAt = Math.max(this.#fullAt, this.#now() + this.#started * this.#interval);
  }

  stats(): LimiterStats {
    const now = this.#now();
    return {
      waiting: this.#queue?.length ?? 0,
      waitingBulk: this.#queue?.bulk ?? 0,
      started: this.#started,
      refused: this.#refused,
      requestsPerSecond: 1000 / (this.#interval * this.#slowdownAt(now)),
      pausedMs: Math.max(0, this.#resumeAt - now),
    };
  }

  /** True while it has nothing to remember: nobody waits, and a new one would let through the same. */
  get isAtRest(): boolean {
    const now = this.#now();
    return !this.#queue?.length && now >= this.#fullAt && now - this.#limitedAt > QUIET_MS;
  }

  /** The time. Where it is earlier than before, everything that is remembered is moved by as much. */
  #now(): number {
    const now = performance.now();
    const back = this.#seenAt - now;
    if (back > 0) {
      this.#fullAt -= back;
      this.#resumeAt -= back;
      this.#limitedAt -= back;
      this.#firstAt -= back;
    }
    this.#seenAt = now;
    return now;
  }

  #wait(waiter: Place, queue: Queue, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      let timer: ReturnType<typeof setTimeout>;
      const check = (aborted = false): void => {
        clearTimeout(timer);
        const now = this.#now();
        const left = aborted ? 0 : this.#left(queue.positionOf(waiter), now);
        if (left > 0) {
          timer = setTimeout(check, sleepFor(left));
          return;
        }
        stopListening();
        queue.leave(waiter);
        if (aborted) return reject(signal!.reason);
        this.#take(now);
        resolve();
      };
      const stopListening = onAbort(signal, () => check(true));
      check();
    });
  }

  /** Milliseconds until whoever has this place in the line may go. */
  #left(place: number, now: number): number {
    if (this.#isCold && now >= this.#firstAt + COLD_MS) this.onResponse();
    const first = this.#fullAt - this.#tolerance - now;
    const isHeld = this.#isCold && this.#started >= this.#burst;
    return (isHeld ? Math.max(first, LOOK_EVERY_MS) : first) + place * this.#interval * this.#slowdownAt(now);
  }

  #take(now: number): void {
    if (this.#started === 0) this.#firstAt = now;
    this.#started++;
    this.#run++;
    this.#fullAt = Math.max(this.#fullAt, now) + this.#interval * this.#slowdownAt(now);
  }

  /**
   * Lowers the rate when 429s keep coming. One that comes right after a pause says nothing about the rate: another process
   * has used up the bucket meanwhile. If every process slowed down then, nobody would use the limit (measured with two
   * processes that share nothing: 1.08 x ideal like this, 1.2 and more when each 429 lowers the rate).
   */
  #learn(now: number): void {
    this.#longRuns = this.#run >= LONG_RUN ? this.#longRuns + 1 : 0;
    this.#run = 0;
    this.#slowdown = Math.min(SLOWEST, this.#slowdownAt(now) * (this.#longRuns >= RUNS_TO_SLOW_DOWN ? 1.25 : 1));
    this.#limitedAt = now;
  }

  #slowdownAt(now: number): number {
    return now - this.#limitedAt > QUIET_MS ? 1 : this.#slowdown;
  }
}

/**
 * Whoever waits long looks up half-way, in case those before it have given up. Whole seconds, since runtimes keep timers
 * of one length together, and ten thousand lengths cost more than ten thousand timers.
 */
function sleepFor(left: number): number {
  return left > LONG_SLEEP_MS ? Math.floor(left / 2000) * 1000 : Math.ceil(left);
}
