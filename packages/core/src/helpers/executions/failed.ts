import { RefoldError } from '../../errors/refold-error.ts';
import type { Execution, ExecutionNode } from '../../generated/types.ts';
import { failedNode } from './state.ts';

const LONGEST_REASON = 200;

/** A run ended, but not well: ERRORED, STOPPED, TIMED_OUT or TERMINATED. */
export class ExecutionFailedError extends RefoldError {
  static override readonly name: string = 'ExecutionFailedError';

  /** Id of the run. */
  readonly executionId: string;
  /** The status with which the run ended. */
  readonly status: string;
  /** The node at which it failed, where the run names one. */
  readonly node: Pick<ExecutionNode, 'node_id' | 'node_name' | 'node_type' | 'node_status'> | undefined;
  /** Trace id of the response that told it. Quote it to support. */
  readonly requestId: string | undefined;
  /** The whole run. It may hold your customer's data, so it is left out when the error is printed as JSON. */
  declare readonly execution: Execution | undefined;

  constructor(executionId: string, outcome: FailedOutcome) {
    const { execution, status, requestId } = outcome;
    const node = execution && failedNode(execution);
    const place = node ? ` at node "${node.node_name}" (${node.node_status})` : '';
    const reason = outcome.reason ?? reasonIn(node?.latest_output);
    super(`Run ${executionId} ended ${status}${place}${reason ? `: ${reason}` : '.'}`, { code: 'execution_failed' });
    this.executionId = executionId;
    this.status = status;
    this.node = node && {
      node_id: node.node_id,
      node_name: node.node_name,
      node_type: node.node_type,
      node_status: node.node_status,
    };
    this.requestId = requestId;
    Object.defineProperty(this, 'execution', { value: execution, enumerable: false });
  }
}

/** Facts about a run that failed. */
interface FailedOutcome {
  readonly status: string;
  readonly execution?: Execution;
  readonly requestId?: string;
  readonly reason?: string;
}

/** The sentence in whatever a node or a run gives as its error. */
export function reasonIn(output: unknown): string | undefined {
  if (typeof output === 'string') return output.slice(0, LONGEST_REASON) || undefined;
  if (typeof output !== 'object' || output === null) return undefined;
  const { message, error } = output as Readonly<Record<string, unknown>>;
  return reasonIn(message) ?? reasonIn(error);
}
