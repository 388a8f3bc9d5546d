import { setAlarm } from './shared-timer.ts';

/** Where an engine can read the stack of this moment, all but Firefox's can. */
const engineError = Error as { captureStackTrace?(error: unknown): void };

/**
 * A bound in time: it ends work that outlives its time or an outer signal, even work that does not listen to its
 * `signal`. One controller and at most one timer and one listener, all gone after `end`.
 */
export class Deadline {
  /** When the time is over, in milliseconds of `performance.now()`, which no change of the clock moves. */
  readonly endsAt: number;
  readonly #controller = new AbortController();
  readonly #cancelTimer: (() => void) | undefined;
  readonly #outer: AbortSignal | undefined;
  readonly #abort: () => void;
  #reject: ((reason: unknown) => void) | undefined;
  #reason: unknown;

  /** `reasonOf` makes the error to end with: from the outer signal if that was aborted, else because the time is over. */
  constructor(milliseconds: number, outer: AbortSignal | undefined, reasonOf: (outer?: AbortSignal) => Error) {
    this.endsAt = performance.now() + milliseconds;
    this.#outer = outer;
    this.#abort = () => this.#stop(reasonOf(outer));
    if (outer?.aborted) this.#abort();
    else outer?.addEventListener('abort', this.#abort);
    if (!outer?.aborted && milliseconds < Number.POSITIVE_INFINITY) {
      this.#cancelTimer = setAlarm(() => this.#stop(reasonOf()), milliseconds);
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
    } catch (error) {
      // It was made in a timer or an event; only here does its stack lead to whoever waits.
      if (error === this.#reason) engineError.captureStackTrace?.(error);
      throw error;
    } finally {
      this.end();
    }
  }

  /** Lets go of the timer and of the outer signal. */
  end(): void {
    this.#cancelTimer?.();
    this.#outer?.removeEventListener('abort', this.#abort);
  }

  #stop(reason: Error): void {
    this.end();
    this.#reason = reason;
    this.#reject?.(reason);
    this.#controller.abort(reason);
  }
}
