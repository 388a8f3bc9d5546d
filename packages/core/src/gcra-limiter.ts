import { sleep } from './internal/sleep.ts';
import type { RateLimiter } from './limiter.ts';

const MINIMUM_PENALTY_MS = 1000;
const QUIET_MS = 60_000;
const SLOWEST = 8;

/** Rate and burst of a GcraLimiter. */
export interface GcraSettings {
  /** Requests per second. Default 19.9, a little below Refold's 20. */
  requestsPerSecond?: number;
  /** Requests that may go at once after a pause. Default 4, one below Refold's 5. */
  burst?: number;
}

/**
 * The generic cell rate algorithm: a few numbers, no queue. Each caller reserves the next free slot and sleeps on its
 * own timer, so it is safe at module scope on edge runtimes, where a shared promise or timer would hang other requests.
 * A 429 moves every slot that has not begun; repeated ones lower the rate, and a quiet minute restores it.
 */
export class GcraLimiter implements RateLimiter {
  readonly #interval: number;
  readonly #tolerance: number;
  /** Slots are counted on a clock that stands still during penalties; this is how far it lags behind. */
  #lag = 0;
  #nextSlot = Number.NEGATIVE_INFINITY;
  #resumeAt = Number.NEGATIVE_INFINITY;
  #slowdown = 1;
  #penalisedAt = Number.NEGATIVE_INFINITY;

  constructor({ requestsPerSecond = 19.9, burst = 4 }: GcraSettings = {}) {
    this.#interval = 1000 / requestsPerSecond;
    this.#tolerance = (burst - 1) * this.#interval;
  }

  acquire(signal?: AbortSignal): Promise<void> | void {
    const now = performance.now();
    if (this.#slowdown > 1 && now - this.#penalisedAt > QUIET_MS) this.#slowdown = 1;
    const reserved = Math.max(this.#nextSlot, this.#reading(now));
    const step = this.#interval * this.#slowdown;
    this.#nextSlot = reserved + step;
    const slot = reserved - this.#tolerance;
    if (slot + this.#lag > now) return this.#wait(slot, reserved, step, signal);
  }

  penalise(milliseconds = 0): void {
    const now = performance.now();
    const resumeAt = now + Math.max(milliseconds, MINIMUM_PENALTY_MS);
    // One storm brings many 429s; only the first of a pause slows the rate down, and only a longer pause adds to it.
    if (now >= this.#resumeAt) {
      this.#slowdown = now - this.#penalisedAt > QUIET_MS ? 1 : Math.min(SLOWEST, this.#slowdown * 1.25);
      this.#penalisedAt = now;
      this.#lag += resumeAt - now;
      this.#resumeAt = resumeAt;
    } else if (resumeAt - MINIMUM_PENALTY_MS > this.#resumeAt) {
      this.#lag += resumeAt - this.#resumeAt;
      this.#resumeAt = resumeAt;
    }
    this.#nextSlot = Math.max(this.#nextSlot, this.#reading(now) + this.#tolerance);
  }

  async #wait(slot: number, reserved: number, step: number, signal: AbortSignal | undefined): Promise<void> {
    try {
      for (let now = performance.now(); now < slot + this.#lag; now = performance.now()) {
        await sleep(Math.ceil(slot + this.#lag - now), signal);
      }
    } catch (reason) {
      // Only the newest slot can be given back: those behind any other are already being waited for.
      if (this.#nextSlot === reserved + step) this.#nextSlot = reserved;
      throw reason;
    }
  }

  /** What the slots' clock shows. */
  #reading(now: number): number {
    return Math.max(now, this.#resumeAt) - this.#lag;
  }
}
