// Generated from the contract by `npm run generate`. Do not edit.
import { call, callPaged } from '../../runtime.ts';
import type { ApiCall, CallOptions, Caller, PagedCall } from '../../runtime.ts';
import * as operations from '../operations.ts';
import type {
  AddTableColumnsParams,
  AddTableRecordsParams,
  AddedTableRecords,
  CreateTableParams,
  CreatedTable,
  DeleteTableParams,
  DeleteTableRecordParams,
  ListTableRecordsParams,
  ListTablesParams,
  RemoveTableColumnsParams,
  RenameTableColumnsParams,
  SearchTableRecordsParams,
  Table,
  TableColumns,
  TableDeleted,
  TablePage,
  TableRecord,
  TableRecordList,
  TableRecordPage,
  UpdateTablesParams,
} from '../types.ts';

/**
 * List tables.
 *
 * Lists the tables of the environment, or those of one account with `linked_account_id` or a session token. Use it to
 * find a table's id by its name. Returns one page, without records; an empty list is a page without items.
 *
 * `GET /api/v2/public/tables` with an API key, or an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const listTables = (
  caller: Caller<'apiKey' | 'linkedAccount' | 'sessionToken'>,
  params?: ListTablesParams,
  options?: CallOptions,
): PagedCall<TablePage, Table> => callPaged(caller, operations.listTables, params, options);

/**
 * Create a table.
 *
 * Creates an empty table with the given columns. A table belongs to one account, the one of `linked_account_id` or of
 * the session token, or to the whole workspace. Returns the id of the table, and in `already_exists` whether it was
 * there before. Without name or columns the answer is 400. The sources disagree on how large a table may grow: 10,000
 * or 50,000 records.
 *
 * `POST /api/v2/public/tables` with an API key, or an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
 *
 * @throws 400: The name or the columns are missing.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const createTable = (
  caller: Caller<'apiKey' | 'linkedAccount' | 'sessionToken'>,
  params: CreateTableParams,
  options?: CallOptions,
): ApiCall<CreatedTable> => call(caller, operations.createTable, params, options);

/**
 * Set the group of tables.
 *
 * Puts the given tables into a group, or takes them out of their group when `group` is empty. The group that they
 * were in before is forgotten. Returns nothing; without table ids the answer is 400.
 *
 * `PUT /api/v2/public/tables/group/edit` with an API key, or an API key for one linked account, or a session token. May be repeated, so it is when it fails.
 *
 * @throws 400: No table ids were given.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const updateTables = (
  caller: Caller<'apiKey' | 'linkedAccount' | 'sessionToken'>,
  params: UpdateTablesParams,
  options?: CallOptions,
): ApiCall<void> => call(caller, operations.updateTables, params, options);

/**
 * Delete a table.
 *
 * Deletes a table with all its records. There is no way back. Returns the bare value `true`; an unknown table is
 * 404.
 *
 * `DELETE /api/v2/public/tables/{table_id}` with an API key, or an API key for one linked account, or a session token. May be repeated, so it is when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such table.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const deleteTable = (
  caller: Caller<'apiKey' | 'linkedAccount' | 'sessionToken'>,
  params: DeleteTableParams,
  options?: CallOptions,
): ApiCall<TableDeleted> => call(caller, operations.deleteTable, params, options);

/**
 * List the records of a table.
 *
 * Lists the records of a table, with its name and its columns beside the page. Use it to read a table from end to
 * end; to find single records, search instead. Returns one page. An unknown table is 404.
 *
 * `GET /api/v2/public/tables/{table_id}` with an API key, or an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such table.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const listTableRecords = (
  caller: Caller<'apiKey' | 'linkedAccount' | 'sessionToken'>,
  params: ListTableRecordsParams,
  options?: CallOptions,
): PagedCall<TableRecordPage, TableRecord> => callPaged(caller, operations.listTableRecords, params, options);

/**
 * Add records to a table.
 *
 * Adds one record or several to a table. It never changes records that are there, so repeating it adds them again.
 * Returns the new records with their ids. Without `data` the answer is 400.
 *
 * `PATCH /api/v2/public/tables/{table_id}` with an API key, or an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
 *
 * @throws 400: No data was given.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const addTableRecords = (
  caller: Caller<'apiKey' | 'linkedAccount' | 'sessionToken'>,
  params: AddTableRecordsParams,
  options?: CallOptions,
): ApiCall<AddedTableRecords> => call(caller, operations.addTableRecords, params, options);

/**
 * Add columns to a table.
 *
 * Adds columns to a table. Returns all columns that the table has now. An unknown table is 404.
 *
 * `PATCH /api/v2/public/tables/{table_id}/columns/add` with an API key, or an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such table.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const addTableColumns = (
  caller: Caller<'apiKey' | 'linkedAccount' | 'sessionToken'>,
  params: AddTableColumnsParams,
  options?: CallOptions,
): ApiCall<TableColumns> => call(caller, operations.addTableColumns, params, options);

/**
 * Remove columns from a table.
 *
 * Removes columns from a table with everything in them. There is no way back, and a table keeps at least one column.
 * The columns travel in the body, which some proxies drop from a DELETE. Returns the columns that are left. An
 * unknown table is 404.
 *
 * `DELETE /api/v2/public/tables/{table_id}/columns/remove` with an API key, or an API key for one linked account, or a session token. May be repeated, so it is when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such table.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const removeTableColumns = (
  caller: Caller<'apiKey' | 'linkedAccount' | 'sessionToken'>,
  params: RemoveTableColumnsParams,
  options?: CallOptions,
): ApiCall<TableColumns> => call(caller, operations.removeTableColumns, params, options);

/**
 * Rename columns of a table.
 *
 * Renames columns of a table and keeps what is in them. The renames are done in their order, so one may take up the
 * name that another gave. Returns all columns under their names now. An unknown table is 404.
 *
 * `PATCH /api/v2/public/tables/{table_id}/columns/rename` with an API key, or an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such table.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const renameTableColumns = (
  caller: Caller<'apiKey' | 'linkedAccount' | 'sessionToken'>,
  params: RenameTableColumnsParams,
  options?: CallOptions,
): ApiCall<TableColumns> => call(caller, operations.renameTableColumns, params, options);

/**
 * Search the records of a table.
 *
 * Finds the records whose columns match the given values. Values are read as regular expressions, so escape what a
 * person typed. It only reads, although it is a POST. Returns all matches at once, without pages. An unknown table
 * is 404.
 *
 * `POST /api/v2/public/tables/{table_id}/search` with an API key, or an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such table.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const searchTableRecords = (
  caller: Caller<'apiKey' | 'linkedAccount' | 'sessionToken'>,
  params: SearchTableRecordsParams,
  options?: CallOptions,
): ApiCall<TableRecordList> => call(caller, operations.searchTableRecords, params, options);

/**
 * Delete a record of a table.
 *
 * Deletes one record of a table. There is no way back. Returns the record as it was; an unknown record is 404.
 *
 * `DELETE /api/v2/public/tables/{table_id}/{record_id}` with an API key, or an API key for one linked account, or a session token. May be repeated, so it is when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such record in this table.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const deleteTableRecord = (
  caller: Caller<'apiKey' | 'linkedAccount' | 'sessionToken'>,
  params: DeleteTableRecordParams,
  options?: CallOptions,
): ApiCall<TableRecord> => call(caller, operations.deleteTableRecord, params, options);
