import type { Call } from '../engine/call.ts';
import { asObject, asObjects, asString, type Json, type JsonObject } from '../model/json.ts';
import { connectionOfCall } from './connections.ts';
import { fieldError, fieldProblem } from './field-problems.ts';
import { visible } from '../model/state.ts';

/** Tells whether the environment has an app. */
export const isKnownApp = (call: Call, slug: string): boolean =>
  call.records('applications').some((app) => app['slug'] === slug);

/** The config of the call's account for an app; without an id, the one that has the account's. */
export function findConfig(call: Call, slug: string, configId: Json | undefined): JsonObject | undefined {
  const id = configId ?? call.account;
  const connection = connectionOfCall(call, slug);
  return call
    .records('configs')
    .find(
      (record) =>
        record['linked_account_id'] === call.account &&
        record['slug'] === slug &&
        record['config_id'] === id &&
        record['connection_id'] === connection,
    );
}

/**
 * The config of the call's account for an app; without an id, the one that has the account's.
 *
 * @throws ResponseError, the documented `unknownConfig`, if there is none.
 */
export function requireConfig(call: Call, slug: string, configId: Json | undefined): JsonObject {
  const config = findConfig(call, slug, configId);
  if (!config) throw call.error('unknownConfig', { 'no-such-config': String(configId ?? call.account) });
  return config;
}

/** Removes a config with its datastores. */
export function removeConfig(call: Call, config: JsonObject): void {
  const records = call.records('configs');
  records.splice(records.indexOf(config), 1);
  const stores = call.records('datastores');
  const isOfConfig = (store: JsonObject): boolean =>
    ['linked_account_id', 'slug', 'config_id'].every((name) => store[name] === config[name]);
  stores.splice(0, stores.length, ...stores.filter((store) => !isOfConfig(store)));
}

/** The fields of an app, or of one of its workflows, with the values of a config. */
export function fieldsOf(call: Call, config: JsonObject, workflowId?: string): JsonObject[] {
  const values = workflowId === undefined ? asObject(config['fields']) : valuesOfWorkflow(config, workflowId);
  return call
    .records('configFields')
    .filter((field) => field['$slug'] === config['slug'] && field['$workflow_id'] === workflowId)
    .map((field) => withValue(call, field, values[String(field['id'])], asObject(config['labels'])));
}

function valuesOfWorkflow(config: JsonObject, workflowId: string): JsonObject {
  const choice = asObjects(config['workflows']).find(({ id }) => id === workflowId);
  return asObject(choice?.['fields'] ?? choice?.['data_slots']);
}

/** A field with its value, in the form of a response. `disable_field_options` of the request leaves its options out. */
export function withValue(call: Call, field: JsonObject, value: Json | undefined, labels: JsonObject = {}): JsonObject {
  const result: JsonObject = { ...visible(field) };
  if (call.isSet('disable_field_options')) delete result['options'];
  const ownLabels = labels[String(field['$label_slot'] ?? '')];
  if (Array.isArray(ownLabels)) result['labels'] = ownLabels;
  return value === undefined ? result : { ...result, value };
}

/** Values of a config that its fields do not take. An app without any fields takes all values. */
function errorsOf(call: Call, config: JsonObject, workflowId?: string): JsonObject[] {
  const ofApp = call.records('configFields').filter((field) => field['$slug'] === config['slug']);
  if (ofApp.length === 0) return [];
  const own = ofApp.filter((field) => field['$workflow_id'] === workflowId);
  const values = workflowId === undefined ? asObject(config['fields']) : valuesOfWorkflow(config, workflowId);
  return Object.entries(values).flatMap(([id, value]) => {
    const field = own.find((one) => one['id'] === id);
    const problem = field ? fieldProblem(field, value) : 'is not a field of the app';
    return problem === undefined ? [] : [fieldError(id, String(field?.['name'] ?? id), problem)];
  });
}

/** A whole config: fields and workflows of the app, with the choices of the account. */
export function configOf(call: Call, config: JsonObject): JsonObject {
  const slug = String(config['slug']);
  const choices = asObjects(config['workflows']);
  const workflows = call
    .records('workflows')
    .filter((record) => record['$kind'] === 'published' && record['slug'] === slug && isFor(record, call.account))
    .map((record) => ({
      id: record['_id']!,
      name: record['name']!,
      description: asString(record['description']) ?? '',
      enabled: choices.find(({ id }) => id === record['_id'])?.['enabled'] === true,
      fields: fieldsOf(call, config, String(record['_id'])),
    }));
  const id = config['config_id'];
  return {
    slug,
    ...(id !== undefined && { config_id: id }),
    ...(config['connection_id'] !== undefined && { connection_id: config['connection_id'] }),
    field_errors: [undefined, ...workflows.map(({ id: workflow }) => String(workflow))].flatMap((workflow) =>
      errorsOf(call, config, workflow),
    ),
    fields: fieldsOf(call, config),
    workflows,
  };
}

const isFor = (workflow: JsonObject, account: string): boolean =>
  workflow['linked_account_id'] === undefined || workflow['linked_account_id'] === account;
