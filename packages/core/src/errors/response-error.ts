import { RefoldError, type ErrorDetails } from './refold-error.ts';

/** Facts of a redirect. */
export interface RedirectDetails extends ErrorDetails {
  readonly status: number;
}

/** The server redirected. Redirects are never followed, since they would carry the credential to another place. */
export class RedirectError extends RefoldError {
  static override readonly name: string = 'RedirectError';

  override readonly code: string = 'redirected';
  /** The HTTP status; 0 where the runtime does not tell it. */
  readonly status: number;

  constructor(message: string, details: RedirectDetails) {
    super(message, details);
    this.status = details.status;
  }
}

/** Facts of a response that cannot be used. */
export interface InvalidResponseDetails extends ErrorDetails {
  readonly status: number;
  readonly excerpt: string;
}

/**
 * The response is not what every response of the operation is: no JSON, no object or list where one belongs, or nothing at
 * all.
 */
export class InvalidResponseError extends RefoldError {
  static override readonly name: string = 'InvalidResponseError';

  override readonly code: string = 'invalid_response';
  /** The HTTP status. */
  readonly status: number;
  /** The first 200 characters of the body. */
  readonly excerpt: string;

  constructor(message: string, details: InvalidResponseDetails) {
    super(message, details);
    this.status = details.status;
    this.excerpt = details.excerpt;
  }
}

/** The response is larger than `maxResponseBytes`. It was not read to its end. */
export class ResponseTooLargeError extends RefoldError {
  static override readonly name: string = 'ResponseTooLargeError';

  override readonly code: string = 'response_too_large';
}

/** Facts of a response that reports a failure. */
export interface OperationFailedDetails extends ErrorDetails {
  readonly body: unknown;
}

/** A response with status 200 that reports a failure, such as an action that its app refused. */
export class OperationFailedError extends RefoldError {
  static override readonly name: string = 'OperationFailedError';

  override readonly code: string = 'operation_failed';
  /** The parsed body. It may hold your customer's data. */
  readonly body: unknown;

  constructor(message: string, details: OperationFailedDetails) {
    super(message, details);
    this.body = details.body;
  }
}
