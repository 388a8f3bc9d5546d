import type { CallContext } from './context.ts';
import { scrubbed, withoutSecrets } from './internal/redact.ts';

interface ErrorDetails {
  readonly context?: CallContext;
  readonly cause?: unknown;
  readonly retryable?: boolean;
  readonly outcomeUnknown?: boolean;
}

/** Base class of everything that this SDK throws. Nothing on it, printed or serialised, contains a key or token. */
export class RefoldError extends Error {
  override readonly name: string = 'RefoldError';
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

  constructor(
    message: string,
    code: string,
    { context, cause, retryable = false, outcomeUnknown = false }: ErrorDetails = {},
  ) {
    const secrets = context?.secrets;
    super(scrubbed(message, secrets), cause === undefined ? undefined : { cause: withoutSecrets(cause, secrets) });
    this.code = code;
    this.operationId = context?.operation.id;
    this.attempts = context?.attempts ?? 0;
    this.retryable = retryable;
    this.outcomeUnknown = outcomeUnknown;
  }

  toJSON(): object {
    return { ...this, name: this.name, message: this.message };
  }
}

/** A parameter or option is missing or unusable. Thrown before any request; the message names it and the fix. */
export class InvalidInputError extends RefoldError {
  override readonly name: string = 'InvalidInputError';
  /** The parameter or option at fault. */
  readonly field: string;

  constructor(field: string, message: string, context?: CallContext) {
    super(message, 'invalid_input', { context });
    this.field = field;
  }
}

/** The client's credential cannot make this call. Thrown before any request. */
export class WrongCredentialError extends RefoldError {
  override readonly name: string = 'WrongCredentialError';
  constructor(message: string, context?: CallContext) {
    super(message, 'wrong_credential', { context });
  }
}

/** The connection failed: refused, reset, cut off or not resolved. */
export class ConnectionError extends RefoldError {
  override readonly name: string = 'ConnectionError';
  constructor(message: string, context: CallContext, cause?: unknown) {
    super(message, 'connection_error', { context, cause, retryable: true });
  }
}

/** One attempt took longer than `timeout`, from connecting to the last byte of the reply. */
export class TimeoutError extends RefoldError {
  override readonly name: string = 'TimeoutError';
  constructor(context: CallContext) {
    super(`No complete reply within ${context.options.timeout} ms.`, 'timeout', { context, retryable: true });
  }
}

/** The whole call, with its waits and retries, took longer than `deadline`. */
export class DeadlineError extends RefoldError {
  override readonly name: string = 'DeadlineError';
  constructor(context: CallContext) {
    super(`The call did not finish within ${context.options.deadline} ms.`, 'deadline', {
      context,
      retryable: true,
      outcomeUnknown: mayHaveActed(context),
    });
  }
}

/** The `signal` of the call was aborted. Its reason is the `cause`. */
export class AbortError extends RefoldError {
  override readonly name: string = 'AbortError';
  constructor(context: CallContext, reason: unknown) {
    super('The call was aborted.', 'aborted', { context, cause: reason, outcomeUnknown: mayHaveActed(context) });
  }
}

/** The server redirected. Redirects are never followed, since they would carry the credential to another place. */
export class RedirectError extends RefoldError {
  override readonly name: string = 'RedirectError';
  readonly status: number;

  constructor(context: CallContext, status: number) {
    super('The server redirected, which is not followed. Check `baseURL`.', 'redirected', { context });
    this.status = status;
  }
}

/** The reply is not what the contract promises: not JSON, or JSON that does not parse. */
export class MalformedReplyError extends RefoldError {
  override readonly name: string = 'MalformedReplyError';
  readonly status: number;
  /** The first 200 characters of the reply. */
  readonly excerpt: string;

  constructor(message: string, context: CallContext, status: number, text: string, cause?: unknown) {
    super(message, 'malformed_reply', { context, cause });
    this.status = status;
    this.excerpt = scrubbed(text.slice(0, 200), context.secrets);
  }
}

/** A call that must not be repeated lost its connection or ran out of time after it was sent. `cause` says how. */
export class OutcomeUnknownError extends RefoldError {
  override readonly name: string = 'OutcomeUnknownError';
  constructor(context: CallContext, cause: RefoldError) {
    super(
      `${cause.message} The outcome is unknown: the server may have acted, so the call was not repeated.`,
      'outcome_unknown',
      { context, cause, outcomeUnknown: true },
    );
  }
}

/** A list did not end as a list must: a page came twice, or pages went on beyond the announced number. */
export class PaginationError extends RefoldError {
  override readonly name: string = 'PaginationError';
  constructor(message: string, context: CallContext) {
    super(message, 'pagination', { context });
  }
}

function mayHaveActed({ operation, sent }: CallContext): boolean {
  return operation.retry === 'unsafe' && sent;
}
