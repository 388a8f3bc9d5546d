import { type Call, type Handlers, ok } from '../engine/call.ts';
import { page } from '../engine/page.ts';
import { asObject, type JsonObject } from '../model/json.ts';
import type { WorkflowOutcome } from '../model/scripts.ts';
import { visible } from '../model/state.ts';
import { startExecution, stopExecution } from './execution-state.ts';
import { findWorkflow } from './workflow-state.ts';

/** Handlers of executions: runs of workflows. */
export const executions: Handlers = {
  listExecutions: (call) => {
    const records = ownExecutions(call).filter((record) => matchesFilters(call, record));
    return page(call, call.query('sortAsc') === true ? records.toReversed() : records);
  },

  getExecution: (call) => ok(visible(find(call, call.path('execution_id')))),

  listExecutionNodeBatches: (call) => {
    const execution = ownExecutions(call).find(({ _id }) => _id === call.path('execution_id'));
    const outcome = asObject(execution?.['$outcome']) as WorkflowOutcome;
    const batches = outcome.batches?.[call.path('node_id')];
    if (!batches) throw call.error('notAvailable');
    const status = call.queryText('status');
    return page(
      call,
      batches.filter((batch) => status === undefined || batch['status'] === status),
    );
  },

  rerunExecution: async (call) => {
    const execution = find(call, call.path('instanceId'));
    const workflow = asObject(execution['associated_workflow']);
    const again = await startExecution(call.backend, {
      environment: call.environment,
      account: call.account,
      workflow: findWorkflow(call, String(workflow['_id'])) ?? { ...workflow, slug: execution['$slug']! },
      payload: execution['$payload'] ?? {},
      source: 'API_CALL',
      type: 'ASYNC',
      configId: String(execution['config_id']),
    });
    return ok({ status: 'success', id: again['_id']! });
  },

  stopExecution: (call) => {
    stopExecution(call.backend, find(call, call.path('instanceId')));
    return ok({ message: 'Stopping instance' });
  },
};

const ownExecutions = (call: Call): JsonObject[] =>
  call.records('executions').filter((record) => record['linked_account_id'] === call.account);

function find(call: Call, id: string): JsonObject {
  const execution = ownExecutions(call).find(({ _id }) => _id === id);
  if (!execution) throw call.error('unknownExecution');
  return execution;
}

// Source and status have several spellings on the wire.
const normalized = (text: string): string => text.toUpperCase().replaceAll(/[ _]/g, '');

function matchesFilter(call: Call, name: string, value: string): boolean {
  const wanted = normalized(call.queryText(name) ?? 'ALL');
  return wanted === 'ALL' || wanted === normalized(value);
}

function matchesFilters(call: Call, record: JsonObject): boolean {
  const workflow = asObject(record['associated_workflow']);
  if (!matchesFilter(call, 'status', String(record['status']))) return false;
  if (!matchesFilter(call, 'execution_type', String(record['type_of_execution']))) return false;
  if (!matchesFilter(call, 'execution_source', String(record['trigger_application_event']))) return false;
  const wanted: readonly (readonly [string, string])[] = [
    ['slug', String(record['$slug'])],
    ['workflow_id', String(workflow['_id'])],
    ['execution_id', String(record['_id'])],
    ['workflow_name', String(workflow['name'])],
  ];
  if (wanted.some(([name, value]) => (call.queryText(name) ?? value) !== value)) return false;
  const created = Date.parse(String(record['createdAt']));
  const [from, to] = [call.queryText('start_date'), call.queryText('end_date')];
  return (from === undefined || created >= Date.parse(from)) && (to === undefined || created <= endOf(to));
}

// A day without a time means all of it.
function endOf(date: string): number {
  return Date.parse(date) + (date.length === 10 ? 86_399_999 : 0);
}

/** Starts a run of every published workflow that begins with an event. */
export async function runWorkflowsOf(call: Call, event: string, payload: JsonObject): Promise<void> {
  const configId = call.header('config_id');
  const started = call
    .records('workflows')
    .filter((record) => record['$kind'] === 'published' && record['published'] === true && record['$event'] === event)
    .filter((record) => record['linked_account_id'] === undefined || record['linked_account_id'] === call.account);
  for (const workflow of started) {
    await startExecution(call.backend, {
      environment: call.environment,
      account: call.account,
      workflow,
      payload,
      source: 'Event',
      type: 'ASYNC',
      ...(configId !== undefined && { configId }),
    });
  }
}
