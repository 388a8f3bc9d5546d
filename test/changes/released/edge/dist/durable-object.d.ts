import { AcquireOptions, GcraLimiterOptions, LimiterStats, RateLimiter } from "@refold/core";
import { DeliveryStore } from "@refold/core/helpers";
/** The part of a Durable Object's binding that is used here. */
interface DurableObjectNamespace {
  idFromName(name: string): unknown;
  get(id: any): {
    fetch(url: string, init?: RequestInit): Promise<Response>;
  };
}
/** The part of a Durable Object's state that is used here. */
interface DurableObjectState {
  readonly storage: {
    get<T>(key: string): Promise<T | undefined>;
    put(key: string, value: unknown): Promise<void>;
    delete(key: string): Promise<unknown>;
    list<T>(): Promise<Map<string, T>>;
    getAlarm(): Promise<number | null>;
    setAlarm(time: number): Promise<void>;
  };
}
/**
 * The Durable Object that remembers webhook deliveries for all isolates, in its storage, so that a lease outlives whoever
 * holds it. Export it from your Worker and bind it: `export { RefoldDeliveries } from '@refold/edge/durable-object'`. Extend
 * the class to keep handled deliveries for another time than 7 days.
 */
export declare class RefoldDeliveries {
  #private;
  constructor(state: DurableObjectState, _env: unknown, { retentionMs }?: {
    readonly retentionMs?: number;
  });
  fetch(request: Request): Promise<Response>;
  /** Forgets what was handled long ago. */
  alarm(): Promise<void>;
}
/** Options of {@link durableObjectDeliveryStore}. */
interface DurableObjectDeliveryStoreOptions {
  /** The binding of {@link RefoldDeliveries}. */
  readonly namespace: DurableObjectNamespace;
  /** Which object: one name per receiver. Default `default`. */
  readonly name?: string | undefined;
}
/** Remembers webhook deliveries in a {@link RefoldDeliveries}, atomically for all isolates. */
export declare function durableObjectDeliveryStore({ namespace, name }: DurableObjectDeliveryStoreOptions): DeliveryStore;
/**
 * The Durable Object that keeps one limit for all isolates. Export it from your Worker and bind it:
 * `export { RefoldLimiter } from '@refold/edge/durable-object'`. Callers wait in it, so that the first of them by priority
 * and account goes next; all requests of one object share its context, so there they may. It stores nothing.
 */
export declare class RefoldLimiter {
  #private;
  /** Three at once after a pause: the other two of Refold's 5 make up for uneven networks. Extend the class for others. */
  constructor(_state: unknown, _env: unknown, settings?: GcraLimiterOptions);
  fetch(request: Request): Promise<Response>;
}
/** What a {@link DurableObjectLimiter} is made with. */
export interface DurableObjectLimiterOptions {
  /** The binding of {@link RefoldLimiter}. */
  readonly namespace: DurableObjectNamespace;
  /** Which limit: one name per API key, and never the key itself. Default `default`. */
  readonly name?: string;
  /** Share of the limit that an isolate uses by itself while the object cannot be reached. Default 0.25. */
  readonly localShare?: number;
}
/**
 * One limit for all isolates, kept by a {@link RefoldLimiter}. It holds numbers and strings only, so a client at module
 * scope may have it. While the object cannot be reached, each isolate goes on with a share of the limit.
 */
export declare class DurableObjectLimiter implements RateLimiter {
  #private;
  constructor({ namespace, name, localShare }: DurableObjectLimiterOptions);
  acquire(options?: AcquireOptions): Promise<void>;
  onRateLimited(retryAfterMs?: number): void;
  onResponse(): void;
  /** How the object stood when it last answered this isolate, for all isolates together. */
  stats(): LimiterStats;
}
export type { DurableObjectDeliveryStoreOptions, DurableObjectNamespace, DurableObjectState };
//# sourceMappingURL=durable-object.d.ts.map