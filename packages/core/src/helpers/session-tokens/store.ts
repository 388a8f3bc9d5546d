/** Keeps tokens. Every method may answer at once or later. What it is given is secret. */
export interface TokenStore {
  get(key: string): string | null | undefined | Promise<string | null | undefined>;
  /** Keeps a value for so many milliseconds; keeping it longer does no harm. */
  set(key: string, value: string, ttlMs: number): unknown;
  delete(key: string): unknown;
}

interface Entry {
  readonly value: string;
  /** In milliseconds of `performance.now()`, which no change of the clock moves. */
  readonly endsAt: number;
}

/** Keeps tokens in memory while they hold. It holds strings and numbers only, so it may stand at module scope on edge runtimes too. */
export function memoryTokenStore(): TokenStore {
  const entries = new Map<string, Entry>();
  /** Forgets what has ended, a little with each write, so that nothing grows with what has gone. */
  const forget = (now: number): void => {
    let looked = 0;
    for (const [key, { value, endsAt }] of entries) {
      if (looked++ === 2) return;
      entries.delete(key);
      // The next look begins with others.
      if (endsAt > now) entries.set(key, { value, endsAt });
    }
  };
  return {
    get(key) {
      const entry = entries.get(key);
      if (entry && entry.endsAt > performance.now()) return entry.value;
      entries.delete(key);
      return undefined;
    },
    set(key, value, ttlMs) {
      const now = performance.now();
      forget(now);
      entries.set(key, { value, endsAt: now + ttlMs });
    },
    delete: (key) => entries.delete(key),
  };
}
