import { _ as PageInfo, u as Environment } from "./common-D4m0w_WH.js";
/** What to add to a table. */
interface AddTableRecordsRequest {
  /** One record or a list of records. */
  data: NewTableRecord | NewTableRecord[];
}
/** What was added to a table. */
interface AddedTableRecords {
  /** The new records with their ids. */
  add_record_result: TableRecord[];
  /** The added data in another form. No source shows it. */
  transformed_add_data?: unknown;
}
/** A new table. */
interface CreateTableRequest {
  /** The columns. The sources disagree on how many are allowed, 10, 20 or 30; the highest is the latest. */
  columns: TableColumn[];
  /** Name of the table. */
  table_name: string;
}
/** Where the new table is. */
interface CreatedTable {
  /** Id of the table. */
  table_id: string;
  /** Whether a table of this name was there before. */
  already_exists?: boolean;
}
/** A record to add, with a value for each column by its name. */
type NewTableRecord = Record<string, TableValue>;
/** Columns to rename. */
interface RenameTableColumnsRequest {
  /** The renames, in the order in which to do them. */
  renames: TableColumnRename[];
}
/** A table, without its records. */
interface Table {
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
  table_type: "persistent" | (string & {});
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
interface TableColumn {
  /** Name of the column. */
  column_name: string;
}
/** A column and its new name. */
interface TableColumnRename {
  /** Name of the column from now on. */
  new_name: string;
  /** Name of the column so far. */
  old_name: string;
}
/** The columns of a table. */
interface TableColumns {
  /** Names of all columns. */
  columns: string[];
}
/** Columns to add or to remove. */
interface TableColumnsRequest {
  /** Names of the columns. */
  columns: string[];
}
/** Whether the table is gone. Sources only show true. */
type TableDeleted = boolean;
/** One page of tables. */
interface TablePage extends PageInfo {
  /** The tables on this page. */
  docs: Table[];
}
/** A record of a table. Beside its id it has a member for each column. */
type TableRecord = {
  /** Id of the record, a UUID. */
  record_id: string;
} & Record<string, TableValue>;
/** Records of a table. */
type TableRecordList = TableRecord[];
/** One page of the records of a table. */
interface TableRecordPage extends PageInfo {
  /** Names of all columns. */
  columns: string[];
  /** The records on this page. */
  docs: TableRecord[];
  /** Name of the table. */
  name: string;
}
/** Values to look for, by column. Each is read as a regular expression. */
type TableSearchRequest = Record<string, unknown>;
/** Value of a column. Sources only show text, and none says what else is allowed. */
type TableValue = unknown;
/** Tables and the group to put them into. */
interface UpdateTablesRequest {
  /** Ids of the tables. */
  tableIds: string[];
  /** Name of the group. An empty text takes the tables out of their group. */
  group?: string;
}
/** Parameters of `tables.addColumns`. */
interface AddTableColumnsParams extends TableColumnsRequest {
  /** Id of the table. */
  table_id: string;
}
/** Parameters of `tables.addRecords`. */
interface AddTableRecordsParams extends AddTableRecordsRequest {
  /** Id of the table. */
  table_id: string;
}
/** Parameters of `tables.create`. */
type CreateTableParams = CreateTableRequest;
/** Parameters of `tables.delete`. */
interface DeleteTableParams {
  /** Id of the table. */
  table_id: string;
}
/** Parameters of `tables.deleteRecord`. */
interface DeleteTableRecordParams {
  /** Id of the record. */
  record_id: string;
  /** Id of the table. */
  table_id: string;
}
/** Parameters of `tables.listRecords`. */
interface ListTableRecordsParams {
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
interface ListTablesParams {
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
interface RemoveTableColumnsParams extends TableColumnsRequest {
  /** Id of the table. */
  table_id: string;
}
/** Parameters of `tables.renameColumns`. */
interface RenameTableColumnsParams extends RenameTableColumnsRequest {
  /** Id of the table. */
  table_id: string;
}
/** Parameters of `tables.searchRecords`. */
interface SearchTableRecordsParams {
  /** Id of the table. */
  table_id: string;
  /** The request body. */
  body: TableSearchRequest;
}
/** Parameters of `tables.updateMany`. */
type UpdateTablesParams = UpdateTablesRequest;
export { UpdateTablesRequest as A, TablePage as C, TableSearchRequest as D, TableRecordPage as E, TableValue as O, TableDeleted as S, TableRecordList as T, Table as _, CreateTableParams as a, TableColumns as b, DeleteTableParams as c, ListTablesParams as d, NewTableRecord as f, SearchTableRecordsParams as g, RenameTableColumnsRequest as h, AddedTableRecords as i, UpdateTablesParams as k, DeleteTableRecordParams as l, RenameTableColumnsParams as m, AddTableRecordsParams as n, CreateTableRequest as o, RemoveTableColumnsParams as p, AddTableRecordsRequest as r, CreatedTable as s, AddTableColumnsParams as t, ListTableRecordsParams as u, TableColumn as v, TableRecord as w, TableColumnsRequest as x, TableColumnRename as y };