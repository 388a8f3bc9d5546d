import type { CallContext } from '../../context.ts';
import { isLost } from '../lost.ts';
import { readBody } from '../read-body.ts';
import { retryAfterSeconds } from '../retry-after.ts';
import { sleep } from '../sleep.ts';
import type { Layer } from './layer.ts';
import { discard } from './send.ts';

/** Beyond this a Retry-After is not waited out without being asked to: the call fails at once and says how long. */
export const LONGEST_WAIT_MS = 60_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8000;

/** Makes further attempts as the operation's retry class allows, and reads the body of the response that counts. */
export const retry: Layer = async (request, context, next) => {
  const { retries = 2, rateLimitRetries = 10 } = context.options;
  for (let failed = 0, limited = 0; ;) {
    context.signal?.throwIfAborted();
    let pause: number | undefined;
    try {
      const response = await next(request, context);
      const refused = response.status === 429;
      if (refused ? limited++ < rateLimitRetries : worthRepeating(response, context) && failed++ < retries) {
        pause = pauseBefore(refused ? limited : failed, response, context);
      }
      if (pause === undefined) return await readBody(response, context);
      void discard(response);
      if (refused) context.doubt = undefined;
    } catch (error) {
      const outcome = context.doubt?.outcomeOf(error, context) ?? error;
      if (outcome !== error || !isLost(error) || failed++ >= retries) throw outcome;
      pause = pauseBefore(failed, undefined, context);
      if (pause === undefined) throw error;
    } finally {
      context.scope?.end();
    }
    await sleep(pause, context.signal);
  }
};

/** 501 says that the operation does not exist for this resource, so asking again cannot help. */
function worthRepeating({ status }: Response, { operation }: CallContext): boolean {
  return operation.retry !== 'unsafe' && (status === 408 || (status >= 500 && status !== 501));
}

/** Full jitter, on top of what the server asked for. Nothing if there is not enough time left for it. */
function pauseBefore(retryNumber: number, response: Response | undefined, context: CallContext): number | undefined {
  const asked = (response && retryAfterSeconds(response.headers)) ?? 0;
  const jitter = Math.random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (retryNumber - 1));
  const pause = asked * 1000 + jitter;
  const left = context.deadlineAt === undefined ? LONGEST_WAIT_MS + LONGEST_PAUSE_MS : context.deadlineAt - Date.now();
  return pause < left ? pause : undefined;
}
