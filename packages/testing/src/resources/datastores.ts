import { type Call, type Handlers, ok } from '../engine/call.ts';
import { asObjects, type JsonObject } from '../model/json.ts';
import { findConfig } from './config-state.ts';
import { matchesPattern } from './workflow-state.ts';

/** Handlers of datastores. */
export const datastores: Handlers = {
  listDatastores: (call) => ok(storesOf(call).map((store) => String(store['name']))),

  listDatastoreRecords: (call) => ok(recordsOf(call)),

  searchDatastoreRecords: (call) => ok(recordsOf(call).filter((record) => hasValues(record, call.fields))),
};

/** Tells whether each column of a record matches its regular expression. */
export function hasValues(record: JsonObject, wanted: JsonObject): boolean {
  return Object.entries(wanted).every(([column, pattern]) =>
    matchesPattern(String(record[column] ?? ''), String(pattern)),
  );
}

function storesOf(call: Call): JsonObject[] {
  const slug = call.path('slug');
  const configId = call.queryText('config_id') ?? call.account;
  if (!findConfig(call, slug, configId)) throw call.error('unknownConfig');
  return call
    .records('datastores')
    .filter(
      (store) =>
        store['linked_account_id'] === call.account && store['slug'] === slug && store['config_id'] === configId,
    );
}

function recordsOf(call: Call): JsonObject[] {
  const store = storesOf(call).find(({ name }) => name === call.path('datastore_name'));
  return asObjects(store?.['records']);
}
