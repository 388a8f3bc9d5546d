import { t as Execution } from "./executions-k2LsuTna.js";
import { s as ExecuteWorkflowParams } from "./workflows-Dr2Ekmkb.js";
import { t as AccountActing } from "./acting-Ba6uTR4D.js";
import { t as WaitForExecutionOptions } from "./wait-Bj_w3-dx.js";
/** Which workflow to run, and with what. */
interface RunWorkflowParams extends Pick<ExecuteWorkflowParams, "config_id" | "instance_tag" | "slug" | "workflowId"> {
  /** What the workflow's start receives. */
  payload?: Record<string, unknown>;
}
/** How to run a workflow. */
interface RunWorkflowOptions<Output> extends WaitForExecutionOptions {
  /**
   * `wait` starts the run and looks until it has ended. `sync` keeps the one request open until the workflow's Response
   * node answers: faster for short runs, and not possible for workflows with a Group node. Default `wait`.
   */
  mode?: "wait" | "sync";
  /** Checks the output and gives it its type, such as a schema's `parse`. Without it the output is taken as it is. */
  parse?: (output: unknown) => Output;
}
/** A run that completed. */
interface CompletedRun<Output> {
  readonly executionId: string;
  /** What the Response node returned, or else the output of the last node. */
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
declare function runWorkflow<Output = unknown>(client: AccountActing, { payload, ...params }: RunWorkflowParams, { mode, parse, ...wait }?: RunWorkflowOptions<Output>): Promise<CompletedRun<Output>>;
export { runWorkflow as i, RunWorkflowOptions as n, RunWorkflowParams as r, CompletedRun as t };