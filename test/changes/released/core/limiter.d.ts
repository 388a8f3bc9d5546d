import { AcquireOptions } from './index.js';
export interface Place {
    readonly isBulk: boolean;
    readonly number: number;
    readonly turn: number;
}
export declare class Queue {
    get bulk(): number;
    enter({ priority, account }?: AcquireOptions): Place;
    get first(): Place | undefined;
    leave(waiter: Place): void;
    get length(): number;
    positionOf(waiter: Place): number;
}
export { AcquireOptions } from './index.js';
export { GcraLimiter } from './index.js';
export { GcraLimiterOptions } from './index.js';
export { LimiterStats } from './index.js';
export { Priority } from './index.js';
export { RateLimiter } from './index.js';
export {};
