import { AcquireOptions } from '@refold/core/limiter';
import { DeliveryStore } from '@refold/core/helpers';
import { LimiterStats } from '@refold/core/limiter';
import { RateLimiter } from '@refold/core/limiter';
import { TokenStore } from '@refold/core/helpers';
interface BottleneckClass {
    new (settings: object): BottleneckInstance;
    readonly IORedisConnection: new (settings: object) => object;
}
interface BottleneckClient extends IoredisClient {
    duplicate(): unknown;
    off(event: "close", listener: () => void): unknown;
    on(event: "close", listener: () => void): unknown;
    readonly status: string;
}
interface BottleneckInstance {
    currentReservoir(): Promise<number | null>;
    incrementReservoir(amount: number): Promise<unknown>;
    on(event: "error", listener: (error: unknown) => void): unknown;
    schedule<T>(work: () => Promise<T>): Promise<T>;
}
export declare class BottleneckLimiter extends SharedLimiter {
    constructor(options: BottleneckLimiterOptions);
}
export interface BottleneckLimiterOptions extends SharedLimiterOptions {
    readonly Bottleneck: BottleneckClass;
    readonly apiKey: string;
    readonly client: BottleneckClient;
    readonly prefix?: string;
}
export interface IoredisClient {
    defineCommand(name: string, definition: object): void;
    eval(script: string, numberOfKeys: number, ...keysAndArguments: readonly string[]): Promise<unknown>;
}
export interface NodeRedisClient {
    eval(script: string, options: {
        arguments: string[];
        keys: string[];
    }): Promise<unknown>;
}
export type RedisClient = IoredisClient | NodeRedisClient;
export interface RedisDeliveryStoreOptions {
    readonly prefix?: string | undefined;
    readonly retentionMs?: number | undefined;
}
export declare class RedisLimiter extends SharedLimiter {
    constructor(options: RedisLimiterOptions);
}
export interface RedisLimiterOptions extends SharedLimiterOptions {
    readonly apiKey: string;
    readonly client: RedisClient;
    readonly commandTimeout?: number;
    readonly prefix?: string;
}
export interface ReserveOptions {
    readonly cautious: boolean;
    readonly patient?: boolean;
}
export declare class SharedLimiter implements RateLimiter {
    constructor(source: SlotSource, options: SharedLimiterOptions);
    acquire(options?: AcquireOptions): Promise<void>;
    onRateLimited(milliseconds?: number): void;
    onResponse(): void;
    stats(): SharedLimiterStats;
}
export interface SharedLimiterOptions {
    readonly burst?: number;
    readonly localShare?: number;
    readonly maxPause?: number;
    readonly onWarning?: (message: string) => void;
    readonly requestsPerSecond?: number;
    readonly whenDown?: "local" | "wait" | "fail";
}
export interface SharedLimiterStats extends LimiterStats {
    readonly processes: number;
    readonly shared: boolean;
}
export interface Slot {
    readonly processes?: number;
    readonly requestsPerSecond?: number;
    readonly wait: number;
    readonly wasBroken?: boolean;
}
export interface SlotSource {
    onRateLimited(milliseconds: number): Promise<void>;
    reserve(how: ReserveOptions): Promise<Slot>;
}
export declare function redisDeliveryStore(client: RedisClient, options?: RedisDeliveryStoreOptions): DeliveryStore;
export declare function redisTokenStore(client: RedisClient): TokenStore;
export {};
