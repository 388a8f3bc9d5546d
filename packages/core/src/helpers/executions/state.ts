import type { Execution, ExecutionNode } from '../../generated/types.ts';

/** State of a run. `unknown` is a status that this version does not know, on a run that does not say that it ended. */
export type ExecutionState = 'running' | 'completed' | 'failed' | 'unknown';

const STATES: Readonly<Record<string, ExecutionState>> = {
  QUEUED: 'running',
  RUNNING: 'running',
  STOPPING: 'running',
  COMPLETED: 'completed',
  ERRORED: 'failed',
  STOPPED: 'failed',
  TERMINATED: 'failed',
  TIMED_OUT: 'failed',
};

const TROUBLE = ['Errored', 'Timed_Out', 'Rejected', 'Stopped', 'Errored_and_Skipped'];

/** State of a run. A status that is not known counts as completed once the run has a time of completion. */
export function executionState(execution: Execution): ExecutionState {
  return STATES[execution.status] ?? (execution.completion_time ? 'completed' : 'unknown');
}

/** The node at which a run failed: the last one in trouble, with those that the run passed over considered last. */
export function failedNode({ nodes = [] }: Execution): ExecutionNode | undefined {
  for (const status of TROUBLE) {
    const node = nodes.findLast(({ node_status }) => node_status === status);
    if (node) return node;
  }
  return undefined;
}

/** Output of a run: that of its Response node, or else of the last node that succeeded. */
export function executionOutput({ nodes = [] }: Execution): unknown {
  const done = nodes.filter(({ node_status }) => node_status === 'Success');
  return (done.findLast(({ node_type }) => /response/i.test(node_type)) ?? done.at(-1))?.latest_output;
}
