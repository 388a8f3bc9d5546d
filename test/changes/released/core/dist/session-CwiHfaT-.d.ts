import { dt as RefoldError, st as ErrorDetails } from "./call-DziWk-_v.js";
import "./session-client-CSc6Msx3.js";
/** Version of this package, as sent in the `user-agent` header. A test compares it with package.json. */
declare const version = "0.0.0";
/** Facts of an error response. */
interface ApiErrorDetails extends ErrorDetails {
  readonly status: number;
  readonly requestId: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly body: unknown;
}
/** The server answered with an error status. Subclasses tell the common ones apart. */
declare class ApiError extends RefoldError {
  static override readonly name: string;
  /** The HTTP status. Read it together with `code`, since `SERVER_ERROR` comes with any status. */
  readonly status: number;
  /** `request_id` of the body, else the `X-Trace-ID` header. Quote it to support. */
  readonly requestId: string | undefined;
  /** Milliseconds after which the server said to try again, from `Retry-After`. */
  readonly retryAfterMs: number | undefined;
  /** The parsed body, in whichever of the five envelopes it came, without secrets. */
  readonly body: unknown;
  constructor(message: string, details: ApiErrorDetails);
}
/** 400: the server found the input wrong. Some unknown resources also answer 400, with code RESOURCE_NOT_FOUND. */
declare class BadRequestError extends ApiError {
  static override readonly name: string;
}
/** 401: the credential is missing, wrong, expired or rotated. */
declare class AuthenticationError extends ApiError {
  static override readonly name: string;
}
/** 403: the credential is not allowed to do this. */
declare class PermissionDeniedError extends ApiError {
  static override readonly name: string;
}
/** 404: there is no such resource, or no linked account was named. */
declare class NotFoundError extends ApiError {
  static override readonly name: string;
}
/** 409: the resource is not in a state that allows this. */
declare class ConflictError extends ApiError {
  static override readonly name: string;
}
/** 429: the rate limit was exceeded, and retries did not help. */
declare class RateLimitError extends ApiError {
  static override readonly name: string;
}
/** 500 and above: the server, or an app behind it, failed. */
declare class ServerError extends ApiError {
  static override readonly name: string;
}
/** Facts of a redirect. */
interface RedirectDetails extends ErrorDetails {
  readonly status: number;
}
/** The server redirected. Redirects are never followed, since they would carry the credential to another place. */
declare class RedirectError extends RefoldError {
  static override readonly name: string;
  override readonly code: string;
  /** The HTTP status; 0 where the runtime does not tell it. */
  readonly status: number;
  constructor(message: string, details: RedirectDetails);
}
/** Facts of a response that cannot be used. */
interface InvalidResponseDetails extends ErrorDetails {
  readonly status: number;
  readonly excerpt: string;
}
/**
 * The response is not what every response of the operation is: no JSON, no object or list where one belongs, or nothing at
 * all.
 */
declare class InvalidResponseError extends RefoldError {
  static override readonly name: string;
  override readonly code: string;
  /** The HTTP status. */
  readonly status: number;
  /** The first 200 characters of the body. */
  readonly excerpt: string;
  constructor(message: string, details: InvalidResponseDetails);
}
/** The response is larger than `maxResponseBytes`. It was not read to its end. */
declare class ResponseTooLargeError extends RefoldError {
  static override readonly name: string;
  override readonly code: string;
}
/** Facts of a response that reports a failure. */
interface OperationFailedDetails extends ErrorDetails {
  readonly body: unknown;
}
/** A response with status 200 that reports a failure, such as an action that its app refused. */
declare class OperationFailedError extends RefoldError {
  static override readonly name: string;
  override readonly code: string;
  /** The parsed body. It may hold your customer's data. */
  readonly body: unknown;
  constructor(message: string, details: OperationFailedDetails);
}
export { ApiError as a, ConflictError as c, RateLimitError as d, ServerError as f, ResponseTooLargeError as i, NotFoundError as l, OperationFailedError as n, AuthenticationError as o, version as p, RedirectError as r, BadRequestError as s, InvalidResponseError as t, PermissionDeniedError as u };
//# sourceMappingURL=session-CwiHfaT-.d.ts.map