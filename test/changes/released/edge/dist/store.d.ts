import { AcquireOptions, LimiterStats, RateLimiter } from "@refold/core/limiter";
/** A store that writes a value only if nobody else has written meanwhile. */
interface CompareAndSetStore {
  /** The value and what tells this version of it from others; both absent when there is none. */
  read(key: string): Promise<{
    readonly value?: string;
    readonly version?: string;
  }>;
  /** Writes if the version is still the given one, or if there is no value when none is given. Tells whether it did. */
  write(key: string, value: string, version: string | undefined): Promise<boolean>;
}
/** What a {@link StoreLimiter} is made with. */
interface StoreLimiterOptions {
  readonly store: CompareAndSetStore;
  /** Which limit: one name per API key, and never the key itself. Default `refold-limit`. */
  readonly key?: string;
  /** Requests per second of everyone together. Default 19.9. */
  readonly requestsPerSecond?: number;
  /** Requests that may go at once after a pause. Default 3: the other two of Refold's 5 make up for uneven clocks. */
  readonly burst?: number;
  /** Share of the limit that an isolate uses by itself while the store cannot be reached. Default 0.25. */
  readonly localShare?: number;
}
/**
 * One limit over any store with compare-and-set, for edges without Durable Objects. Each caller reserves its slot in the
 * store and sleeps on its own timer. The clocks of all machines must agree to some 50 ms; a Durable Object or Redis does
 * not depend on that, and asks its store less often.
 */
export declare class StoreLimiter implements RateLimiter {
  #private;
  constructor(options: StoreLimiterOptions);
  acquire(options?: AcquireOptions): Promise<void>;
  onRateLimited(milliseconds?: number): void;
  /** How the callers of this isolate stand. */
  stats(): LimiterStats;
}
/** Where an {@link httpStore} keeps its values. */
interface HttpStoreOptions {
  /** Address below which each key is one resource. */
  readonly url: string;
  /** Sent with every request, such as the store's own credential. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Default: the global one. */
  readonly fetch?: typeof fetch;
}
/**
 * A store behind HTTP that knows entity tags: `GET` answers with `ETag` or 404, `PUT` obeys `If-Match` and
 * `If-None-Match: *` and answers 409 or 412 when it does not write. Object stores and many key-value stores do so.
 */
export declare function httpStore({ url, headers, fetch: request }: HttpStoreOptions): CompareAndSetStore;
export type { CompareAndSetStore, HttpStoreOptions, StoreLimiterOptions };
//# sourceMappingURL=store.d.ts.map