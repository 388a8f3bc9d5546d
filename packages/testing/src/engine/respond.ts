import type { Outcome } from './handle-request.ts';
import { digits } from './random.ts';

const NO_BODY = [204, 304];

/** The response of an outcome that has one. */
export function responseOf(outcome: Outcome, seed: number): Response {
  const { status, body, retryAfter, kind } = outcome;
  const headers = new Headers({ 'x-trace-id': digits(`trace ${seed} ${outcome.entry.number}`, 32) });
  if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
  if (NO_BODY.includes(status) || body === undefined) return new Response(null, { status, headers });
  headers.set('content-type', 'application/json; charset=utf-8');
  const text = JSON.stringify(body);
  return new Response(kind === 'truncate' ? brokenOff(text) : text, { status, headers });
}

/** A body that ends in an error after its first half. */
function brokenOff(text: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  return new ReadableStream({
    start: (controller) => controller.enqueue(bytes.slice(0, Math.ceil(bytes.length / 2))),
    pull: (controller) => controller.error(new TypeError('terminated')),
  });
}

/** What `fetch` throws when the connection breaks before an answer. */
export function connectionReset(): TypeError {
  const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
  return new TypeError('fetch failed', { cause });
}

/** Never settles, unless the caller gives up. */
export function never(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const giveUp = (): void => reject(signal.reason as Error);
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp, { once: true });
  });
}
