import type { CallContext } from './context.ts';
import { RefoldError } from './errors.ts';
import { readEnvelope } from './internal/envelope.ts';
import { retryAfterSeconds } from './internal/retry-after.ts';

/** The server answered with an error status. Subclasses tell the common ones apart. */
export class ApiError extends RefoldError {
  override readonly name: string = 'ApiError';
  /** The HTTP status. Read it together with `code`, since `SERVER_ERROR` comes with any status. */
  readonly status: number;
  /** `request_id` of the body, else the `X-Trace-ID` header. Quote it to support. */
  readonly requestId: string | undefined;
  /** Seconds after which the server said to try again. */
  readonly retryAfter: number | undefined;
  /** The parsed body, in whichever of the five envelopes it came. */
  readonly body: unknown;

  constructor(context: CallContext, response: Response, text: string) {
    const { body, code, message, requestId } = readEnvelope(text, context.secrets);
    const { status } = response;
    const mayHaveActed = context.operation.retry === 'unsafe' && (status >= 500 || status === 408);
    super(
      `${status} ${message ?? response.statusText}${mayHaveActed ? ' (The outcome is unknown: the server may have acted.)' : ''}`,
      code ?? `http_${status}`,
      { context, retryable: status === 408 || status === 429 || status >= 500, outcomeUnknown: mayHaveActed },
    );
    this.status = status;
    this.requestId = requestId ?? response.headers.get('x-trace-id') ?? undefined;
    this.retryAfter = retryAfterSeconds(response.headers);
    this.body = body;
  }
}

/** 400: the server found the input wrong. Some unknown resources also answer 400, with code RESOURCE_NOT_FOUND. */
export class BadRequestError extends ApiError {
  override readonly name: string = 'BadRequestError';
}
/** 401: the credential is missing, wrong, expired or rotated. */
export class AuthenticationError extends ApiError {
  override readonly name: string = 'AuthenticationError';
}
/** 403: the credential is not allowed to do this. */
export class PermissionDeniedError extends ApiError {
  override readonly name: string = 'PermissionDeniedError';
}
/** 404: there is no such resource, or no linked account was named. */
export class NotFoundError extends ApiError {
  override readonly name: string = 'NotFoundError';
}
/** 409: the resource is not in a state that allows this. */
export class ConflictError extends ApiError {
  override readonly name: string = 'ConflictError';
}
/** 429: the limit of 20 requests a second with bursts of 5 was exceeded, and retries did not help. */
export class RateLimitError extends ApiError {
  override readonly name: string = 'RateLimitError';
}
/** 500 and above: the server, or an app behind it, failed. */
export class ServerError extends ApiError {
  override readonly name: string = 'ServerError';
}

const classByStatus: { readonly [status: number]: typeof ApiError } = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  429: RateLimitError,
};

export function apiError(context: CallContext, response: Response, text: string): ApiError {
  const ErrorClass = classByStatus[response.status] ?? (response.status >= 500 ? ServerError : ApiError);
  return new ErrorClass(context, response, text);
}

/** A reply with status 200 that reports a failure, such as an action whose app refused. `reply` is that reply. */
export class FailedReplyError extends RefoldError {
  override readonly name: string = 'FailedReplyError';
  readonly reply: unknown;

  constructor(message: string, context: CallContext, reply: unknown) {
    super(message, 'failed_reply', { context });
    this.reply = reply;
  }
}
