import type { Credential } from '../../operation/operation.ts';
import { flag, invalid, type Check } from '../../errors/checks.ts';
import { InvalidInputError } from '../../errors/refold-error.ts';
import { addTableRecords, deleteTableRecord } from '../../generated/functions.ts';
import type { NewTableRecord, TableRecord } from '../../generated/types.ts';
import type { CallOptions } from '../../call/options.ts';
import type { ClientLike } from '../../call/call.ts';
import { invoke } from '../client.ts';
import { checkedParams, iterable, positive, word, type ParamChecks } from '../params.ts';
import { fits, keyOf, quietOptions, recordsByKey, type RowSource } from './rows.ts';

/** Rows that a table should hold, and how they are told apart. */
export interface SyncRowsParams {
  table_id: string;
  rows: RowSource;
  /** Column that tells rows apart. */
  key: string;
  /** Delete the records whose key is in no row. Default false. Records without a key are never touched. */
  deleteMissing?: boolean;
  /**
   * The largest share of the table's records that `deleteMissing` may delete in one run, from 0 to 1. Default 1. A run that would
   * delete more writes nothing.
   */
  maxDeleteShare?: number;
  /** No rows at all are meant, so `deleteMissing` may empty the table. Default false, as a source that fails gives none either. */
  allowEmptySource?: boolean;
  /** Compare, and write nothing. */
  dryRun?: boolean;
  /** Rows to add in one request. Default 100. */
  batch?: number;
}

const share: Check<number> = (value) =>
  !(typeof value === 'number' && value >= 0 && value <= 1) && 'must be a number from 0 to 1';

const checks: ParamChecks<SyncRowsParams> = {
  required: { table_id: word, rows: iterable, key: word },
  optional: { deleteMissing: flag, dryRun: flag, batch: positive, maxDeleteShare: share, allowEmptySource: flag },
};

/** Number of rows by treatment, done or in a dry run planned. */
export interface SyncResult {
  readonly added: number;
  /** Changed rows. The API cannot change a record, so a new one takes its place and has another `record_id`. */
  readonly replaced: number;
  /** Records deleted because their key is in no row. */
  readonly deleted: number;
  readonly unchanged: number;
}

/** Progress of a sync: requests that were answered, of all that it needs. */
export interface SyncProgress {
  readonly done: number;
  readonly total: number;
}

/** Options of a sync. Requests go behind everybody else's in the limiter unless `priority` says otherwise. */
export interface SyncRowsOptions extends Omit<CallOptions, 'maxItems'> {
  /** Told after each request that wrote. */
  onProgress?: (progress: SyncProgress) => void;
}

/**
 * Brings a table to hold the given rows: reads it, compares by key, and writes only the difference. Columns that a row does
 * not name keep their values. New records are added before old ones go, so one that breaks off loses nothing, and the next
 * one finishes it.
 *
 * @throws InvalidInputError for a row without a key, two with the same, or more to delete than is allowed, before anything is
 * written.
 */
export async function syncRows(
  client: ClientLike<Credential>,
  params: SyncRowsParams,
  given: SyncRowsOptions = {},
): Promise<SyncResult> {
  const { table_id, deleteMissing = false, dryRun = false, batch = 100 } = checkedParams('syncRows', params, checks);
  const { onProgress, quietly } = quietOptions(given);
  const wanted = await rowsByKey(params);
  const present = await recordsByKey(client, params, quietly);
  const plan = planned(wanted, present, deleteMissing);
  refuseDeletion(plan.result.deleted, present.size, wanted.size, params);
  if (dryRun) return plan.result;
  let done = 0;
  const total = Math.ceil(plan.add.length / batch) + plan.remove.length;
  for (let start = 0; start < plan.add.length; start += batch) {
    await invoke(
      client,
      'tables.addRecords',
      addTableRecords,
      { table_id, data: plan.add.slice(start, start + batch) },
      quietly,
    );
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

function refuseDeletion(deleted: number, present: number, wanted: number, params: SyncRowsParams): void {
  const { allowEmptySource = false, maxDeleteShare = 1 } = params;
  if (deleted === 0) return;
  if (wanted === 0 && !allowEmptySource) {
    throw invalid(
      'rows',
      `are none, so all ${deleted} records would be deleted; say allowEmptySource if that is meant`,
    );
  }
  if (deleted > present * maxDeleteShare) {
    throw invalid(
      'maxDeleteShare',
      `is ${maxDeleteShare}, and ${deleted} of ${present} records would be deleted; nothing was written`,
    );
  }
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
