import { ConnectionError, TimeoutError } from '../errors.ts';

/** Whether an attempt failed on its way, so that another one may succeed. */
export function isLost(error: unknown): error is ConnectionError | TimeoutError {
  return error instanceof ConnectionError || error instanceof TimeoutError;
}
