import { type Call, type Handlers, ok } from '../engine/call.ts';
import { page } from '../engine/page.ts';
import { advance } from '../engine/scheduler.ts';
import { asObjects, asString, type JsonObject } from '../model/json.ts';
import type { WorkflowOutcome } from '../model/scripts.ts';
import { visible } from '../model/state.ts';
import { durationOf, startExecution } from './execution-state.ts';
import {
  addDraft,
  findWorkflow,
  isChangeable,
  isVisible,
  matchesFilters,
  publish,
  unknownWorkflow,
  unpublish,
} from './workflow-state.ts';

/** Handlers of workflows. */
export const workflows: Handlers = {
  listWorkflows: (call) => {
    const isPrivate = call.query('scope') === 'private';
    const records = call
      .records('workflows')
      .filter(
        (record) => record['$kind'] === 'published' || (record['$kind'] === 'draft' && record['$is_new'] === true),
      )
      .filter((record) =>
        isPrivate ? record['linked_account_id'] === call.account : record['linked_account_id'] === undefined,
      )
      .filter((record) => matchesFilters(call, record));
    return page(call, records, { schema: null });
  },

  createWorkflow: (call) => {
    const slug = asString(call.fields['slug']);
    if (slug !== undefined && !call.records('applications').some((app) => app['slug'] === slug))
      throw call.error('unknownApp', { 'no-such-app': slug });
    return ok({ workflow: visible(addDraft(call, call.fields)) });
  },

  listEnabledWorkflows: (call) => {
    const configs = call.records('configs').filter((record) => record['linked_account_id'] === call.account);
    return ok(configs.flatMap((config) => enabledOf(call, config)));
  },

  getWorkflowRequestStructure: (call) => {
    const found = findWorkflow(call, call.path('workflowId'));
    const workflow = found && isVisible(call, found) ? found : undefined;
    const schema = workflow?.['json_schema'] ?? null;
    return ok({ payload: workflow?.['$sample_payload'] ?? null, schema, schema_interpreted: schema });
  },

  listWorkflowVersions: (call) => {
    const id = call.path('workflowId');
    const workflow = findWorkflow(call, id);
    if (!workflow || !isVisible(call, workflow)) throw call.error('unknownWorkflow');
    const versions = call
      .records('workflows')
      .filter((record) => record['$kind'] === 'version' && record['$base'] === id);
    return page(call, versions, { schema: null });
  },

  getWorkflow: (call) => {
    const workflow = call.records('workflows').find((record) => record['_id'] === call.path('workflowId'));
    if (!workflow) throw unknownWorkflow();
    if (!isVisible(call, workflow)) throw call.error('anotherAccount');
    return ok(visible(workflow));
  },

  getWorkflowDraft: (call) => {
    const id = call.path('workflowId');
    const base = findWorkflow(call, id);
    if (!base) throw call.error('unknownWorkflow');
    if (!isVisible(call, base)) throw call.error('notPublic', { '67dd309c8a2946f92d8bb45e': id });
    const draft = call
      .records('workflows')
      .find((record) => record['$kind'] === 'draft' && record['associated_workflow'] === base['_id']);
    return ok(visible(base['$kind'] === 'draft' ? base : (draft ?? addDraft(call, base, String(base['_id'])))));
  },

  deleteWorkflow: (call) => {
    const id = call.path('workflowId');
    const records = call.records('workflows');
    const workflow = records.find((record) => record['_id'] === id);
    if (!workflow || !isChangeable(call, workflow)) throw unknownWorkflow();
    if (workflow['$kind'] === 'version') throw call.error('isVersion');
    const base = workflow['associated_workflow'] ?? id;
    records.splice(
      0,
      records.length,
      ...records.filter(
        (record) => record['_id'] !== id && record['associated_workflow'] !== base && record['$base'] !== base,
      ),
    );
    return ok({ success: true, triggers_deregistered: true });
  },

  executeWorkflow: async (call) => {
    const id = call.path('workflowId');
    const workflow = findWorkflow(call, id);
    if (!workflow || !isVisible(call, workflow)) throw unknownWorkflow();
    const isSync = call.isSet('sync_execution');
    const configId = call.header('config_id');
    const execution = await startExecution(call.backend, {
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
    await advance(call.backend, durationOf(outcome));
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
    const workflow = call.records('workflows').find((record) => record['_id'] === call.path('workflowId'));
    if (!workflow || !isChangeable(call, workflow)) throw call.error('unknownWorkflow');
    if (call.fields['published'] === true) return ok(visible(publish(call, workflow)));
    if (workflow['$kind'] !== 'published') throw call.error('notPublished');
    return ok(visible(unpublish(call, workflow)));
  },
};

function enabledOf(call: Call, config: JsonObject): JsonObject[] {
  const app = call.records('applications').find(({ slug }) => slug === config['slug']);
  return asObjects(config['workflows'])
    .filter(({ enabled }) => enabled === true)
    .flatMap(({ id }) => {
      const workflow = findWorkflow(call, String(id));
      if (!workflow || !app || !isVisible(call, workflow)) return [];
      return [
        {
          id: workflow['_id']!,
          name: workflow['name']!,
          description: asString(workflow['description']) ?? '',
          icon: asString(workflow['icon']) ?? '',
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
