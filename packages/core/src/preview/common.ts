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

/** Envelope of the newer services that name the code `error`. */
export interface NamedError {
  error: ErrorCode;
  http_error_type: ErrorType;
  /** What went wrong, for a person. */
  message: string;
  /** The HTTP status, repeated. */
  status_code: number;
}

/** A body whose form is not published. */
export type PreviewBody = Record<string, unknown>;

/** A list whose form is not published. It may be a bare list or a page of one. */
export type PreviewListResponse = PreviewResponse | PreviewResponse[];

/** A response whose form is not published. */
export type PreviewResponse = Record<string, unknown>;

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
