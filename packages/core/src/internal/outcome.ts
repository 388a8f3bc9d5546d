import type { CallContext } from '../context.ts';
import { ConnectionError, OutcomeUnknownError, TimeoutError } from '../errors.ts';

/** Whether an attempt failed on its way, so that another one may succeed. */
export function isLost(error: unknown): error is ConnectionError | TimeoutError {
  return error instanceof ConnectionError || error instanceof TimeoutError;
}

/** What an attempt that ended with an error means for the call: of a change that was sent, nobody knows whether it was made. */
export function asOutcome(error: unknown, context: CallContext): unknown {
  if (!isLost(error) || !context.inDoubt) return error;
  const message = `${error.message} The outcome is unknown: the server may have acted, so the call was not repeated.`;
  return new OutcomeUnknownError(message, { context, cause: error });
}
