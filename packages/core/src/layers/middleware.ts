import { callback, invalid, listOf } from '../errors/checks.ts';
import type { Next } from '../call/options.ts';
import type { Exchange } from '../call/exchange.ts';
import type { Layer, ReceivedResponse } from '../call/pipeline.ts';

/** Runs the functions that users put around every attempt: those of the client, and inside them those of the call. */
export const middleware: Layer<'middleware'> = {
  options: { middleware: listOf(callback, 'functions') },
  onlyWith: ['middleware'],
  async request(request, exchange, next) {
    const { connection, callOptions } = exchange;
    const all = [...(connection.options.middleware ?? []), ...(callOptions?.middleware ?? [])];
    /** Class that each response was received as. */
    const received = new Map<Response, ReceivedResponse>();
    const from =
      (index: number): Next =>
      async ({ url, method, headers, body }) => {
        // One that comes back after the end of the call has nobody to go on for.
        exchange.signal?.throwIfAborted();
        const changed = { url, method, headers, body };
        if (index < all.length) return all[index]!(changed, from(index + 1), exchange.info());
        try {
          const inner = await next(changed, exchange);
          const copy = responseOf(inner);
          received.set(copy, inner);
          return copy;
        } catch (error) {
          throw exchange.shown(error);
        }
      };
    const response = await from(0)(request);
    return received.get(response) ?? (await receivedFrom(response, exchange));
  },
};

/** A response to look at, whose body can be read without taking it from the call. */
function responseOf({ status, headers, text, response }: ReceivedResponse): Response {
  const hasNoBody = status === 204 || status === 205 || status === 304;
  return new Response(hasNoBody ? null : text, { status, statusText: response.statusText, headers });
}

/** A response that a middleware made itself. */
async function receivedFrom(response: Response, exchange: Exchange): Promise<ReceivedResponse> {
  if (typeof response?.text !== 'function') {
    throw invalid('middleware', 'must return a Response, its own or that of next()', exchange);
  }
  if (response.bodyUsed) {
    throw invalid('middleware', 'returned a Response whose body it has read; return a clone of it', exchange);
  }
  const { status, headers } = response;
  return { status, headers, text: await response.text(), response };
}
