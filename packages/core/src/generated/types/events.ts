// Generated from the contract by `npm run generate`. Do not edit.
import type { Upload } from '../../runtime.ts';

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

/** The event to fire, with files. Each part besides the three named ones is a file and becomes a member of the payload. */
export type FireEventForm = {
  /** Name of the event, exactly as it is defined. */
  event?: string;
  /** What to give to the workflows, as JSON text. */
  payload?: string;
  /** The same as `event`, under its other name. */
  trigger?: string;
} & Record<string, Upload>;

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
export type TriggerEventBySlugParams = (FireEventRequest | FireEventForm) & {
  /** Slug of the application that the event is for, in lower case. `trigger` leads to `triggerEvent` instead. */
  slug: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
  /** A label of your choice for the runs that the event starts. */
  instance_tag?: string;
};

/** Parameters of `events.trigger`. */
export type TriggerEventParams = (FireEventRequest | FireEventForm) & {
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
  /** A label of your choice for the runs that the event starts. */
  instance_tag?: string;
  /** Slug of the application that the event is for, in lower case. It travels as a header. */
  slug?: string;
};

/** Parameters of `events.update`. */
export interface UpdateEventParams extends EventDefinitionRequest {
  /** Id of the event definition, 24 hexadecimal digits. */
  event_id: string;
}
