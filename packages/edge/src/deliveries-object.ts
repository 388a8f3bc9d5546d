import { assertGiven, checkedOptions, milliseconds, withMethods, word, type Checks } from '@refold/core/runtime';
import type { DeliveryClaim, DeliveryStore } from '@refold/core/helpers';
import type { DurableObjectNamespace } from './durable-object-namespace.ts';

/** The part of a Durable Object's state that is used here. */
export interface DurableObjectState {
  readonly storage: {
    get<T>(key: string): Promise<T | undefined>;
    put(key: string, value: unknown): Promise<void>;
    delete(key: string): Promise<unknown>;
    list<T>(): Promise<Map<string, T>>;
    getAlarm(): Promise<number | null>;
    setAlarm(time: number): Promise<void>;
  };
}

type Entry = { readonly doneAt: number } | { readonly holder: string; readonly endsAt: number };

const HOUR_MS = 3_600_000;
const WEEK_MS = 7 * 24 * HOUR_MS;

/**
 * The Durable Object that remembers webhook deliveries for all isolates, in its storage, so that a lease outlives whoever
 * holds it. Export it from your Worker and bind it: `export { RefoldDeliveries } from '@refold/edge/durable-object'`. Extend
 * the class to keep handled deliveries for another time than 7 days.
 */
export class RefoldDeliveries {
  readonly #storage: DurableObjectState['storage'];
  readonly #retentionMs: number;

  constructor(state: DurableObjectState, _env: unknown, options: { readonly retentionMs?: number } = {}) {
    const { retentionMs = WEEK_MS } = checkedOptions(options, { retentionMs: milliseconds });
    this.#storage = state.storage;
    this.#retentionMs = retentionMs;
  }

  async fetch(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const key = searchParams.get('key')!;
    const holder = searchParams.get('holder')!;
    if (pathname === '/claim')
      return Response.json(await this.#claim(key, holder, Number(searchParams.get('leaseMs'))));
    if (pathname === '/complete') await this.#complete(key);
    else await this.#release(key, holder);
    return Response.json(null);
  }

  /** Forgets what was handled long ago. */
  async alarm(): Promise<void> {
    const oldest = Date.now() - this.#retentionMs;
    for (const [key, entry] of await this.#storage.list<Entry>()) {
      if (('doneAt' in entry ? entry.doneAt : entry.endsAt) < oldest) await this.#storage.delete(key);
    }
    await this.#storage.setAlarm(Date.now() + HOUR_MS);
  }

  async #claim(key: string, holder: string, leaseMs: number): Promise<DeliveryClaim> {
    // Nothing else runs in an object between its reading and its writing of storage.
    const entry = await this.#storage.get<Entry>(key);
    if (entry && 'doneAt' in entry) return 'done';
    if (entry && entry.holder !== holder && entry.endsAt > Date.now()) return 'held';
    await this.#storage.put(key, { holder, endsAt: Date.now() + leaseMs } satisfies Entry);
    return 'claimed';
  }

  async #complete(key: string): Promise<void> {
    await this.#storage.put(key, { doneAt: Date.now() } satisfies Entry);
    if ((await this.#storage.getAlarm()) === null) await this.#storage.setAlarm(Date.now() + HOUR_MS);
  }

  async #release(key: string, holder: string): Promise<void> {
    const entry = await this.#storage.get<Entry>(key);
    if (entry && 'holder' in entry && entry.holder === holder) await this.#storage.delete(key);
  }
}

/** Options of {@link durableObjectDeliveryStore}. */
export interface DurableObjectDeliveryStoreOptions {
  /** The binding of {@link RefoldDeliveries}. */
  readonly namespace: DurableObjectNamespace;
  /** Name of the object: one per receiver. Default `default`. */
  readonly name?: string | undefined;
}

const checks: Checks<DurableObjectDeliveryStoreOptions> = {
  namespace: withMethods('get', 'idFromName'),
  name: word,
};

/** Remembers webhook deliveries in a {@link RefoldDeliveries}, atomically for all isolates. */
export function durableObjectDeliveryStore(options: DurableObjectDeliveryStoreOptions): DeliveryStore {
  assertGiven(options, 'namespace');
  const { namespace, name = 'default' } = checkedOptions(options, checks);
  const ask = async (path: string, values: Record<string, string>): Promise<any> => {
    // A stub belongs to the request that got it, so none is kept.
    const stub = namespace.get(namespace.idFromName(name));
    const response = await stub.fetch(`https://deliveries/${path}?${new URLSearchParams(values)}`, { method: 'POST' });
    if (!response.ok) throw new Error(`The Durable Object answered ${response.status}.`);
    return response.json();
  };
  return {
    claim: (key, holder, leaseMs) => ask('claim', { key, holder, leaseMs: String(leaseMs) }),
    complete: (key, holder) => ask('complete', { key, holder }),
    release: (key, holder) => ask('release', { key, holder }),
  };
}
