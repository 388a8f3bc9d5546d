import type { Backend } from '../engine/backend.ts';
import { asObject, type JsonObject } from '../model/json.ts';
import type { WorkflowOutcome } from '../model/scripts.ts';
import type { Task } from '../model/state.ts';
import { hasEnded, startNode } from '../resources/execution-state.ts';
import { dispatch, type WorkflowEventName } from '../resources/webhook-events.ts';
import { deliver } from './deliver.ts';

/** Runs a task that is due: ends a run, or delivers a webhook. */
export async function runTask(backend: Backend, task: Task): Promise<void> {
  const { kind, environment, data } = task;
  if (kind === 'deliver-webhook') return deliver(backend, task);
  const execution = backend.records(environment, 'executions').find(({ _id }) => _id === data['id']);
  if (!execution || hasEnded(execution)) return;
  if (kind === 'stop-execution') end(backend, execution, { status: 'STOPPED' });
  else if (execution['status'] !== 'STOPPING') end(backend, execution, asObject(execution['$outcome']));
}

const NODE_STATUSES: Readonly<Record<string, string>> = {
  COMPLETED: 'Success',
  STOPPED: 'Stopped',
  TIMED_OUT: 'Timed_Out',
};

const EVENTS: Readonly<Record<string, WorkflowEventName>> = {
  COMPLETED: 'Workflow Completed',
  ERRORED: 'Workflow Errored',
  STOPPED: 'Workflow Stopped',
  TIMED_OUT: 'Workflow Timed Out',
};

function end(backend: Backend, execution: JsonObject, outcome: WorkflowOutcome): void {
  const { status = 'COMPLETED', nodes } = outcome;
  execution['status'] = status;
  execution['completion_percentage'] = status === 'COMPLETED' ? 100 : 50;
  execution['nodes'] = nodes ? [...nodes] : [startNode('Success'), lastNode(status, outcome)];
  execution['completion_time'] = backend.time();
  execution['updatedAt'] = backend.time();
  execution['instance_execution_time'] = backend.clock.now() - Date.parse(String(execution['createdAt']));
  const event = EVENTS[status];
  if (event) dispatchEvent(backend, execution, event, status);
}

const lastNode = (status: string, { return_value, error }: WorkflowOutcome): JsonObject => ({
  node_id: '2',
  node_name: 'Response',
  node_type: 'response',
  node_status: NODE_STATUSES[status] ?? 'Errored',
  is_batch: false,
  attempts_made: 1,
  latest_output: error ?? return_value ?? {},
});

function dispatchEvent(backend: Backend, execution: JsonObject, name: WorkflowEventName, status: string): void {
  const workflow = asObject(execution['associated_workflow']);
  const account = String(execution['linked_account_id']);
  const environment = String(execution['environment']);
  dispatch(backend, {
    name,
    environment,
    account,
    slug: String(execution['$slug']),
    workflowId: String(workflow['_id']),
    fields: {
      linked_account_id: account,
      instance_id: execution['_id']!,
      workflow_id: workflow['_id']!,
      config_id: execution['config_id']!,
      event: name,
      workflow_name: workflow['name']!,
      status,
      environment,
    },
  });
}
