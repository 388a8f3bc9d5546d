import { i as CallContext } from "./caller-CwDpKW2u.js";
interface ErrorDetails {
  readonly context?: CallContext;
  readonly cause?: unknown;
  readonly retryable?: boolean;
  readonly outcomeUnknown?: boolean;
}
/** Base class of everything that this SDK throws. Nothing on it, printed or serialised, contains a key or token. */
declare class RefoldError extends Error {
  override readonly name: string;
  /** Stable identifier: Refold's own code for an error reply, otherwise one of this SDK's, in lower case. */
  readonly code: string;
  /** `operationId` of the contract. */
  readonly operationId: string | undefined;
  /** Requests that were put on the wire, the last one included. */
  readonly attempts: number;
  /** Whether the same call may succeed if it is made again later. */
  readonly retryable: boolean;
  /** Whether the server may have acted on a call that must not be repeated. Look before you call again. */
  readonly outcomeUnknown: boolean;
  constructor(message: string, code: string, { context, cause, retryable, outcomeUnknown }?: ErrorDetails);
  toJSON(): object;
}
/** A parameter or option is missing or unusable. Thrown before any request; the message names it and the fix. */
declare class InvalidInputError extends RefoldError {
  override readonly name: string;
  /** The parameter or option at fault. */
  readonly field: string;
  constructor(field: string, message: string, context?: CallContext);
}
/** The client's credential cannot make this call. Thrown before any request. */
declare class WrongCredentialError extends RefoldError {
  override readonly name: string;
  constructor(message: string, context?: CallContext);
}
/** The connection failed: refused, reset, cut off or not resolved. */
declare class ConnectionError extends RefoldError {
  override readonly name: string;
  constructor(message: string, context: CallContext, cause?: unknown);
}
/** One attempt took longer than `timeout`, from connecting to the last byte of the reply. */
declare class TimeoutError extends RefoldError {
  override readonly name: string;
  constructor(context: CallContext);
}
/** The whole call, with its waits and retries, took longer than `deadline`. */
declare class DeadlineError extends RefoldError {
  override readonly name: string;
  constructor(context: CallContext);
}
/** The `signal` of the call was aborted. Its reason is the `cause`. */
declare class AbortError extends RefoldError {
  override readonly name: string;
  constructor(context: CallContext, reason: unknown);
}
/** The server redirected. Redirects are never followed, since they would carry the credential to another place. */
declare class RedirectError extends RefoldError {
  override readonly name: string;
  readonly status: number;
  constructor(context: CallContext, status: number);
}
/** The reply is not what the contract promises: not JSON, or JSON that does not parse. */
declare class MalformedReplyError extends RefoldError {
  override readonly name: string;
  readonly status: number;
  /** The first 200 characters of the reply. */
  readonly excerpt: string;
  constructor(message: string, context: CallContext, status: number, text: string, cause?: unknown);
}
/** A call that must not be repeated lost its connection or ran out of time after it was sent. `cause` says how. */
declare class OutcomeUnknownError extends RefoldError {
  override readonly name: string;
  constructor(context: CallContext, cause: RefoldError);
}
/** A list did not end as a list must: a page came twice, or pages went on beyond the announced number. */
declare class PaginationError extends RefoldError {
  override readonly name: string;
  constructor(message: string, context: CallContext);
}
export { MalformedReplyError as a, RedirectError as c, WrongCredentialError as d, InvalidInputError as i, RefoldError as l, ConnectionError as n, OutcomeUnknownError as o, DeadlineError as r, PaginationError as s, AbortError as t, TimeoutError as u };