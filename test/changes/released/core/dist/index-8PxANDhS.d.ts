import { l as RefoldError } from "./errors-Dc9kSQyl.js";
import { h as ListedExecution, r as ExecutionNode, t as Execution } from "./executions-k2LsuTna.js";
import { c as CallOptions } from "./caller-BCzgPNgE.js";
import { t as AccountActing } from "./acting-Ba6uTR4D.js";
/** Which runs to repeat. */
interface RerunFailedParams {
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
interface RerunOutcome {
  readonly execution: ListedExecution;
  /** Id of the new run. */
  readonly rerun_id?: string;
  /** Why it was not repeated. `outcomeUnknown` on it says that it may have been. */
  readonly error?: RefoldError;
}
/**
 * Repeats the runs that failed, one by one, the oldest first. It lists all of them before it repeats the first, since new
 * runs would shift the pages; one that cannot be repeated does not end the rest.
 */
declare function rerunFailed(client: AccountActing, params: RerunFailedParams, options?: CallOptions): AsyncGenerator<RerunOutcome, void, undefined>;
/** How a run stands. `unknown` is a status that this version does not know, on a run that does not say that it ended. */
type ExecutionState = "running" | "completed" | "failed" | "unknown";
/** How a run stands. A status that is not known counts as completed once the run has a time of completion. */
declare function executionState(execution: Execution): ExecutionState;
/** The node at which a run failed: the last one in trouble, with those that the run passed over considered last. */
declare function failedNode({ nodes }: Execution): ExecutionNode | undefined;
/** What a run has given out: the output of its Response node, or else of the last node that succeeded. */
declare function executionOutput({ nodes }: Execution): unknown;
export { RerunFailedParams as a, failedNode as i, executionOutput as n, RerunOutcome as o, executionState as r, rerunFailed as s, ExecutionState as t };