/** Keeps tokens. Every method may answer at once or later. What it is given is secret. */
export interface TokenStore {
  get(key: string): string | null | undefined | Promise<string | null | undefined>;
  /** Keeps a value for so many milliseconds; keeping it longer does no harm. */
  set(key: string, value: string, ttlMs: number): unknown;
  delete(key: string): unknown;
}

/** Keeps tokens in memory. It holds strings only, so it may stand at module scope on edge runtimes too. */
export function memoryTokenStore(): TokenStore {
  const values = new Map<string, string>();
  return {
    get: (key) => values.get(key),
    set: (key, value) => values.set(key, value),
    delete: (key) => values.delete(key),
  };
}
