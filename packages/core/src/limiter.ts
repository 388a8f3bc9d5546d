/** Parts for those who write a limiter of their own. */
export { pauseAfter, settingsChecks, type LimiterSettings } from './limiter/settings.ts';
export { GcraLimiter, type GcraLimiterOptions } from './limiter/gcra-limiter.ts';
export type { AcquireOptions, LimiterStats, Priority, RateLimiter } from './limiter/limiter.ts';
export { Queue, type Place } from './limiter/queue.ts';
