import { undocumentedError } from '../contract/errors.ts';
import { type Call, type HandlerResponse, type Handlers, noContent, ok } from '../engine/call.ts';
import { page } from '../engine/page.ts';
import { asArray, asObject, asObjects, asString, type Json, type JsonObject } from '../model/json.ts';
import { ORGANIZATION, visible } from '../model/state.ts';
import { hasValues } from './datastores.ts';
import { matchesPattern } from './workflow-state.ts';

/** Handlers of tables. */
export const tables: Handlers = {
  listTables: (call) =>
    page(
      call,
      ownTables(call).filter((table) => matchesPattern(String(table['name']), call.queryText('name'))),
    ),

  createTable: (call) => {
    const name = String(call.fields['table_name']);
    const known = ownTables(call).find((table) => table['name'] === name);
    if (known) return ok({ table_id: known['_id']!, already_exists: true });
    const account = call.identity.account;
    const table: JsonObject = {
      _id: call.backend.id(),
      org_id: ORGANIZATION,
      ...(account !== undefined && { linked_account_id: account }),
      name,
      environment: call.environment,
      table_type: 'persistent',
      is_deleted: false,
      createdAt: call.backend.time(),
      $columns: asObjects(call.fields['columns']).map(({ column_name }) => column_name!),
      $records: [],
    };
    call.records('tables').unshift(table);
    return ok({ table_id: table['_id']! });
  },

  updateTables: (call) => {
    const group = asString(call.fields['group']) ?? '';
    for (const table of ownTables(call).filter(({ _id }) => asArray(call.fields['tableIds']).includes(_id!))) {
      if (group === '') delete table['group'];
      else table['group'] = group;
    }
    return noContent;
  },

  listTableRecords: (call) => {
    const table = find(call);
    return page(call, asObjects(table['$records']), { name: table['name']!, columns: table['$columns']! });
  },

  addTableRecords: (call) => {
    const table = find(call);
    const data = call.fields['data'];
    const added = (Array.isArray(data) ? asObjects(data) : [asObject(data)]).map((record) => ({
      record_id: call.backend.uuid(),
      ...record,
    }));
    table['$records'] = [...asObjects(table['$records']), ...added];
    return ok({ add_record_result: added });
  },

  deleteTable: (call) => {
    const all = call.records('tables');
    all.splice(all.indexOf(find(call)), 1);
    return ok(true);
  },

  addTableColumns: (call) =>
    setColumns(call, (columns) => [...new Set([...columns, ...asArray(call.fields['columns'])])]),

  removeTableColumns: (call) =>
    setColumns(call, (columns) => columns.filter((column) => !asArray(call.fields['columns']).includes(column))),

  renameTableColumns: (call) => {
    const renames = new Map(asObjects(call.fields['renames']).map(({ old_name, new_name }) => [old_name, new_name!]));
    return setColumns(
      call,
      (columns) => columns.map((column) => renames.get(column) ?? column),
      renames as Map<Json, Json>,
    );
  },

  searchTableRecords: (call) =>
    ok(asObjects(find(call)['$records']).filter((record) => hasValues(record, call.fields))),

  deleteTableRecord: (call) => {
    const table = ownTables(call).find(({ _id }) => _id === call.path('table_id'));
    const records = asObjects(table?.['$records']);
    const record = records.find(({ record_id }) => record_id === call.path('record_id'));
    if (!table || !record) throw call.error('unknownRecord');
    table['$records'] = records.filter((other) => other !== record);
    return ok(visible(record));
  },
};

// Without an account a key sees every table of its environment.
function ownTables(call: Call): JsonObject[] {
  const account = call.identity.account;
  return call.records('tables').filter((table) => account === undefined || table['linked_account_id'] === account);
}

function find(call: Call): JsonObject {
  const table = ownTables(call).find(({ _id }) => _id === call.path('table_id'));
  // addTableRecords documents no error for an unknown table, so it has that of its siblings.
  if (!table) throw undocumentedError(404, 'SERVER_ERROR', 'Table not found');
  return table;
}

type Change = (columns: Json[]) => Json[];

function setColumns(call: Call, change: Change, renames: ReadonlyMap<Json, Json> = new Map()): HandlerResponse {
  const table = find(call);
  const columns = change(asArray(table['$columns']));
  table['$columns'] = columns;
  table['$records'] = asObjects(table['$records']).map((record) =>
    Object.fromEntries(
      Object.entries(record)
        .map(([column, value]) => [String(renames.get(column) ?? column), value] as const)
        .filter(([column]) => column === 'record_id' || columns.includes(column)),
    ),
  );
  return ok({ columns });
}
