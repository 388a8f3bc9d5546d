import type { Credential } from '../../operation/operation.ts';
import { addTableRecords } from '../../generated/functions.ts';
import type { NewTableRecord } from '../../generated/types.ts';
import type { CallOptions } from '../../call/options.ts';
import type { ClientLike } from '../../call/call.ts';
import { invoke } from '../client.ts';
import { checkedParams, iterable, positive, word, type ParamChecks } from '../params.ts';
import { keyOf, quietOptions, recordsByKey, type RowSource } from './rows.ts';

/** Rows to import. */
export interface ImportRowsParams {
  table_id: string;
  rows: RowSource;
  /**
   * Column that tells rows apart. With it, rows whose value is in the table already, or came before, are skipped: so an
   * import that broke off is resumed by starting it again. Without it every row is added, and once only if nothing fails.
   */
  key?: string;
  /** Rows in one request. Default 100. */
  batch?: number;
}

const checks: ParamChecks<ImportRowsParams> = {
  required: { table_id: word, rows: iterable },
  optional: { key: word, batch: positive },
};

/** Progress of an import. */
export interface ImportProgress {
  readonly added: number;
  readonly skipped: number;
}

/** Options of an import. Requests go behind everybody else's in the limiter unless `priority` says otherwise. */
export interface ImportRowsOptions extends Omit<CallOptions, 'maxItems'> {
  /** Told after each request. */
  onProgress?: (progress: ImportProgress) => void;
}

/**
 * Adds rows to a table, in requests of many, one after the other. A request is sent once; when its outcome is unknown the
 * error says so, and the same import with a `key` goes on from what has arrived.
 *
 * @throws InvalidInputError for a row without a value in the key column.
 */
export async function importRows(
  client: ClientLike<Credential>,
  params: ImportRowsParams,
  given: ImportRowsOptions = {},
): Promise<ImportProgress> {
  const { table_id, rows, key, batch = 100 } = checkedParams('importRows', params, checks);
  const { onProgress, quietly } = quietOptions(given);
  const known = new Set(key === undefined ? [] : (await recordsByKey(client, { table_id, key }, quietly)).keys());
  let progress: ImportProgress = { added: 0, skipped: 0 };
  let waiting: NewTableRecord[] = [];
  const send = async (): Promise<void> => {
    if (waiting.length > 0)
      await invoke(client, 'tables.addRecords', addTableRecords, { table_id, data: waiting }, quietly);
    progress = { ...progress, added: progress.added + waiting.length };
    waiting = [];
    onProgress?.(progress);
  };
  for await (const row of rows) {
    const value = key === undefined ? undefined : keyOf(row, key);
    if (value !== undefined && known.has(value)) {
      progress = { ...progress, skipped: progress.skipped + 1 };
      continue;
    }
    if (value !== undefined) known.add(value);
    if (waiting.push(row) >= batch) await send();
  }
  if (waiting.length > 0) await send();
  return progress;
}
