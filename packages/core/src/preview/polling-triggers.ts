// Generated from the contract by `npm run generate`. Do not edit.
import { body, idempotent, operation, path, pathExcept, required, safe, unsafe } from '../runtime.ts';
import type { Operation } from '../runtime.ts';
import type { PreviewBody, PreviewListResponse, PreviewResponse } from './common.ts';

/** Parameters of `pollingTriggers.create`. */
export interface PreviewCreatePollingTriggerParams {
  /** Slug of the connector, in lower case. */
  slug: string;
  /** The request body. */
  body: PreviewBody;
}

/** Parameters of `pollingTriggers.delete`. */
export interface PreviewDeletePollingTriggerParams {
  /** Slug of the connector, in lower case. */
  slug: string;
  /** Id of the polling trigger. */
  triggerId: string;
}

/** Parameters of `pollingTriggers.get`. */
export interface PreviewGetPollingTriggerParams {
  /** Slug of the connector, in lower case. */
  slug: string;
  /** Id of the polling trigger. */
  triggerId: string;
}

/** Parameters of `pollingTriggers.list`. */
export interface PreviewListPollingTriggersParams {
  /** Slug of the connector, in lower case. */
  slug: string;
}

/** Parameters of `pollingTriggers.test`. */
export interface PreviewTestPollingTriggerParams {
  /** Slug of the connector, in lower case. */
  slug: string;
  /** Id of the polling trigger. */
  triggerId: string;
  /** The request body. */
  body?: PreviewBody;
}

/** Parameters of `pollingTriggers.update`. */
export interface PreviewUpdatePollingTriggerParams {
  /** Slug of the connector, in lower case. */
  slug: string;
  /** Id of the polling trigger. */
  triggerId: string;
  /** The request body. */
  body: PreviewBody;
}

/**
 * List polling triggers.
 *
 * Announced only. Lists the polling triggers of a connector. The announcement names GET for the
 * triggers without saying whether it lists them or reads one, so both are here. Unknown are the
 * credential, paging and the response.
 *
 * `GET /api/v1/public/connector/{slug}/polling-trigger` with an API key. Changes nothing, so it is repeated when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const previewListPollingTriggers: Operation<PreviewListPollingTriggersParams, PreviewListResponse, 'apiKey'> =
  /* @__PURE__ */ operation({
    id: 'previewListPollingTriggers',
    route: 'GET /api/v1/public/connector/{slug}/polling-trigger',
    credentials: ['apiKey'],
    retry: safe,
    write: [/* @__PURE__ */ pathExcept({ slug: ['*/polling-trigger'] })],
    returns: 'object or list',
  });

/**
 * Create a polling trigger.
 *
 * Announced only. Creates a polling trigger of a connector. Unknown are the credential, the form
 * of the body and the response.
 *
 * `POST /api/v1/public/connector/{slug}/polling-trigger` with an API key. Is not repeated once it may have reached the server.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const previewCreatePollingTrigger: Operation<PreviewCreatePollingTriggerParams, PreviewResponse, 'apiKey'> =
  /* @__PURE__ */ operation({
    id: 'previewCreatePollingTrigger',
    route: 'POST /api/v1/public/connector/{slug}/polling-trigger',
    credentials: ['apiKey'],
    retry: unsafe,
    write: [/* @__PURE__ */ required('body'), path, /* @__PURE__ */ body({ always: true })],
    returns: 'object',
  });

/**
 * Delete a polling trigger.
 *
 * Announced only. Deletes a polling trigger of a connector. Unknown are the credential and the
 * response, which may have no body.
 *
 * `DELETE /api/v1/public/connector/{slug}/polling-trigger/{triggerId}` with an API key. May be repeated, so it is when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const previewDeletePollingTrigger: Operation<PreviewDeletePollingTriggerParams, PreviewResponse, 'apiKey'> =
  /* @__PURE__ */ operation({
    id: 'previewDeletePollingTrigger',
    route: 'DELETE /api/v1/public/connector/{slug}/polling-trigger/{triggerId}',
    credentials: ['apiKey'],
    retry: idempotent,
    write: [path],
    returns: 'object',
  });

/**
 * Get a polling trigger.
 *
 * Announced only. Reads one polling trigger of a connector. The announcement names GET for the
 * triggers without saying whether it lists them or reads one, so both are here. Unknown are the
 * credential and the response.
 *
 * `GET /api/v1/public/connector/{slug}/polling-trigger/{triggerId}` with an API key. Changes nothing, so it is repeated when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const previewGetPollingTrigger: Operation<PreviewGetPollingTriggerParams, PreviewResponse, 'apiKey'> =
  /* @__PURE__ */ operation({
    id: 'previewGetPollingTrigger',
    route: 'GET /api/v1/public/connector/{slug}/polling-trigger/{triggerId}',
    credentials: ['apiKey'],
    retry: safe,
    write: [path],
    returns: 'object',
  });

/**
 * Change a polling trigger.
 *
 * Announced only. Changes a polling trigger of a connector. Unknown are the credential, the form
 * of the body, what happens to fields that are left out, and the response.
 *
 * `PATCH /api/v1/public/connector/{slug}/polling-trigger/{triggerId}` with an API key. Is not repeated once it may have reached the server.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const previewUpdatePollingTrigger: Operation<PreviewUpdatePollingTriggerParams, PreviewResponse, 'apiKey'> =
  /* @__PURE__ */ operation({
    id: 'previewUpdatePollingTrigger',
    route: 'PATCH /api/v1/public/connector/{slug}/polling-trigger/{triggerId}',
    credentials: ['apiKey'],
    retry: unsafe,
    write: [/* @__PURE__ */ required('body'), path, /* @__PURE__ */ body({ always: true })],
    returns: 'object',
  });

/**
 * Test a polling trigger.
 *
 * Announced only. Tests a polling trigger of a connector. Unknown are the credential, whether it
 * takes a body, whether a test has effects in the app, and the response.
 *
 * `PUT /api/v1/public/connector/{slug}/polling-trigger/{triggerId}/test` with an API key. Is not repeated once it may have reached the server.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const previewTestPollingTrigger: Operation<PreviewTestPollingTriggerParams, PreviewResponse, 'apiKey'> =
  /* @__PURE__ */ operation({
    id: 'previewTestPollingTrigger',
    route: 'PUT /api/v1/public/connector/{slug}/polling-trigger/{triggerId}/test',
    credentials: ['apiKey'],
    retry: unsafe,
    write: [path, /* @__PURE__ */ body()],
    returns: 'object',
  });
