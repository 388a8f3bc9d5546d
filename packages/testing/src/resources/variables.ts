import { undocumentedError } from '../contract/errors.ts';
import { type Call, type Handlers, ok } from '../engine/call.ts';
import { page } from '../engine/page.ts';
import { asString, type JsonObject } from '../model/json.ts';
import { ORGANIZATION, visible } from '../model/state.ts';
import { findWorkflow, isVisible, unknownWorkflow } from './workflow-state.ts';

const REDACTED = '[REDACTED]';

/** Handlers of variables: their definitions and values. */
export const variables: Handlers = {
  listVariableDefinitions: (call) => {
    const filters = ['scope', 'var_format', 'name'];
    const records = call
      .records('definitions')
      .filter((record) => filters.every((name) => (call.query(name) ?? record[name]) === record[name]));
    return page(call, records);
  },

  getVariableDefinition: (call) => {
    const definition = call.records('definitions').find(({ _id }) => _id === call.path('id'));
    if (!definition) throw call.error('unknownDefinition');
    return ok({ definition: visible(definition) });
  },

  getVariableValue: (call) => {
    const id = call.path('definition_id');
    const definition = call.records('definitions').find(({ _id }) => _id === id);
    // No source shows the response for an unknown definition here.
    if (!definition) throw undocumentedError(404, 'RESOURCE_NOT_FOUND', 'Variable definition not found');
    const value = valuesOf(call).find((record) => record['variable_definition_id'] === id);
    return ok({
      value: visibleValue(definition, value),
      encrypted: definition['encrypted'] === true,
      name: definition['name']!,
      scope: definition['scope']!,
      variable_definition_id: id,
    });
  },

  setVariableValue: (call) => {
    const id = String(call.fields['variable_definition_id']);
    const definition = call.records('definitions').find(({ _id }) => _id === id);
    const value = String(call.fields['value']);
    if (!hasFormat(value, asString(definition?.['var_format']))) throw call.error('wrongFormat');
    // With a session token every value is one of its account: nobody else sees it.
    const isOwn = call.isOfAccount || definition?.['scope'] === 'linked_account';
    const account = asString(call.fields['linked_account_id']) ?? (isOwn ? call.identity.account : undefined);
    const workflow = asString(call.fields['workflow_id']);
    if (call.isOfAccount && workflow !== undefined && !isKnownWorkflow(call, workflow)) throw unknownWorkflow();
    const owner: JsonObject = {
      ...(account !== undefined && { linked_account_id: account }),
      ...(workflow !== undefined && { workflow_id: workflow }),
    };
    const records = call.records('values');
    const known = records.find(
      (record) =>
        record['variable_definition_id'] === id &&
        record['linked_account_id'] === owner['linked_account_id'] &&
        record['workflow_id'] === owner['workflow_id'],
    );
    const stored = known ?? {
      _id: call.backend.id(),
      variable_definition_id: id,
      org_id: ORGANIZATION,
      environment: call.environment,
      ...owner,
      ...call.backend.timestamps(),
    };
    Object.assign(stored, { value, updatedAt: call.backend.time() });
    if (!known) records.unshift(stored);
    return ok(visible(stored));
  },

  listVariableValues: (call) => {
    const scope = call.path('scope_or_value_id');
    if (scope === 'workflow' && call.query('workflow_id') === undefined) throw call.error('workflowMissing');
    const id = call.queryText('variable_definition_id');
    const records = valuesOf(call)
      .map((record) => ({
        record,
        definition: call.records('definitions').find(({ _id }) => _id === record['variable_definition_id']),
      }))
      .filter(
        ({ record, definition }) =>
          definition?.['scope'] === scope &&
          (id ?? record['variable_definition_id']) === record['variable_definition_id'],
      )
      .map(({ record, definition }) => ({
        ...record,
        value: visibleValue(definition!, record),
        variable_definition_id: visible(definition!),
      }));
    return page(call, records, { status: 'success' });
  },

  deleteVariableValue: (call) => {
    const records = call.records('values');
    const value = records.find(({ _id }) => _id === call.path('scope_or_value_id'));
    if (!value || (call.isOfAccount && value['linked_account_id'] !== call.identity.account))
      throw call.error('unknownValue');
    records.splice(records.indexOf(value), 1);
    const definition = call.records('definitions').find(({ _id }) => _id === value['variable_definition_id']);
    const name = asString(definition?.['name']) ?? String(value['variable_definition_id']);
    return ok({ status: 'success', message: `Variable value for "${name}" deleted successfully` });
  },
};

function valuesOf(call: Call): JsonObject[] {
  const account = call.queryText('linked_account_id') ?? call.identity.account;
  const workflow = call.queryText('workflow_id');
  return call
    .records('values')
    .filter(({ workflow_id: id }) => !call.isOfAccount || id === undefined || isKnownWorkflow(call, asString(id) ?? ''))
    .filter(
      (record) =>
        record['linked_account_id'] === undefined || account === undefined || record['linked_account_id'] === account,
    )
    .filter(
      (record) => record['workflow_id'] === undefined || workflow === undefined || record['workflow_id'] === workflow,
    );
}

function isKnownWorkflow(call: Call, id: string): boolean {
  const workflow = findWorkflow(call, id);
  return workflow !== undefined && isVisible(call, workflow);
}

function visibleValue(definition: JsonObject, value: JsonObject | undefined): string {
  return definition['encrypted'] === true ? REDACTED : (asString(value?.['value']) ?? '');
}

function hasFormat(value: string, format: string | undefined): boolean {
  if (format === 'number') return value.trim() !== '' && !Number.isNaN(Number(value));
  return format !== 'url' || URL.canParse(value);
}
