// Generated from the contract by `npm run generate`. Do not edit.
import type { Environment, PageInfo, Revision } from './common.ts';

/** A new dataref. */
export interface CreateDatarefRequest {
  /** Name of the dataref. */
  refName: string;
}

/** A named map of one linked account, from record ids to their counterparts in the connected apps. */
export interface Dataref {
  /** Refold's own id, 24 hexadecimal digits. */
  _id: string;
  /** When the dataref was made. */
  createdAt: string;
  environment: Environment;
  /** The account that the dataref belongs to. */
  linked_account_id: string;
  /** Name of the dataref. Other calls name it `refName`. */
  name: string;
  /** Id of your organization. */
  org_id: string;
  /** When the dataref last changed. */
  updatedAt: string;
  __v?: Revision;
  /** The records. Lists may leave them out. */
  data?: DatarefRecords;
  /** The group that the dataref is in. */
  group?: string;
}

/** The counterpart of a record in one connected app. */
export interface DatarefCounterpart {
  /** Slug of the app. */
  slug: string;
  /** What identifies the record there. Sources call it an id, without its type. */
  value: unknown;
}

/** One page of datarefs. */
export interface DatarefPage extends PageInfo {
  /** The datarefs on this page. */
  docs: Dataref[];
}

/** Counterparts in the connected apps, by record id. */
export type DatarefRecords = Record<string, DatarefCounterpart[]>;

/** A record of a dataref. Beside its id it has a member for each further column. */
export type DatarefRow = {
  /** Id of the record. */
  record_id: string;
} & Record<string, DatarefValue>;

/** One page of the records of a dataref, as a table. */
export interface DatarefRowPage extends PageInfo {
  /** Names of the columns. The first is `record_id`. */
  headers: string[];
  /** The records on this page. */
  rows: DatarefRow[];
}

/** Value of a column. Sources only show text, and none says what else is allowed. */
export type DatarefValue = unknown;

/** What a deletion did. */
export interface DeletedDatarefs {
  /** Whether the deletion was accepted. */
  acknowledged: boolean;
  /** How many datarefs were deleted. */
  deletedCount: number;
}

/** Datarefs and the group to put them into. */
export interface UpdateDatarefsRequest {
  /** Names of the datarefs. */
  refNames: string[];
  /** Name of the group. An empty text takes the datarefs out of their group. */
  group?: string;
}

/** Parameters of `datarefs.clearRecords`. */
export interface ClearDatarefRecordsParams {
  /** Name of the dataref. */
  refName: string;
}

/** Parameters of `datarefs.create`. */
export type CreateDatarefParams = CreateDatarefRequest;

/** Parameters of `datarefs.delete`. */
export interface DeleteDatarefParams {
  /** Name of the dataref. */
  refName: string;
}

/** Parameters of `datarefs.listRecords`. */
export interface ListDatarefRecordsParams {
  /** Name of the dataref. */
  refName: string;
  /**
   * Rows per page. The default is much larger than that of other lists.
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

/** Parameters of `datarefs.list`. */
export interface ListDatarefsParams {
  /**
   * Items per page.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Page to return, counted from 1.
   *
   * @default 1
   */
  page?: number;
  /** Whether to list each name only once, going by its own name. No source says more. */
  unique?: boolean;
}

/** Parameters of `datarefs.updateMany`. */
export type UpdateDatarefsParams = UpdateDatarefsRequest;
