import { InvalidInputError } from '../../errors/refold-error.ts';
import type { WebhookEvent, WebhookEvents } from '../../generated/types.ts';

/** A delivery whose event this version does not know, or whose body is a template of your own. */
export interface UnknownWebhookEvent {
  /** Not one of the seven names. */
  readonly event: string & {};
  readonly [field: string]: unknown;
}

/** The seven events, as one object each so that a new one in the contract does not compile until it is listed. */
const KNOWN: Readonly<Record<keyof WebhookEvents, true>> = {
  'Connection Created': true,
  'Connection Deleted': true,
  'Connection Expired': true,
  'Workflow Completed': true,
  'Workflow Errored': true,
  'Workflow Stopped': true,
  'Workflow Timed Out': true,
};

/**
 * Reads the body of a delivery. Verify it first.
 *
 * @throws InvalidInputError when it is no JSON object.
 */
export function parseWebhook(body: string | Uint8Array): WebhookEvent | UnknownWebhookEvent {
  let value: unknown;
  try {
    value = JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body));
  } catch {
    value = undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InvalidInputError('body', 'The body of the delivery is not a JSON object.');
  }
  const { event } = value as { event?: unknown };
  return { ...value, event: typeof event === 'string' ? event : '' };
}

/** Tells whether an event is one of the seven, which gives it its type. */
export function isKnownEvent(event: { readonly event: string }): event is WebhookEvent {
  return Object.hasOwn(KNOWN, event.event);
}

/** Seconds would place the year 2286 where milliseconds place 1970. */
const FIRST_MILLISECONDS = 10_000_000_000;

/**
 * Time at which a delivery says that it happened, from `createdAt` in any form that was seen: RFC 1123, ISO 8601, a plain day, or a
 * number. Nothing where it does not say, as workflow events do not.
 */
export function webhookTime(event: object): Date | undefined {
  const { createdAt } = event as { createdAt?: unknown };
  if (typeof createdAt !== 'string' && typeof createdAt !== 'number') return undefined;
  const number = Number(createdAt);
  const date = new Date(Number.isNaN(number) ? createdAt : number < FIRST_MILLISECONDS ? number * 1000 : number);
  return createdAt === '' || Number.isNaN(date.getTime()) ? undefined : date;
}
