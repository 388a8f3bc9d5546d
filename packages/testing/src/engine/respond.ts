import type { Outcome } from './handle-request.ts';
import { hexDigits } from './random.ts';

const WITHOUT_BODY = [204, 304];

/** Error code of a connection that was reset, as Node has it. */
const CONNECTION_RESET = 'ECONNRESET';

/**
 * Turns an outcome into what `fetch` gives: a response, a response whose body ends in an error (`truncate`), a rejection
 * (`reset`), or nothing until the signal aborts (`hang`).
 *
 * @throws TypeError with a cause whose `code` is `ECONNRESET` when the connection is reset.
 */
export async function respond(outcome: Outcome, seed: number, signal: AbortSignal): Promise<Response> {
  const { status, body, retryAfterMs, allow, kind, entry } = outcome;
  if (kind === 'hang') return untilAborted(signal);
  if (kind === 'reset') throw connectionReset();
  const headers = new Headers({ 'x-trace-id': hexDigits(`trace ${seed} ${entry.number}`, 32) });
  if (retryAfterMs !== undefined) headers.set('retry-after', String(Math.ceil(retryAfterMs / 1000)));
  if (allow) headers.set('allow', allow.join(', '));
  if (WITHOUT_BODY.includes(status) || body === undefined) return new Response(null, { status, headers });
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  headers.set('content-type', 'application/json; charset=utf-8');
  headers.set('content-length', String(bytes.length));
  if (entry.method === 'HEAD') return new Response(null, { status, headers });
  return new Response(kind === 'truncate' ? truncated(bytes) : bytes, { status, headers });
}

/** A stream that ends in an error after the first half. */
function truncated(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(bytes.slice(0, Math.ceil(bytes.length / 2))),
    pull: (controller) => controller.error(new TypeError('terminated')),
  });
}

/** Tells whether an error is that of a connection that `mock.fail` reset. */
export const isConnectionReset = (error: unknown): boolean =>
  error instanceof TypeError && (error.cause as { code?: unknown } | undefined)?.code === CONNECTION_RESET;

function connectionReset(): TypeError {
  const cause = Object.assign(new Error(`read ${CONNECTION_RESET}`), { code: CONNECTION_RESET });
  return new TypeError('fetch failed', { cause });
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}
