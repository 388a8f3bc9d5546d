import { type Call, type Handlers, ok } from '../engine/call.ts';
import { asObject, asObjects, type Json, type JsonObject } from '../model/json.ts';
import { configOf, findConfig, isKnownApp, requireConfig, withValue } from './config-state.ts';

const EXAMPLE_FIELD = '699fec7a5bd27ed2af7243ad';

/** Handlers of config fields. */
export const configFields: Handlers = {
  listConfigFields: (call) => {
    const slug = appOf(call);
    return ok(configOf(call, findConfig(call, slug, undefined) ?? { slug }));
  },

  getConfigField: (call) => {
    const slug = appOf(call);
    const field = find(call, slug);
    if (!field) throw call.error('unknownField', { [EXAMPLE_FIELD]: call.path('fieldId') });
    const config = findConfig(call, slug, call.query('config_id'));
    return ok(withValue(call, field, call.fields['value'] ?? (config && valuesOf(call, config)[call.path('fieldId')])));
  },

  updateConfigField: (call) => {
    const { config, field } = configAndField(call);
    const value = call.fields['value']!;
    storeValues(call, config, { ...valuesOf(call, config), [call.path('fieldId')]: value });
    return ok(withValue(call, field, value));
  },

  deleteConfigField: (call) => {
    const { config, field } = configAndField(call);
    const workflow = call.queryText('workflow_id');
    if (workflow !== undefined && !isOnConfig(call, config, workflow))
      throw call.error('unknownWorkflow', { '65ef0af306c60dee0970ec61': workflow });
    const { [call.path('fieldId')]: _, ...rest } = valuesOf(call, config);
    storeValues(call, config, rest);
    return ok(withValue(call, field, undefined));
  },

  getConfigFieldRuleOptions: (call) => {
    const field = find(call, call.header('slug')!);
    if (field?.['field_type'] !== 'rule_engine')
      throw call.error('notARuleField', { [EXAMPLE_FIELD]: call.path('fieldId') });
    return ok({ options: asObjects(field['options']) });
  },
};

function appOf(call: Call): string {
  const slug = call.header('slug')!;
  if (!isKnownApp(call, slug)) throw call.error('unknownApp', { 'no-such-app': slug });
  return slug;
}

function find(call: Call, slug: string): JsonObject | undefined {
  const id = call.path('fieldId');
  return call.records('configFields').find((field) => field['$slug'] === slug && field['id'] === id);
}

function configAndField(call: Call): { config: JsonObject; field: JsonObject } {
  const slug = appOf(call);
  const config = requireConfig(call, slug, call.query('config_id'));
  // No source shows the response for an unknown field here, so it is a field without a declaration.
  const unknown: JsonObject = { id: call.path('fieldId'), name: '', field_type: 'text' };
  return { config, field: find(call, slug) ?? unknown };
}

function valuesOf(call: Call, config: JsonObject): JsonObject {
  const workflow = call.queryText('workflow_id');
  if (workflow === undefined) return asObject(config['fields']);
  return asObject(asObjects(config['workflows']).find(({ id }) => id === workflow)?.['fields']);
}

function storeValues(call: Call, config: JsonObject, values: JsonObject): void {
  const workflow = call.queryText('workflow_id');
  if (workflow === undefined) {
    config['fields'] = values;
    return;
  }
  const choices = asObjects(config['workflows']);
  const known = choices.find(({ id }) => id === workflow);
  const changed: Json = { id: workflow, enabled: false, ...known, fields: values };
  config['workflows'] = [...choices.filter((choice) => choice !== known), changed];
}

function isOnConfig(call: Call, config: JsonObject, workflow: string): boolean {
  return asObjects(configOf(call, config)['workflows']).some(({ id }) => id === workflow);
}
