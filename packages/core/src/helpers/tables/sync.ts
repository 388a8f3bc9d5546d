import type { Credential } from '../../operation/operation.ts';
import { InvalidInputError } from '../../errors/refold-error.ts';
import { addTableRecords, deleteTableRecord } from '../../generated/functions.ts';
import type { NewTableRecord, TableRecord } from '../../generated/types.ts';
import type { CallOptions } from '../../call/options.ts';
import type { ClientLike } from '../../call/call.ts';
import { invoke } from '../client.ts';
import { fits, keyOf, recordsByKey, type RowSource } from './rows.ts';

/** What a table should hold. */
export interface SyncRowsParams {
  table_id: string;
  rows: RowSource;
  /** Column that tells rows apart. */
  key: string;
  /** Delete the records whose key is in no row. Default false. Records without a key are never touched. */
  deleteMissing?: boolean;
  /** Compare, and write nothing. */
  dryRun?: boolean;
  /** Rows to add in one request. Default 100. */
  batch?: number;
}

/** How many rows were, or in a dry run would be, treated how. */
export interface SyncResult {
  readonly added: number;
  /** Changed rows. The API cannot change a record, so a new one takes its place and has another `record_id`. */
  readonly replaced: number;
  /** Records deleted because their key is in no row. */
  readonly deleted: number;
  readonly unchanged: number;
}

/** How far a sync is: requests that were answered, of all that it needs. */
export interface SyncProgress {
  readonly done: number;
  readonly total: number;
}

/** How to sync. Requests go behind everybody else's in the limiter unless `priority` says otherwise. */
export interface SyncRowsOptions extends CallOptions {
  /** Told after each request that wrote. */
  onProgress?: (progress: SyncProgress) => void;
}

/**
 * Brings a table to hold the given rows: reads it, compares by key, and writes only the difference. Columns that a row does
 * not name keep their values. New records are added before old ones go, so one that breaks off loses nothing, and the next
 * one finishes it.
 *
 * @throws InvalidInputError for a row without a key, or two with the same, before anything is written.
 */
export async function syncRows(
  client: ClientLike<Credential>,
  params: SyncRowsParams,
  { onProgress, ...options }: SyncRowsOptions = {},
): Promise<SyncResult> {
  const { table_id, deleteMissing = false, dryRun = false, batch = 100 } = params;
  const quietly: CallOptions = { priority: 'bulk', ...options };
  const wanted = await rowsByKey(params);
  const plan = planned(wanted, await recordsByKey(client, params, quietly), deleteMissing);
  if (dryRun) return plan.result;
  let done = 0;
  const total = Math.ceil(plan.add.length / batch) + plan.remove.length;
  for (let start = 0; start < plan.add.length; start += batch) {
    await invoke(client, 'tables.addRecords', addTableRecords, { table_id, data: plan.add.slice(start, start + batch) }, quietly);
    onProgress?.({ done: ++done, total });
  }
  for (const record_id of plan.remove) {
    await invoke(client, 'tables.deleteRecord', deleteTableRecord, { table_id, record_id }, quietly);
    onProgress?.({ done: ++done, total });
  }
  return plan.result;
}

async function rowsByKey({ rows, key }: SyncRowsParams): Promise<Map<string, NewTableRecord>> {
  const wanted = new Map<string, NewTableRecord>();
  for await (const row of rows) {
    const value = keyOf(row, key);
    if (wanted.has(value)) throw new InvalidInputError('rows', `Two rows have "${value}" in the key column "${key}".`);
    wanted.set(value, row);
  }
  return wanted;
}

interface Plan {
  readonly add: NewTableRecord[];
  readonly remove: string[];
  readonly result: SyncResult;
}

function planned(
  wanted: ReadonlyMap<string, NewTableRecord>,
  present: ReadonlyMap<string, readonly TableRecord[]>,
  deleteMissing: boolean,
): Plan {
  const [add, remove]: [NewTableRecord[], string[]] = [[], []];
  const count = { added: 0, replaced: 0, deleted: 0, unchanged: 0 };
  for (const [key, row] of wanted) {
    const records = present.get(key) ?? [];
    const right = records.find((record) => fits(record, row));
    // A record beside the right one is what an earlier sync had not come to delete.
    remove.push(...records.filter((record) => record !== right).map(({ record_id }) => record_id));
    if (!right) add.push(merged(records.at(-1), row));
    count[right ? 'unchanged' : records.length > 0 ? 'replaced' : 'added']++;
  }
  if (deleteMissing) {
    const missing = [...present].filter(([key]) => !wanted.has(key)).flatMap(([, records]) => records);
    remove.push(...missing.map(({ record_id }) => record_id));
    count.deleted = missing.length;
  }
  return { add, remove, result: count };
}

function merged(record: TableRecord | undefined, row: NewTableRecord): NewTableRecord {
  const { record_id: _, ...values } = record ?? { record_id: '' };
  return { ...values, ...row };
}
