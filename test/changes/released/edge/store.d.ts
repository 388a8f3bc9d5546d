import { AcquireOptions } from '@refold/core/limiter';
import { LimiterStats } from '@refold/core/limiter';
import { RateLimiter } from '@refold/core/limiter';
export interface CompareAndSetStore {
    read(key: string): Promise<{
        readonly value?: string;
        readonly version?: string;
    }>;
    write(key: string, value: string, version: string | undefined): Promise<boolean>;
}
export interface HttpStoreOptions {
    readonly fetch?: typeof fetch;
    readonly headers?: Readonly<Record<string, string>>;
    readonly url: string;
}
export declare class StoreLimiter implements RateLimiter {
    constructor(options: StoreLimiterOptions);
    acquire(options?: AcquireOptions): Promise<void>;
    onRateLimited(milliseconds?: number): void;
    stats(): LimiterStats;
}
export interface StoreLimiterOptions {
    readonly burst?: number;
    readonly key?: string;
    readonly localShare?: number;
    readonly maxPause?: number;
    readonly onWarning?: (message: string) => void;
    readonly requestsPerSecond?: number;
    readonly store: CompareAndSetStore;
}
export declare function httpStore(options: HttpStoreOptions): CompareAndSetStore;
export {};
