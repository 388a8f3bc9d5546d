import { checkedOptions, invalid } from '../../errors/checks.ts';
import { InvalidInputError } from '../../errors/refold-error.ts';
import { triggerEvent } from '../../generated/functions.ts';
import type { Message, TriggerEventParams } from '../../generated/types.ts';
import type { CallOptions } from '../../call/options.ts';
import { invoke, type AccountClient } from '../client.ts';
import { word } from '../params.ts';

/** Key of an event, in the place where its trigger looks for it. Set that place up on the trigger. */
export type EventIdempotency =
  /** The key travels as this request header. */
  | { readonly key: string; readonly header: string; readonly path?: undefined }
  /** The key is put into the payload, at a path such as `order.id`. */
  | { readonly key: string; readonly path: string; readonly header?: undefined };

/** The event to fire. */
export interface FireEventParams {
  /** Name of the event, exactly as it is defined: upper and lower case differ. */
  event: string;
  /** Data for the workflows. */
  payload?: Record<string, unknown>;
  /** Files to send along, each under its own name. */
  files?: TriggerEventParams['files'];
  /** Slug of the app that the event is for. */
  slug?: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
  /** A label of your choice for the runs that the event starts. */
  instance_tag?: string;
  /** Lets Refold drop a second event with the same key. It does so only where the trigger is set up for it. */
  idempotency?: EventIdempotency;
}

/**
 * Fires an event. The response does not name the runs that it started; `fireEventAndWait` finds them.
 *
 * @throws NotFoundError with code INVALID_EVENT when no event has this name.
 * @throws OutcomeUnknownError when the event may have been fired although no response came; it is not fired again by itself.
 */
export async function fireEvent(
  client: AccountClient,
  { idempotency, payload, ...params }: FireEventParams,
  options: CallOptions = {},
): Promise<Message> {
  const { header, path, key } = checkedIdempotency(idempotency);
  const headers = header === undefined ? options.headers : withHeader(options.headers, header, key!);
  const given = path === undefined ? payload : withValue(payload ?? {}, path.split('.'), key!);
  return await invoke(client, 'events.trigger', triggerEvent, { ...params, payload: given }, { ...options, headers });
}

/** Headers in any of the forms in which a call takes them, with one of this value. */
function withHeader(given: CallOptions['headers'] = {}, name: string, value: string): [string, string][] {
  const entries: Iterable<any> = Symbol.iterator in given ? given : Object.entries(given);
  const others = [...entries].filter(([other]) => String(other).toLowerCase() !== name.toLowerCase());
  return [...others, [name, value]];
}

function checkedIdempotency(given: EventIdempotency | undefined): Partial<EventIdempotency> {
  if (given === undefined) return {};
  const field = 'idempotency';
  const { key, header, path } = checkedOptions<{
    readonly key: string;
    readonly header?: string;
    readonly path?: string;
  }>(given, { key: word, header: word, path: word });
  if (key === undefined) throw invalid(field, 'needs a key');
  if ((header === undefined) === (path === undefined))
    throw invalid(field, 'needs either a header or a path, the place where the trigger looks for the key');
  return { key, header, path } as EventIdempotency;
}

/** A copy with a value at a path. */
function withValue(payload: Record<string, unknown>, path: readonly string[], value: string): Record<string, unknown> {
  const [name, ...rest] = path as [string, ...string[]];
  const inner = payload[name] ?? {};
  if (name === '' || name === '__proto__' || (rest.length > 0 && (typeof inner !== 'object' || Array.isArray(inner)))) {
    throw new InvalidInputError(
      'idempotency',
      `The payload has no place for the idempotency key at "${path.join('.')}".`,
    );
  }
  return { ...payload, [name]: rest.length === 0 ? value : withValue(inner as Record<string, unknown>, rest, value) };
}
