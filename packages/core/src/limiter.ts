/** Paces requests against a shared limit. */
export interface RateLimiter {
  /** Waits for permission to send one request. Returns nothing when there is no need to wait. */
  acquire(signal?: AbortSignal): Promise<void> | void;
  /** Tells that the server answered 429 and after how many milliseconds it wants to be asked again, if it said so. */
  penalise(milliseconds?: number): void;
}
