import { flag, listOf, oneOf, withMethods, type Check } from '../../errors/checks.ts';
import { OutcomeUnknownError, type RefoldError } from '../../errors/refold-error.ts';
import { listExecutions, rerunExecution } from '../../generated/functions.ts';
import type { ListedExecution } from '../../generated/types.ts';
import type { CallOptions } from '../../call/options.ts';
import { Journal, type Checkpoint } from '../bulk/checkpoint.ts';
import { hadNoEffect } from '../bulk/run.ts';
import { invoke, type AccountClient } from '../client.ts';
import { checkedParams, word, type ParamChecks } from '../params.ts';

const moment: Check<Date | string> = (value) =>
  !(value instanceof Date
    ? !Number.isNaN(value.getTime())
    : typeof value === 'string' && !Number.isNaN(Date.parse(value))) && 'must be a Date or the text of one';

/** Runs to repeat. */
export interface RerunFailedParams {
  /** Only runs that were started since then. */
  readonly since: Date | string;
  /** Only runs of this workflow. */
  readonly workflow_id?: string;
  /** Only runs that ended with one of these. Default ERRORED and TIMED_OUT; a STOPPED run was stopped on purpose. */
  readonly statuses?: readonly ('ERRORED' | 'STOPPED' | 'TERMINATED' | 'TIMED_OUT')[];
  /** Say what would be repeated, and repeat nothing. */
  readonly dryRun?: boolean;
  /**
   * Remembers which runs have been repeated, so that a later call with the same one leaves them alone: the API itself does not
   * tell. Without it every call repeats all runs that it finds.
   */
  readonly checkpoint?: Checkpoint;
}

const checks: ParamChecks<RerunFailedParams> = {
  required: { since: moment },
  optional: {
    workflow_id: word,
    statuses: listOf(oneOf('ERRORED', 'TIMED_OUT', 'STOPPED', 'TERMINATED'), 'statuses of runs that failed'),
    dryRun: flag,
    checkpoint: withMethods('read', 'append'),
  },
};

/**
 * Result of one failed run. One that was repeated has `rerun_id`, where the response names it; the others have `dryRun`,
 * `skipped` or `error`.
 */
export interface RerunOutcome {
  readonly execution: ListedExecution;
  /** Id of the new run. */
  readonly rerun_id?: string;
  /** Nothing was sent, because it was a dry run. */
  readonly dryRun?: true;
  /** An earlier call with the same checkpoint has repeated it. */
  readonly skipped?: true;
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
  const checked = checkedParams('rerunFailed', params, checks);
  const { dryRun = false, checkpoint } = checked;
  const failed = await failedRuns(client, checked, options);
  const journal = await Journal.open(dryRun ? undefined : checkpoint);
  try {
    for (const [execution_id, execution] of failed) {
      if (dryRun) yield { execution, dryRun };
      else yield { execution, ...(await rerunOnce(client, execution_id, journal, options)) };
      options.signal?.throwIfAborted();
    }
  } finally {
    await journal.close(false);
  }
}

async function rerunOnce(
  client: AccountClient,
  execution_id: string,
  journal: Journal,
  options: CallOptions,
): Promise<Omit<RerunOutcome, 'execution'>> {
  const earlier = journal.earlier(execution_id);
  if (earlier === 'done') return { skipped: true };
  if (earlier === 'begun') {
    const message = `An earlier call may have repeated the run ${execution_id}: it ended before that was known. It is not repeated again.`;
    return { error: new OutcomeUnknownError(message, { call: { operationId: 'rerunExecution', attempts: 0 } }) };
  }
  await journal.write('begun', execution_id);
  const rerun = await invoke(client, 'executions.rerun', rerunExecution, { execution_id }, options).result();
  if (!rerun.ok) {
    if (hadNoEffect(rerun.error)) await journal.write('refused', execution_id);
    return { error: rerun.error };
  }
  await journal.write('done', execution_id);
  return { rerun_id: rerun.data.id ?? rerun.data.instanceId };
}

/** The failed runs by id, the oldest first. */
async function failedRuns(
  client: AccountClient,
  { since, workflow_id, statuses = ['ERRORED', 'TIMED_OUT'] }: RerunFailedParams,
  options: CallOptions,
): Promise<ReadonlyMap<string, ListedExecution>> {
  const start_date = typeof since === 'string' ? since : since.toISOString();
  const failed = new Map<string, ListedExecution>();
  for (const status of statuses) {
    const filter = { start_date, workflow_id, status, sortAsc: true, limit: LISTED_AT_ONCE };
    for await (const execution of invoke(client, 'executions.list', listExecutions, filter, options)) {
      // The filter is checked again: to repeat a run that did not fail would do its work twice.
      if (execution.status === status && execution._id) failed.set(execution._id, execution);
    }
  }
  return failed;
}
