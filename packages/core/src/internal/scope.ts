/**
 * Bounds work in time: it ends work that outlives its time or an outer signal, even work that does not heed an
 * AbortSignal itself. One controller and at most one timer and one listener, all gone after `end`.
 */
export class Scope {
  readonly #controller = new AbortController();
  readonly #outer: AbortSignal | undefined;
  readonly #abort: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reject: ((reason: unknown) => void) | undefined;
  #reason: unknown;

  constructor(
    outer: AbortSignal | undefined,
    milliseconds: number | undefined,
    timedOut: () => unknown,
    aborted: (reason: unknown) => unknown = (reason) => reason,
  ) {
    this.#outer = outer;
    this.#abort = () => this.#stop(aborted(outer!.reason));
    if (outer?.aborted) this.#abort();
    else outer?.addEventListener('abort', this.#abort);
    if (milliseconds! > 0) this.#timer = setTimeout(() => this.#stop(timedOut()), milliseconds);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Settles as `work` does, or rejects as soon as the scope is stopped. What comes after that goes to `late`. */
  run<T>(work: Promise<T>, late?: (result: T) => void): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#reason !== undefined) reject(this.#reason);
      this.#reject = reject;
      work.then((result) => (late && this.stopped ? late(result) : resolve(result)), reject);
    });
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#outer?.removeEventListener('abort', this.#abort);
  }

  get stopped(): boolean {
    return this.#reason !== undefined;
  }

  #stop(reason: unknown): void {
    this.end();
    this.#reason = reason;
    this.#reject?.(reason);
    this.#controller.abort(reason);
  }
}
