// Generated from the contract by `npm run generate`. Do not edit.
import {
  Resource,
  accountHeader,
  body,
  fields,
  idempotent,
  operation,
  pagedOperation,
  path,
  pathExcept,
  query,
  required,
  safe,
  unsafe,
} from '../runtime.ts';
import type { ApiCall, CallOptions, Operation, OptionalPagedOperation, PagedCall, PagedOperation } from '../runtime.ts';
import type { Environment, PageInfo } from './common.ts';

/** What to add to a table. */
export interface AddTableRecordsRequest {
  /** One record or a list of records. */
  data: NewTableRecord | NewTableRecord[];
}

/** What was added to a table. */
export interface AddedTableRecords {
  /** The new records with their ids. */
  add_record_result: TableRecord[];
  /** The added data in another form. No source shows it. */
  transformed_add_data?: unknown;
}

/** A new table. */
export interface CreateTableRequest {
  /** The columns. The sources disagree on how many are allowed, 10, 20 or 30; the highest is the latest. */
  columns: TableColumn[];
  /** Name of the table. */
  table_name: string;
}

/** Where the new table is. */
export interface CreatedTable {
  /** Id of the table. */
  table_id: string;
  /** Whether a table of this name was there before. */
  already_exists?: boolean;
}

/** A record to add, with a value for each column by its name. */
export type NewTableRecord = Record<string, TableValue>;

/** Columns to rename. */
export interface RenameTableColumnsRequest {
  /** The renames, in the order in which to do them. */
  renames: TableColumnRename[];
}

/** A table, without its records. */
export interface Table {
  /** Id of the table. Other calls name it `table_id`. */
  _id: string;
  environment: Environment;
  /** Whether the table has been deleted. */
  is_deleted: boolean;
  /** Name of the table. */
  name: string;
  /** Id of your organization. */
  org_id: string;
  /** Kind of the table. New kinds may appear. */
  table_type: 'persistent' | (string & {});
  /** Id of the workflow run that the table belongs to, where it belongs to one. */
  associated_instance?: string;
  /** When the table was made. */
  createdAt?: string;
  /** The group that the table is in. */
  group?: string;
  /** The account that the table belongs to, if it belongs to one. */
  linked_account_id?: string;
  /** How many records the table has. */
  record_count?: number;
}

/** A column of a new table. */
export interface TableColumn {
  /** Name of the column. */
  column_name: string;
}

/** A column and its new name. */
export interface TableColumnRename {
  /** Name of the column from now on. */
  new_name: string;
  /** Name of the column so far. */
  old_name: string;
}

/** The columns of a table. */
export interface TableColumns {
  /** Names of all columns. */
  columns: string[];
}

/** Columns to add or to remove. */
export interface TableColumnsRequest {
  /** Names of the columns. */
  columns: string[];
}

/** Whether the table is gone. Sources only show true. */
export type TableDeleted = boolean;

/** One page of tables. */
export interface TablePage extends PageInfo {
  /** The tables on this page. */
  docs: Table[];
}

/** A record of a table. Beside its id it has a member for each column. */
export type TableRecord = {
  /** Id of the record, a UUID. */
  record_id: string;
} & Record<string, TableValue>;

/** Records of a table. */
export type TableRecordList = TableRecord[];

/** One page of the records of a table. */
export interface TableRecordPage extends PageInfo {
  /** Names of all columns. */
  columns: string[];
  /** The records on this page. */
  docs: TableRecord[];
  /** Name of the table. */
  name: string;
}

/** Values to look for, by column. Each is read as a regular expression. */
export type TableSearchRequest = Record<string, unknown>;

/** Value of a column. Sources only show text, and none says what else is allowed. */
export type TableValue = unknown;

/** Tables and the group to put them into. */
export interface UpdateTablesRequest {
  /** Ids of the tables. */
  tableIds: string[];
  /** Name of the group. An empty text takes the tables out of their group. */
  group?: string;
}

/** Parameters of `tables.addColumns`. */
export interface AddTableColumnsParams extends TableColumnsRequest {
  /** Id of the table. */
  table_id: string;
}

/** Parameters of `tables.addRecords`. */
export interface AddTableRecordsParams extends AddTableRecordsRequest {
  /** Id of the table. */
  table_id: string;
}

/** Parameters of `tables.create`. */
export type CreateTableParams = CreateTableRequest;

/** Parameters of `tables.delete`. */
export interface DeleteTableParams {
  /** Id of the table. */
  table_id: string;
}

/** Parameters of `tables.deleteRecord`. */
export interface DeleteTableRecordParams {
  /** Id of the record. */
  record_id: string;
  /** Id of the table. */
  table_id: string;
}

/** Parameters of `tables.listRecords`. */
export interface ListTableRecordsParams {
  /** Id of the table. */
  table_id: string;
  /**
   * Records per page. The default is much larger than that of other lists.
   *
   * @default 100
   */
  limit?: number;
  /**
   * Page to return, counted from 1.
   *
   * @default 1
   */
  page?: number;
}

/** Parameters of `tables.list`. */
export interface ListTablesParams {
  /**
   * Items per page.
   *
   * @default 10
   */
  limit?: number;
  /** Only tables of this name. No source says whether a part of the name is enough. */
  name?: string;
  /**
   * Page to return, counted from 1.
   *
   * @default 1
   */
  page?: number;
}

/** Parameters of `tables.removeColumns`. */
export interface RemoveTableColumnsParams extends TableColumnsRequest {
  /** Id of the table. */
  table_id: string;
}

/** Parameters of `tables.renameColumns`. */
export interface RenameTableColumnsParams extends RenameTableColumnsRequest {
  /** Id of the table. */
  table_id: string;
}

/** Parameters of `tables.searchRecords`. */
export interface SearchTableRecordsParams {
  /** Id of the table. */
  table_id: string;
  /** The request body. */
  body: TableSearchRequest;
}

/** Parameters of `tables.updateMany`. */
export type UpdateTablesParams = UpdateTablesRequest;

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
export const listTables: OptionalPagedOperation<
  ListTablesParams,
  TablePage,
  Table,
  'apiKey' | 'linkedAccount' | 'sessionToken'
> = /* @__PURE__ */ pagedOperation({
  id: 'listTables',
  route: 'GET /api/v2/public/tables',
  credentials: ['apiKey', 'linkedAccount', 'sessionToken'],
  retry: safe,
  write: [/* @__PURE__ */ query(['limit', 'name', 'page']), accountHeader],
  returns: 'object',
  page: { number: 'page', items: 'docs', hasNext: 'hasNextPage' },
});

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
export const createTable: Operation<CreateTableParams, CreatedTable, 'apiKey' | 'linkedAccount' | 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'createTable',
    route: 'POST /api/v2/public/tables',
    credentials: ['apiKey', 'linkedAccount', 'sessionToken'],
    retry: unsafe,
    write: [
      /* @__PURE__ */ required('columns', 'table_name'),
      accountHeader,
      /* @__PURE__ */ fields(['columns', 'table_name'], { always: true }),
    ],
    returns: 'object',
    has: ['table_id'],
  });

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
export const updateTables: Operation<UpdateTablesParams, void, 'apiKey' | 'linkedAccount' | 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'updateTables',
    route: 'PUT /api/v2/public/tables/group/edit',
    credentials: ['apiKey', 'linkedAccount', 'sessionToken'],
    retry: idempotent,
    write: [
      /* @__PURE__ */ required('tableIds'),
      accountHeader,
      /* @__PURE__ */ fields(['group', 'tableIds'], { always: true }),
    ],
  });

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
export const deleteTable: Operation<DeleteTableParams, TableDeleted, 'apiKey' | 'linkedAccount' | 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'deleteTable',
    route: 'DELETE /api/v2/public/tables/{table_id}',
    credentials: ['apiKey', 'linkedAccount', 'sessionToken'],
    retry: idempotent,
    write: [/* @__PURE__ */ pathExcept({ table_id: ['*/*', '*/columns/remove'] }), accountHeader],
    returns: 'boolean',
  });

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
export const listTableRecords: PagedOperation<
  ListTableRecordsParams,
  TableRecordPage,
  TableRecord,
  'apiKey' | 'linkedAccount' | 'sessionToken'
> = /* @__PURE__ */ pagedOperation({
  id: 'listTableRecords',
  route: 'GET /api/v2/public/tables/{table_id}',
  credentials: ['apiKey', 'linkedAccount', 'sessionToken'],
  retry: safe,
  write: [path, /* @__PURE__ */ query(['limit', 'page']), accountHeader],
  returns: 'object',
  page: { number: 'page', items: 'docs', hasNext: 'hasNextPage' },
});

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
export const addTableRecords: Operation<
  AddTableRecordsParams,
  AddedTableRecords,
  'apiKey' | 'linkedAccount' | 'sessionToken'
> = /* @__PURE__ */ operation({
  id: 'addTableRecords',
  route: 'PATCH /api/v2/public/tables/{table_id}',
  credentials: ['apiKey', 'linkedAccount', 'sessionToken'],
  retry: unsafe,
  write: [
    /* @__PURE__ */ required('data'),
    /* @__PURE__ */ pathExcept({ table_id: ['*/columns/add', '*/columns/rename'] }),
    accountHeader,
    /* @__PURE__ */ fields(['data'], { always: true }),
  ],
  returns: 'object',
  has: ['add_record_result'],
});

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
export const addTableColumns: Operation<
  AddTableColumnsParams,
  TableColumns,
  'apiKey' | 'linkedAccount' | 'sessionToken'
> = /* @__PURE__ */ operation({
  id: 'addTableColumns',
  route: 'PATCH /api/v2/public/tables/{table_id}/columns/add',
  credentials: ['apiKey', 'linkedAccount', 'sessionToken'],
  retry: unsafe,
  write: [
    /* @__PURE__ */ required('columns'),
    path,
    accountHeader,
    /* @__PURE__ */ fields(['columns'], { always: true }),
  ],
  returns: 'object',
  has: ['columns'],
});

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
export const removeTableColumns: Operation<
  RemoveTableColumnsParams,
  TableColumns,
  'apiKey' | 'linkedAccount' | 'sessionToken'
> = /* @__PURE__ */ operation({
  id: 'removeTableColumns',
  route: 'DELETE /api/v2/public/tables/{table_id}/columns/remove',
  credentials: ['apiKey', 'linkedAccount', 'sessionToken'],
  retry: idempotent,
  write: [
    /* @__PURE__ */ required('columns'),
    path,
    accountHeader,
    /* @__PURE__ */ fields(['columns'], { always: true }),
  ],
  returns: 'object',
  has: ['columns'],
});

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
export const renameTableColumns: Operation<
  RenameTableColumnsParams,
  TableColumns,
  'apiKey' | 'linkedAccount' | 'sessionToken'
> = /* @__PURE__ */ operation({
  id: 'renameTableColumns',
  route: 'PATCH /api/v2/public/tables/{table_id}/columns/rename',
  credentials: ['apiKey', 'linkedAccount', 'sessionToken'],
  retry: unsafe,
  write: [
    /* @__PURE__ */ required('renames'),
    path,
    accountHeader,
    /* @__PURE__ */ fields(['renames'], { always: true }),
  ],
  returns: 'object',
  has: ['columns'],
});

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
export const searchTableRecords: Operation<
  SearchTableRecordsParams,
  TableRecordList,
  'apiKey' | 'linkedAccount' | 'sessionToken'
> = /* @__PURE__ */ operation({
  id: 'searchTableRecords',
  route: 'POST /api/v2/public/tables/{table_id}/search',
  credentials: ['apiKey', 'linkedAccount', 'sessionToken'],
  retry: safe,
  write: [/* @__PURE__ */ required('body'), path, accountHeader, /* @__PURE__ */ body({ always: true })],
  returns: 'list',
});

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
export const deleteTableRecord: Operation<
  DeleteTableRecordParams,
  TableRecord,
  'apiKey' | 'linkedAccount' | 'sessionToken'
> = /* @__PURE__ */ operation({
  id: 'deleteTableRecord',
  route: 'DELETE /api/v2/public/tables/{table_id}/{record_id}',
  credentials: ['apiKey', 'linkedAccount', 'sessionToken'],
  retry: idempotent,
  write: [
    /* @__PURE__ */ pathExcept({ record_id: ['columns/remove', 'edit', 'search'], table_id: ['*/columns'] }),
    accountHeader,
  ],
  returns: 'object',
  has: ['record_id'],
});

/** Tables that workflows and your product read and write. */
export class Tables extends Resource {
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
  list(params?: ListTablesParams, options?: CallOptions): PagedCall<TablePage, Table> {
    return listTables(this.client, params, options);
  }

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
  create(params: CreateTableParams, options?: CallOptions): ApiCall<CreatedTable> {
    return createTable(this.client, params, options);
  }

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
  updateMany(params: UpdateTablesParams, options?: CallOptions): ApiCall<void> {
    return updateTables(this.client, params, options);
  }

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
  delete(params: DeleteTableParams, options?: CallOptions): ApiCall<TableDeleted> {
    return deleteTable(this.client, params, options);
  }

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
  listRecords(params: ListTableRecordsParams, options?: CallOptions): PagedCall<TableRecordPage, TableRecord> {
    return listTableRecords(this.client, params, options);
  }

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
  addRecords(params: AddTableRecordsParams, options?: CallOptions): ApiCall<AddedTableRecords> {
    return addTableRecords(this.client, params, options);
  }

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
  addColumns(params: AddTableColumnsParams, options?: CallOptions): ApiCall<TableColumns> {
    return addTableColumns(this.client, params, options);
  }

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
  removeColumns(params: RemoveTableColumnsParams, options?: CallOptions): ApiCall<TableColumns> {
    return removeTableColumns(this.client, params, options);
  }

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
  renameColumns(params: RenameTableColumnsParams, options?: CallOptions): ApiCall<TableColumns> {
    return renameTableColumns(this.client, params, options);
  }

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
  searchRecords(params: SearchTableRecordsParams, options?: CallOptions): ApiCall<TableRecordList> {
    return searchTableRecords(this.client, params, options);
  }

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
  deleteRecord(params: DeleteTableRecordParams, options?: CallOptions): ApiCall<TableRecord> {
    return deleteTableRecord(this.client, params, options);
  }
}
