/** Facts that an error tells of the call that it ended. */
export interface CallSummary {
  /** `operationId` of the contract. */
  readonly operationId: string;
  /** Requests that were put on the wire, the last one included. */
  readonly attempts: number;
}

/** Facts of an error besides its message. */
export interface ErrorDetails {
  /** The call that failed. */
  readonly call?: CallSummary | undefined;
  readonly cause?: unknown;
  readonly code?: string | undefined;
  readonly retryable?: boolean | undefined;
  readonly outcomeUnknown?: boolean | undefined;
}

/** Base class of everything that this SDK throws. Nothing on it, printed or serialized, contains a key or token. */
export class RefoldError extends Error {
  // Said in words, since bundlers shorten the name that a class has by itself.
  static override readonly name: string = 'RefoldError';

  /** Stable identifier: Refold's own code for an error response, otherwise one of this SDK's, in lower case. */
  readonly code: string = 'failed';
  /** `operationId` of the contract. */
  readonly operationId: string | undefined;
  /** Requests that were put on the wire, the last one included. */
  readonly attempts: number;
  /** True when the same call may succeed if it is made again later. */
  readonly retryable: boolean;
  /** True when the server may have acted on a call that must not be repeated. Look before you call again. */
  readonly outcomeUnknown: boolean;

  constructor(message: string, { call, cause, code, retryable = false, outcomeUnknown = false }: ErrorDetails = {}) {
    super(message, cause === undefined ? undefined : { cause });
    if (code !== undefined) this.code = code;
    this.operationId = call?.operationId;
    this.attempts = call?.attempts ?? 0;
    this.retryable = retryable;
    this.outcomeUnknown = outcomeUnknown;
  }

  override get name(): string {
    return this.constructor.name;
  }

  override set name(value: string) {
    Object.defineProperty(this, 'name', { value, writable: true, configurable: true });
  }

  /** Every field, also those that `JSON.stringify` and `structuredClone` leave out of other errors. */
  toJSON(): object {
    return { ...this, name: this.name, message: this.message };
  }
}

/** A parameter or option is missing or unusable. Thrown before any request; the message names it and the fix. */
export class InvalidInputError extends RefoldError {
  static override readonly name: string = 'InvalidInputError';

  override readonly code: string = 'invalid_input';
  /** The parameter or option at fault. */
  readonly field: string;

  constructor(field: string, message: string, details?: ErrorDetails) {
    super(message, details);
    this.field = field;
  }
}

/** The client's credential cannot make this call. Thrown before any request. */
export class WrongCredentialError extends RefoldError {
  static override readonly name: string = 'WrongCredentialError';

  override readonly code: string = 'wrong_credential';
}

/** The function that supplies the API key or session token failed. Its error is the `cause`. */
export class CredentialError extends RefoldError {
  static override readonly name: string = 'CredentialError';

  override readonly code: string = 'credential_unavailable';
}

/** The connection failed: not resolved, refused, not trusted, reset or cut off. The message says why and what to do. */
export class ConnectionError extends RefoldError {
  static override readonly name: string = 'ConnectionError';

  override readonly code: string = 'connection_error';
}

/** One attempt took longer than `timeout`, from its credential to the last byte of the response. */
export class TimeoutError extends RefoldError {
  static override readonly name: string = 'TimeoutError';

  override readonly code: string = 'timeout';
}

/** The whole call, with its waits and retries, took longer than `totalTimeout`. */
export class TotalTimeoutError extends RefoldError {
  static override readonly name: string = 'TotalTimeoutError';

  override readonly code: string = 'total_timeout';
}

/** The `signal` of the call was aborted. Its reason is the `cause`. */
export class AbortError extends RefoldError {
  static override readonly name: string = 'AbortError';

  override readonly code: string = 'aborted';
}

/** A call that must not be repeated lost its connection or ran out of time after it was sent. `cause` says how. */
export class OutcomeUnknownError extends RefoldError {
  static override readonly name: string = 'OutcomeUnknownError';

  override readonly code: string = 'outcome_unknown';
  override readonly outcomeUnknown: boolean = true;
}

/** A list did not end as a list must: a page came twice, or pages went on beyond the announced number. */
export class PaginationError extends RefoldError {
  static override readonly name: string = 'PaginationError';

  override readonly code: string = 'pagination';
}
