export type { ApiCall, PagedCall, Result, WithResponse } from './call/api-call.ts';
export type {
  ClientLike,
  Operation,
  OptionalOperation,
  OptionalPagedOperation,
  PagedOperation,
  PlainOperation,
} from './call/call.ts';
export type { Secret, SecretSupplier } from './call/connection.ts';
export type {
  CallInfo,
  CallOptions,
  CallRecord,
  ClientOptions,
  ExtraParameters,
  HeadersOption,
  Logger,
  Middleware,
  Next,
  RefoldRequest,
  RequestOptions,
  ResponseIssue,
  ResponseToValidate,
  Tracer,
} from './call/options.ts';
export type { Client } from './client/client.ts';
export { RefoldSession, type RefoldSessionOptions } from './client/session-client.ts';
export { version } from './client/version.ts';
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
} from './errors/api-error.ts';
export {
  AbortError,
  ConnectionError,
  CredentialError,
  InvalidInputError,
  OutcomeUnknownError,
  PaginationError,
  RefoldError,
  TimeoutError,
  TotalTimeoutError,
  WrongCredentialError,
  type CallSummary,
  type ErrorDetails,
} from './errors/refold-error.ts';
export {
  InvalidResponseError,
  OperationFailedError,
  RedirectError,
  ResponseTooLargeError,
} from './errors/response-error.ts';
export type * from './generated/types.ts';
export { GcraLimiter, type GcraLimiterOptions } from './limiter/gcra-limiter.ts';
export type { AcquireOptions, LimiterStats, Priority, RateLimiter } from './limiter/limiter.ts';
export type { Upload } from './operation/multipart.ts';
export type {
  Credential,
  OperationDefinition,
  PagedOperationDefinition,
  Pagination,
  ResultCheck,
  Writer,
} from './operation/operation.ts';
export type { RetryPolicy } from './operation/retry-policy.ts';
