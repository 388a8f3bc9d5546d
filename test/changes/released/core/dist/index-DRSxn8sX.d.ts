import { c as CallOptions, j as Credential } from "./caller-BCzgPNgE.js";
import { n as Acting } from "./acting-Ba6uTR4D.js";
import { f as NewTableRecord } from "./tables-BZ0lQXnf.js";
/** Rows from anywhere: an array, a generator, or a stream of a file that is being parsed. */
type Rows = Iterable<NewTableRecord> | AsyncIterable<NewTableRecord>;
/** What to import. */
interface ImportRowsParams {
  table_id: string;
  rows: Rows;
  /**
   * Column that tells rows apart. With it, rows whose value is in the table already, or came before, are skipped: so an
   * import that broke off is resumed by starting it again. Without it every row is added, and once only if nothing fails.
   */
  key?: string;
  /** Rows in one request. Default 100. */
  batch?: number;
}
/** How far an import is. */
interface ImportProgress {
  readonly added: number;
  readonly skipped: number;
}
/** How to import. Requests go behind everybody else's in the limiter unless `priority` says otherwise. */
interface ImportRowsOptions extends CallOptions {
  /** Told after each request. */
  onProgress?: (progress: ImportProgress) => void;
}
/**
 * Adds rows to a table, in requests of many, one after the other. A request is sent once; when its outcome is unknown the
 * error says so, and the same import with a `key` goes on from what has arrived.
 *
 * @throws InvalidInputError for a row without a value in the key column.
 */
declare function importRows(client: Acting<Credential>, { table_id, rows, key, batch }: ImportRowsParams, { onProgress, ...options }?: ImportRowsOptions): Promise<ImportProgress>;
/** What a table should hold. */
interface SyncRowsParams {
  table_id: string;
  rows: Rows;
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
interface SyncResult {
  readonly added: number;
  /** Changed rows. The API cannot change a record, so a new one takes its place and has another `record_id`. */
  readonly replaced: number;
  /** Records deleted because their key is in no row. */
  readonly deleted: number;
  readonly unchanged: number;
}
/** How far a sync is: requests that were answered, of all that it needs. */
interface SyncProgress {
  readonly done: number;
  readonly total: number;
}
/** How to sync. Requests go behind everybody else's in the limiter unless `priority` says otherwise. */
interface SyncRowsOptions extends CallOptions {
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
declare function syncRows(client: Acting<Credential>, params: SyncRowsParams, { onProgress, ...options }?: SyncRowsOptions): Promise<SyncResult>;
export { syncRows as a, ImportRowsParams as c, SyncRowsParams as i, importRows as l, SyncResult as n, ImportProgress as o, SyncRowsOptions as r, ImportRowsOptions as s, SyncProgress as t, Rows as u };