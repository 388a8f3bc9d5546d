import { milliseconds, type Checks } from '../errors/checks.ts';

/** Rate, burst and longest pause of a limiter. */
export interface LimiterSettings {
  /** Requests per second. Default 19.9, a little below Refold's 20. */
  readonly requestsPerSecond?: number | undefined;
  /** Requests that may go at once after a pause. */
  readonly burst?: number | undefined;
  /** Longest pause in milliseconds that a 429 imposes on everyone, whatever its Retry-After asks for. Default 60 000. */
  readonly maxPause?: number | undefined;
}

const SHORTEST_PAUSE_MS = 1000;

/** Checks of {@link LimiterSettings}. */
export const settingsChecks: Checks<LimiterSettings> = {
  requestsPerSecond: (value) =>
    !(Number.isFinite(value) && value > 0) &&
    'must be a finite number above 0; a client with limiter: false has no limit',
  burst: (value) => !(Number.isInteger(value) && value > 0) && 'must be a whole number from 1 up',
  maxPause: milliseconds,
};

/** The pause that a 429 asks for, within what a pause may be. A wish that is no time is none. */
export function pauseAfter(retryAfterMs: unknown, maxPause = 60_000): number {
  const wanted = typeof retryAfterMs === 'number' && retryAfterMs > 0 ? retryAfterMs : 0;
  return Math.min(Math.max(wanted, SHORTEST_PAUSE_MS), Math.max(maxPause, SHORTEST_PAUSE_MS));
}
