// Generated from the contract by `npm run generate`. Do not edit.
import { plainOperation, safe } from '../runtime.ts';
import type { PlainOperation } from '../runtime.ts';
import type { PreviewListResponse } from './common.ts';

/**
 * List audit logs.
 *
 * Announced only (May 5, 2026). Lists who did what in the organization. It takes an API key,
 * reaches back 30 days and gives up to 200 entries a page. Unknown are the names of the paging
 * parameters, filters and the response.
 *
 * `GET /api/v1/audit/public/audit-logs` with an API key. Changes nothing, so it is repeated when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const previewListAuditLogs: PlainOperation<PreviewListResponse, 'apiKey'> = /* @__PURE__ */ plainOperation({
  id: 'previewListAuditLogs',
  route: 'GET /api/v1/audit/public/audit-logs',
  credentials: ['apiKey'],
  retry: safe,
  returns: 'object or list',
});

/**
 * List audit trails.
 *
 * Announced only (May 8, 2026). Lists audit trails. Unknown are the credential, what separates
 * them from audit logs, filters, paging and the response.
 *
 * `GET /api/v2/public/audit/audit-trails` with an API key. Changes nothing, so it is repeated when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const previewListAuditTrails: PlainOperation<PreviewListResponse, 'apiKey'> = /* @__PURE__ */ plainOperation({
  id: 'previewListAuditTrails',
  route: 'GET /api/v2/public/audit/audit-trails',
  credentials: ['apiKey'],
  retry: safe,
  returns: 'object or list',
});

/**
 * List received events.
 *
 * Announced only (March 9, 2026). Lists events that Refold received. Unknown are the credential,
 * filters, paging and the response.
 *
 * `GET /api/v2/public/audit/event-received` with an API key. Changes nothing, so it is repeated when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const previewListReceivedEvents: PlainOperation<PreviewListResponse, 'apiKey'> = /* @__PURE__ */ plainOperation({
  id: 'previewListReceivedEvents',
  route: 'GET /api/v2/public/audit/event-received',
  credentials: ['apiKey'],
  retry: safe,
  returns: 'object or list',
});
