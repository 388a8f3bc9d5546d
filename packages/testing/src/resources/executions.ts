import type { Row } from '../model/operation.ts';
import { ok, type Call } from '../engine/call.ts';
import { page } from '../engine/page.ts';
import { asRow, visible } from '../model/state.ts';
import { startExecution, stopExecution } from '../runs/executions.ts';
import type { WorkflowOutcome } from '../model/scripts.ts';
import type { Handlers } from './handlers.ts';
import { findWorkflow } from './workflow-state.ts';

export const executions: Handlers = {
  listExecutions: (call) => {
    const rows = own(call).filter((row) => fits(call, row));
    return page(call, call.query('sortAsc') === true ? rows.toReversed() : rows);
  },

  getExecution: (call) => ok(visible(find(call, call.path('execution_id')))),

  listExecutionNodeBatches: (call) => {
    const execution = own(call).find(({ _id }) => _id === call.path('execution_id'));
    const outcome = asRow(execution?.['$outcome']) as WorkflowOutcome;
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
    const workflow = asRow(execution['associated_workflow']);
    const again = await startExecution(call.world, {
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
    stopExecution(call.world, call.environment, find(call, call.path('instanceId')));
    return ok({ message: 'Stopping instance' });
  },
};

const own = (call: Call): Row[] => call.rows('executions').filter((row) => row['linked_account_id'] === call.account);

function find(call: Call, id: string): Row {
  const execution = own(call).find(({ _id }) => _id === id);
  if (!execution) throw call.error('unknownExecution');
  return execution;
}

// Source and status have several spellings on the wire.
const normalized = (text: string): string => text.toUpperCase().replaceAll(/[ _]/g, '');

function isChosen(call: Call, name: string, value: string): boolean {
  const wanted = normalized(call.queryText(name) ?? 'ALL');
  return wanted === 'ALL' || wanted === normalized(value);
}

function fits(call: Call, row: Row): boolean {
  const workflow = asRow(row['associated_workflow']);
  if (!isChosen(call, 'status', String(row['status']))) return false;
  if (!isChosen(call, 'execution_type', String(row['type_of_execution']))) return false;
  if (!isChosen(call, 'execution_source', String(row['trigger_application_event']))) return false;
  const wanted: readonly (readonly [string, string])[] = [
    ['slug', String(row['$slug'])],
    ['workflow_id', String(workflow['_id'])],
    ['execution_id', String(row['_id'])],
    ['workflow_name', String(workflow['name'])],
  ];
  if (wanted.some(([name, value]) => (call.queryText(name) ?? value) !== value)) return false;
  const created = Date.parse(String(row['createdAt']));
  const [from, to] = [call.queryText('start_date'), call.queryText('end_date')];
  return (from === undefined || created >= Date.parse(from)) && (to === undefined || created <= endOf(to));
}

// A day without a time means all of it.
function endOf(date: string): number {
  return Date.parse(date) + (date.length === 10 ? 86_399_999 : 0);
}

/** Runs every published workflow that begins with an event. */
export async function runWorkflowsOf(call: Call, event: string, payload: Row): Promise<void> {
  const configId = call.header('config_id');
  const started = call
    .rows('workflows')
    .filter((row) => row['$kind'] === 'published' && row['published'] === true && row['$event'] === event)
    .filter((row) => row['linked_account_id'] === undefined || row['linked_account_id'] === call.account);
  for (const workflow of started) {
    await startExecution(call.world, {
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
