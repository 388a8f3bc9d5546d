import {
  callback,
  checkedOptions,
  count,
  invalid,
  milliseconds,
  withMethods,
  type Checks,
} from '../../errors/checks.ts';
import { RefoldError } from '../../errors/refold-error.ts';
import type { WebhookEvent, WebhookEvents } from '../../generated/types.ts';
import { errorObserver } from '../../util/error-observer.ts';
import { setLongTimeout } from '../../util/time.ts';
import { deliveryKey, type DeliveryStore } from './delivery-store.ts';
import { isKnownEvent, parseWebhook, type UnknownWebhookEvent } from './parse.ts';
import { bodyWithin } from './read-body.ts';
import { checkedKeys, verifyWebhook } from './verify.ts';

/** Handles one event. When it throws, the delivery is answered with 500 and Refold sends it again. */
type Handler<E> = (event: E, request: Request) => unknown;

/** Options of {@link webhookReceiver}. */
export interface WebhookReceiverOptions {
  /** The API keys with which deliveries may be signed: the old and the new one while you rotate. */
  keys: readonly string[];
  /** Handlers by event. Events without a handler are answered with 200. */
  on: { [Name in keyof WebhookEvents]?: Handler<WebhookEvents[Name]> };
  /** Handles events that this version does not know. */
  onUnknown?: Handler<UnknownWebhookEvent> | undefined;
  /** Remembers what was handled. Without it a repeat is handled again; `memoryDeliveryStore()` does for one process. */
  store?: DeliveryStore | undefined;
  /** Told what went wrong, since Refold is only told that something did. Default: prints it with `console.error`. */
  onError?: ((error: unknown) => void) | undefined;
  /** Bytes that a body may have; more is answered with 413. Default 1 048 576. */
  maxBytes?: number | undefined;
  /** Milliseconds within which a body must have arrived; else 408. Default 10 000. */
  bodyTimeout?: number | undefined;
  /** Milliseconds within which a handler must have ended; else 500, and Refold sends the delivery again. Default 30 000. */
  handlerTimeout?: number | undefined;
  /** Milliseconds for which a delivery is leased; extended while its handler runs. Default 15 000. */
  leaseMs?: number | undefined;
  /** Milliseconds within which the store must answer; else 500, unless the handler has ended already. Default 1000. */
  storeTimeout?: number | undefined;
}

const isObject = (value: unknown): string | false => Object(value) !== value && 'must be an object';

const checks: Checks<WebhookReceiverOptions> = {
  keys: (value) => !Array.isArray(value) && 'must be a list of API keys',
  on: isObject,
  onUnknown: callback,
  store: withMethods('claim', 'complete', 'release'),
  onError: callback,
  maxBytes: count,
  bodyTimeout: milliseconds,
  handlerTimeout: milliseconds,
  leaseMs: milliseconds,
  storeTimeout: milliseconds,
};

const METHODS = ['POST', 'PUT', 'PATCH'];

/**
 * Receives Refold's webhooks: checks the signature over the raw body, drops repeats, and calls the handler of the event. It
 * never throws. Answers 200 when handled or dropped; 401 for a signature that is missing, malformed or wrong; 400 for a body
 * that is no JSON object; 405, 408, 413; 503 while a copy is being handled, so that Refold sends this one again; and 500 when
 * a handler failed. Give it the Request before anything has read its body.
 *
 * Delivery is at least once and in no particular order: a handler that must act once keeps its own record of the delivery.
 *
 * @throws InvalidInputError for options that cannot work, such as no key or one with a space, when the receiver is made.
 */
export function webhookReceiver(options: WebhookReceiverOptions): (request: Request) => Promise<Response> {
  const { keys: given, on, onUnknown, store, ...others } = checkedOptions(options, checks);
  const { onError, maxBytes = 1_048_576, bodyTimeout = 10_000, handlerTimeout = 30_000 } = others;
  const { leaseMs = 15_000, storeTimeout = 1000 } = others;
  const keys = checkedKeys(given);
  for (const [name, handler] of Object.entries(on)) {
    if (!isKnownEvent({ event: name })) throw invalid(`on.${name}`, 'is not the name of an event');
    if (handler !== undefined && typeof handler !== 'function') throw invalid(`on.${name}`, 'must be a function');
  }

  const tell = errorObserver(onError, 'A webhook delivery could not be handled:');

  const dispatch = async (event: WebhookEvent | UnknownWebhookEvent, request: Request): Promise<void> => {
    if (!isKnownEvent(event)) await onUnknown?.(event, request);
    else await (on[event.event as keyof WebhookEvents] as Handler<WebhookEvent> | undefined)?.(event, request);
  };

  return async (request) => {
    if (!METHODS.includes(request.method)) return respond(405, 'method_not_allowed');
    try {
      // One that was read already is given to verifyWebhook, which names the mistake.
      if (request.bodyUsed) await verifyWebhook(request, keys);
      const body = await bodyWithin(request, maxBytes, bodyTimeout);
      if (typeof body === 'string') return respond(body === 'too_long' ? 413 : 408, body);
      if (!(await verifyWebhook({ body, headers: request.headers }, keys))) return respond(401, 'wrong_signature');
      let event: WebhookEvent | UnknownWebhookEvent;
      try {
        event = parseWebhook(body);
      } catch (error) {
        tell(error);
        return respond(400, 'no_json_object');
      }
      return await (store ? handleOnce(store, body, event, request) : handle(event, request));
    } catch (error) {
      tell(error);
      return respond(500, 'not_handled');
    }
  };

  async function handle(event: WebhookEvent | UnknownWebhookEvent, request: Request): Promise<Response> {
    if ((await within(handlerTimeout, () => dispatch(event, request))) !== LATE) return respond(200);
    tell(new Error(`The handler of "${event.event}" had not ended after ${handlerTimeout} ms.`));
    return respond(500, 'handler_too_slow');
  }

  async function handleOnce(
    deliveries: DeliveryStore,
    body: Uint8Array<ArrayBuffer>,
    event: WebhookEvent | UnknownWebhookEvent,
    request: Request,
  ): Promise<Response> {
    const key = await deliveryKey(body);
    const holder = crypto.randomUUID();
    const claim = await stored(() => deliveries.claim(key, holder, leaseMs));
    if (claim === 'done') return respond(200);
    if (claim !== 'claimed') return respond(503, 'being_handled', { 'retry-after': '5' });
    const stopExtending = extending(() => stored(() => deliveries.claim(key, holder, leaseMs)));
    let response: Response;
    try {
      response = await handle(event, request).finally(stopExtending);
    } catch (error) {
      // The lease goes back first: whatever comes after may fail, and then it runs out by itself.
      await quietly(() => stored(() => deliveries.release(key, holder)));
      throw error;
    }
    // One whose handler still runs is not given back, since the next copy would run beside it.
    if (response.ok) await quietly(() => stored(() => deliveries.complete(key, holder)));
    return response;
  }

  /** The answer of the store, if it comes in time. */
  async function stored<T>(work: () => T | Promise<T>): Promise<T> {
    const answer = await within(storeTimeout, async () => work());
    if (answer !== LATE) return answer;
    throw new RefoldError(`The delivery store did not answer within ${storeTimeout} ms.`, { code: 'store_timeout' });
  }

  async function quietly(work: () => unknown): Promise<void> {
    try {
      await work();
    } catch (error) {
      tell(error);
    }
  }

  /** Extends a lease until it is told to stop. It has stopped when the last extension has come, which would undo a release. */
  function extending(extend: () => unknown): () => Promise<void> {
    let cancel = (): void => {};
    let last = Promise.resolve();
    const plan = (): void => {
      cancel = setLongTimeout(() => {
        last = quietly(extend);
        plan();
      }, leaseMs / 3);
    };
    plan();
    return () => (cancel(), last);
  }
}

const LATE: unique symbol = Symbol('late');

/** The result of some work, or that it came too late. */
async function within<T>(limitMs: number, work: () => Promise<T>): Promise<T | typeof LATE> {
  let cancel = (): void => {};
  const late = new Promise<typeof LATE>((resolve) => (cancel = setLongTimeout(() => resolve(LATE), limitMs)));
  const working = work();
  // What comes after its time has nobody to hear it.
  working.catch(() => undefined);
  return Promise.race([working, late]).finally(() => cancel());
}

function respond(status: number, error?: string, headers: Record<string, string> = {}): Response {
  return Response.json(error === undefined ? {} : { error }, { status, headers });
}
