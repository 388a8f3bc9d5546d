// Generated from the contract by `npm run generate`. Do not edit.
import {
  Resource,
  accountHeader,
  accountQuery,
  fields,
  idempotent,
  operation,
  pagedOperation,
  path,
  query,
  required,
  safe,
  unsafe,
} from '../runtime.ts';
import type { ApiCall, CallOptions, Operation, OptionalPagedOperation, PagedCall, PagedOperation } from '../runtime.ts';
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
export const listDatarefs: OptionalPagedOperation<
  ListDatarefsParams,
  DatarefPage,
  Dataref,
  'apiKey' | 'linkedAccount'
> = /* @__PURE__ */ pagedOperation({
  id: 'listDatarefs',
  route: 'GET /api/v2/public/dataref',
  credentials: ['apiKey', 'linkedAccount'],
  retry: safe,
  write: [/* @__PURE__ */ query(['limit', 'page', 'unique']), accountQuery],
  returns: 'object',
  page: { number: 'page', items: 'docs', hasNext: 'hasNextPage' },
});

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
export const createDataref: Operation<CreateDatarefParams, Dataref, 'linkedAccount'> = /* @__PURE__ */ operation({
  id: 'createDataref',
  route: 'POST /api/v2/public/dataref',
  credentials: ['linkedAccount'],
  retry: unsafe,
  write: [/* @__PURE__ */ required('refName'), accountHeader, /* @__PURE__ */ fields(['refName'], { always: true })],
  returns: 'object',
  has: ['_id', 'linked_account_id', 'name'],
});

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
export const deleteDataref: Operation<DeleteDatarefParams, DeletedDatarefs, 'linkedAccount'> =
  /* @__PURE__ */ operation({
    id: 'deleteDataref',
    route: 'DELETE /api/v2/public/dataref/{refName}',
    credentials: ['linkedAccount'],
    retry: idempotent,
    write: [path, accountHeader],
    returns: 'object',
    has: ['acknowledged', 'deletedCount'],
  });

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
export const listDatarefRecords: PagedOperation<ListDatarefRecordsParams, DatarefRowPage, DatarefRow, 'linkedAccount'> =
  /* @__PURE__ */ pagedOperation({
    id: 'listDatarefRecords',
    route: 'GET /api/v2/public/dataref/{refName}',
    credentials: ['linkedAccount'],
    retry: safe,
    write: [path, /* @__PURE__ */ query(['limit', 'page']), accountHeader],
    returns: 'object',
    page: { number: 'page', items: 'rows', hasNext: 'hasNextPage' },
  });

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
export const clearDatarefRecords: Operation<ClearDatarefRecordsParams, Dataref, 'linkedAccount'> =
  /* @__PURE__ */ operation({
    id: 'clearDatarefRecords',
    route: 'PUT /api/v2/public/dataref/{refName}/clear-records',
    credentials: ['linkedAccount'],
    retry: idempotent,
    write: [path, accountHeader],
    returns: 'object',
    has: ['_id', 'linked_account_id', 'name'],
  });

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
export const updateDatarefs: Operation<UpdateDatarefsParams, void, 'linkedAccount'> = /* @__PURE__ */ operation({
  id: 'updateDatarefs',
  route: 'PUT /api/v2/public/datarefs/group',
  credentials: ['linkedAccount'],
  retry: idempotent,
  write: [
    /* @__PURE__ */ required('refNames'),
    accountHeader,
    /* @__PURE__ */ fields(['group', 'refNames'], { always: true }),
  ],
});

/** Named maps from a record id to its counterparts in the connected apps. */
export class Datarefs extends Resource {
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
  list(params?: ListDatarefsParams, options?: CallOptions): PagedCall<DatarefPage, Dataref> {
    return listDatarefs(this.client, params, options);
  }

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
  create(params: CreateDatarefParams, options?: CallOptions): ApiCall<Dataref> {
    return createDataref(this.client, params, options);
  }

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
  delete(params: DeleteDatarefParams, options?: CallOptions): ApiCall<DeletedDatarefs> {
    return deleteDataref(this.client, params, options);
  }

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
  listRecords(params: ListDatarefRecordsParams, options?: CallOptions): PagedCall<DatarefRowPage, DatarefRow> {
    return listDatarefRecords(this.client, params, options);
  }

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
  clearRecords(params: ClearDatarefRecordsParams, options?: CallOptions): ApiCall<Dataref> {
    return clearDatarefRecords(this.client, params, options);
  }

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
  updateMany(params: UpdateDatarefsParams, options?: CallOptions): ApiCall<void> {
    return updateDatarefs(this.client, params, options);
  }
}
