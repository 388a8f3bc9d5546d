import type { State } from '../model/state.ts';

const PER_SECOND = 20;
const BURST = 5;

/** Refold's documented limit as a token bucket: whether one more request of this credential passes now. */
export function takeToken(state: State, credential: string, now: number): boolean {
  const bucket = (state.buckets[credential] ??= { tokens: BURST, at: now });
  bucket.tokens = Math.min(BURST, bucket.tokens + ((now - bucket.at) * PER_SECOND) / 1000);
  bucket.at = now;
  if (bucket.tokens < 1 - 1e-9) return false;
  bucket.tokens -= 1;
  return true;
}
