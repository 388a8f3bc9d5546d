import type { Row } from '../model/operation.ts';
import { ok, type Call } from '../engine/call.ts';
import { page } from '../engine/page.ts';
import { asRows, asText, visible } from '../model/state.ts';
import { startExecution } from '../runs/executions.ts';
import { advance } from '../runs/run-task.ts';
import type { WorkflowOutcome } from '../model/scripts.ts';
import type { Handlers } from './handlers.ts';
import { addDraft, findWorkflow, isVisible, matches, publish, unpublish } from './workflow-state.ts';

export const workflows: Handlers = {
  listWorkflows: (call) => {
    const isPrivate = call.query('scope') === 'private';
    const rows = call
      .rows('workflows')
      .filter((row) => row['$kind'] === 'published' || (row['$kind'] === 'draft' && row['$is_new'] === true))
      .filter((row) => (isPrivate ? row['linked_account_id'] === call.account : row['linked_account_id'] === undefined))
      .filter((row) => matches(call, row));
    return page(call, rows, { schema: null });
  },

  createWorkflow: (call) => {
    const slug = asText(call.fields['slug']);
    if (slug !== undefined && !call.rows('applications').some((app) => app['slug'] === slug))
      throw call.error('unknownApp', { 'no-such-app': slug });
    return ok({ workflow: visible(addDraft(call, call.fields)) });
  },

  listEnabledWorkflows: (call) => {
    const configs = call.rows('configs').filter((row) => row['linked_account_id'] === call.account);
    return ok(configs.flatMap((config) => enabledOf(call, config)));
  },

  getWorkflowRequestStructure: (call) => {
    const workflow = findWorkflow(call, call.path('workflowId'));
    const schema = workflow?.['json_schema'] ?? null;
    return ok({ payload: workflow?.['$sample_payload'] ?? null, schema, schema_interpreted: schema });
  },

  listWorkflowVersions: (call) => {
    const id = call.path('workflowId');
    if (!findWorkflow(call, id)) throw call.error('unknownWorkflow');
    const versions = call.rows('workflows').filter((row) => row['$kind'] === 'version' && row['$base'] === id);
    return page(call, versions, { schema: null });
  },

  getWorkflow: (call) => {
    const workflow = call.rows('workflows').find((row) => row['_id'] === call.path('workflowId'));
    if (!workflow) throw call.unknownWorkflow();
    if (!isVisible(call, workflow)) throw call.error('anotherAccount');
    return ok(visible(workflow));
  },

  getWorkflowDraft: (call) => {
    const id = call.path('workflowId');
    const base = findWorkflow(call, id);
    if (!base) throw call.error('unknownWorkflow');
    if (!isVisible(call, base)) throw call.error('notPublic', { '67dd309c8a2946f92d8bb45e': id });
    const draft = call
      .rows('workflows')
      .find((row) => row['$kind'] === 'draft' && row['associated_workflow'] === base['_id']);
    return ok(visible(base['$kind'] === 'draft' ? base : (draft ?? addDraft(call, base, String(base['_id'])))));
  },

  deleteWorkflow: (call) => {
    const id = call.path('workflowId');
    const rows = call.rows('workflows');
    const workflow = rows.find((row) => row['_id'] === id);
    if (!workflow) throw call.unknownWorkflow();
    if (workflow['$kind'] === 'version') throw call.error('isVersion');
    const base = workflow['associated_workflow'] ?? id;
    rows.splice(
      0,
      rows.length,
      ...rows.filter((row) => row['_id'] !== id && row['associated_workflow'] !== base && row['$base'] !== base),
    );
    return ok({ success: true, triggers_deregistered: true });
  },

  executeWorkflow: async (call) => {
    const id = call.path('workflowId');
    const workflow = findWorkflow(call, id);
    if (!workflow) throw call.unknownWorkflow();
    const isSync = call.isSet('sync_execution');
    const configId = call.header('config_id');
    const execution = await startExecution(call.world, {
      environment: call.environment,
      account: call.account,
      workflow,
      payload: call.fields['payload'] ?? call.fields,
      source: 'API_CALL',
      type: isSync ? 'SYNC' : 'ASYNC',
      ...(configId !== undefined && { configId }),
    });
    const execution_id = execution['_id']!;
    if (!isSync) return ok({ message: 'Workflow execution started', execution_id });
    const outcome = execution['$outcome'] as WorkflowOutcome;
    await advance(call.world, outcome.after ?? 200);
    const errored = (outcome.status ?? 'COMPLETED') !== 'COMPLETED';
    return ok({
      execution_id,
      errored,
      status_code: errored ? 500 : 200,
      ...(errored
        ? { execution_error: outcome.error ?? { message: 'The workflow failed' } }
        : { return_value: outcome.return_value ?? {} }),
    });
  },

  publishWorkflow: (call) => {
    const workflow = call.rows('workflows').find((row) => row['_id'] === call.path('workflowId'));
    if (!workflow) throw call.error('unknownWorkflow');
    if (call.fields['published'] === true) return ok(visible(publish(call, workflow)));
    if (workflow['$kind'] !== 'published') throw call.error('notPublished');
    return ok(visible(unpublish(call, workflow)));
  },
};

function enabledOf(call: Call, config: Row): Row[] {
  const app = call.rows('applications').find(({ slug }) => slug === config['slug']);
  return asRows(config['workflows'])
    .filter(({ enabled }) => enabled === true)
    .flatMap(({ id }) => {
      const workflow = findWorkflow(call, String(id));
      if (!workflow || !app) return [];
      return [
        {
          id: workflow['_id']!,
          name: workflow['name']!,
          description: asText(workflow['description']) ?? '',
          icon: asText(workflow['icon']) ?? '',
          config_id: config['config_id']!,
          application: {
            _id: app['app_id']!,
            name: app['name']!,
            icon: app['icon']!,
            description: app['description']!,
          },
        },
      ];
    });
}
