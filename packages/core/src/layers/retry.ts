import { count } from '../errors/checks.ts';
import { ConnectionError, TimeoutError } from '../errors/refold-error.ts';
import type { Exchange } from '../call/exchange.ts';
import type { Layer, ReceivedResponse } from '../call/pipeline.ts';
import { retryAfterMs } from '../util/retry-after.ts';
import { sleep } from '../util/time.ts';

/** Beyond this a Retry-After is not waited out without being asked to: the call fails at once and says how long. */
const LONGEST_WAIT_MS = 60_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8000;

/** Makes further attempts, as the operation's retry policy allows. */
export const retry: Layer<'maxRetries' | 'maxRateLimitRetries'> = {
  options: { maxRetries: count, maxRateLimitRetries: count },
  async request(request, exchange, next) {
    const { maxRetries = 2, maxRateLimitRetries = 10 } = exchange.options;
    for (let failed = 0, limited = 0; ;) {
      exchange.signal?.throwIfAborted();
      let pause: number | undefined;
      try {
        const received = await next(request, exchange);
        const isLimited = received.status === 429;
        if (isLimited ? limited++ < maxRateLimitRetries : mayRepeat(received, exchange) && failed++ < maxRetries) {
          pause = pauseBefore(isLimited ? limited : failed, received, exchange);
        }
        if (pause === undefined) return received;
      } catch (error) {
        if (!isTransportError(error) || !error.retryable || failed++ >= maxRetries) throw error;
        pause = pauseBefore(failed, undefined, exchange);
        if (pause === undefined) throw error;
      }
      await sleep(pause, exchange.signal);
    }
  },
};

/** 501 says that the operation does not exist for this resource, so another attempt cannot help. */
function mayRepeat({ status }: ReceivedResponse, { definition }: Exchange): boolean {
  return definition.retry.repeatable && (status === 408 || (status >= 500 && status !== 501));
}

/** Tells whether an attempt failed on its way, so that another one may succeed. */
function isTransportError(error: unknown): error is ConnectionError | TimeoutError {
  return error instanceof ConnectionError || error instanceof TimeoutError;
}

/** Full jitter, on top of what the server asked for. Nothing if there is not enough time left for it. */
function pauseBefore(
  retryNumber: number,
  received: ReceivedResponse | undefined,
  { deadline }: Exchange,
): number | undefined {
  const asked = (received && retryAfterMs(received.headers)) ?? 0;
  const jitter = Math.random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (retryNumber - 1));
  const endsAt = deadline?.endsAt ?? Number.POSITIVE_INFINITY;
  const left = endsAt < Number.POSITIVE_INFINITY ? endsAt - performance.now() : LONGEST_WAIT_MS + LONGEST_PAUSE_MS;
  return asked + jitter < left ? asked + jitter : undefined;
}
