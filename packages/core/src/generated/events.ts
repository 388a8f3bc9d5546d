// Generated from the contract by `npm run generate`. Do not edit.
import {
  Resource,
  accountHeader,
  fields,
  headers,
  idempotent,
  multipartIfFiles,
  operation,
  path,
  pathExcept,
  plainOperation,
  required,
  safe,
  unsafe,
} from '../runtime.ts';
import type { ApiCall, CallOptions, Operation, PlainOperation, Upload } from '../runtime.ts';
import type { Message } from './common.ts';

/** An event that your product can fire. */
export interface EventDefinition {
  /** Refold's own id of the event, 24 hexadecimal digits. */
  _id: string;
  /** Name of the event, by which it is fired. Upper and lower case differ. */
  name: string;
  /** The fields of the payload, taken from the sample. It is written as a sample and read as this list. */
  response: EventField[];
  /** JSON Schema of the payload, if one was given. */
  json_schema?: Record<string, unknown>;
  /** The sample of the payload as it was given, as JSON text. Newer sources do not show it. */
  raw_response?: string;
}

/** An event as it should be defined. */
export interface EventDefinitionRequest {
  /** Name of the event, by which it is fired. Upper and lower case differ. */
  name: string;
  /** A sample of the payload. Workflows choose from its fields. Give it as JSON text; older sources give the object itself. */
  response: string | Record<string, unknown>;
  /** JSON Schema of the payload. */
  json_schema?: Record<string, unknown>;
}

/** A field of an event's payload. */
export interface EventField {
  /** Name of the field. A field inside another has the names of both, with a dot between them. */
  key: string;
  /** What the field holds. New values may appear. */
  type: 'text' | 'object' | (string & {});
}

/** The event to fire. Give its name under one of the two names. */
export interface FireEventRequest {
  /** Name of the event, exactly as it is defined. */
  event?: string;
  /** What to give to the workflows. */
  payload?: Record<string, unknown>;
  /** The same as `event`, under its other name. */
  trigger?: string;
}

/** Parameters of `events.create`. */
export type CreateEventParams = EventDefinitionRequest;

/** Parameters of `events.delete`. */
export interface DeleteEventParams {
  /** Id of the event definition, 24 hexadecimal digits. */
  event_id: string;
}

/** Parameters of `events.get`. */
export interface GetEventParams {
  /** Id of the event definition, 24 hexadecimal digits. */
  event_id: string;
}

/** Parameters of `events.triggerBySlug`. */
export type TriggerEventBySlugParams = FireEventRequest &
  ({ event: string } | { trigger: string }) & {
    /** Slug of the application that the event is for, in lower case. `trigger` leads to `events.trigger` instead. */
    slug: string;
    /** Config to use. Defaults to the one whose id is the linked account id. */
    config_id?: string;
    /** A label of your choice for the runs that the event starts. */
    instance_tag?: string;
    /** Files to send, each under its own name. */
    files?: { readonly [name: string]: Upload | readonly Upload[] };
  };

/** Parameters of `events.trigger`. */
export type TriggerEventParams = FireEventRequest &
  ({ event: string } | { trigger: string }) & {
    /** Config to use. Defaults to the one whose id is the linked account id. */
    config_id?: string;
    /** A label of your choice for the runs that the event starts. */
    instance_tag?: string;
    /** Slug of the application that the event is for, in lower case. It travels as a header. */
    slug?: string;
    /** Files to send, each under its own name. */
    files?: { readonly [name: string]: Upload | readonly Upload[] };
  };

/** Parameters of `events.update`. */
export interface UpdateEventParams extends EventDefinitionRequest {
  /** Id of the event definition, 24 hexadecimal digits. */
  event_id: string;
}

/**
 * List event definitions.
 *
 * Lists the events that your product can fire, as they are defined on your default app. Use it to find an event's id
 * or exact name. Returns the whole list without pages.
 *
 * `GET /api/v2/public/application/event` with an API key. Changes nothing, so it is repeated when it fails.
 *
 * @throws 401: The API key is missing, wrong or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 * @throws 500: Something failed inside Refold. Only older sources show it.
 */
export const listEvents: PlainOperation<EventDefinition[], 'apiKey'> = /* @__PURE__ */ plainOperation({
  id: 'listEvents',
  route: 'GET /api/v2/public/application/event',
  credentials: ['apiKey'],
  retry: safe,
  returns: 'list',
});

/**
 * Define an event.
 *
 * Defines an event on your default app, so that workflows can begin with it. Use it before you fire an event for the
 * first time. Returns the list of events and not the new one alone, so find it by its name. A definition without
 * name or response, and a name that is taken, are refused with 400.
 *
 * `POST /api/v2/public/application/event` with an API key. Is not repeated once it may have reached the server.
 *
 * @throws 400: Name or response is missing, or the name is taken.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 * @throws 500: Something failed inside Refold. Only older sources show it.
 */
export const createEvent: Operation<CreateEventParams, EventDefinition[], 'apiKey'> = /* @__PURE__ */ operation({
  id: 'createEvent',
  route: 'POST /api/v2/public/application/event',
  credentials: ['apiKey'],
  retry: unsafe,
  write: [
    /* @__PURE__ */ required('name', 'response'),
    /* @__PURE__ */ fields(['json_schema', 'name', 'response'], { always: true }),
  ],
  returns: 'list',
});

/**
 * Delete an event definition.
 *
 * Deletes the definition of an event, after which it can no longer be fired. There is no way back. Returns the list
 * of events that are left. An unknown event is 404.
 *
 * `DELETE /api/v2/public/application/event/{event_id}` with an API key. May be repeated, so it is when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such event.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 * @throws 500: Something failed inside Refold. Only older sources show it.
 */
export const deleteEvent: Operation<DeleteEventParams, EventDefinition[], 'apiKey'> = /* @__PURE__ */ operation({
  id: 'deleteEvent',
  route: 'DELETE /api/v2/public/application/event/{event_id}',
  credentials: ['apiKey'],
  retry: idempotent,
  write: [path],
  returns: 'list',
});

/**
 * Get an event definition.
 *
 * Reads the definition of one event. Use it to see which fields its payload has. An unknown event is 404.
 *
 * `GET /api/v2/public/application/event/{event_id}` with an API key. Changes nothing, so it is repeated when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such event.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 * @throws 500: Something failed inside Refold. Only older sources show it.
 */
export const getEvent: Operation<GetEventParams, EventDefinition, 'apiKey'> = /* @__PURE__ */ operation({
  id: 'getEvent',
  route: 'GET /api/v2/public/application/event/{event_id}',
  credentials: ['apiKey'],
  retry: safe,
  write: [path],
  returns: 'object',
  has: ['_id', 'name', 'response'],
});

/**
 * Change an event definition.
 *
 * Puts a new name and response in the place of those that an event has. Use it when its payload changes. Returns the
 * list of events and not the changed one alone. A definition without name or response is refused with 400; an
 * unknown event is 404.
 *
 * `PUT /api/v2/public/application/event/{event_id}` with an API key. May be repeated, so it is when it fails.
 *
 * @throws 400: Name or response is missing.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such event.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 * @throws 500: Something failed inside Refold. Only older sources show it.
 */
export const updateEvent: Operation<UpdateEventParams, EventDefinition[], 'apiKey'> = /* @__PURE__ */ operation({
  id: 'updateEvent',
  route: 'PUT /api/v2/public/application/event/{event_id}',
  credentials: ['apiKey'],
  retry: idempotent,
  write: [
    /* @__PURE__ */ required('name', 'response'),
    path,
    /* @__PURE__ */ fields(['json_schema', 'name', 'response'], { always: true }),
  ],
  returns: 'list',
});

/**
 * Fire an event.
 *
 * Fires an event for a linked account, which starts every workflow that begins with it. Use it when something has
 * happened in your product. The name of an event is case-sensitive. Returns at once and without the id of a run, so
 * look for the runs with `executions.list`. Firing again starts further runs, unless the workflow's trigger drops
 * duplicates by a key of yours. An unknown event is 404. Files can be sent along as multipart.
 *
 * `POST /api/v2/public/event/trigger` with an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No event has this name, or the account is not given.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const triggerEvent: Operation<TriggerEventParams, Message, 'linkedAccount' | 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'triggerEvent',
    route: 'POST /api/v2/public/event/trigger',
    credentials: ['linkedAccount', 'sessionToken'],
    retry: unsafe,
    write: [
      /* @__PURE__ */ required(['event', 'trigger']),
      /* @__PURE__ */ headers(['config_id', 'instance_tag', 'slug']),
      accountHeader,
      /* @__PURE__ */ fields(['event', 'payload', 'trigger', 'files'], { always: true, encode: multipartIfFiles }),
    ],
    returns: 'object',
    has: ['message'],
  });

/**
 * Fire an event for an app.
 *
 * Fires an event for a linked account and one app. It does what `events.trigger` does, with the app in the address
 * instead of a header. Returns at once and without the id of a run, so look for the runs with `executions.list`.
 * Firing again starts further runs, unless the workflow's trigger drops duplicates by a key of yours. An unknown
 * event is 404. Files can be sent along as multipart.
 *
 * `POST /api/v2/public/event/{slug}` with an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No event has this name, or the account is not given.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const triggerEventBySlug: Operation<TriggerEventBySlugParams, Message, 'linkedAccount' | 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'triggerEventBySlug',
    route: 'POST /api/v2/public/event/{slug}',
    credentials: ['linkedAccount', 'sessionToken'],
    retry: unsafe,
    write: [
      /* @__PURE__ */ required(['event', 'trigger']),
      /* @__PURE__ */ pathExcept({ slug: ['trigger'] }),
      /* @__PURE__ */ headers(['config_id', 'instance_tag']),
      accountHeader,
      /* @__PURE__ */ fields(['event', 'payload', 'trigger', 'files'], { always: true, encode: multipartIfFiles }),
    ],
    returns: 'object',
    has: ['message'],
  });

/** Events that your product fires to start workflows, and their definitions. */
export class Events extends Resource {
  /**
   * List event definitions.
   *
   * Lists the events that your product can fire, as they are defined on your default app. Use it to find an event's id
   * or exact name. Returns the whole list without pages.
   *
   * `GET /api/v2/public/application/event` with an API key. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key is missing, wrong or rotated.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: Something failed inside Refold. Only older sources show it.
   */
  list(options?: CallOptions): ApiCall<EventDefinition[]> {
    return listEvents(this.client, options);
  }

  /**
   * Define an event.
   *
   * Defines an event on your default app, so that workflows can begin with it. Use it before you fire an event for the
   * first time. Returns the list of events and not the new one alone, so find it by its name. A definition without
   * name or response, and a name that is taken, are refused with 400.
   *
   * `POST /api/v2/public/application/event` with an API key. Is not repeated once it may have reached the server.
   *
   * @throws 400: Name or response is missing, or the name is taken.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: Something failed inside Refold. Only older sources show it.
   */
  create(params: CreateEventParams, options?: CallOptions): ApiCall<EventDefinition[]> {
    return createEvent(this.client, params, options);
  }

  /**
   * Delete an event definition.
   *
   * Deletes the definition of an event, after which it can no longer be fired. There is no way back. Returns the list
   * of events that are left. An unknown event is 404.
   *
   * `DELETE /api/v2/public/application/event/{event_id}` with an API key. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such event.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: Something failed inside Refold. Only older sources show it.
   */
  delete(params: DeleteEventParams, options?: CallOptions): ApiCall<EventDefinition[]> {
    return deleteEvent(this.client, params, options);
  }

  /**
   * Get an event definition.
   *
   * Reads the definition of one event. Use it to see which fields its payload has. An unknown event is 404.
   *
   * `GET /api/v2/public/application/event/{event_id}` with an API key. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such event.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: Something failed inside Refold. Only older sources show it.
   */
  get(params: GetEventParams, options?: CallOptions): ApiCall<EventDefinition> {
    return getEvent(this.client, params, options);
  }

  /**
   * Change an event definition.
   *
   * Puts a new name and response in the place of those that an event has. Use it when its payload changes. Returns the
   * list of events and not the changed one alone. A definition without name or response is refused with 400; an
   * unknown event is 404.
   *
   * `PUT /api/v2/public/application/event/{event_id}` with an API key. May be repeated, so it is when it fails.
   *
   * @throws 400: Name or response is missing.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such event.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: Something failed inside Refold. Only older sources show it.
   */
  update(params: UpdateEventParams, options?: CallOptions): ApiCall<EventDefinition[]> {
    return updateEvent(this.client, params, options);
  }

  /**
   * Fire an event.
   *
   * Fires an event for a linked account, which starts every workflow that begins with it. Use it when something has
   * happened in your product. The name of an event is case-sensitive. Returns at once and without the id of a run, so
   * look for the runs with `executions.list`. Firing again starts further runs, unless the workflow's trigger drops
   * duplicates by a key of yours. An unknown event is 404. Files can be sent along as multipart.
   *
   * `POST /api/v2/public/event/trigger` with an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No event has this name, or the account is not given.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  trigger(params: TriggerEventParams, options?: CallOptions): ApiCall<Message> {
    return triggerEvent(this.client, params, options);
  }

  /**
   * Fire an event for an app.
   *
   * Fires an event for a linked account and one app. It does what `events.trigger` does, with the app in the address
   * instead of a header. Returns at once and without the id of a run, so look for the runs with `executions.list`.
   * Firing again starts further runs, unless the workflow's trigger drops duplicates by a key of yours. An unknown
   * event is 404. Files can be sent along as multipart.
   *
   * `POST /api/v2/public/event/{slug}` with an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No event has this name, or the account is not given.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  triggerBySlug(params: TriggerEventBySlugParams, options?: CallOptions): ApiCall<Message> {
    return triggerEventBySlug(this.client, params, options);
  }
}
