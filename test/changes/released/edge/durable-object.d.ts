import { AcquireOptions } from '@refold/core';
import { DeliveryStore } from '@refold/core/helpers';
import { GcraLimiterOptions } from '@refold/core';
import { LimiterStats } from '@refold/core';
import { RateLimiter } from '@refold/core';
export interface DurableObjectDeliveryStoreOptions {
    readonly name?: string | undefined;
    readonly namespace: DurableObjectNamespace;
}
export declare class DurableObjectLimiter implements RateLimiter {
    constructor({ namespace, name, localShare }: DurableObjectLimiterOptions);
    acquire(options?: AcquireOptions): Promise<void>;
    onRateLimited(retryAfterMs?: number): void;
    onResponse(): void;
    stats(): LimiterStats;
}
export interface DurableObjectLimiterOptions {
    readonly localShare?: number;
    readonly name?: string;
    readonly namespace: DurableObjectNamespace;
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
    constructor(state: DurableObjectState, _env: unknown, { retentionMs }?: {
        readonly retentionMs?: number;
    });
    alarm(): Promise<void>;
    fetch(request: Request): Promise<Response>;
}
export declare class RefoldLimiter {
    constructor(_state: unknown, _env: unknown, settings?: GcraLimiterOptions);
    fetch(request: Request): Promise<Response>;
}
export declare function durableObjectDeliveryStore({ namespace, name }: DurableObjectDeliveryStoreOptions): DeliveryStore;
export {};
