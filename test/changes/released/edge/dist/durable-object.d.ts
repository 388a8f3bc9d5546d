import { Claim, GcraSettings, LimiterStats, RateLimiter } from "@refold/core";
/** The part of a Durable Object's binding that is used here. */
export interface DurableObjectNamespace {
  idFromName(name: string): unknown;
  get(id: any): {
    fetch(url: string, init?: RequestInit): Promise<Response>;
  };
}
/**
 * The Durable Object that keeps one limit for all isolates. Export it from your Worker and bind it:
 * `export { RefoldLimiter } from '@refold/edge/durable-object'`. Callers wait in it, so that the first of them by priority
 * and account goes next; all requests of one object share its context, so there they may. It stores nothing.
 */
export declare class RefoldLimiter {
  #private;
  /** Three at once after a pause: the other two of Refold's 5 make up for uneven networks. Extend the class for others. */
  constructor(_state: unknown, _env: unknown, settings?: GcraSettings);
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
  acquire(signal?: AbortSignal, claim?: Claim): Promise<void>;
  penalise(milliseconds?: number): void;
  answered(): void;
  /** How the object stood when it last answered this isolate, for all isolates together. */
  stats(): LimiterStats;
}