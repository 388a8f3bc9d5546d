export {
  durableObjectDeliveryStore,
  RefoldDeliveries,
  type DurableObjectDeliveryStoreOptions,
  type DurableObjectState,
} from './deliveries-object.ts';
import {
  GcraLimiter,
  type AcquireOptions,
  type GcraLimiterOptions,
  type LimiterStats,
  type RateLimiter,
} from '@refold/core/limiter';
import { assertGiven, checkedOptions, milliseconds, share, withMethods, word, type Checks } from '@refold/core/runtime';
import type { DurableObjectNamespace } from './durable-object-namespace.ts';
import { bounded, pause } from './pause.ts';

export type { DurableObjectNamespace } from './durable-object-namespace.ts';

/**
 * The Durable Object that keeps one limit for all isolates. Export it from your Worker and bind it:
 * `export { RefoldLimiter } from '@refold/edge/durable-object'`. Callers wait in it, so that the first of them by priority
 * and account goes next; all requests of one object share its context, so there they may. It stores nothing.
 */
export class RefoldLimiter {
  readonly #limiter: GcraLimiter;
  /** Isolates that have used the limit, and when they last did. */
  readonly #seen = new Map<string, number>();

  /** Three at once after a pause: the other two of Refold's 5 make up for uneven networks. Extend the class for others. */
  constructor(_state: unknown, _env: unknown, settings: GcraLimiterOptions = { burst: 3 }) {
    this.#limiter = new GcraLimiter(settings);
  }

  async fetch(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const isolate = searchParams.get('isolate');
    if (isolate !== null) this.#seen.set(isolate, Date.now());
    if (pathname === '/acquire') {
      const account = searchParams.get('account') ?? undefined;
      const priority = searchParams.get('priority') === 'bulk' ? 'bulk' : 'interactive';
      await this.#limiter.acquire({ signal: request.signal, priority, account });
    } else if (pathname === '/rate-limited') {
      this.#limiter.onRateLimited(Number(searchParams.get('retryAfterMs')));
    } else if (pathname === '/response') {
      this.#limiter.onResponse();
    }
    return Response.json({ ...this.#limiter.stats(), isolates: this.#isolates() });
  }

  #isolates(): number {
    const since = Date.now() - SEEN_FOR_MS;
    for (const [isolate, at] of this.#seen) if (at < since) this.#seen.delete(isolate);
    return this.#seen.size;
  }
}

/** Milliseconds for which an isolate counts as one that uses the limit. */
const SEEN_FOR_MS = 60_000;

/** Options of a {@link DurableObjectLimiter}. */
export interface DurableObjectLimiterOptions {
  /** The binding of {@link RefoldLimiter}. */
  readonly namespace: DurableObjectNamespace;
  /** Name of the limit: one per API key, and never the key itself. Default `default`. */
  readonly name?: string;
  /**
   * Share of the limit that an isolate uses by itself while the object cannot be reached. Default: one divided by the isolates
   * that the object knew of when it last responded, or a quarter.
   */
  readonly localShare?: number;
  /** Milliseconds after which an object that does not respond counts as down. Default 1000. */
  readonly timeout?: number;
}

/** Until the object has told how many isolates there are. */
const UNKNOWN_SHARE = 0.25;

const checks: Checks<DurableObjectLimiterOptions> = {
  namespace: withMethods('get', 'idFromName'),
  name: word,
  localShare: share,
  timeout: milliseconds,
};

const NOTHING_YET: LimiterStats = {
  waiting: 0,
  waitingBulk: 0,
  started: 0,
  refused: 0,
  requestsPerSecond: 19.9,
  pausedMs: 0,
};

/**
 * One limit for all isolates, kept by a {@link RefoldLimiter}. It holds numbers and strings only, so a client at module
 * scope may have it. While the object cannot be reached, each isolate goes on with a share of the limit.
 */
export class DurableObjectLimiter implements RateLimiter {
  readonly #namespace: DurableObjectNamespace;
  readonly #name: string;
  readonly #localShare: number | undefined;
  readonly #timeout: number;
  #local: GcraLimiter | undefined;
  #stats: LimiterStats = NOTHING_YET;
  #isolates = 0;
  #isolate: string | undefined;
  #hasAnswered = false;

  constructor(options: DurableObjectLimiterOptions) {
    assertGiven(options, 'namespace');
    const { namespace, name = 'default', localShare, timeout = 1000 } = checkedOptions(options, checks);
    this.#namespace = namespace;
    this.#name = name;
    this.#localShare = localShare;
    this.#timeout = timeout;
  }

  async acquire(options: AcquireOptions = {}): Promise<void> {
    const { signal, priority, account } = options;
    signal?.throwIfAborted();
    const query = new URLSearchParams();
    if (priority) query.set('priority', priority);
    if (account) query.set('account', account);
    // Made by the first request, since no random value is to be had at module scope.
    query.set('isolate', (this.#isolate ??= crypto.randomUUID()));
    const done = new AbortController();
    try {
      const place = this.#ask(`acquire?${query}`, AbortSignal.any([done.signal, ...(signal ? [signal] : [])]));
      await Promise.race([place, this.#watch(done.signal)]);
      this.#local = undefined;
    } catch {
      signal?.throwIfAborted();
      done.abort();
      await this.#alone().acquire(options);
    } finally {
      done.abort();
    }
  }

  onRateLimited(retryAfterMs = 0): void {
    this.#local?.onRateLimited(retryAfterMs);
    // Nobody waits for it: if it does not arrive, the next 429 says the same.
    this.#ask(`rate-limited?retryAfterMs=${retryAfterMs}`).catch(() => undefined);
  }

  onResponse(): void {
    if (this.#hasAnswered) return;
    this.#hasAnswered = true;
    this.#ask('response').catch(() => undefined);
  }

  /** State of the object when it last answered this isolate, for all isolates together. */
  stats(): LimiterStats {
    return this.#stats;
  }

  /** The limiter of an isolate that cannot reach the object: its share of what the object knew of. */
  #alone(): GcraLimiter {
    const own = this.#localShare ?? (this.#isolates > 0 ? 1 / this.#isolates : UNKNOWN_SHARE);
    return (this.#local ??= new GcraLimiter({ requestsPerSecond: 19.9 * own, burst: 1 }));
  }

  /** Rejects when the object does not respond; while it does, a long line is no failure. */
  async #watch(done: AbortSignal): Promise<void> {
    for (;;) {
      await pause(this.#timeout, done);
      await bounded(this.#ask('stats', done), this.#timeout);
    }
  }

  async #ask(path: string, signal?: AbortSignal): Promise<void> {
    // A stub belongs to the request that got it, so none is kept.
    const stub = this.#namespace.get(this.#namespace.idFromName(this.#name));
    const response = await stub.fetch(`https://limiter/${path}`, { method: 'POST', signal });
    if (!response.ok) throw new Error(`The limiter answered ${response.status}.`);
    const { isolates, ...stats } = (await response.json()) as LimiterStats & { readonly isolates?: number };
    this.#stats = stats;
    this.#isolates = isolates ?? this.#isolates;
  }
}
