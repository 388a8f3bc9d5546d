/** Lets accesses to what is kept of an account run side by side, and lets something run alone. */
export class AccountLock {
  readonly #accesses = new Map<string, Set<Promise<unknown>>>();
  /** The last one for each account that runs alone. None of them rejects. */
  readonly #alone = new Map<string, Promise<unknown>>();

  /** Does some work, at once or after what runs alone. */
  async shared<T>(account: string, work: () => Promise<T>): Promise<T> {
    for (let other = this.#alone.get(account); other; other = this.#alone.get(account)) await other;
    const accesses = this.#accesses.get(account) ?? new Set();
    const access = work();
    this.#accesses.set(account, accesses.add(access));
    try {
      return await access;
    } finally {
      accesses.delete(access);
      if (accesses.size === 0) this.#accesses.delete(account);
    }
  }

  /** Does some work after everything that is under way for the account, and before whatever comes later. */
  async alone<T>(account: string, work: () => Promise<T>): Promise<T> {
    const before = [this.#alone.get(account), ...(this.#accesses.get(account) ?? [])];
    const running = Promise.allSettled(before).then(work);
    const settled = running.catch(() => undefined);
    this.#alone.set(account, settled);
    try {
      return await running;
    } finally {
      if (this.#alone.get(account) === settled) this.#alone.delete(account);
    }
  }
}
