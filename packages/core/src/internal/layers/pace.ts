import type { Caller } from '../../caller.ts';
import type { Secret } from '../../credential.ts';
import { GcraLimiter } from '../../gcra-limiter.ts';
import type { RateLimiter } from '../../limiter.ts';
import { fingerprint } from '../fingerprint.ts';
import { retryAfterSeconds } from '../retry-after.ts';
import type { Layer } from './layer.ts';
import { LONGEST_WAIT_MS } from './retry.ts';

/** The layer that paces, and the limiter of a caller that was given none. */
export interface Pacing {
  readonly layer: Layer;
  limiterFor(caller: Pick<Caller, 'baseURL' | 'credential'>, secret: Secret): RateLimiter;
}

/** One limiter per key and host. A limiter holds numbers only, so it may live at module scope on the edge too. */
const sharedLimiters = new Map<string, RateLimiter>();

export const pace: Pacing = {
  /** Takes one rate token for each attempt, and tells the limiter when the server says that it was one too many. */
  layer: async (request, context, next) => {
    const { caller, options, signal } = context;
    const limiter = caller.limiter!;
    const account = caller.linkedAccountId ?? request.headers.linked_account_id;
    const waiting = limiter.acquire(signal, { priority: options.priority, account });
    if (waiting) await waiting;
    const response = await next(request, context);
    limiter.answered?.();
    if (response.status === 429) {
      limiter.penalise(Math.min(LONGEST_WAIT_MS, (retryAfterSeconds(response.headers) ?? 0) * 1000));
    }
    return response;
  },

  limiterFor: ({ baseURL, credential }, secret) => {
    // Tokens come and go by the thousand, so they share one limiter per host; a supplier's key is not known yet.
    if (typeof secret === 'function') return new GcraLimiter();
    const key = `${baseURL} ${credential === 'sessionToken' ? '' : fingerprint(secret)}`;
    let limiter = sharedLimiters.get(key);
    if (!limiter) sharedLimiters.set(key, (limiter = new GcraLimiter()));
    return limiter;
  },
};
