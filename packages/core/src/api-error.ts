import type { CallContext } from './context.ts';
import { RefoldError } from './errors.ts';
import { readEnvelope } from './internal/envelope.ts';
import { retryAfterSeconds } from './internal/retry-after.ts';

/** The server answered with an error status. Subclasses tell the common ones apart. */
export class ApiError extends RefoldError {
  static override get name(): string {
    return 'ApiError';
  }

  /** The HTTP status. Read it together with `code`, since `SERVER_ERROR` comes with any status. */
  declare readonly status: number;
  /** `request_id` of the body, else the `X-Trace-ID` header. Quote it to support. */
  declare readonly requestId: string | undefined;
  /** Seconds after which the server said to try again. */
  declare readonly retryAfter: number | undefined;
  /** The parsed body, in whichever of the five envelopes it came. */
  declare readonly body: unknown;
}

/** 400: the server found the input wrong. Some unknown resources also answer 400, with code RESOURCE_NOT_FOUND. */
export class BadRequestError extends ApiError {
  static override get name(): string {
    return 'BadRequestError';
  }
}
/** 401: the credential is missing, wrong, expired or rotated. */
export class AuthenticationError extends ApiError {
  static override get name(): string {
    return 'AuthenticationError';
  }
}
/** 403: the credential is not allowed to do this. */
export class PermissionDeniedError extends ApiError {
  static override get name(): string {
    return 'PermissionDeniedError';
  }
}
/** 404: there is no such resource, or no linked account was named. */
export class NotFoundError extends ApiError {
  static override get name(): string {
    return 'NotFoundError';
  }
}
/** 409: the resource is not in a state that allows this. */
export class ConflictError extends ApiError {
  static override get name(): string {
    return 'ConflictError';
  }
}
/** 429: the limit of 20 requests a second with bursts of 5 was exceeded, and retries did not help. */
export class RateLimitError extends ApiError {
  static override get name(): string {
    return 'RateLimitError';
  }
}
/** 500 and above: the server, or an app behind it, failed. */
export class ServerError extends ApiError {
  static override get name(): string {
    return 'ServerError';
  }
}

const classByStatus: { readonly [status: number]: typeof ApiError } = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  429: RateLimitError,
};

/** The error that a response with an error status stands for. */
export function apiError(context: CallContext, { status, statusText, headers }: Response): ApiError {
  const { body, code, message = statusText, requestId } = readEnvelope(context.text, context.secrets);
  const isFailure = status >= 500 || status === 408;
  const ErrorClass = classByStatus[status] ?? (status >= 500 ? ServerError : ApiError);
  const remark = (isFailure && context.doubt?.remark) || '';
  return new ErrorClass(`${status} ${message}${remark}`, {
    context,
    code: code ?? `http_${status}`,
    retryable: isFailure || status === 429,
    outcomeUnknown: remark !== '',
    status,
    requestId: requestId ?? headers.get('x-trace-id') ?? undefined,
    retryAfter: retryAfterSeconds(headers),
    body,
  });
}

/** A reply with status 200 that reports a failure, such as an action whose app refused. `reply` is that reply. */
export class FailedReplyError extends RefoldError {
  static override get name(): string {
    return 'FailedReplyError';
  }

  override readonly code: string = 'failed_reply';
  declare readonly reply: unknown;
}
