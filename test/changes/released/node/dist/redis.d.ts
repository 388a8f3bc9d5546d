import { DeliveryStore, TokenStore } from "@refold/core/helpers";
import { AcquireOptions, LimiterStats, RateLimiter } from "@refold/core/limiter";
/** The part of an ioredis client that is used here; ioredis 4, 5 and 6 have it. */
interface IoredisClient {
  eval(script: string, numberOfKeys: number, ...keysAndArguments: readonly string[]): Promise<unknown>;
  defineCommand(name: string, definition: object): void;
}
/** The part of a node-redis client that is used here; `redis` and `@redis/client` 4 to 6 have it. */
interface NodeRedisClient {
  eval(script: string, options: {
    keys: string[];
    arguments: string[];
  }): Promise<unknown>;
}
/** The user's own client, connected or about to be. */
type RedisClient = IoredisClient | NodeRedisClient;
/** Where many processes get their slots from. A slot is the permission to send one request at a certain time. */
interface SlotSource {
  /** Reserves the next free slot for this process. Rejects when the source cannot be reached. */
  reserve(how: ReserveOptions): Promise<Slot>;
  /** Tells everyone that the server answered 429: no slot may lie within the next `milliseconds`. */
  onRateLimited(milliseconds: number): Promise<void>;
}
interface ReserveOptions {
  /**
   * Ask for no burst when the source knows nothing yet: it has lost its memory and others may have used the limit, or this
   * process is fresh and its first requests will reach the server late and together.
   */
  readonly cautious: boolean;
  /** Wait for as long as it takes; for finding out when the source is back. */
  readonly patient?: boolean;
}
interface Slot {
  /** Milliseconds until it begins. */
  readonly wait: number;
  /** How many processes have taken slots of late, if the source knows. */
  readonly processes?: number;
  /** Slots per second that all processes get together at present, if the source knows. */
  readonly requestsPerSecond?: number;
}
/** What a limiter that many processes share may be told. */
interface SharedLimiterOptions {
  /** Requests per second of all processes together. Default 19.9, a little below Refold's 20. */
  readonly requestsPerSecond?: number;
  /** Requests that may go at once after a pause. Default 3: the other two of Refold's 5 make up for uneven networks. */
  readonly burst?: number;
  /**
   * What to do while Redis cannot be reached. `local`, the default: go on with `localShare` of the limit. `wait`: hold
   * calls until Redis is back, their totalTimeout or their signal. `fail`: reject them with code `limiter_unavailable`.
   */
  readonly whenDown?: "local" | "wait" | "fail";
  /** Share of the limit, above 0 up to 1. Default: one divided by the processes that Redis knew of, or a quarter. */
  readonly localShare?: number;
  /** Told once when Redis is lost and once when it is back. Default: a warning of the process. */
  readonly onWarning?: (message: string) => void;
}
/** How a shared limiter stands. */
interface SharedLimiterStats extends LimiterStats {
  /** Whether Redis answers, so that the limit is kept across processes. */
  readonly shared: boolean;
  /** Processes that have used the limit of late, this one included. */
  readonly processes: number;
}
/**
 * Keeps one limit across processes. Its own callers wait in a line in this process, ordered by priority and account, and
 * whoever is first when a reserved slot begins gets it; so a call that gives up costs the others nothing.
 */
export declare class SharedLimiter implements RateLimiter {
  #private;
  constructor(source: SlotSource, options: SharedLimiterOptions);
  acquire(options?: AcquireOptions): Promise<void>;
  onRateLimited(milliseconds?: number): void;
  onResponse(): void;
  stats(): SharedLimiterStats;
}
/** The part of Bottleneck's class that is used here. */
interface BottleneckClass {
  new (settings: object): BottleneckInstance;
  readonly IORedisConnection: new (settings: object) => object;
}
interface BottleneckInstance {
  schedule<T>(work: () => Promise<T>): Promise<T>;
  currentReservoir(): Promise<number | null>;
  incrementReservoir(amount: number): Promise<unknown>;
  on(event: "error", listener: (error: unknown) => void): unknown;
}
/** The part of an ioredis client that Bottleneck needs. */
interface BottleneckClient extends IoredisClient {
  readonly status: string;
  duplicate(): unknown;
  on(event: "close", listener: () => void): unknown;
  off(event: "close", listener: () => void): unknown;
}
/** What a {@link BottleneckLimiter} is made with. */
interface BottleneckLimiterOptions extends SharedLimiterOptions {
  /** Bottleneck 2.19.5, as imported by you: `import Bottleneck from 'bottleneck'`. */
  readonly Bottleneck: BottleneckClass;
  /** Your own ioredis client, 4 to 6, for this limiter alone: Bottleneck adds commands to it. */
  readonly client: BottleneckClient;
  /** Whose limit it is: the API key. Redis gets a hash of it. */
  readonly apiKey: string;
  /** Goes before the names of the keys in Redis. Default `refold:limit`. */
  readonly prefix?: string;
}
/** One limit for all processes that share a Redis, over Bottleneck's clustering, for those who run it already. */
export declare class BottleneckLimiter extends SharedLimiter {
  constructor(options: BottleneckLimiterOptions);
}
/** What a {@link RedisLimiter} is made with. */
interface RedisLimiterOptions extends SharedLimiterOptions {
  /** Your own client: ioredis 4 to 6, or node-redis 4 to 6. It is used, and never closed. */
  readonly client: RedisClient;
  /** Whose limit it is: the API key. Redis gets a hash of it. */
  readonly apiKey: string;
  /** Goes before the names of the keys in Redis. Default `refold:limit`. */
  readonly prefix?: string;
  /** Milliseconds after which Redis counts as lost. Default 1000. */
  readonly commandTimeout?: number;
}
/**
 * One limit for all processes and machines that share a Redis or Valkey, 5 or newer: the generic cell rate algorithm in a
 * small Lua script, one round trip per request. Works with ioredis and with node-redis.
 */
export declare class RedisLimiter extends SharedLimiter {
  constructor(options: RedisLimiterOptions);
}
/** Keeps session tokens in Redis for all processes. They are secrets: whoever can read this Redis can use them. */
export declare function redisTokenStore(client: RedisClient): TokenStore;
/** Options of {@link redisDeliveryStore}. */
interface RedisDeliveryStoreOptions {
  /** Goes before the names of the keys in Redis. Default `refold:delivery`. */
  readonly prefix?: string | undefined;
  /** Milliseconds for which a handled delivery is remembered. Default 7 days. */
  readonly retentionMs?: number | undefined;
}
/** Remembers webhook deliveries in Redis for all processes, atomically. A lease outlives its process, and then ends. */
export declare function redisDeliveryStore(client: RedisClient, { prefix, retentionMs }?: RedisDeliveryStoreOptions): DeliveryStore;
export type { BottleneckLimiterOptions, IoredisClient, NodeRedisClient, RedisClient, RedisDeliveryStoreOptions, RedisLimiterOptions, ReserveOptions, SharedLimiterOptions, SharedLimiterStats, Slot, SlotSource };
//# sourceMappingURL=redis.d.ts.map