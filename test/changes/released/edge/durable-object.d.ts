import { AcquireOptions } from '@refold/core/limiter';
import { DeliveryStore } from '@refold/core/helpers';
import { GcraLimiterOptions } from '@refold/core/limiter';
import { LimiterStats } from '@refold/core/limiter';
import { RateLimiter } from '@refold/core/limiter';
export interface DurableObjectDeliveryStoreOptions {
    readonly name?: string | undefined;
    readonly namespace: DurableObjectNamespace;
}
export declare class DurableObjectLimiter implements RateLimiter {
    constructor(options: DurableObjectLimiterOptions);
    acquire(options?: AcquireOptions): Promise<void>;
    onRateLimited(retryAfterMs?: number): void;
    onResponse(): void;
    stats(): LimiterStats;
}
export interface DurableObjectLimiterOptions {
    readonly localShare?: number;
    readonly name?: string;
    readonly namespace: DurableObjectNamespace;
    readonly timeout?: number;
}
export interface DurableObjectNamespace {
    get(id: any): {
        fetch(url: string, init?: RequestInit): Promise<Response>;
    };
    idFromName(name: string): unknown;
}
export interface DurableObjectState {
    readonly storage: {
        delete(key: string): Promise<unknown>;
        get<T>(key: string): Promise<T | undefined>;
        getAlarm(): Promise<number | null>;
        list<T>(): Promise<Map<string, T>>;
        put(key: string, value: unknown): Promise<void>;
        setAlarm(time: number): Promise<void>;
    };
}
export declare class RefoldDeliveries {
    constructor(state: DurableObjectState, _env: unknown, options?: {
        readonly retentionMs?: number;
    });
    alarm(): Promise<void>;
    fetch(request: Request): Promise<Response>;
}
export declare class RefoldLimiter {
    constructor(_state: unknown, _env: unknown, settings?: GcraLimiterOptions);
    fetch(request: Request): Promise<Response>;
}
export declare function durableObjectDeliveryStore(options: DurableObjectDeliveryStoreOptions): DeliveryStore;
export {};
