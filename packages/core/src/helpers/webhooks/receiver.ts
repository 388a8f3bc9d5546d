import type { WebhookEvent, WebhookEvents } from '../../generated/types.ts';
import { deliveryId, type DedupeStore } from './dedupe.ts';
import { isKnownEvent, parseWebhook, type UnknownWebhookEvent } from './parse.ts';
import { bodyWithin } from './read-body.ts';
import { verifyWebhook } from './verify.ts';

/** What to do for an event. When it throws, the delivery is answered with 500 and Refold sends it again. */
type Handler<E> = (event: E, request: Request) => unknown;

/** How to receive webhooks. */
export interface ReceiverOptions {
  /** The API keys with which deliveries may be signed: the old and the new one while you rotate. */
  keys: readonly string[];
  /** What to do, by event. Events without a handler are answered with 200. */
  on: { [Name in keyof WebhookEvents]?: Handler<WebhookEvents[Name]> };
  /** What to do for events that this version does not know. */
  onUnknown?: Handler<UnknownWebhookEvent>;
  /** Remembers what was handled. Without it a repeat is handled again; `memoryDedupe()` does for one process. */
  dedupe?: DedupeStore;
  /** Told what went wrong, since Refold is only told that something did. */
  onError?: (error: unknown) => void;
  /** Longer bodies are refused with 413. Default 1 048 576. */
  maxBytes?: number;
}

const METHODS = ['POST', 'PUT', 'PATCH'];

/**
 * Receives Refold's webhooks: checks the signature over the raw body, drops repeats, and calls the handler of the event. It
 * never throws. Answers 200 when handled or dropped, 401 for a signature that is missing, malformed or wrong, 400 for a body
 * that is no JSON object, 405, 413, and 500 when a handler failed. Give it the Request before anything has read its body.
 */
export function webhookReceiver(options: ReceiverOptions): (request: Request) => Promise<Response> {
  const { keys, on, onUnknown, dedupe, onError, maxBytes = 1_048_576 } = options;
  const dispatch = (event: WebhookEvent | UnknownWebhookEvent, request: Request): unknown => {
    if (!isKnownEvent(event)) return onUnknown?.(event, request);
    return (on[event.event as keyof WebhookEvents] as Handler<WebhookEvent> | undefined)?.(event, request);
  };
  return async (request) => {
    if (!METHODS.includes(request.method)) return respond(405, 'method_not_allowed');
    try {
      // One that was read already is given to verify, which names the mistake.
      if (request.bodyUsed) await verifyWebhook(request, keys);
      const body = await bodyWithin(request, maxBytes);
      if (!body) return respond(413, 'too_long');
      if (!(await verifyWebhook({ body, headers: request.headers }, keys))) return respond(401, 'wrong_signature');
      return await handle(body, request);
    } catch (error) {
      onError?.(error);
      return respond(500, 'not_handled');
    }
  };

  async function handle(body: Uint8Array<ArrayBuffer>, request: Request): Promise<Response> {
    let event: WebhookEvent | UnknownWebhookEvent;
    try {
      event = parseWebhook(body);
    } catch (error) {
      onError?.(error);
      return respond(400, 'no_json_object');
    }
    const id = dedupe && (await deliveryId(event, body));
    if (id !== undefined && !(await dedupe!.claim(id))) return respond(200);
    try {
      await dispatch(event, request);
    } catch (error) {
      if (id !== undefined) await dedupe!.release(id);
      throw error;
    }
    return respond(200);
  }
}

function respond(status: number, error?: string): Response {
  return Response.json(error === undefined ? {} : { error }, { status });
}
