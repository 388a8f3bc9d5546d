import { RefoldError, type CallSummary, type ErrorDetails } from './refold-error.ts';

/** Facts of an error response. */
export interface ApiErrorDetails extends ErrorDetails {
  readonly status: number;
  readonly requestId: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly body: unknown;
}

/** The server answered with an error status. Subclasses tell the common ones apart. */
export class ApiError extends RefoldError {
  static override readonly name: string = 'ApiError';

  /** The HTTP status. Read it together with `code`, since `SERVER_ERROR` comes with any status. */
  readonly status: number;
  /** `request_id` of the body, else the `X-Trace-ID` header. Quote it to support. */
  readonly requestId: string | undefined;
  /** Milliseconds after which the server said to try again, from `Retry-After`. */
  readonly retryAfterMs: number | undefined;
  /** The parsed body, in whichever of the five envelopes it came, without secrets. */
  readonly body: unknown;

  constructor(message: string, details: ApiErrorDetails) {
    super(message, details);
    this.status = details.status;
    this.requestId = details.requestId;
    this.retryAfterMs = details.retryAfterMs;
    this.body = details.body;
  }
}

/** 400: the server found the input wrong. Some unknown resources also answer 400, with code RESOURCE_NOT_FOUND. */
export class BadRequestError extends ApiError {
  static override readonly name: string = 'BadRequestError';
}
/** 401: the credential is missing, wrong, expired or rotated. */
export class AuthenticationError extends ApiError {
  static override readonly name: string = 'AuthenticationError';
}
/** 403: the credential is not allowed to do this. */
export class PermissionDeniedError extends ApiError {
  static override readonly name: string = 'PermissionDeniedError';
}
/** 404: there is no such resource, or no linked account was named. */
export class NotFoundError extends ApiError {
  static override readonly name: string = 'NotFoundError';
}
/** 409: the resource is not in a state that allows this. */
export class ConflictError extends ApiError {
  static override readonly name: string = 'ConflictError';
}
/** 429: the rate limit was exceeded, and retries did not help. */
export class RateLimitError extends ApiError {
  static override readonly name: string = 'RateLimitError';
}
/** 500 and above: the server, or an app behind it, failed. */
export class ServerError extends ApiError {
  static override readonly name: string = 'ServerError';
}

/** The class for an HTTP status, and the name that HTTP gives it, which HTTP/2 does not send. */
export const errorClasses: { readonly [status: number]: readonly [typeof ApiError, string] } = {
  400: [BadRequestError, 'Bad Request'],
  401: [AuthenticationError, 'Unauthorized'],
  403: [PermissionDeniedError, 'Forbidden'],
  404: [NotFoundError, 'Not Found'],
  409: [ConflictError, 'Conflict'],
  429: [RateLimitError, 'Too Many Requests'],
  500: [ServerError, 'Internal Server Error'],
  502: [ServerError, 'Bad Gateway'],
  503: [ServerError, 'Service Unavailable'],
  504: [ServerError, 'Gateway Timeout'],
};

/** Beginning of the message of an error about a response: the operation, and the status with its text. */
export function headOf({ operationId }: CallSummary, { status, statusText }: Response): string {
  // A browser says 0 of a redirect.
  const line = status === 0 ? '' : `: ${status} ${statusText || (errorClasses[status]?.[1] ?? '')}`;
  return `${operationId}${line.trimEnd()}`;
}
