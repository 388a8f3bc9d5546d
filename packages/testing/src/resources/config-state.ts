import type { Json, Row } from '../model/operation.ts';
import type { Call } from '../engine/call.ts';
import { asRow, asRows, asText, visible } from '../model/state.ts';

export const isKnownApp = (call: Call, slug: string): boolean =>
  call.rows('applications').some((app) => app['slug'] === slug);

export function findConfig(call: Call, slug: string, configId: Json | undefined): Row | undefined {
  const id = configId ?? call.account;
  return call
    .rows('configs')
    .find((row) => row['linked_account_id'] === call.account && row['slug'] === slug && row['config_id'] === id);
}

/** A config of the account; without an id, the one that has the account's. */
export function requireConfig(call: Call, slug: string, configId: Json | undefined): Row {
  const config = findConfig(call, slug, configId);
  if (!config) throw call.error('unknownConfig', { 'no-such-config': String(configId ?? call.account) });
  return config;
}

export function removeConfig(call: Call, config: Row): void {
  const rows = call.rows('configs');
  rows.splice(rows.indexOf(config), 1);
}

/** The fields that an app, or one workflow of it, asks for, with the values of a config. */
export function fieldsOf(call: Call, config: Row, workflowId?: string): Row[] {
  const values = workflowId === undefined ? asRow(config['fields']) : valuesOfWorkflow(config, workflowId);
  return call
    .rows('configFields')
    .filter((field) => field['$slug'] === config['slug'] && field['$workflow_id'] === workflowId)
    .map((field) => withValue(call, field, values[String(field['id'])], asRow(config['labels'])));
}

function valuesOfWorkflow(config: Row, workflowId: string): Row {
  const choice = asRows(config['workflows']).find(({ id }) => id === workflowId);
  return asRow(choice?.['fields'] ?? choice?.['data_slots']);
}

/** One field as a reply shows it. Its options stay out where the caller does not want them. */
export function withValue(call: Call, field: Row, value: Json | undefined, labels: Row = {}): Row {
  const shown: Row = { ...visible(field) };
  if (call.isSet('disable_field_options')) delete shown['options'];
  const own = labels[String(field['$label_slot'] ?? '')];
  if (Array.isArray(own)) shown['labels'] = own;
  return value === undefined ? shown : { ...shown, value };
}

/** A whole config: the app's fields and workflows, with what the account has chosen. */
export function configOf(call: Call, config: Row): Row {
  const slug = String(config['slug']);
  const choices = asRows(config['workflows']);
  const workflows = call
    .rows('workflows')
    .filter((row) => row['$kind'] === 'published' && row['slug'] === slug && isFor(row, call.account))
    .map((row) => ({
      id: row['_id']!,
      name: row['name']!,
      description: asText(row['description']) ?? '',
      enabled: choices.find(({ id }) => id === row['_id'])?.['enabled'] === true,
      fields: fieldsOf(call, config, String(row['_id'])),
    }));
  const id = config['config_id'];
  return {
    slug,
    ...(id !== undefined && { config_id: id }),
    field_errors: [],
    fields: fieldsOf(call, config),
    workflows,
  };
}

const isFor = (workflow: Row, account: string): boolean =>
  workflow['linked_account_id'] === undefined || workflow['linked_account_id'] === account;
