import { RefoldError } from '../../errors/refold-error.ts';
import { setLongTimeout } from '../../util/time.ts';
import type { KeptToken } from './kept-token.ts';
import type { TokenStore } from './store.ts';

type Stored = string | null | undefined;

/** A store, which may be broken, slow or late. */
export class StoreAccess {
  readonly store: TokenStore;
  readonly #limitMs: number;
  readonly #tell: (error: unknown) => undefined;

  /** `tell` is told of failures that cost a mint and nothing else. */
  constructor(store: TokenStore, limitMs: number, tell: (error: unknown) => undefined) {
    this.store = store;
    this.#limitMs = limitMs;
    this.#tell = tell;
  }

  get(key: string): Promise<Stored> {
    return this.#bounded(() => this.store.get(key));
  }

  delete(key: string): Promise<unknown> {
    return this.#bounded(() => this.store.delete(key));
  }

  /** Reads the store, at once if it can; nothing where it fails, which costs a mint. */
  read(key: string): Stored | Promise<Stored> {
    try {
      const stored = this.store.get(key);
      return stored instanceof Promise ? this.#bounded(() => stored).catch(this.#tell) : stored;
    } catch (error) {
      return this.#tell(error);
    }
  }

  /** Keeps a token, if the store can. Whoever asked has it already. */
  write(key: string, kept: KeptToken): Promise<unknown> | undefined {
    try {
      const written = this.store.set(key, JSON.stringify(kept), Math.max(1, kept.expiresAt - Date.now()));
      return written instanceof Promise ? this.#bounded(() => written).catch(this.#tell) : undefined;
    } catch (error) {
      return this.#tell(error);
    }
  }

  async #bounded<T>(work: () => T | Promise<T>): Promise<T> {
    let cancel = (): void => {};
    const late = new Promise<never>((_, reject) => {
      const error = new RefoldError(`The token store did not answer within ${this.#limitMs} ms.`, {
        code: 'store_timeout',
      });
      cancel = setLongTimeout(() => reject(error), this.#limitMs);
    });
    // A store that throws at once rejects like any other.
    const working = (async () => work())();
    return Promise.race([working, late]).finally(() => cancel());
  }
}
