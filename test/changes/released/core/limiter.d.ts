import { AcquireOptions } from './index.js';
interface Check<T> {
    (value: any): string | false | undefined;
    readonly place?: Place_2;
    readonly type?: T;
}
type Checks<Options> = {
    readonly [Name in keyof Options]-?: Check<Exclude<Options[Name], undefined>>;
};
export interface LimiterSettings {
    readonly burst?: number | undefined;
    readonly maxPause?: number | undefined;
    readonly requestsPerSecond?: number | undefined;
}
export interface Place {
    readonly isBulk: boolean;
    readonly number: number;
    readonly turn: number;
}
type Place_2 = "client" | "call";
export declare class Queue {
    get bulk(): number;
    enter({ priority, account }?: AcquireOptions): Place;
    get first(): Place | undefined;
    leave(waiter: Place): void;
    get length(): number;
    positionOf(waiter: Place): number;
}
export declare function pauseAfter(retryAfterMs: unknown, maxPause?: number): number;
export declare const settingsChecks: Checks<LimiterSettings>;
export { AcquireOptions } from './index.js';
export { GcraLimiter } from './index.js';
export { GcraLimiterOptions } from './index.js';
export { LimiterStats } from './index.js';
export { Priority } from './index.js';
export { RateLimiter } from './index.js';
export {};
