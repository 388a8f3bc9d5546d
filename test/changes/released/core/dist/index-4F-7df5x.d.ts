import { a as WebhookEvent, o as WebhookEvents } from "./webhook-events-s25EkuAL.js";
import { d as WebhookEventNameInput, l as Webhook, n as CreateWebhookRequest } from "./webhooks-CChmnzgp.js";
import { n as Acting } from "./acting-Ba6uTR4D.js";
import { c as CallOptions } from "./caller-BCzgPNgE.js";
/**
 * Remembers which deliveries were handled. Refold sends a delivery again until it is answered with 200, and the signature
 * holds neither time nor id, so this is all that keeps a repeat from being handled twice.
 */
interface DedupeStore {
  /** Takes a delivery in hand. False when it is in hand or was handled already. Must be atomic. */
  claim(id: string): boolean | Promise<boolean>;
  /** Gives it back after it could not be handled, so that the next try is. */
  release(id: string): void | Promise<void>;
}
/** Remembers the last deliveries in memory: enough for one process, not for several. */
declare function memoryDedupe(capacity?: number): DedupeStore;
/** The webhook that there should be. */
interface EnsureWebhookParams extends Omit<CreateWebhookRequest, "webhook_events" | "webhook_url"> {
  /** Where events are to be sent. */
  url: string;
  /** The events to report, at least one. */
  events: readonly WebhookEventNameInput[];
}
/** The webhook that there is now, and what was done for it. */
interface EnsuredWebhook {
  readonly webhook: Webhook;
  readonly outcome: "created" | "updated" | "unchanged";
  /** Further webhooks with the same address and app, each of which sends every event once more. They are left as they are. */
  readonly duplicates: readonly Webhook[];
}
/**
 * Sees to it that a webhook exists with this address and these events. Calling it again changes nothing, so call it whenever
 * you deploy, once with the key of each environment. It never deletes. Webhooks are told apart by address and `slug`.
 *
 * @throws BadRequestError when the server does not know an event.
 */
declare function ensureWebhook(client: Acting<"apiKey">, { url, events, ...fields }: EnsureWebhookParams, options?: CallOptions): Promise<EnsuredWebhook>;
/** A delivery whose event this version does not know, or whose body is a template of your own. */
interface UnknownWebhookEvent {
  /** Not one of the seven names. */
  readonly event: string & {};
  readonly [field: string]: unknown;
}
/**
 * Reads the body of a delivery. Verify it first.
 *
 * @throws InvalidInputError when it is no JSON object.
 */
declare function parseWebhook(body: string | Uint8Array): WebhookEvent | UnknownWebhookEvent;
/** Whether an event is one of the seven, which gives it its type. */
declare function isKnownEvent(event: WebhookEvent | UnknownWebhookEvent): event is WebhookEvent;
/**
 * When a delivery says that it happened, from `createdAt` in any form that was seen: RFC 1123, ISO 8601, a plain day, or a
 * number. Nothing where it does not say, as workflow events do not.
 */
declare function occurredAt(event: object): Date | undefined;
/** What to do for an event. When it throws, the delivery is answered with 500 and Refold sends it again. */
type Handler<E> = (event: E, request: Request) => unknown;
/** How to receive webhooks. */
interface ReceiverOptions {
  /** The API keys with which deliveries may be signed: the old and the new one while you rotate. */
  keys: readonly string[];
  /** What to do, by event. Events without a handler are answered with 200. */
  on: { [Name in keyof WebhookEvents]?: Handler<WebhookEvents[Name]>; };
  /** What to do for events that this version does not know. */
  onUnknown?: Handler<UnknownWebhookEvent>;
  /** Remembers what was handled. Without it a repeat is handled again; `memoryDedupe()` does for one process. */
  dedupe?: DedupeStore;
  /** Told what went wrong, since Refold is only told that something did. */
  onError?: (error: unknown) => void;
  /** Longer bodies are refused with 413. Default 1 048 576. */
  maxBytes?: number;
}
/**
 * Receives Refold's webhooks: checks the signature over the raw body, drops repeats, and calls the handler of the event. It
 * never throws. Answers 200 when handled or dropped, 401 for a signature that is missing, malformed or wrong, 400 for a body
 * that is no JSON object, 405, 413, and 500 when a handler failed. Give it the Request before anything has read its body.
 */
declare function webhookReceiver(options: ReceiverOptions): (request: Request) => Promise<Response>;
/** Header that carries the signature: lower-case hex of HMAC-SHA256 over the raw body, keyed with the API key. */
declare const SIGNATURE_HEADER = "x-cobalt-signature";
/** Signs a raw body as Refold does. For tests of your own receiver. */
declare function sign(body: string | Uint8Array, apiKey: string): Promise<string>;
/** A delivery as a framework hands it over: the body exactly as it was received, and the headers. */
interface WebhookDelivery {
  readonly body: string | Uint8Array;
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
}
/**
 * Whether a delivery was signed with one of your API keys. Pass the old key and the new one while you rotate. A missing or
 * malformed signature is `false`, never an exception. The signature holds neither time nor id, so it cannot show that a
 * delivery is a replay: drop repeats by `instance_id`, or by account, app and event.
 *
 * @throws InvalidInputError when the body is not the raw one, since no signature could ever match it.
 */
declare function verify(delivery: Request | WebhookDelivery, apiKeys: string | readonly string[]): Promise<boolean>;
export { ReceiverOptions as a, isKnownEvent as c, EnsureWebhookParams as d, EnsuredWebhook as f, memoryDedupe as h, sign as i, occurredAt as l, DedupeStore as m, verify as n, webhookReceiver as o, ensureWebhook as p, SIGNATURE_HEADER as r, UnknownWebhookEvent as s, WebhookDelivery as t, parseWebhook as u };