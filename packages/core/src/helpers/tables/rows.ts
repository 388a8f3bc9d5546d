import { callback, invalid, ownOptions } from '../../errors/checks.ts';
import { InvalidInputError } from '../../errors/refold-error.ts';
import { listTableRecords } from '../../generated/functions.ts';
import type { NewTableRecord, TableRecord } from '../../generated/types.ts';
import type { ClientLike } from '../../call/call.ts';
import type { CallOptions } from '../../call/options.ts';
import type { Credential } from '../../operation/operation.ts';
import { invoke } from '../client.ts';

/** Rows from anywhere: an array, a generator, or a stream of a file that is being parsed. */
export type RowSource = Iterable<NewTableRecord> | AsyncIterable<NewTableRecord>;

const LISTED_AT_ONCE = 100;

/** The options of a helper that works on a table, apart from those of its calls. */
export function quietOptions<Progress extends (progress: never) => void>(
  given: CallOptions & { readonly onProgress?: Progress },
): { readonly onProgress: Progress | undefined; readonly quietly: CallOptions } {
  const { onProgress, ...options } = ownOptions(given);
  const problem = onProgress !== undefined && callback(onProgress);
  if (problem) throw invalid('onProgress', problem);
  if (options.maxItems !== undefined)
    throw invalid('maxItems', 'must be left out: rows that are not seen count as missing');
  return { onProgress, quietly: { priority: 'bulk', ...options } };
}

/** The records of a table by the value of one column. Those without a value in it belong to nobody and are left out. */
export async function recordsByKey(
  client: ClientLike<Credential>,
  params: { readonly table_id: string; readonly key: string },
  options: CallOptions,
): Promise<Map<string, TableRecord[]>> {
  const { table_id, key } = params;
  const records = new Map<string, TableRecord[]>();
  const list = invoke(client, 'tables.listRecords', listTableRecords, { table_id, limit: LISTED_AT_ONCE }, options);
  for await (const record of list) {
    const value = textOf(record[key]);
    if (value !== '') records.set(value, [...(records.get(value) ?? []), record]);
  }
  return records;
}

/** The value by which a row is told apart. */
export function keyOf(row: NewTableRecord, key: string): string {
  const value = textOf(row[key]);
  if (value === '') throw new InvalidInputError('key', `A row has no value in its key column "${key}".`);
  return value;
}

/** Tells whether a record has all values of a row. Tables keep text, so a number and its digits are the same. */
export function fits(record: TableRecord, row: NewTableRecord): boolean {
  return Object.entries(row).every(([column, value]) => textOf(record[column]) === textOf(value));
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}
