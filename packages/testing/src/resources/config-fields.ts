import type { Json, Row } from '../model/operation.ts';
import { ok, type Call } from '../engine/call.ts';
import { asRow, asRows } from '../model/state.ts';
import { configOf, findConfig, isKnownApp, requireConfig, withValue } from './config-state.ts';
import type { Handlers } from './handlers.ts';

const EXAMPLE_FIELD = '699fec7a5bd27ed2af7243ad';

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
    const { config, field } = change(call);
    const value = call.fields['value']!;
    write(call, config, { ...valuesOf(call, config), [call.path('fieldId')]: value });
    return ok(withValue(call, field, value));
  },

  deleteConfigField: (call) => {
    const { config, field } = change(call);
    const workflow = call.queryText('workflow_id');
    if (workflow !== undefined && !isOnConfig(call, config, workflow))
      throw call.error('unknownWorkflow', { '65ef0af306c60dee0970ec61': workflow });
    const { [call.path('fieldId')]: _, ...rest } = valuesOf(call, config);
    write(call, config, rest);
    return ok(withValue(call, field, undefined));
  },

  getConfigFieldRuleOptions: (call) => {
    const field = find(call, call.header('slug')!);
    if (field?.['field_type'] !== 'rule_engine')
      throw call.error('notARuleField', { [EXAMPLE_FIELD]: call.path('fieldId') });
    return ok({ options: asRows(field['options']) });
  },
};

function appOf(call: Call): string {
  const slug = call.header('slug')!;
  if (!isKnownApp(call, slug)) throw call.error('unknownApp', { 'no-such-app': slug });
  return slug;
}

function find(call: Call, slug: string): Row | undefined {
  const id = call.path('fieldId');
  return call.rows('configFields').find((field) => field['$slug'] === slug && field['id'] === id);
}

function change(call: Call): { config: Row; field: Row } {
  const slug = appOf(call);
  const config = requireConfig(call, slug, call.query('config_id'));
  // No source shows what an unknown field is told here, so the answer is a field without a declaration.
  const unknown: Row = { id: call.path('fieldId'), name: '', field_type: 'text' };
  return { config, field: find(call, slug) ?? unknown };
}

function valuesOf(call: Call, config: Row): Row {
  const workflow = call.queryText('workflow_id');
  if (workflow === undefined) return asRow(config['fields']);
  return asRow(asRows(config['workflows']).find(({ id }) => id === workflow)?.['fields']);
}

function write(call: Call, config: Row, values: Row): void {
  const workflow = call.queryText('workflow_id');
  if (workflow === undefined) {
    config['fields'] = values;
    return;
  }
  const choices = asRows(config['workflows']);
  const known = choices.find(({ id }) => id === workflow);
  const changed: Json = { id: workflow, enabled: false, ...known, fields: values };
  config['workflows'] = [...choices.filter((choice) => choice !== known), changed];
}

function isOnConfig(call: Call, config: Row, workflow: string): boolean {
  return asRows(configOf(call, config)['workflows']).some(({ id }) => id === workflow);
}
