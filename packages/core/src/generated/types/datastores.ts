// Generated from the contract by `npm run generate`. Do not edit.

/** Names of datastores. */
export type DatastoreNames = string[];

/** A record of a datastore. Beside its id, under one of two names, it has a member for each column. */
export type DatastoreRecord = {
  /** Id of the record. Newer pages show this name. */
  id?: string;
  /** Id of the record. Older pages show this name. */
  record_id?: string;
} & Record<string, DatastoreValue>;

/** Records of a datastore. */
export type DatastoreRecordList = DatastoreRecord[];

/** Values to look for, by column. Each is read as a regular expression, so escape what a person typed. */
export type DatastoreSearchRequest = Record<string, unknown>;

/** Value of a column. Sources only show text, and none says what else is allowed. */
export type DatastoreValue = unknown;

/** Parameters of `datastores.listRecords`. */
export interface ListDatastoreRecordsParams {
  /** Name of the datastore. */
  datastore_name: string;
  /** Slug of the application, in lower case. */
  slug: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
}

/** Parameters of `datastores.list`. */
export interface ListDatastoresParams {
  /** Slug of the application, in lower case. */
  slug: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
}

/** Parameters of `datastores.searchRecords`. */
export interface SearchDatastoreRecordsParams {
  /** Name of the datastore. */
  datastore_name: string;
  /** Slug of the application, in lower case. */
  slug: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
  /** The request body. */
  body: DatastoreSearchRequest;
}
