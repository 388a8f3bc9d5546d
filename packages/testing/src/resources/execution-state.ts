import type { Backend } from '../engine/backend.ts';
import { asString, type Json, type JsonObject } from '../model/json.ts';
import type { WorkflowOutcome } from '../model/scripts.ts';
import { ORGANIZATION } from '../model/state.ts';

/** Options of a run. */
export type StartOptions = {
  readonly environment: string;
  /** Id of the linked account. */
  readonly account: string;
  readonly workflow: JsonObject;
  readonly payload: Json;
  readonly source: 'API_CALL' | 'Event' | 'Schedule';
  readonly type: 'SYNC' | 'ASYNC';
  readonly configId?: string;
};

const DURATION_MS = 200;
const FINAL_STATUSES = ['COMPLETED', 'ERRORED', 'STOPPED', 'TERMINATED', 'TIMED_OUT', 'DUPLICATE'];

/** Milliseconds that a run takes. */
export const durationOf = ({ after }: WorkflowOutcome): number => after ?? DURATION_MS;

/** Tells whether a run has ended. */
export const hasEnded = (execution: JsonObject): boolean => FINAL_STATUSES.includes(String(execution['status']));

/** Starts a run. It ends later, in the mock's time, with the outcome of its script. */
export async function startExecution(backend: Backend, options: StartOptions): Promise<JsonObject> {
  const { workflow, environment, account } = options;
  const outcome = await outcomeOf(backend, options);
  const app = applicationOf(backend, options);
  const started = backend.time();
  const execution: JsonObject = {
    _id: backend.id(),
    name: `Execution for workflow ${String(workflow['_id'])}`,
    org_id: ORGANIZATION,
    environment,
    status: 'RUNNING',
    completion_percentage: 0,
    type_of_execution: options.type,
    nodes: [startNode('Ready')],
    linked_account_id: account,
    config_id: options.configId ?? account,
    associated_workflow: {
      _id: workflow['_id']!,
      name: workflow['name'] ?? '',
      icon: asString(workflow['icon']) ?? '',
    },
    ...(app && { associated_application: app }),
    trigger_application_event: options.source,
    createdAt: started,
    updatedAt: started,
    $slug: asString(workflow['slug']) ?? '',
    $payload: options.payload,
    $outcome: outcome as JsonObject,
  };
  backend.records(environment, 'executions').unshift(execution);
  scheduleEnd(backend, execution, 'finish-execution', durationOf(outcome));
  return execution;
}

/** Requests that a run stops. It stops 200 ms later, in the mock's time. */
export function stopExecution(backend: Backend, execution: JsonObject): void {
  if (hasEnded(execution)) return;
  execution['status'] = 'STOPPING';
  scheduleEnd(backend, execution, 'stop-execution', DURATION_MS);
}

/** The start node of a run. */
export const startNode = (status: string): JsonObject => ({
  node_id: '1',
  node_name: 'Start',
  node_type: 'start',
  node_status: status,
  is_batch: false,
  attempts_made: 1,
});

function scheduleEnd(
  backend: Backend,
  execution: JsonObject,
  kind: 'finish-execution' | 'stop-execution',
  milliseconds: number,
): void {
  const environment = String(execution['environment']);
  backend.schedule({ at: backend.clock.now() + milliseconds, kind, environment, data: { id: execution['_id']! } });
}

async function outcomeOf(
  backend: Backend,
  { workflow, payload, account, environment }: StartOptions,
): Promise<WorkflowOutcome> {
  const script =
    backend.workflows.get(String(workflow['_id'])) ?? backend.workflows.get(asString(workflow['workflow_alias']) ?? '');
  if (typeof script !== 'function') return script ?? {};
  return script({ payload, workflow, linkedAccount: account, environment });
}

function applicationOf(backend: Backend, { environment, workflow }: StartOptions): JsonObject | undefined {
  const app = backend.records(environment, 'applications').find(({ slug }) => slug === workflow['slug']);
  return app && { _id: app['app_id'] ?? app['_id']!, name: app['name']!, icon: app['icon']! };
}
