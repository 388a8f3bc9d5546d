// Generated from the contract by `npm run generate`. Do not edit.
import { body, idempotent, operation, path, required, unsafe } from '../runtime.ts';
import type { Operation } from '../runtime.ts';
import type { PreviewBody, PreviewResponse } from './common.ts';

/** Parameters of `dataSlots.create`. */
export interface PreviewCreateDataSlotParams {
  /** Slug of the application, in lower case. */
  slug: string;
  /** The request body. */
  body: PreviewBody;
}

/** Parameters of `dataSlots.delete`. */
export interface PreviewDeleteDataSlotParams {
  /** Id of the data slot. */
  dataSlotId: string;
  /** Slug of the application, in lower case. */
  slug: string;
}

/** Parameters of `dataSlots.update`. */
export interface PreviewUpdateDataSlotParams {
  /** Id of the data slot. */
  dataSlotId: string;
  /** Slug of the application, in lower case. */
  slug: string;
  /** The request body. */
  body: PreviewBody;
}

/**
 * Create a data slot.
 *
 * Announced only. Creates a data slot of an application. Unknown are the credential, the form of
 * the body and the response.
 *
 * `POST /api/v1/public/application/{slug}/dataslot` with an API key. Is not repeated once it may have reached the server.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const previewCreateDataSlot: Operation<PreviewCreateDataSlotParams, PreviewResponse, 'apiKey'> =
  /* @__PURE__ */ operation({
    id: 'previewCreateDataSlot',
    route: 'POST /api/v1/public/application/{slug}/dataslot',
    credentials: ['apiKey'],
    retry: unsafe,
    write: [/* @__PURE__ */ required('body'), path, /* @__PURE__ */ body({ always: true })],
    returns: 'object',
  });

/**
 * Delete a data slot.
 *
 * Announced only. Deletes a data slot of an application. Unknown are the credential and the response,
 * which may have no body.
 *
 * `DELETE /api/v1/public/application/{slug}/dataslot/{dataSlotId}` with an API key. May be repeated, so it is when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const previewDeleteDataSlot: Operation<PreviewDeleteDataSlotParams, PreviewResponse, 'apiKey'> =
  /* @__PURE__ */ operation({
    id: 'previewDeleteDataSlot',
    route: 'DELETE /api/v1/public/application/{slug}/dataslot/{dataSlotId}',
    credentials: ['apiKey'],
    retry: idempotent,
    write: [path],
    returns: 'object',
  });

/**
 * Change a data slot.
 *
 * Announced only. Changes a data slot of an application. Unknown are the credential, the form of
 * the body, what happens to fields that are left out, and the response.
 *
 * `PUT /api/v1/public/application/{slug}/dataslot/{dataSlotId}` with an API key. May be repeated, so it is when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const previewUpdateDataSlot: Operation<PreviewUpdateDataSlotParams, PreviewResponse, 'apiKey'> =
  /* @__PURE__ */ operation({
    id: 'previewUpdateDataSlot',
    route: 'PUT /api/v1/public/application/{slug}/dataslot/{dataSlotId}',
    credentials: ['apiKey'],
    retry: idempotent,
    write: [/* @__PURE__ */ required('body'), path, /* @__PURE__ */ body({ always: true })],
    returns: 'object',
  });
