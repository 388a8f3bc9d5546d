import { t as Execution } from "./executions-k2LsuTna.js";
import { t as AccountActing } from "./acting-Ba6uTR4D.js";
import { t as WaitOptions } from "./poll-BZYGC2Lg.js";
/** How to wait for a run. */
interface WaitForExecutionOptions extends WaitOptions {
  /** Told of every look at the run, for a progress bar from `completion_percentage` and `nodes`. */
  onProgress?: (execution: Execution) => void;
}
/**
 * Waits until a run has completed, and returns it with its nodes. Looks are paced by the client's limiter.
 *
 * @throws ExecutionFailedError when it ended ERRORED, STOPPED, TIMED_OUT or TERMINATED; it names the node.
 * @throws WaitTimeoutError when it had not ended in time, also where the server hangs because it does not know the id.
 * @throws NotFoundError when the server says that there is no such run for this account.
 */
declare function waitForExecution(client: AccountActing, { execution_id }: {
  readonly execution_id: string;
}, { onProgress, ...wait }?: WaitForExecutionOptions): Promise<Execution>;
export { waitForExecution as n, WaitForExecutionOptions as t };