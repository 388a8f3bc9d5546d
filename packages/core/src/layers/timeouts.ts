import { abortSignal, milliseconds, onlyIn } from '../errors/checks.ts';
import { AbortError, TimeoutError, TotalTimeoutError } from '../errors/refold-error.ts';
import type { Exchange } from '../call/exchange.ts';
import type { Layer } from '../call/pipeline.ts';
import { Deadline } from '../util/time.ts';

/** Says for how long the limiter keeps every call of the key back, which a call with a short bound does not outlast. */
function pauseOf({ connection }: Exchange): string {
  const { pausedMs = 0 } = connection.limiter?.stats() ?? {};
  return pausedMs > 0 ? ` The limiter is paused after a 429, for another ${Math.ceil(pausedMs)} ms.` : '';
}

/**
 * Bounds a call by `signal` and `totalTimeout`, and each of its attempts by `timeout`. The bounds hold wherever the call
 * stands: the outermost race ends it, and everything inside is told to stop by a signal.
 */
export const timeouts: Layer<'signal' | 'timeout' | 'totalTimeout'> = {
  options: {
    signal: onlyIn('call', abortSignal),
    timeout: milliseconds,
    totalTimeout: milliseconds,
  },
  deadline(exchange) {
    const { signal, totalTimeout = Number.POSITIVE_INFINITY } = exchange.options;
    if (!signal && totalTimeout === Number.POSITIVE_INFINITY) return undefined;
    return new Deadline(totalTimeout, signal, (aborted) => {
      const details = { call: exchange, outcomeUnknown: exchange.outcomeUnknown };
      if (aborted) return new AbortError(`${exchange.operationId}: aborted.`, { ...details, cause: aborted.reason });
      const message = `${exchange.operationId}: not finished within ${totalTimeout} ms (totalTimeout).${pauseOf(exchange)}`;
      return new TotalTimeoutError(message, { ...details, retryable: true });
    });
  },
  call(work, exchange, next) {
    const { deadline } = exchange;
    return deadline ? deadline.race(() => next(work, exchange)) : next(work, exchange);
  },
  attempt(exchange) {
    const { timeout = 60_000 } = exchange.options;
    return new Deadline(timeout, exchange.signal, (ended) => {
      // Ended from outside, it ends with the error that the whole call ends with.
      if (ended) return ended.reason;
      const message = `${exchange.operationId}: no complete response within ${timeout} ms (timeout).`;
      return exchange.errorAfterLoss(new TimeoutError(message, { call: exchange, retryable: true }));
    });
  },
  request(request, exchange, next) {
    const attempt = timeouts.attempt!(exchange);
    return attempt.race(() => next({ ...request, signal: attempt.signal }, exchange));
  },
};
