import type { Json, Row } from '../model/operation.ts';
import { asRow, asText, ORGANIZATION } from '../model/state.ts';
import type { World } from '../engine/backend.ts';
import type { WorkflowOutcome } from '../model/scripts.ts';
import { dispatch, type WorkflowEvent } from '../resources/webhook-events.ts';

export type Start = {
  readonly environment: string;
  readonly account: string;
  readonly workflow: Row;
  readonly payload: Json;
  readonly source: 'API_CALL' | 'Event' | 'Schedule';
  readonly type: 'SYNC' | 'ASYNC';
  readonly configId?: string;
};

const DURATION = 200;
const OVER = ['COMPLETED', 'ERRORED', 'STOPPED', 'TERMINATED', 'TIMED_OUT', 'DUPLICATE'];

/** Starts a run. It ends later, in the mock's time, as its script says. */
export async function startExecution(world: World, start: Start): Promise<Row> {
  const { workflow, environment, account } = start;
  const outcome = await decide(world, start);
  const app = applicationOf(world, start);
  const started = world.time();
  const execution: Row = {
    _id: world.id(),
    name: `Execution for workflow ${String(workflow['_id'])}`,
    org_id: ORGANIZATION,
    environment,
    status: 'RUNNING',
    completion_percentage: 0,
    type_of_execution: start.type,
    nodes: [startNode('Ready')],
    linked_account_id: account,
    config_id: start.configId ?? account,
    associated_workflow: { _id: workflow['_id']!, name: workflow['name'] ?? '', icon: asText(workflow['icon']) ?? '' },
    ...(app && { associated_application: app }),
    trigger_application_event: start.source,
    createdAt: started,
    updatedAt: started,
    $slug: asText(workflow['slug']) ?? '',
    $payload: start.payload,
    $outcome: outcome as Row,
  };
  world.rows(environment, 'executions').unshift(execution);
  const at = world.clock.now() + (outcome.after ?? DURATION);
  world.plan({ at, kind: 'finish-execution', environment, data: { id: execution['_id']! } });
  return execution;
}

async function decide(world: World, { workflow, payload, account, environment }: Start): Promise<WorkflowOutcome> {
  const script =
    world.workflows.get(String(workflow['_id'])) ?? world.workflows.get(asText(workflow['workflow_alias']) ?? '');
  if (typeof script !== 'function') return script ?? {};
  return script({ payload, workflow, linkedAccount: account, environment });
}

function applicationOf(world: World, { environment, workflow }: Start): Row | undefined {
  const app = world.rows(environment, 'applications').find(({ slug }) => slug === workflow['slug']);
  return app && { _id: app['app_id'] ?? app['_id']!, name: app['name']!, icon: app['icon']! };
}

const startNode = (status: string): Row => ({
  node_id: '1',
  node_name: 'Start',
  node_type: 'start',
  node_status: status,
  is_batch: false,
  attempts_made: 1,
});

export const isOver = (execution: Row): boolean => OVER.includes(String(execution['status']));

/** Ends a run as its script says, unless it has been stopped. */
export function finishExecution(world: World, environment: string, id: string): void {
  const execution = world.rows(environment, 'executions').find(({ _id }) => _id === id);
  if (!execution || isOver(execution) || execution['status'] === 'STOPPING') return;
  const outcome = asRow(execution['$outcome']) as WorkflowOutcome;
  end(world, execution, outcome.status ?? 'COMPLETED', outcome);
}

/** Asks a run to stop. It stops a moment later. */
export function stopExecution(world: World, environment: string, execution: Row): void {
  if (isOver(execution)) return;
  execution['status'] = 'STOPPING';
  world.plan({
    at: world.clock.now() + DURATION,
    kind: 'stop-execution',
    environment,
    data: { id: execution['_id']! },
  });
}

export function finishStop(world: World, environment: string, id: string): void {
  const execution = world.rows(environment, 'executions').find(({ _id }) => _id === id);
  if (execution && !isOver(execution)) end(world, execution, 'STOPPED', {});
}

function end(world: World, execution: Row, status: string, outcome: WorkflowOutcome): void {
  const failed = status !== 'COMPLETED';
  execution['status'] = status;
  execution['completion_percentage'] = failed ? 50 : 100;
  execution['nodes'] = outcome.nodes ? [...outcome.nodes] : [startNode('Success'), lastNode(status, outcome)];
  execution['completion_time'] = world.time();
  execution['updatedAt'] = world.time();
  execution['instance_execution_time'] = world.clock.now() - Date.parse(String(execution['createdAt']));
  const event = eventOf(status);
  if (event) announce(world, execution, event, status);
}

function lastNode(status: string, { return_value, error }: WorkflowOutcome): Row {
  const states: Record<string, string> = { COMPLETED: 'Success', STOPPED: 'Stopped', TIMED_OUT: 'Timed_Out' };
  return {
    node_id: '2',
    node_name: 'Response',
    node_type: 'response',
    node_status: states[status] ?? 'Errored',
    is_batch: false,
    attempts_made: 1,
    latest_output: error ?? return_value ?? {},
  };
}

function eventOf(status: string): WorkflowEvent | undefined {
  const events: Record<string, WorkflowEvent> = {
    COMPLETED: 'Workflow Completed',
    ERRORED: 'Workflow Errored',
    STOPPED: 'Workflow Stopped',
    TIMED_OUT: 'Workflow Timed Out',
  };
  return events[status];
}

function announce(world: World, execution: Row, name: WorkflowEvent, status: string): void {
  const workflow = asRow(execution['associated_workflow']);
  const account = String(execution['linked_account_id']);
  const environment = String(execution['environment']);
  dispatch(world, {
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
