import type { Json, Row } from '../model/operation.ts';
import { noContent, ok, type Call, type Reply } from '../engine/call.ts';
import { page } from '../engine/page.ts';
import { asList, asRow, asRows, asText, ORGANIZATION, visible } from '../model/state.ts';
import { hasValues } from './datastores.ts';
import type { Handlers } from './handlers.ts';
import { isLike } from './workflow-state.ts';

export const tables: Handlers = {
  listTables: (call) =>
    page(
      call,
      own(call).filter((row) => isLike(String(row['name']), call.queryText('name'))),
    ),

  createTable: (call) => {
    const name = String(call.fields['table_name']);
    const known = own(call).find((row) => row['name'] === name);
    if (known) return ok({ table_id: known['_id']!, already_exists: true });
    const account = call.caller.account;
    const table: Row = {
      _id: call.world.id(),
      org_id: ORGANIZATION,
      ...(account !== undefined && { linked_account_id: account }),
      name,
      environment: call.environment,
      table_type: 'persistent',
      is_deleted: false,
      createdAt: call.world.time(),
      $columns: asRows(call.fields['columns']).map(({ column_name }) => column_name!),
      $records: [],
    };
    call.rows('tables').unshift(table);
    return ok({ table_id: table['_id']! });
  },

  updateTables: (call) => {
    const group = asText(call.fields['group']) ?? '';
    for (const table of own(call).filter(({ _id }) => asList(call.fields['tableIds']).includes(_id!))) {
      if (group === '') delete table['group'];
      else table['group'] = group;
    }
    return noContent;
  },

  listTableRecords: (call) => {
    const table = find(call);
    return page(call, asRows(table['$records']), { name: table['name']!, columns: table['$columns']! });
  },

  addTableRecords: (call) => {
    const table = find(call);
    const given = call.fields['data'];
    const added = (Array.isArray(given) ? asRows(given) : [asRow(given)]).map((row) => ({
      record_id: call.world.uuid(),
      ...row,
    }));
    table['$records'] = [...asRows(table['$records']), ...added];
    return ok({ add_record_result: added });
  },

  deleteTable: (call) => {
    const rows = call.rows('tables');
    rows.splice(rows.indexOf(find(call)), 1);
    return ok(true);
  },

  addTableColumns: (call) =>
    setColumns(call, (columns) => [...new Set([...columns, ...asList(call.fields['columns'])])]),

  removeTableColumns: (call) =>
    setColumns(call, (columns) => columns.filter((column) => !asList(call.fields['columns']).includes(column))),

  renameTableColumns: (call) => {
    const renames = new Map(asRows(call.fields['renames']).map(({ old_name, new_name }) => [old_name, new_name!]));
    return setColumns(
      call,
      (columns) => columns.map((column) => renames.get(column) ?? column),
      renames as Map<Json, Json>,
    );
  },

  searchTableRecords: (call) => ok(asRows(find(call)['$records']).filter((record) => hasValues(record, call.fields))),

  deleteTableRecord: (call) => {
    const table = own(call).find(({ _id }) => _id === call.path('table_id'));
    const records = asRows(table?.['$records']);
    const record = records.find(({ record_id }) => record_id === call.path('record_id'));
    if (!table || !record) throw call.error('unknownRecord');
    table['$records'] = records.filter((other) => other !== record);
    return ok(visible(record));
  },
};

// Without an account a key sees every table of its environment.
function own(call: Call): Row[] {
  const account = call.caller.account;
  return call.rows('tables').filter((row) => account === undefined || row['linked_account_id'] === account);
}

function find(call: Call): Row {
  const table = own(call).find(({ _id }) => _id === call.path('table_id'));
  // addTableRecords has no documented answer for an unknown table, so it gets that of its siblings.
  if (!table) throw call.unknownTable();
  return table;
}

type Change = (columns: Json[]) => Json[];

function setColumns(call: Call, change: Change, renames: ReadonlyMap<Json, Json> = new Map()): Reply {
  const table = find(call);
  const columns = change(asList(table['$columns']));
  table['$columns'] = columns;
  table['$records'] = asRows(table['$records']).map((record) =>
    Object.fromEntries(
      Object.entries(record)
        .map(([column, value]) => [String(renames.get(column) ?? column), value] as const)
        .filter(([column]) => column === 'record_id' || columns.includes(column)),
    ),
  );
  return ok({ columns });
}
