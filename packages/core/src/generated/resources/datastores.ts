// Generated from the contract by `npm run generate`. Do not edit.
import type { ApiCall, CallOptions, Methods } from '../../runtime.ts';
import type {
  DatastoreNames,
  DatastoreRecordList,
  ListDatastoreRecordsParams,
  ListDatastoresParams,
  SearchDatastoreRecordsParams,
} from '../types.ts';

/** Read-only views written by workflows. Deprecated, use persistent tables. */
export interface Datastores {
  /**
   * List datastores.
   *
   * Lists the names of the datastores that workflows have written for a linked account and an app. Returns all names
   * at once, without pages. An unknown config is 404. Deprecated: use persistent tables, where `listTables` does the
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
  list(params: ListDatastoresParams, options?: CallOptions): ApiCall<DatastoreNames>;

  /**
   * List the records of a datastore.
   *
   * Reads all records of a datastore at once, without pages. An unknown config is 404. Deprecated: use persistent
   * tables, where `listTableRecords` does the same, with pages.
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
  listRecords(params: ListDatastoreRecordsParams, options?: CallOptions): ApiCall<DatastoreRecordList>;

  /**
   * Search the records of a datastore.
   *
   * Finds the records whose columns match the given values. Values are read as regular expressions, so escape what a
   * person typed. It only reads, although it is a POST. Returns all matches at once, without pages. An unknown
   * config is 404. Deprecated: use persistent tables, where `searchTableRecords` does the same.
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
  searchRecords(params: SearchDatastoreRecordsParams, options?: CallOptions): ApiCall<DatastoreRecordList>;
}

/** By method, the operation that it calls. */
export const methods: Methods = `
list listDatastores GET /api/v2/public/datastore/config/{slug} ls s {"q":["config_id"],"a":"header"}
listRecords listDatastoreRecords GET /api/v2/public/datastore/config/{slug}/{datastore_name}/records ls s {"q":["config_id"],"a":"header"}
searchRecords searchDatastoreRecords POST /api/v2/public/datastore/config/{slug}/{datastore_name}/search ls s {"q":["config_id"],"r":["body"],"a":"header","b":"whole","n":true}
`;
