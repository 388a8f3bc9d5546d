import type { Middleware } from '../../middleware.ts';
import { retryAfterSeconds } from '../retry-after.ts';
import { LONGEST_WAIT_MS } from './retry.ts';

/** Takes one rate token for each attempt, and tells the limiter when the server says that it was one too many. */
export const pace: Middleware = async (request, next, context) => {
  const { caller, options, signal } = context;
  const limiter = caller.limiter!;
  const account = caller.linkedAccountId ?? request.headers.linked_account_id;
  const waiting = limiter.acquire(signal, { priority: options.priority, account });
  if (waiting) await waiting;
  const response = await next(request);
  limiter.answered?.();
  if (response.status === 429) {
    limiter.penalise(Math.min(LONGEST_WAIT_MS, (retryAfterSeconds(response.headers) ?? 0) * 1000));
  }
  return response;
};
