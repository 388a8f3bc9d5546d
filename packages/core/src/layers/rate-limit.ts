import { onlyIn, oneOf, withMethods, type Check } from '../errors/checks.ts';
import type { Endpoint } from '../call/endpoint.ts';
import type { Layer } from '../call/pipeline.ts';
import { GcraLimiter } from '../limiter/gcra-limiter.ts';
import type { RateLimiter } from '../limiter/limiter.ts';
import { SharedLimiters } from '../limiter/shared-limiters.ts';
import { fingerprint } from '../util/fingerprint.ts';
import { retryAfterMs } from '../util/retry-after.ts';
import { simulatedTimeOf } from '../util/time.ts';

const isLimiter = withMethods('acquire', 'onRateLimited', 'stats');
const limiterOption: Check<RateLimiter | false> = (value) => value !== false && isLimiter(value);

/** Takes one token of the limiter for each request, and tells the limiter when the server says that it was one too many. */
export const rateLimit: Layer<'limiter' | 'priority'> = {
  options: {
    limiter: onlyIn('client', limiterOption),
    priority: oneOf('interactive', 'bulk'),
  },
  limiter: limiterOf,
  async request(request, exchange, next) {
    const { connection, options, signal } = exchange;
    const { limiter, linkedAccountId } = connection;
    if (!limiter) return next(request, exchange);
    const account = linkedAccountId ?? request.headers.linked_account_id;
    const waiting = limiter.acquire({ signal, priority: options.priority, account });
    if (waiting) await waiting;
    const received = await next(request, exchange);
    limiter.onResponse?.();
    if (received.status === 429) {
      limiter.onRateLimited(retryAfterMs(received.headers));
    }
    return received;
  },
};

/** One limiter per key and host. A limiter holds numbers only, so it may live at module scope on the edge too. */
const sharedLimiters = /* @__PURE__ */ new SharedLimiters();

/** The limiter of a client that was given none. */
function limiterOf({ baseURL, credential, staticSecret, options }: Endpoint): RateLimiter | undefined {
  // A server in a time of its own, such as the mock, has no limit that real time could keep.
  if (simulatedTimeOf(options.fetch)) return undefined;
  // Tokens come and go by the thousand, so they share one limiter per host; the key of a function is not known yet.
  if (staticSecret === undefined) return new GcraLimiter();
  return sharedLimiters.get(`${baseURL} ${credential === 'sessionToken' ? '' : fingerprint(staticSecret)}`);
}
