import type { CallContext } from './context.ts';
import { scrubbed, withoutSecrets } from './internal/redact.ts';

/** What an error is made with, besides its message. What is not named here shows up on the error under its own name. */
export interface ErrorDetails {
  /** The call that failed. */
  readonly context?: CallContext | undefined;
  readonly cause?: unknown;
  readonly code?: string;
  readonly retryable?: boolean;
  readonly outcomeUnknown?: boolean;
}

/** Base class of everything that this SDK throws. Nothing on it, printed or serialised, contains a key or token. */
export class RefoldError extends Error {
  /** Said in words, since bundlers shorten the name that a class has by itself. */
  static override get name(): string {
    return 'RefoldError';
  }

  /** Stable identifier: Refold's own code for an error reply, otherwise one of this SDK's, in lower case. */
  readonly code: string = 'failed';
  /** `operationId` of the contract. */
  declare readonly operationId: string | undefined;
  /** Requests that were put on the wire, the last one included. */
  declare readonly attempts: number;
  /** Whether the same call may succeed if it is made again later. */
  readonly retryable: boolean = false;
  /** Whether the server may have acted on a call that must not be repeated. Look before you call again. */
  readonly outcomeUnknown: boolean = false;

  constructor(message: string, { context, cause, ...shown }: ErrorDetails & Readonly<Record<string, unknown>> = {}) {
    const secrets = context?.secrets;
    super(scrubbed(message, secrets), cause === undefined ? undefined : { cause: withoutSecrets(cause, secrets) });
    this.operationId = context?.operation.id;
    this.attempts = context?.attempts ?? 0;
    Object.assign(this, shown);
  }

  override get name(): string {
    return this.constructor.name;
  }

  toJSON(): object {
    return { ...this, name: this.name, message: this.message };
  }

  /** An error counts by its name: a program may hold two copies of this package, such as one imported and one required. */
  static override [Symbol.hasInstance](value: any): boolean {
    let type = 'operationId' in Object(value) && value.constructor;
    while (type?.name && type.name !== this.name) type = Object.getPrototypeOf(type);
    return Boolean(type?.name);
  }
}

/** A parameter or option is missing or unusable. Thrown before any request; the message names it and the fix. */
export class InvalidInputError extends RefoldError {
  static override get name(): string {
    return 'InvalidInputError';
  }

  override readonly code: string = 'invalid_input';
  /** The parameter or option at fault. */
  declare readonly field: string;

  constructor(field: string, message: string, context?: CallContext) {
    super(message, { context });
    this.field = field;
  }
}

/** The client's credential cannot make this call. Thrown before any request. */
export class WrongCredentialError extends RefoldError {
  static override get name(): string {
    return 'WrongCredentialError';
  }

  override readonly code: string = 'wrong_credential';
}

/** The connection failed: refused, reset, cut off or not resolved. */
export class ConnectionError extends RefoldError {
  static override get name(): string {
    return 'ConnectionError';
  }

  override readonly code: string = 'connection_error';
  override readonly retryable: boolean = true;
}

/** One attempt took longer than `timeout`, from connecting to the last byte of the reply. */
export class TimeoutError extends RefoldError {
  static override get name(): string {
    return 'TimeoutError';
  }

  override readonly code: string = 'timeout';
  override readonly retryable: boolean = true;
}

/** The whole call, with its waits and retries, took longer than `deadline`. */
export class DeadlineError extends RefoldError {
  static override get name(): string {
    return 'DeadlineError';
  }

  override readonly code: string = 'deadline';
  override readonly retryable: boolean = true;
}

/** The `signal` of the call was aborted. Its reason is the `cause`. */
export class AbortError extends RefoldError {
  static override get name(): string {
    return 'AbortError';
  }

  override readonly code: string = 'aborted';
}

/** The server redirected. Redirects are never followed, since they would carry the credential to another place. */
export class RedirectError extends RefoldError {
  static override get name(): string {
    return 'RedirectError';
  }

  override readonly code: string = 'redirected';
  /** The HTTP status; 0 where the runtime does not tell it. */
  declare readonly status: number;
}

/** The reply is not what the contract promises: not JSON, or JSON that does not parse. */
export class MalformedReplyError extends RefoldError {
  static override get name(): string {
    return 'MalformedReplyError';
  }

  override readonly code: string = 'malformed_reply';
  /** The HTTP status. */
  declare readonly status: number;
  /** The first 200 characters of the reply. */
  declare readonly excerpt: string;
}

/** A call that must not be repeated lost its connection or ran out of time after it was sent. `cause` says how. */
export class OutcomeUnknownError extends RefoldError {
  static override get name(): string {
    return 'OutcomeUnknownError';
  }

  override readonly code: string = 'outcome_unknown';
  override readonly outcomeUnknown: boolean = true;
}

/** A list did not end as a list must: a page came twice, or pages went on beyond the announced number. */
export class PaginationError extends RefoldError {
  static override get name(): string {
    return 'PaginationError';
  }

  override readonly code: string = 'pagination';
}
