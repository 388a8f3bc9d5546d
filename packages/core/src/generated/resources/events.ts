// Generated from the contract by `npm run generate`. Do not edit.
import type { ApiCall, CallOptions, Methods } from '../../runtime.ts';
import { multipartIfFiles } from '../../runtime.ts';
import type {
  CreateEventParams,
  DeleteEventParams,
  EventDefinition,
  GetEventParams,
  Message,
  TriggerEventBySlugParams,
  TriggerEventParams,
  UpdateEventParams,
} from '../types.ts';

/** Events that your product fires to start workflows, and their definitions. */
export interface Events {
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
  list(options?: CallOptions): ApiCall<EventDefinition[]>;

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
  create(params: CreateEventParams, options?: CallOptions): ApiCall<EventDefinition[]>;

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
  delete(params: DeleteEventParams, options?: CallOptions): ApiCall<EventDefinition[]>;

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
  get(params: GetEventParams, options?: CallOptions): ApiCall<EventDefinition>;

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
  update(params: UpdateEventParams, options?: CallOptions): ApiCall<EventDefinition[]>;

  /**
   * Fire an event.
   *
   * Fires an event for a linked account, which starts every workflow that begins with it. Use it when something has
   * happened in your product. The name of an event is case-sensitive. Returns at once and without the id of a run, so
   * look for the runs with `listExecutions`. Firing again starts further runs, unless the workflow's trigger drops
   * duplicates by a key of yours. An unknown event is 404. Files can be sent along as multipart.
   *
   * `POST /api/v2/public/event/trigger` with an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No event has this name, or the account is not given.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  trigger(params: TriggerEventParams, options?: CallOptions): ApiCall<Message>;

  /**
   * Fire an event for an app.
   *
   * Fires an event for a linked account and one app. It does what `triggerEvent` does, with the app in the address
   * instead of a header. Returns at once and without the id of a run, so look for the runs with `listExecutions`.
   * Firing again starts further runs, unless the workflow's trigger drops duplicates by a key of yours. An unknown
   * event is 404. Files can be sent along as multipart.
   *
   * `POST /api/v2/public/event/{slug}` with an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No event has this name, or the account is not given.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  triggerBySlug(params: TriggerEventBySlugParams, options?: CallOptions): ApiCall<Message>;
}

/** By method, the operation that it calls. */
export const methods: Methods = {
  text: `
list listEvents GET /api/v2/public/application/event a s
create createEvent POST /api/v2/public/application/event a u {"r":["name","response"],"b":"fields","n":true}
delete deleteEvent DELETE /api/v2/public/application/event/{event_id} a i
get getEvent GET /api/v2/public/application/event/{event_id} a s
update updateEvent PUT /api/v2/public/application/event/{event_id} a i {"r":["name","response"],"b":"fields","n":true}
trigger triggerEvent POST /api/v2/public/event/trigger ls u {"h":["config_id","instance_tag","slug"],"r":[["event","trigger"]],"a":"header","b":"fields","n":true}
triggerBySlug triggerEventBySlug POST /api/v2/public/event/{slug} ls u {"h":["config_id","instance_tag"],"r":[["event","trigger"]],"v":{"slug":["trigger"]},"a":"header","b":"fields","n":true}
`,
  encoders: { trigger: multipartIfFiles, triggerBySlug: multipartIfFiles },
};
