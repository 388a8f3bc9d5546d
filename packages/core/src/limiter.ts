/** Who goes first when calls have to wait: someone is looking at the result of an `interactive` one. */
export type Priority = 'interactive' | 'bulk';

/** What a limiter may know of a caller. */
export interface Claim {
  /** Every `interactive` caller goes before the first `bulk` one. Default `interactive`. */
  readonly priority?: Priority;
  /** Callers of one priority take turns by account, so that one account's thousand calls do not hold up another's one. */
  readonly account?: string;
}

/** How a limiter stands, in numbers to plot. */
export interface LimiterStats {
  /** Callers that wait now, those with priority `bulk` included. */
  readonly waiting: number;
  /** Callers with priority `bulk` that wait now. */
  readonly waitingBulk: number;
  /** Callers let through so far. */
  readonly started: number;
  /** 429s reported so far. */
  readonly refused: number;
  /** Requests per second that it lets through at present. Falls with repeated 429s. */
  readonly requestsPerSecond: number;
  /** Milliseconds until requests go on after a 429; 0 when nothing is paused. */
  readonly pausedMs: number;
}

/** Paces requests against a shared limit. */
export interface RateLimiter {
  /**
   * Waits for permission to send one request. Returns nothing when there is no need to wait. Rejects with the signal's
   * reason when it aborts, and then has spent nothing of the limit.
   */
  acquire(signal?: AbortSignal, claim?: Claim): Promise<void> | void;
  /** Tells that the server answered 429 and after how many milliseconds it wants to be asked again, if it said so. */
  penalise(milliseconds?: number): void;
  /** Tells that the server has answered, with whatever status. A limiter that does not need to know leaves it out. */
  answered?(): void;
  /** How it stands at this moment. Costs nothing, so it may be asked often. */
  stats(): LimiterStats;
}
