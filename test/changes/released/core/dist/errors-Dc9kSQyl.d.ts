import { s as CallContext } from "./caller-BCzgPNgE.js";
/** What an error is made with, besides its message. What is not named here shows up on the error under its own name. */
interface ErrorDetails {
  /** The call that failed. */
  readonly context?: CallContext | undefined;
  readonly cause?: unknown;
  readonly code?: string;
  readonly retryable?: boolean;
  readonly outcomeUnknown?: boolean;
}
/** Base class of everything that this SDK throws. Nothing on it, printed or serialised, contains a key or token. */
declare class RefoldError extends Error {
  /** Said in words, since bundlers shorten the name that a class has by itself. */
  static override get name(): string;
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
  constructor(message: string, { context, cause, ...shown }?: ErrorDetails & Readonly<Record<string, unknown>>);
  override get name(): string;
  toJSON(): object;
  /** An error counts by its name: a program may hold two copies of this package, such as one imported and one required. */
  static override [Symbol.hasInstance](value: any): boolean;
}
/** A parameter or option is missing or unusable. Thrown before any request; the message names it and the fix. */
declare class InvalidInputError extends RefoldError {
  static override get name(): string;
  override readonly code: string;
  /** The parameter or option at fault. */
  readonly field: string;
  constructor(field: string, message: string, context?: CallContext);
}
/** The client's credential cannot make this call. Thrown before any request. */
declare class WrongCredentialError extends RefoldError {
  static override get name(): string;
  override readonly code: string;
}
/** The connection failed: refused, reset, cut off or not resolved. */
declare class ConnectionError extends RefoldError {
  static override get name(): string;
  override readonly code: string;
  override readonly retryable: boolean;
}
/** One attempt took longer than `timeout`, from connecting to the last byte of the reply. */
declare class TimeoutError extends RefoldError {
  static override get name(): string;
  override readonly code: string;
  override readonly retryable: boolean;
}
/** The whole call, with its waits and retries, took longer than `deadline`. */
declare class DeadlineError extends RefoldError {
  static override get name(): string;
  override readonly code: string;
  override readonly retryable: boolean;
}
/** The `signal` of the call was aborted. Its reason is the `cause`. */
declare class AbortError extends RefoldError {
  static override get name(): string;
  override readonly code: string;
}
/** The server redirected. Redirects are never followed, since they would carry the credential to another place. */
declare class RedirectError extends RefoldError {
  static override get name(): string;
  override readonly code: string;
  /** The HTTP status; 0 where the runtime does not tell it. */
  readonly status: number;
}
/** The reply is not what the contract promises: not JSON, or JSON that does not parse. */
declare class MalformedReplyError extends RefoldError {
  static override get name(): string;
  override readonly code: string;
  /** The HTTP status. */
  readonly status: number;
  /** The first 200 characters of the reply. */
  readonly excerpt: string;
}
/** A call that must not be repeated lost its connection or ran out of time after it was sent. `cause` says how. */
declare class OutcomeUnknownError extends RefoldError {
  static override get name(): string;
  override readonly code: string;
  override readonly outcomeUnknown: boolean;
}
/** A list did not end as a list must: a page came twice, or pages went on beyond the announced number. */
declare class PaginationError extends RefoldError {
  static override get name(): string;
  override readonly code: string;
}
export { MalformedReplyError as a, RedirectError as c, WrongCredentialError as d, InvalidInputError as i, RefoldError as l, ConnectionError as n, OutcomeUnknownError as o, DeadlineError as r, PaginationError as s, AbortError as t, TimeoutError as u };