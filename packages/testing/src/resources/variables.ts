import type { Row } from '../model/operation.ts';
import { ok, type Call } from '../engine/call.ts';
import { undocumentedError } from '../contract/errors.ts';
import { page } from '../engine/page.ts';
import { asText, ORGANIZATION, visible } from '../model/state.ts';
import type { Handlers } from './handlers.ts';

const REDACTED = '[REDACTED]';

export const variables: Handlers = {
  listVariableDefinitions: (call) => {
    const filters = ['scope', 'var_format', 'name'];
    const rows = call
      .rows('definitions')
      .filter((row) => filters.every((name) => (call.query(name) ?? row[name]) === row[name]));
    return page(call, rows);
  },

  getVariableDefinition: (call) => {
    const definition = call.rows('definitions').find(({ _id }) => _id === call.path('id'));
    if (!definition) throw call.error('unknownDefinition');
    return ok({ definition: visible(definition) });
  },

  getVariableValue: (call) => {
    const id = call.path('definition_id');
    const definition = call.rows('definitions').find(({ _id }) => _id === id);
    // No source shows the answer for an unknown definition here.
    if (!definition) throw undocumentedError(404, 'RESOURCE_NOT_FOUND', 'Variable definition not found');
    const value = valuesOf(call).find((row) => row['variable_definition_id'] === id);
    return ok({
      value: shownValue(definition, value),
      encrypted: definition['encrypted'] === true,
      name: definition['name']!,
      scope: definition['scope']!,
      variable_definition_id: id,
    });
  },

  setVariableValue: (call) => {
    const id = String(call.fields['variable_definition_id']);
    const definition = call.rows('definitions').find(({ _id }) => _id === id);
    const value = String(call.fields['value']);
    if (!hasFormat(value, asText(definition?.['var_format']))) throw call.error('wrongFormat');
    const account =
      asText(call.fields['linked_account_id']) ??
      (definition?.['scope'] === 'linked_account' ? call.caller.account : undefined);
    const workflow = asText(call.fields['workflow_id']);
    const place: Row = {
      ...(account !== undefined && { linked_account_id: account }),
      ...(workflow !== undefined && { workflow_id: workflow }),
    };
    const rows = call.rows('values');
    const known = rows.find(
      (row) =>
        row['variable_definition_id'] === id &&
        row['linked_account_id'] === place['linked_account_id'] &&
        row['workflow_id'] === place['workflow_id'],
    );
    const stored = known ?? {
      _id: call.world.id(),
      variable_definition_id: id,
      org_id: ORGANIZATION,
      environment: call.environment,
      ...place,
      ...call.stamps(),
    };
    Object.assign(stored, { value, updatedAt: call.world.time() });
    if (!known) rows.unshift(stored);
    return ok(visible(stored));
  },

  listVariableValues: (call) => {
    const scope = call.path('scope_or_value_id');
    if (scope === 'workflow' && call.query('workflow_id') === undefined) throw call.error('workflowMissing');
    const id = call.queryText('variable_definition_id');
    const rows = valuesOf(call)
      .map((row) => ({
        row,
        definition: call.rows('definitions').find(({ _id }) => _id === row['variable_definition_id']),
      }))
      .filter(
        ({ row, definition }) =>
          definition?.['scope'] === scope && (id ?? row['variable_definition_id']) === row['variable_definition_id'],
      )
      .map(({ row, definition }) => ({
        ...row,
        value: shownValue(definition!, row),
        variable_definition_id: visible(definition!),
      }));
    return page(call, rows, { status: 'success' });
  },

  deleteVariableValue: (call) => {
    const rows = call.rows('values');
    const value = rows.find(({ _id }) => _id === call.path('scope_or_value_id'));
    if (!value) throw call.error('unknownValue');
    rows.splice(rows.indexOf(value), 1);
    const definition = call.rows('definitions').find(({ _id }) => _id === value['variable_definition_id']);
    const name = asText(definition?.['name']) ?? String(value['variable_definition_id']);
    return ok({ status: 'success', message: `Variable value for "${name}" deleted successfully` });
  },
};

function valuesOf(call: Call): Row[] {
  const account = call.queryText('linked_account_id') ?? call.caller.account;
  const workflow = call.queryText('workflow_id');
  return call
    .rows('values')
    .filter(
      (row) => row['linked_account_id'] === undefined || account === undefined || row['linked_account_id'] === account,
    )
    .filter((row) => row['workflow_id'] === undefined || workflow === undefined || row['workflow_id'] === workflow);
}

function shownValue(definition: Row, value: Row | undefined): string {
  return definition['encrypted'] === true ? REDACTED : (asText(value?.['value']) ?? '');
}

function hasFormat(value: string, format: string | undefined): boolean {
  if (format === 'number') return value.trim() !== '' && !Number.isNaN(Number(value));
  return format !== 'url' || URL.canParse(value);
}
