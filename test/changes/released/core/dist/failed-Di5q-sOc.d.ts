import { l as RefoldError } from "./errors-Dc9kSQyl.js";
import { r as ExecutionNode, t as Execution } from "./executions-k2LsuTna.js";
/** A run ended, but not well: ERRORED, STOPPED, TIMED_OUT or TERMINATED. */
declare class ExecutionFailedError extends RefoldError {
  static override get name(): string;
  /** Id of the run. */
  readonly executionId: string;
  /** The status with which the run ended. */
  readonly status: string;
  /** The node at which it failed, where the run names one. */
  readonly node: Pick<ExecutionNode, "node_id" | "node_name" | "node_type" | "node_status"> | undefined;
  /** Trace id of the reply that told it. Quote it to support. */
  readonly requestId: string | undefined;
  /** The whole run. It may hold your customer's data, so it is left out when the error is printed as JSON. */
  readonly execution: Execution | undefined;
  constructor(executionId: string, outcome: FailedOutcome);
}
/** What is known of a run that failed. */
interface FailedOutcome {
  readonly status: string;
  readonly execution?: Execution;
  readonly requestId?: string;
  readonly reason?: string;
}
export { ExecutionFailedError as t };