// Generated from the contract by `npm run generate`. Do not edit.
import { accountHeader, body, operation, path, required, unsafe } from '../runtime.ts';
import type { Operation } from '../runtime.ts';
import type { PreviewBody, PreviewResponse } from './common.ts';

/** Parameters of `tables.updateRecord`. */
export interface PreviewUpdateTableRecordParams {
  /** Id of the record. */
  recordId: string;
  /** Id of the table. */
  tableId: string;
  /** The request body. */
  body: PreviewBody;
}

/**
 * Change a record of a table.
 *
 * Announced only. Changes one record of a table. Unknown are the credential, whether
 * `linked_account_id` is needed, the form of the body, what happens to columns that are left out,
 * and the response.
 *
 * `PATCH /api/v2/public/tables/{tableId}/records/{recordId}` with an API key, or an API key for one linked account. Is not repeated once it may have reached the server.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const previewUpdateTableRecord: Operation<
  PreviewUpdateTableRecordParams,
  PreviewResponse,
  'apiKey' | 'linkedAccount'
> = /* @__PURE__ */ operation({
  id: 'previewUpdateTableRecord',
  route: 'PATCH /api/v2/public/tables/{tableId}/records/{recordId}',
  credentials: ['apiKey', 'linkedAccount'],
  retry: unsafe,
  write: [/* @__PURE__ */ required('body'), path, accountHeader, /* @__PURE__ */ body({ always: true })],
  returns: 'object',
});
