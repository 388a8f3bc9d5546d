export { ApiCall, type Result, type WithResponse } from './api-call.ts';
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  FailedReplyError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
} from './api-error.ts';
export type { Caller } from './caller.ts';
export type { CallContext } from './context.ts';
export type { Credential, Secret } from './credential.ts';
export type { Upload } from './encoders.ts';
export {
  AbortError,
  ConnectionError,
  DeadlineError,
  InvalidInputError,
  MalformedReplyError,
  OutcomeUnknownError,
  PaginationError,
  RedirectError,
  RefoldError,
  TimeoutError,
  WrongCredentialError,
} from './errors.ts';
export { GcraLimiter, type GcraSettings } from './gcra-limiter.ts';
export type * from './generated/types.ts';
export type { Claim, LimiterStats, Priority, RateLimiter } from './limiter.ts';
export type { Middleware, Next, RefoldRequest } from './middleware.ts';
export type { CallRecord, CheckedReply, Drift, Logger, Tracer } from './observe.ts';
export type { Operation, Pagination, RetryClass } from './operation.ts';
export type { CallOptions, CallSettings, ClientSettings } from './options.ts';
export { PagedCall } from './paged-call.ts';
export { RefoldSession, type RefoldSessionOptions } from './session-client.ts';
export { version } from './version.ts';
export { WaitingLine, type Waiter } from './waiting-line.ts';
