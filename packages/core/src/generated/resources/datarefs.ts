// Generated from the contract by `npm run generate`. Do not edit.
import type { ApiCall, CallOptions, Methods, PagedCall } from '../../runtime.ts';
import type {
  ClearDatarefRecordsParams,
  CreateDatarefParams,
  Dataref,
  DatarefPage,
  DatarefRow,
  DatarefRowPage,
  DeleteDatarefParams,
  DeletedDatarefs,
  ListDatarefRecordsParams,
  ListDatarefsParams,
  UpdateDatarefsParams,
} from '../types.ts';

/** Named maps from a record id to its counterparts in the connected apps. */
export interface Datarefs {
  /**
   * List datarefs.
   *
   * Lists the datarefs of the environment, or with `linked_account_id` those of one account. Use it to find their
   * names. Returns one page, whose datarefs may lack their records; an empty list is a page without items.
   *
   * `GET /api/v2/public/dataref` with an API key, or an API key for one linked account. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key is missing, wrong or rotated.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  list(params?: ListDatarefsParams, options?: CallOptions): PagedCall<DatarefPage, Dataref>;

  /**
   * Create a dataref.
   *
   * Creates an empty dataref for a linked account. Workflows create datarefs themselves when they first write to
   * them, so this is only needed to have one beforehand. Returns the dataref; without a name the answer is 400. No
   * source says what happens when the name is taken.
   *
   * `POST /api/v2/public/dataref` with an API key for one linked account. Is not repeated once it may have reached the server.
   *
   * @throws 400: The name is missing.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  create(params: CreateDatarefParams, options?: CallOptions): ApiCall<Dataref>;

  /**
   * Delete a dataref.
   *
   * Deletes a dataref with all its records. There is no way back. Returns how many datarefs were deleted. No source
   * says what an unknown name is answered with, so read `deletedCount`.
   *
   * `DELETE /api/v2/public/dataref/{refName}` with an API key for one linked account. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  delete(params: DeleteDatarefParams, options?: CallOptions): ApiCall<DeletedDatarefs>;

  /**
   * List the records of a dataref.
   *
   * Lists the records of a dataref as a table: `headers` names the columns and `rows` holds the records. Use it to
   * read a dataref from end to end. Returns one page; an empty dataref is a page without rows.
   *
   * `GET /api/v2/public/dataref/{refName}` with an API key for one linked account. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  listRecords(params: ListDatarefRecordsParams, options?: CallOptions): PagedCall<DatarefRowPage, DatarefRow>;

  /**
   * Clear the records of a dataref.
   *
   * Deletes all records of a dataref and keeps the dataref. There is no way back. Returns the dataref, empty now. An
   * unknown dataref is 404.
   *
   * `PUT /api/v2/public/dataref/{refName}/clear-records` with an API key for one linked account. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such dataref, or `linked_account_id` was not sent.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  clearRecords(params: ClearDatarefRecordsParams, options?: CallOptions): ApiCall<Dataref>;

  /**
   * Set the group of datarefs.
   *
   * Puts the given datarefs into a group, or takes them out of their group when `group` is empty. The group that
   * they were in before is forgotten. Returns nothing; without names the answer is 400.
   *
   * `PUT /api/v2/public/datarefs/group` with an API key for one linked account. May be repeated, so it is when it fails.
   *
   * @throws 400: No names were given.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  updateMany(params: UpdateDatarefsParams, options?: CallOptions): ApiCall<void>;
}

/** By method, the operation that it calls. */
export const methods: Methods = `
list listDatarefs GET /api/v2/public/dataref al s {"q":["limit","page","unique"],"a":"query","p":["page","limit","docs","hasNextPage"]}
create createDataref POST /api/v2/public/dataref l u {"r":["refName"],"a":"header","b":"fields","n":true}
delete deleteDataref DELETE /api/v2/public/dataref/{refName} l i {"a":"header"}
listRecords listDatarefRecords GET /api/v2/public/dataref/{refName} l s {"q":["limit","page"],"a":"header","p":["page","limit","rows","hasNextPage"]}
clearRecords clearDatarefRecords PUT /api/v2/public/dataref/{refName}/clear-records l i {"a":"header"}
updateMany updateDatarefs PUT /api/v2/public/datarefs/group l i {"r":["refNames"],"a":"header","b":"fields","n":true}
`;
