import { getExecution } from '../../generated/functions.ts';
import type { Execution } from '../../generated/types.ts';
import { callback, checkedOptions, type Checks } from '../../errors/checks.ts';
import { invoke, timeFor, type AccountClient } from '../client.ts';
import { poll, waitChecks, type WaitOptions } from '../poll.ts';
import { ExecutionFailedError } from './failed.ts';
import { executionState } from './state.ts';

/** Options of waiting for a run. */
export interface WaitForExecutionOptions extends WaitOptions {
  /** Told of every look at the run, for a progress bar from `completion_percentage` and `nodes`. */
  onProgress?: ((execution: Execution) => void) | undefined;
}

/** Checks of {@link WaitForExecutionOptions}. */
export const waitForExecutionChecks: Checks<WaitForExecutionOptions> = { ...waitChecks, onProgress: callback };

/**
 * Waits until a run has completed, and returns it with its nodes. Looks are paced by the client's limiter.
 *
 * @throws ExecutionFailedError when it ended ERRORED, STOPPED, TIMED_OUT or TERMINATED; it names the node.
 * @throws WaitTimeoutError when it had not ended in time, also where the server hangs because it does not know the id.
 * @throws NotFoundError when the server says that there is no such run for this account.
 */
export async function waitForExecution(
  client: AccountClient,
  params: { readonly execution_id: string },
  options: WaitForExecutionOptions = {},
): Promise<Execution> {
  const { execution_id } = params;
  const { onProgress, ...wait } = checkedOptions(options, waitForExecutionChecks);
  let status = 'unknown';
  return await poll(
    {
      operationId: 'getExecution',
      time: timeFor(client),
      late: (milliseconds) => `Run ${execution_id} had not ended after ${milliseconds} ms; its status is ${status}.`,
      async look(look) {
        const { data, response } = await invoke(client, 'executions.get', getExecution, params, look).withResponse();
        ({ status } = data);
        onProgress?.(data);
        const state = executionState(data);
        if (state === 'completed') return data;
        if (state !== 'failed') return undefined;
        const requestId = response.headers.get('x-trace-id') ?? undefined;
        throw new ExecutionFailedError(execution_id, { status, execution: data, requestId });
      },
    },
    wait,
  );
}
