// Generated from the contract by `npm run generate`. Do not edit.
import { Resource, accountHeader, body, operation, path, pathExcept, query, required, safe } from '../runtime.ts';
import type { ApiCall, CallOptions, Operation } from '../runtime.ts';

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

/**
 * List datastores.
 *
 * Lists the names of the datastores that workflows have written for a linked account and an app. Returns all names
 * at once, without pages. An unknown config is 404. Deprecated: use persistent tables, where `tables.list` does the
 * same.
 *
 * `GET /api/v2/public/datastore/config/{slug}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
 *
 * @throws 400: Older answer to an API key that was sent without `linked_account_id`.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such config, or the API key is missing.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 *
 * @deprecated
 */
export const listDatastores: Operation<ListDatastoresParams, DatastoreNames, 'linkedAccount' | 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'listDatastores',
    route: 'GET /api/v2/public/datastore/config/{slug}',
    credentials: ['linkedAccount', 'sessionToken'],
    retry: safe,
    write: [/* @__PURE__ */ pathExcept({ slug: ['*/*/records'] }), /* @__PURE__ */ query(['config_id']), accountHeader],
    returns: 'list',
  });

/**
 * List the records of a datastore.
 *
 * Reads all records of a datastore at once, without pages. An unknown config is 404. Deprecated: use persistent
 * tables, where `tables.listRecords` does the same, with pages.
 *
 * `GET /api/v2/public/datastore/config/{slug}/{datastore_name}/records` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
 *
 * @throws 400: Older answer to an API key that was sent without `linked_account_id`.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such config, or the API key is missing.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 *
 * @deprecated
 */
export const listDatastoreRecords: Operation<
  ListDatastoreRecordsParams,
  DatastoreRecordList,
  'linkedAccount' | 'sessionToken'
> = /* @__PURE__ */ operation({
  id: 'listDatastoreRecords',
  route: 'GET /api/v2/public/datastore/config/{slug}/{datastore_name}/records',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: safe,
  write: [path, /* @__PURE__ */ query(['config_id']), accountHeader],
  returns: 'list',
});

/**
 * Search the records of a datastore.
 *
 * Finds the records whose columns match the given values. Values are read as regular expressions, so escape what a
 * person typed. It only reads, although it is a POST. Returns all matches at once, without pages. An unknown
 * config is 404. Deprecated: use persistent tables, where `tables.searchRecords` does the same.
 *
 * `POST /api/v2/public/datastore/config/{slug}/{datastore_name}/search` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
 *
 * @throws 400: Older answer to an API key that was sent without `linked_account_id`.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such config, or the API key is missing.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 *
 * @deprecated
 */
export const searchDatastoreRecords: Operation<
  SearchDatastoreRecordsParams,
  DatastoreRecordList,
  'linkedAccount' | 'sessionToken'
> = /* @__PURE__ */ operation({
  id: 'searchDatastoreRecords',
  route: 'POST /api/v2/public/datastore/config/{slug}/{datastore_name}/search',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: safe,
  write: [
    /* @__PURE__ */ required('body'),
    path,
    /* @__PURE__ */ query(['config_id']),
    accountHeader,
    /* @__PURE__ */ body({ always: true }),
  ],
  returns: 'list',
});

/** Read-only views written by workflows. Deprecated, use persistent tables. */
export class Datastores extends Resource {
  /**
   * List datastores.
   *
   * Lists the names of the datastores that workflows have written for a linked account and an app. Returns all names
   * at once, without pages. An unknown config is 404. Deprecated: use persistent tables, where `tables.list` does the
   * same.
   *
   * `GET /api/v2/public/datastore/config/{slug}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 400: Older answer to an API key that was sent without `linked_account_id`.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such config, or the API key is missing.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   *
   * @deprecated
   */
  list(params: ListDatastoresParams, options?: CallOptions): ApiCall<DatastoreNames> {
    return listDatastores(this.client, params, options);
  }

  /**
   * List the records of a datastore.
   *
   * Reads all records of a datastore at once, without pages. An unknown config is 404. Deprecated: use persistent
   * tables, where `tables.listRecords` does the same, with pages.
   *
   * `GET /api/v2/public/datastore/config/{slug}/{datastore_name}/records` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 400: Older answer to an API key that was sent without `linked_account_id`.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such config, or the API key is missing.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   *
   * @deprecated
   */
  listRecords(params: ListDatastoreRecordsParams, options?: CallOptions): ApiCall<DatastoreRecordList> {
    return listDatastoreRecords(this.client, params, options);
  }

  /**
   * Search the records of a datastore.
   *
   * Finds the records whose columns match the given values. Values are read as regular expressions, so escape what a
   * person typed. It only reads, although it is a POST. Returns all matches at once, without pages. An unknown
   * config is 404. Deprecated: use persistent tables, where `tables.searchRecords` does the same.
   *
   * `POST /api/v2/public/datastore/config/{slug}/{datastore_name}/search` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 400: Older answer to an API key that was sent without `linked_account_id`.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such config, or the API key is missing.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   *
   * @deprecated
   */
  searchRecords(params: SearchDatastoreRecordsParams, options?: CallOptions): ApiCall<DatastoreRecordList> {
    return searchDatastoreRecords(this.client, params, options);
  }
}
