import { i as RateLimiter, n as LimiterStats, t as AcquireOptions } from "./limiter-C42jDkHY.js";
/** Rate and burst of a GcraLimiter. */
interface GcraLimiterOptions {
  /** Requests per second. Default 19.9, a little below Refold's 20. */
  requestsPerSecond?: number;
  /** Requests that may go at once after a pause. Default 4, one below Refold's 5. */
  burst?: number;
}
/**
 * The generic cell rate algorithm: a few numbers, and the places of those who wait. Each caller sleeps on its own timer
 * and takes its token itself, so it is safe at module scope on edge runtimes, where a shared promise or timer would
 * hang other requests. A 429 pauses everyone; repeated ones lower the rate, and a quiet minute restores it.
 */
declare class GcraLimiter implements RateLimiter {
  #private;
  constructor({ requestsPerSecond, burst }?: GcraLimiterOptions);
  acquire(options?: AcquireOptions): Promise<void> | void;
  onRateLimited(retryAfterMs?: number): void;
  /**
   * A fresh process loads its network code with the first request, for a tenth of a second and more on a busy machine, so
   * that the first requests reach the server together with those that were due after them. So no more than a burst goes
   * out before the first answer, and the bucket is taken to have been empty until then.
   */
  onResponse(): void;
  stats(): LimiterStats;
}
export { GcraLimiterOptions as n, GcraLimiter as t };
//# sourceMappingURL=gcra-limiter-CB0hm_YJ.d.ts.map