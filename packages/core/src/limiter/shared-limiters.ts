import { GcraLimiter } from './gcra-limiter.ts';

/**
 * Limiters by name, so that clients of one key share theirs. One that nobody holds any more is forgotten, as soon as it has
 * nothing to remember: programs may make a client for each request, or for each of a hundred thousand keys.
 */
export class SharedLimiters {
  readonly #entries = new Map<string, GcraLimiter | WeakRef<GcraLimiter>>();

  get(name: string): GcraLimiter {
    const known = limiterIn(this.#entries.get(name));
    if (!known) this.#forget();
    const limiter = known ?? new GcraLimiter();
    this.#entries.set(name, limiter);
    return limiter;
  }

  /** Looks at some entries, so that more are looked at than come. */
  #forget(): void {
    let looked = 0;
    for (const [name, entry] of this.#entries) {
      if (looked++ === 4) return;
      const limiter = limiterIn(entry);
      // The next look begins with others. Not every runtime has weak references.
      this.#entries.delete(name);
      if (limiter) this.#entries.set(name, limiter.isAtRest && globalThis.WeakRef ? new WeakRef(limiter) : limiter);
    }
  }
}

function limiterIn(entry: GcraLimiter | WeakRef<GcraLimiter> | undefined): GcraLimiter | undefined {
  return entry instanceof GcraLimiter ? entry : entry?.deref();
}
