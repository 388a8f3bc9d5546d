import { RefoldError } from '../../errors/refold-error.ts';
import { listExecutions, rerunExecution } from '../../generated/functions.ts';
import type { ListedExecution } from '../../generated/types.ts';
import type { CallOptions } from '../../call/options.ts';
import { invoke, type AccountClient } from '../client.ts';

/** Which runs to repeat. */
export interface RerunFailedParams {
  /** Only runs that were started since then. */
  readonly since: Date | string;
  /** Only runs of this workflow. */
  readonly workflow_id?: string;
  /** Only runs that ended with one of these. Default ERRORED and TIMED_OUT; a STOPPED run was stopped on purpose. */
  readonly statuses?: readonly string[];
  /** Say what would be repeated, and repeat nothing. */
  readonly dryRun?: boolean;
}

/** What became of one failed run. Without `rerun_id` and `error` it was a dry run. */
export interface RerunOutcome {
  readonly execution: ListedExecution;
  /** Id of the new run. */
  readonly rerun_id?: string;
  /** Why it was not repeated. `outcomeUnknown` on it says that it may have been. */
  readonly error?: RefoldError;
}

const LISTED_AT_ONCE = 100;

/**
 * Repeats the runs that failed, one by one, the oldest first. It lists all of them before it repeats the first, since new
 * runs would shift the pages; one that cannot be repeated does not end the rest.
 */
export async function* rerunFailed(
  client: AccountClient,
  params: RerunFailedParams,
  options: CallOptions = {},
): AsyncGenerator<RerunOutcome, void, undefined> {
  const { since, workflow_id, statuses = ['ERRORED', 'TIMED_OUT'], dryRun = false } = params;
  const start_date = typeof since === 'string' ? since : since.toISOString();
  const failed = new Map<string, ListedExecution>();
  for (const status of statuses) {
    const filter = { start_date, workflow_id, status, sortAsc: true, limit: LISTED_AT_ONCE };
    for await (const execution of invoke(client, 'executions.list', listExecutions, filter, options)) {
      // The filter is checked again: to repeat a run that did not fail would do its work twice.
      if (execution.status === status && execution._id) failed.set(execution._id, execution);
    }
  }
  for (const [execution_id, execution] of failed) {
    if (dryRun) yield { execution };
    else {
      const rerun = await invoke(client, 'executions.rerun', rerunExecution, { execution_id }, options).result();
      if (rerun.ok) yield { execution, rerun_id: rerun.data.id ?? rerun.data.instanceId };
      else yield { execution, error: rerun.error };
    }
    options.signal?.throwIfAborted();
  }
}
