// Generated from the contract by `npm run generate`. Do not edit.
import type { ApiCall, CallOptions, Methods, PagedCall } from '../../runtime.ts';
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

/** Tables that workflows and your product read and write. */
export interface Tables {
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
  list(params?: ListTablesParams, options?: CallOptions): PagedCall<TablePage, Table>;

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
  create(params: CreateTableParams, options?: CallOptions): ApiCall<CreatedTable>;

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
  updateMany(params: UpdateTablesParams, options?: CallOptions): ApiCall<void>;

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
  delete(params: DeleteTableParams, options?: CallOptions): ApiCall<TableDeleted>;

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
  listRecords(params: ListTableRecordsParams, options?: CallOptions): PagedCall<TableRecordPage, TableRecord>;

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
  addRecords(params: AddTableRecordsParams, options?: CallOptions): ApiCall<AddedTableRecords>;

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
  addColumns(params: AddTableColumnsParams, options?: CallOptions): ApiCall<TableColumns>;

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
  removeColumns(params: RemoveTableColumnsParams, options?: CallOptions): ApiCall<TableColumns>;

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
  renameColumns(params: RenameTableColumnsParams, options?: CallOptions): ApiCall<TableColumns>;

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
  searchRecords(params: SearchTableRecordsParams, options?: CallOptions): ApiCall<TableRecordList>;

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
  deleteRecord(params: DeleteTableRecordParams, options?: CallOptions): ApiCall<TableRecord>;
}

/** By method, the operation that it calls. */
export const methods: Methods = `
list listTables GET /api/v2/public/tables als s {"q":["limit","name","page"],"a":"header","p":["page","limit","docs","hasNextPage"]}
create createTable POST /api/v2/public/tables als u {"r":["columns","table_name"],"a":"header","b":"fields","n":true}
updateMany updateTables PUT /api/v2/public/tables/group/edit als i {"r":["tableIds"],"a":"header","b":"fields","n":true}
delete deleteTable DELETE /api/v2/public/tables/{table_id} als i {"a":"header"}
listRecords listTableRecords GET /api/v2/public/tables/{table_id} als s {"q":["limit","page"],"a":"header","p":["page","limit","docs","hasNextPage"]}
addRecords addTableRecords PATCH /api/v2/public/tables/{table_id} als u {"r":["data"],"a":"header","b":"fields","n":true}
addColumns addTableColumns PATCH /api/v2/public/tables/{table_id}/columns/add als u {"r":["columns"],"a":"header","b":"fields","n":true}
removeColumns removeTableColumns DELETE /api/v2/public/tables/{table_id}/columns/remove als i {"r":["columns"],"a":"header","b":"fields","n":true}
renameColumns renameTableColumns PATCH /api/v2/public/tables/{table_id}/columns/rename als u {"r":["renames"],"a":"header","b":"fields","n":true}
searchRecords searchTableRecords POST /api/v2/public/tables/{table_id}/search als s {"r":["body"],"a":"header","b":"whole","n":true}
deleteRecord deleteTableRecord DELETE /api/v2/public/tables/{table_id}/{record_id} als i {"v":{"record_id":["edit","search"]},"a":"header"}
`;
