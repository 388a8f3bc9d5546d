import { executeWorkflow } from '../../generated/functions.ts';
import type { Execution, ExecuteWorkflowParams } from '../../generated/types.ts';
import { forConnection, invoke, type AccountClient } from '../client.ts';
import { ExecutionFailedError, reasonIn } from '../executions/failed.ts';
import { executionOutput } from '../executions/state.ts';
import { callback, checkedOptions, oneOf, ownOptions, type Checks } from '../../errors/checks.ts';
import { waitForExecution, waitForExecutionChecks, type WaitForExecutionOptions } from '../executions/wait.ts';

/** Workflow to run, and its input. */
export interface RunWorkflowParams extends Pick<
  ExecuteWorkflowParams,
  'config_id' | 'instance_tag' | 'slug' | 'workflow_id'
> {
  /** Id of the connection whose credentials the run uses, for an app that holds several. */
  connection?: string | undefined;
  /** Input of the workflow's start node. */
  payload?: Record<string, unknown>;
}

/** Options of running a workflow. */
export interface RunWorkflowOptions<Output> extends WaitForExecutionOptions {
  /**
   * `wait` starts the run and looks until it has ended. `sync` keeps the one request open until the workflow's Response
   * node answers: faster for short runs, and not possible for workflows with a Group node. Default `wait`.
   */
  mode?: 'wait' | 'sync' | undefined;
  /** Checks the output and gives it its type, such as a schema's `parse`. Without it the output is taken as it is. */
  parse?: ((output: unknown) => Output) | undefined;
}

const checks: Checks<RunWorkflowOptions<any>> = {
  ...waitForExecutionChecks,
  mode: oneOf('wait', 'sync'),
  parse: callback,
};

/** A run that completed. */
export interface CompletedRun<Output> {
  readonly executionId: string;
  /** Value that the Response node returned, or else the output of the last node. */
  readonly output: Output;
  /** The run with its nodes. Absent after `sync`. */
  readonly execution?: Execution;
}

/**
 * Runs a workflow and returns what it gives out. The start is sent once: when its outcome is unknown, the error says so.
 *
 * @throws ExecutionFailedError when the run ended, but not well; it names the node.
 * @throws WaitTimeoutError when the run had not ended in time.
 */
export async function runWorkflow<Output = unknown>(
  client: AccountClient,
  { connection, ...params }: RunWorkflowParams,
  options: RunWorkflowOptions<Output> = {},
): Promise<CompletedRun<Output>> {
  const { mode = 'wait', parse = (output: unknown) => output as Output, ...wait } = checkedOptions(options, checks);
  const { maxWait: totalTimeout, signal } = ownOptions(wait);
  const starter = forConnection(client, connection);
  if (mode === 'sync') {
    const maxWait = totalTimeout ?? 300_000;
    const run = await invoke(
      starter,
      'workflows.execute',
      executeWorkflow,
      { ...params, sync_execution: true },
      { signal, timeout: maxWait, totalTimeout: maxWait },
    );
    if (run.errored) {
      throw new ExecutionFailedError(run.execution_id, { status: 'ERRORED', reason: reasonIn(run.execution_error) });
    }
    return { executionId: run.execution_id, output: parse(run.return_value) };
  }
  const { execution_id } = await invoke(starter, 'workflows.execute', executeWorkflow, params, {
    totalTimeout,
    signal,
  });
  const execution = await waitForExecution(client, { execution_id }, wait);
  return { executionId: execution_id, output: parse(executionOutput(execution)), execution };
}
