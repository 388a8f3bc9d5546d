import type { Row } from '../model/operation.ts';
import { ok, type Call } from '../engine/call.ts';
import { asRows } from '../model/state.ts';
import type { Handlers } from './handlers.ts';
import { findConfig } from './config-state.ts';
import { isLike } from './workflow-state.ts';

export const datastores: Handlers = {
  listDatastores: (call) => ok(storesOf(call).map((store) => String(store['name']))),

  listDatastoreRecords: (call) => ok(recordsOf(call)),

  searchDatastoreRecords: (call) => ok(recordsOf(call).filter((record) => hasValues(record, call.fields))),
};

/** Whether each column matches its regular expression. */
export function hasValues(record: Row, wanted: Row): boolean {
  return Object.entries(wanted).every(([column, pattern]) => isLike(String(record[column] ?? ''), String(pattern)));
}

function storesOf(call: Call): Row[] {
  const slug = call.path('slug');
  const configId = call.queryText('config_id') ?? call.account;
  if (!findConfig(call, slug, configId)) throw call.error('unknownConfig');
  return call
    .rows('datastores')
    .filter(
      (row) => row['linked_account_id'] === call.account && row['slug'] === slug && row['config_id'] === configId,
    );
}

function recordsOf(call: Call): Row[] {
  const store = storesOf(call).find(({ name }) => name === call.path('datastore_name'));
  return asRows(store?.['records']);
}
