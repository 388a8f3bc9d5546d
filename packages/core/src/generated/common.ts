// Generated from the contract by `npm run generate`. Do not edit.

/**
 * Envelope without a status. Either member can hold the text for a person: execute and datastores put it in `error` beside
 * a generic `message`, auth structure the other way round.
 */
export interface BareError {
  error: string;
  message: string;
}

/** Envelope of the newer services that name the code `error_code`. */
export interface CodedError {
  error_code: ErrorCode;
  http_error_type: ErrorType;
  /** What went wrong, for a person. */
  message: string;
  /** The HTTP status, repeated. */
  status_code: number;
}

/** What a config holds for one app. */
export interface ConfigContents {
  /** Fields of the app. They are read as a list and written as field id to value. */
  fields: ConfigField[];
  /** Slug of the app. */
  slug: string;
  /** The app's workflows, enabled or not. */
  workflows: ConfigWorkflow[];
  /** Fields that went wrong. It comes with a 200, so an empty list is the only sign that all is well. */
  field_errors?: ConfigFieldError[];
}

/** One setting of a config, with its value and what can be chosen. It is written as field id to value. */
export interface ConfigField {
  /** How to show the field. New types may appear. */
  field_type:
    | 'text'
    | 'date'
    | 'number'
    | 'url'
    | 'email'
    | 'textarea'
    | 'select'
    | 'json'
    | 'map'
    | 'map_v2'
    | 'rule_engine'
    | (string & {});
  /** Id of the field. Other calls name it `fieldId`. */
  id: string;
  /** Name for people to read. */
  name: string;
  /** The page of settings on which the field belongs. */
  associated_page?: string;
  /** Where the field gets its data. No source shows its form. */
  data_source?: Record<string, unknown>;
  /** What counts where no value is stored. */
  defaultValue?: ConfigFieldValue;
  /** The app's object from which map fields are loaded. Sources only show it empty. */
  dynamic_map_field_object_name?: string;
  /** Where the options come from, in Refold's own notation. */
  dynamic_slot_identifier?: string;
  /** Whether what can be mapped is loaded from the app. */
  has_dynamic_map_fields?: boolean;
  /** Help for the customer. */
  help_text?: string;
  /** Whether to hide the field from the customer. */
  hidden?: boolean;
  /** For map fields, what can be mapped. */
  labels?: ConfigOption[];
  /** A stored mapping. No source shows its form. */
  mapping?: Record<string, unknown>;
  /** Whether several options can be chosen, so that the value is a list. */
  multiple?: boolean;
  /** What can be chosen. For map fields, what a label can be mapped to. */
  options?: ConfigOption[];
  /** Id of the field that this one depends on. */
  parent?: string;
  /** Text to show while the field is empty. */
  placeholder?: string;
  /** Whether the field needs a value. */
  required?: boolean;
  /** Columns of a rule field. No source shows their form. */
  rule_columns?: Record<string, unknown>[];
  /** What is stored. It is left out where nothing is. */
  value?: ConfigFieldValue;
}

/** A field that went wrong although the call as a whole did not. */
export interface ConfigFieldError {
  error: ConfigFieldErrorDetail;
  /** Id of the field. */
  id: string;
  /** Name of the field. */
  name: string;
}

/** What went wrong with a field. */
export interface ConfigFieldErrorDetail {
  /** What went wrong, for a person. */
  message: string;
  /** The error behind it. No source shows its form. */
  error?: unknown;
}

/**
 * Value of a field. Its form follows the field: text for most, a list where `multiple` is set, an object from label to
 * option for map fields. Options may also stand for numbers.
 */
export type ConfigFieldValue = unknown;

/** Something to choose, as a person sees it and as it is stored. */
export interface ConfigOption {
  /** Name for people to read. */
  name: string;
  /** What to store when it is chosen. */
  value: string | number;
}

/** A workflow of a config, with its own fields. */
export interface ConfigWorkflow {
  /** Whether the workflow runs for this config. */
  enabled: boolean;
  /** Id of the workflow. */
  id: string;
  /** Name for people to read. */
  name: string;
  /** The page of settings on which the workflow belongs. */
  associated_page?: string;
  /** What the workflow does. It can be empty. */
  description?: string;
  /** The workflow's own fields. */
  fields?: ConfigField[];
  /** Address of the workflow's picture. */
  icon?: string;
}

/** The environment that the key or token selected. Custom workspaces have names of their own. */
export type Environment = 'test' | 'production' | (string & {});

/** Any error body. Read `error_code`, else `error`, as the code, and `message` as the text. */
export type ErrorModel = TracedError | CodedError | NamedError | TypedError | BareError;

/**
 * Refold's error code. `SERVER_ERROR` is generic and used with every status from 400 to 501, so read the status as well.
 * New values may appear.
 */
export type ErrorCode =
  | 'AUTH_SERVICE_ERROR'
  | 'EXTERNAL_API_FAILURE'
  | 'INVALID_APP_ID'
  | 'INVALID_EVENT'
  | 'INVALID_EVENT_ID'
  | 'INVALID_LINKED_ACCOUNT_ID'
  | 'INVALID_TOKEN'
  | 'INVALID_WORKFLOW_ID'
  | 'MISSING_LINKED_ACCOUNT_ID'
  | 'MISSING_REQUIRED_FIELD'
  | 'RESOURCE_NOT_FOUND'
  | 'SERVER_ERROR'
  | 'VALIDATION_ERROR'
  | (string & {});

/** Class of the error in words. It follows the status, and new values may appear. */
export type ErrorType =
  | 'BAD_REQUEST'
  | 'UNAUTHORIZED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'NOT_IMPLEMENTED'
  | 'INTERNAL_SERVER_ERROR'
  | 'EXTERNAL_API_ERROR'
  | (string & {});

/**
 * What to give to the workflow. Put it into `payload`. Guides send the fields of the payload without this wrapper,
 * so other members are allowed.
 */
export interface ExecuteWorkflowRequest {
  /** The payload that the workflow's start receives. */
  payload?: Record<string, unknown>;
}

/** The event to fire, with files. Each part besides the three named ones is a file and becomes a member of the payload. */
export type FireEventForm = {
  /** Name of the event, exactly as it is defined. */
  event?: string;
  /** What to give to the workflows, as JSON text. */
  payload?: string;
  /** The same as `event`, under its other name. */
  trigger?: string;
} & Record<string, string>;

/**
 * What to store with the link: any members of your own. The hosted page takes its looks from some of them, which are `name`,
 * `color` and `bgColor` in one source, `base_color`, `button_color` and `redirect_url` in another.
 */
export type HostedPropertyMap = Record<string, unknown>;

/** A confirmation for a person to read. */
export interface Message {
  /** What was done. */
  message: string;
}

/** Envelope of the newer services that name the code `error`. */
export interface NamedError {
  error: ErrorCode;
  http_error_type: ErrorType;
  /** What went wrong, for a person. */
  message: string;
  /** The HTTP status, repeated. */
  status_code: number;
}

/** Where a page stands in its list. Trust `hasNextPage`; the members below it are often left out. */
export interface PageInfo {
  /** Whether a further page exists. */
  hasNextPage: boolean;
  /** Items per page. */
  limit: number;
  /** This page, counted from 1. */
  page: number;
  /** Items in the whole list. */
  totalDocs: number;
  /** Pages in the whole list. */
  totalPages: number;
  /** Whether an earlier page exists. */
  hasPrevPage?: boolean;
  /** Number of the next page. */
  nextPage?: number | null;
  /** Position in the whole list of this page's first item, counted from 1. */
  pagingCounter?: number;
  /** Number of the page before. */
  prevPage?: number | null;
}

/** Revision counter of the stored document. Of no use to callers. */
export type Revision = number;

/** Envelope of the older services. `request_id` identifies the request. */
export interface TracedError {
  error_code: ErrorCode;
  http_error_type: ErrorType;
  /** What went wrong, for a person. */
  message: string;
  /** Identifies this request in Refold's logs. */
  request_id: string;
  /** The HTTP status, repeated. */
  status_code: number;
}

/** Envelope of the older event service. It has no code. */
export interface TypedError {
  error_type: ErrorType;
  /** What went wrong, for a person. */
  message: string;
  /** The HTTP status, repeated. */
  status_code: number;
}
