import { invalid } from '../errors/checks.ts';
import { ConnectionError, RefoldError } from '../errors/refold-error.ts';
import { headOf } from '../errors/api-error.ts';
import { RedirectError } from '../errors/response-error.ts';
import type { Exchange } from '../call/exchange.ts';
import type { Layer, OutgoingRequest, Pipeline, ReceivedResponse } from '../call/pipeline.ts';

/** Reads the body of a response. */
type BodyReader = NonNullable<Layer['read']>;

/** The innermost part of every client: puts one request on the wire and has its response read. */
export function sendWith(read: BodyReader): Pipeline<OutgoingRequest, ReceivedResponse> {
  return (request, exchange) => send(request, exchange, read);
}

async function send(request: OutgoingRequest, exchange: Exchange, read: BodyReader): Promise<ReceivedResponse> {
  const { url, method, headers, body, signal } = request;
  const { connection } = exchange;
  // What came before may have taken longer than the attempt was given, such as a function that supplies the credential.
  signal?.throwIfAborted();
  // Without a prototype, from which `fetch` would take what another library has put there.
  const init = { __proto__: null, method, headers, redirect: 'manual' } as RequestInit;
  if (body !== undefined) init.body = body;
  if (signal) init.signal = signal;
  // Frameworks of servers patch `fetch` to keep what GET has given. Not every runtime has the option that forbids it. In a
  // page it would keep Chromium from what it knows of preflights, so that each call took two requests.
  if ('cache' in Request.prototype && typeof document === 'undefined') init.cache = 'no-store';
  exchange.requestSent();
  let response: Response | undefined;
  try {
    response = await (connection.options.fetch ?? fetch)(url, init);
    // A fetch that does not listen to its signal may answer when nobody waits any more.
    if (signal?.aborted) throw signal.reason;
    if (typeof response?.text !== 'function') throw invalid('fetch', 'must give a Response', exchange);
    const { status } = response;
    // The limit and the credential are looked at before anything is done.
    if (status === 429 || status === 401) exchange.requestRefused();
    // A browser hides the status of a redirect and says 0.
    if (!response.ok && status < 400) {
      const message = `${headOf(exchange, response)}: the server redirected, which is not followed. Check baseURL.`;
      throw new RedirectError(message, { call: exchange, status, outcomeUnknown: exchange.outcomeUnknown });
    }
    const text = await read(response, exchange, signal);
    // workerd leaves a byte order mark in, which no JSON parser takes.
    return { status, headers: response.headers, text: text.startsWith('\uFEFF') ? text.slice(1) : text, response };
  } catch (error) {
    // Whoever reads no more frees the connection. A body that is locked or closed needs nothing.
    response?.body?.cancel?.().catch(() => undefined);
    throw error instanceof RefoldError ? error : connectionError(error, exchange);
  }
}

function connectionError(cause: unknown, exchange: Exchange): Error {
  const { connection, operationId } = exchange;
  const { text, retryable = false } = connection.explain(cause);
  const message = `${operationId}: the connection to ${connection.baseURL} failed, ${text}`;
  return exchange.errorAfterLoss(new ConnectionError(message, { call: exchange, cause, retryable }));
}
