import { n as GcraLimiterOptions, t as GcraLimiter } from "./gcra-limiter-CB0hm_YJ.js";
import { i as RateLimiter, n as LimiterStats, r as Priority, t as AcquireOptions } from "./limiter-C42jDkHY.js";
/** A place in a {@link Queue}. Numbers only: it holds nothing that another request could wait for. */
interface Place {
  readonly isBulk: boolean;
  readonly turn: number;
  readonly number: number;
}
/**
 * Who goes next: interactive callers before bulk ones, and among equals each account in turn. It is a sorted array of
 * numbers and wakes nobody; each waiter looks for itself when its own timer says so.
 */
export declare class Queue {
  #private;
  get length(): number;
  /** How many of them are bulk. */
  get bulk(): number;
  get first(): Place | undefined;
  /** Joins the line and tells the place, from 0 up. */
  enter({ priority, account }?: AcquireOptions): Place;
  /** How many stand before this one. */
  positionOf(waiter: Place): number;
  leave(waiter: Place): void;
}
export { type AcquireOptions, GcraLimiter, type GcraLimiterOptions, type LimiterStats, type Place, type Priority, type RateLimiter };
//# sourceMappingURL=limiter.d.ts.map