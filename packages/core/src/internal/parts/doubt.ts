import { OutcomeUnknownError } from '../../errors.ts';
import type { Doubt } from '../../operation.ts';
import { isLost } from '../lost.ts';

/** Codes and texts with which runtimes report that no connection came about, so that nothing can have been sent. */
const NEVER_CONNECTED =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CONNECT_TIMEOUT|Connection ?refused|dns error/i;

const REMARK = 'The outcome is unknown: the server may have acted';

/** For operations that must not be repeated: of a change that was sent and lost, nobody knows whether it was made. */
export const doubt: Doubt = {
  remark: ` (${REMARK}.)`,
  outcomeOf: (error, context) => {
    if (!isLost(error)) return error;
    if (NEVER_CONNECTED.test(describe(error.cause))) {
      context.doubt = undefined;
      return error;
    }
    const message = `${error.message} ${REMARK}, so the call was not repeated.`;
    return new OutcomeUnknownError(message, { context, cause: error });
  },
};

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as { code?: unknown };
  return `${String(code)} ${error.message} ${error.cause ? describe(error.cause) : ''}`;
}
