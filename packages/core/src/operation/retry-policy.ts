import { provesNothingSent } from '../errors/nothing-sent.ts';
import { OutcomeUnknownError, type CallSummary, type RefoldError } from '../errors/refold-error.ts';

/** Conditions under which an operation may be repeated. */
export interface RetryPolicy {
  /** `safe` changes nothing, `idempotent` may be repeated, `unsafe` may not. */
  readonly name: 'safe' | 'idempotent' | 'unsafe';
  /** Permission for another attempt after one on which the server may have acted. */
  readonly repeatable: boolean;
  /** The error of a call whose attempt may have been sent, and was lost. Without it, that is the error of the attempt. */
  readonly errorAfterLoss?: (error: RefoldError, call: CallSummary) => RefoldError;
  /** Added to an error after which nobody knows whether the server acted. */
  readonly remark?: string;
}

/** Reads. */
export const safe: RetryPolicy = { name: 'safe', repeatable: true };

/** Writes that have the same effect however often they are sent. */
export const idempotent: RetryPolicy = { name: 'idempotent', repeatable: true };

/** Writes that would take effect twice. Of one that was sent and lost, nobody knows whether it took effect. */
export const unsafe: RetryPolicy = {
  name: 'unsafe',
  repeatable: false,
  errorAfterLoss: (error, call) =>
    error.cause !== undefined && provesNothingSent(error.cause)
      ? error
      : new OutcomeUnknownError(
          `${error.message} The outcome is unknown: the server may have acted, so the call was not repeated.`,
          { call, cause: error },
        ),
  remark: ' The outcome is unknown: the server may have acted.',
};
