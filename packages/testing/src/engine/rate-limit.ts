import type { State } from '../model/state.ts';

const PER_SECOND = 20;
const BURST = 5;

/**
 * Takes a token from the bucket of a credential. False if the rate limit, which Refold documents as 20 requests a second
 * with bursts of 5, is exceeded.
 *
 * @param now Milliseconds since 1970.
 */
export function takeToken(state: State, credential: string, now: number): boolean {
  const bucket = (state.buckets[credential] ??= { tokens: BURST, at: now });
  const at = Math.max(bucket.at, now);
  bucket.tokens = Math.min(BURST, bucket.tokens + ((at - bucket.at) * PER_SECOND) / 1000);
  bucket.at = at;
  if (bucket.tokens < 1 - 1e-9) return false;
  bucket.tokens -= 1;
  return true;
}
