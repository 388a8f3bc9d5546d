/** Order of calls that have to wait: someone is looking at the result of an `interactive` one. */
export type Priority = 'interactive' | 'bulk';

/** Options of {@link RateLimiter.acquire}. */
export interface AcquireOptions {
  /** Ends the wait. */
  readonly signal?: AbortSignal | undefined;
  /** Every `interactive` call goes before the first `bulk` one. Default `interactive`. */
  readonly priority?: Priority | undefined;
  /** Calls of one priority take turns by account, so that one account's thousand calls do not hold up another's one. */
  readonly account?: string | undefined;
}

/** State of a limiter, in numbers to plot. */
export interface LimiterStats {
  /** Calls that wait now, those with priority `bulk` included. */
  readonly waiting: number;
  /** Calls with priority `bulk` that wait now. */
  readonly waitingBulk: number;
  /** Calls let through so far. */
  readonly started: number;
  /** 429s reported so far. */
  readonly refused: number;
  /** Requests per second that it lets through at present. Falls with repeated 429s. */
  readonly requestsPerSecond: number;
  /** Milliseconds until requests go on after a 429; 0 when nothing is paused. */
  readonly pausedMs: number;
}

/** Limits the rate of requests. */
export interface RateLimiter {
  /**
   * Waits for permission to send one request. Returns nothing when there is no need to wait. Rejects with the signal's
   * reason when it aborts, and then has spent nothing of the limit.
   */
  acquire(options?: AcquireOptions): Promise<void> | void;
  /** Called when the server answered 429, with the milliseconds after which it wants the next request, if it said so. */
  onRateLimited(retryAfterMs?: number): void;
  /** Called when the server has answered, with whatever status. A limiter that does not need to know leaves it out. */
  onResponse?(): void;
  /** State at this moment. Costs nothing, so it may be asked often. */
  stats(): LimiterStats;
}
