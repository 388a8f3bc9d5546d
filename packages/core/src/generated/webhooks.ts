// Generated from the contract by `npm run generate`. Do not edit.
import { Resource, fields, idempotent, operation, path, plainOperation, required, safe, unsafe } from '../runtime.ts';
import type { ApiCall, CallOptions, Operation, PlainOperation } from '../runtime.ts';
import type { Environment, Revision } from './common.ts';

/** A new webhook. */
export interface CreateWebhookRequest extends WebhookFields {
  /** The events to report, at least one. */
  webhook_events: WebhookEventNameInput[];
  /** The group to put the webhook into. */
  group?: string;
  /** A second description. No source says how it differs from `description`. */
  webhook_description?: string;
}

/** Fields of a webhook to change. What is left out stays as it is. */
export interface UpdateWebhookRequest extends WebhookFields {
  /** The events to report from now on, in place of those before. */
  webhook_events?: WebhookEventNameInput[];
}

/** Webhooks and the group to put them into. */
export interface UpdateWebhooksRequest {
  /** Ids of the webhooks, at least one. */
  webhookIds: string[];
  /** Name of the group. An empty text takes the webhooks out of their group. */
  group?: string;
}

/** An address to which Refold reports events. */
export interface Webhook {
  /** Refold's own id, 24 hexadecimal digits. */
  _id: string;
  /** Whether events are sent at present. */
  is_enabled: boolean;
  /** The events that it reports. New ones may appear. */
  webhook_events: (WebhookEventName | string)[];
  /** Form of what is sent. The event as it is, a message for Slack, or your own template. */
  webhook_type: 'default' | 'slack' | 'custom' | (string & {});
  /** Where events are sent. */
  webhook_url: string;
  __v?: Revision;
  /** When the webhook was made. */
  createdAt?: string;
  /** What it is for, in your words. */
  description?: string;
  environment?: Environment;
  /** The group that the webhook is in. */
  group?: string;
  /** HTTP method with which events are sent. */
  method?: 'POST' | 'PUT' | 'PATCH' | (string & {});
  /** Id of your organization. */
  org_id?: string;
  /** The app whose events it reports, if it is limited to one. */
  slug?: string;
  /** When the webhook last changed. */
  updatedAt?: string;
  /** Template of the body, as text or as JSON in which texts are templates. Used by the type `custom` only. */
  webhook_body?: unknown;
  /** A second description. No source says how it differs from `description`. */
  webhook_description?: string;
  /** Headers that are sent with each event, by name. They may hold secrets. */
  webhook_headers?: Record<string, unknown>;
  /** The workflows whose events it reports, if it is limited to some. */
  workflow_ids?: string[];
}

/** An event that a webhook can report. */
export type WebhookEventName =
  | 'Connection Created'
  | 'Connection Deleted'
  | 'Connection Expired'
  | 'Workflow Completed'
  | 'Workflow Errored'
  | 'Workflow Stopped'
  | 'Workflow Timed Out'
  | (string & {});

/** An event that a webhook can report. */
export type WebhookEventNameInput =
  | 'Connection Created'
  | 'Connection Deleted'
  | 'Connection Expired'
  | 'Workflow Completed'
  | 'Workflow Errored'
  | 'Workflow Stopped'
  | 'Workflow Timed Out';

/** What can be said about a webhook when it is created or changed. */
export interface WebhookFields {
  /** What the webhook is for, in your words. */
  description?: string;
  /** Whether to send events. A new webhook does unless told otherwise. */
  is_enabled?: boolean;
  /** HTTP method with which to send events. The default is POST. */
  method?: 'POST' | 'PUT' | 'PATCH';
  /** Report events of this app only. Such a webhook takes workflow events, not connection events. */
  slug?: string;
  /**
   * Template of the body, as text or as JSON in which texts are templates. Used by the type `custom` only. It may
   * name `{{event}}`, `{{event.<key>}}`, `{{workflow_response}}`, `{{workflow_response.<key>}}` and
   * `{{linked_account_name}}`.
   */
  webhook_body?: unknown;
  /** Headers to send with each event, by name. Values may hold templates such as `{{event.slug}}`. */
  webhook_headers?: Record<string, string>;
  /** Form of what is sent. The event as it is, a message for Slack, or your own template. The default is `default`. */
  webhook_type?: 'default' | 'slack' | 'custom';
  /** Where to send events. Use https; without it the signature is all that protects a delivery. */
  webhook_url?: string;
  /** Report events of these workflows only. */
  workflow_ids?: string[];
}

/** Webhooks of the environment. */
export type WebhookList = Webhook[];

/** Parameters of `webhooks.create`. */
export type CreateWebhookParams = CreateWebhookRequest;

/** Parameters of `webhooks.delete`. */
export interface DeleteWebhookParams {
  /** Id of the webhook. */
  id: string;
}

/** Parameters of `webhooks.get`. */
export interface GetWebhookParams {
  /** Id of the webhook. */
  id: string;
}

/** Parameters of `webhooks.update`. */
export interface UpdateWebhookParams extends UpdateWebhookRequest {
  /** Id of the webhook. */
  id: string;
}

/** Parameters of `webhooks.updateMany`. */
export type UpdateWebhooksParams = UpdateWebhooksRequest;

/**
 * List webhooks.
 *
 * Lists all webhooks of the environment that the key selects. Use it to see where events go. Returns a plain list,
 * without pages; an empty list means that nothing is reported to you.
 *
 * `GET /api/v2/public/webhook` with an API key. Changes nothing, so it is repeated when it fails.
 *
 * @throws 401: The API key is missing, wrong or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 * @throws 500: The request failed inside Refold.
 */
export const listWebhooks: PlainOperation<WebhookList, 'apiKey'> = /* @__PURE__ */ plainOperation({
  id: 'listWebhooks',
  route: 'GET /api/v2/public/webhook',
  credentials: ['apiKey'],
  retry: safe,
  returns: 'list',
});

/**
 * Create a webhook.
 *
 * Creates a webhook, an address to which Refold reports the chosen events. Deliveries are signed with the API key of
 * the environment and repeated until they are answered with 200, so check the signature and drop repeats. Returns
 * the webhook. An event that is not known is refused with 400.
 *
 * `POST /api/v2/public/webhook` with an API key. Is not repeated once it may have reached the server.
 *
 * @throws 400: An event is not known.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 * @throws 500: The request failed inside Refold.
 */
export const createWebhook: Operation<CreateWebhookParams, Webhook, 'apiKey'> = /* @__PURE__ */ operation({
  id: 'createWebhook',
  route: 'POST /api/v2/public/webhook',
  credentials: ['apiKey'],
  retry: unsafe,
  write: [
    /* @__PURE__ */ required('webhook_events'),
    /* @__PURE__ */ fields(
      [
        'description',
        'group',
        'is_enabled',
        'method',
        'slug',
        'webhook_body',
        'webhook_description',
        'webhook_events',
        'webhook_headers',
        'webhook_type',
        'webhook_url',
        'workflow_ids',
      ],
      { always: true },
    ),
  ],
  returns: 'object',
  has: ['_id', 'is_enabled', 'webhook_events'],
});

/**
 * Delete a webhook.
 *
 * Deletes a webhook, and nothing is sent to its address any more. There is no way back. Returns all webhooks that
 * are left, not the deleted one. An unknown id is 400, not 404.
 *
 * `DELETE /api/v2/public/webhook/{id}` with an API key. May be repeated, so it is when it fails.
 *
 * @throws 400: No such webhook in this environment.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 * @throws 500: The request failed inside Refold.
 */
export const deleteWebhook: Operation<DeleteWebhookParams, WebhookList, 'apiKey'> = /* @__PURE__ */ operation({
  id: 'deleteWebhook',
  route: 'DELETE /api/v2/public/webhook/{id}',
  credentials: ['apiKey'],
  retry: idempotent,
  write: [path],
  returns: 'list',
});

/**
 * Get a webhook.
 *
 * Reads one webhook. Use it to see whether it is switched on and which events it reports. Returns the webhook. An
 * unknown id is 400, not 404.
 *
 * `GET /api/v2/public/webhook/{id}` with an API key. Changes nothing, so it is repeated when it fails.
 *
 * @throws 400: No such webhook in this environment.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 * @throws 500: The request failed inside Refold.
 */
export const getWebhook: Operation<GetWebhookParams, Webhook, 'apiKey'> = /* @__PURE__ */ operation({
  id: 'getWebhook',
  route: 'GET /api/v2/public/webhook/{id}',
  credentials: ['apiKey'],
  retry: safe,
  write: [path],
  returns: 'object',
  has: ['_id', 'is_enabled', 'webhook_events'],
});

/**
 * Change a webhook.
 *
 * Changes the given fields of a webhook and leaves the others. Use it to switch a webhook off without losing it, or
 * to report other events. A list that is given replaces the one before. Returns the webhook as it is now. An unknown
 * id is 400, not 404.
 *
 * `PUT /api/v2/public/webhook/{id}` with an API key. May be repeated, so it is when it fails.
 *
 * @throws 400: No such webhook in this environment.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 * @throws 500: The request failed inside Refold.
 */
export const updateWebhook: Operation<UpdateWebhookParams, Webhook, 'apiKey'> = /* @__PURE__ */ operation({
  id: 'updateWebhook',
  route: 'PUT /api/v2/public/webhook/{id}',
  credentials: ['apiKey'],
  retry: idempotent,
  write: [
    path,
    /* @__PURE__ */ fields(
      [
        'description',
        'is_enabled',
        'method',
        'slug',
        'webhook_body',
        'webhook_events',
        'webhook_headers',
        'webhook_type',
        'webhook_url',
        'workflow_ids',
      ],
      { always: true },
    ),
  ],
  returns: 'object',
  has: ['_id', 'is_enabled', 'webhook_events'],
});

/**
 * Set the group of webhooks.
 *
 * Puts the given webhooks into a group, or takes them out of their group when `group` is empty. The group that they
 * were in before is forgotten. Returns webhooks with their groups; without webhook ids the answer is 400.
 *
 * `PUT /api/v2/public/webhooks/group/edit` with an API key. May be repeated, so it is when it fails.
 *
 * @throws 400: No webhook ids were given.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const updateWebhooks: Operation<UpdateWebhooksParams, WebhookList, 'apiKey'> = /* @__PURE__ */ operation({
  id: 'updateWebhooks',
  route: 'PUT /api/v2/public/webhooks/group/edit',
  credentials: ['apiKey'],
  retry: idempotent,
  write: [/* @__PURE__ */ required('webhookIds'), /* @__PURE__ */ fields(['group', 'webhookIds'], { always: true })],
  returns: 'list',
});

/** Addresses to which Refold reports connections and workflow runs. */
export class Webhooks extends Resource {
  /**
   * List webhooks.
   *
   * Lists all webhooks of the environment that the key selects. Use it to see where events go. Returns a plain list,
   * without pages; an empty list means that nothing is reported to you.
   *
   * `GET /api/v2/public/webhook` with an API key. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key is missing, wrong or rotated.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: The request failed inside Refold.
   */
  list(options?: CallOptions): ApiCall<WebhookList> {
    return listWebhooks(this.client, options);
  }

  /**
   * Create a webhook.
   *
   * Creates a webhook, an address to which Refold reports the chosen events. Deliveries are signed with the API key of
   * the environment and repeated until they are answered with 200, so check the signature and drop repeats. Returns
   * the webhook. An event that is not known is refused with 400.
   *
   * `POST /api/v2/public/webhook` with an API key. Is not repeated once it may have reached the server.
   *
   * @throws 400: An event is not known.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: The request failed inside Refold.
   */
  create(params: CreateWebhookParams, options?: CallOptions): ApiCall<Webhook> {
    return createWebhook(this.client, params, options);
  }

  /**
   * Delete a webhook.
   *
   * Deletes a webhook, and nothing is sent to its address any more. There is no way back. Returns all webhooks that
   * are left, not the deleted one. An unknown id is 400, not 404.
   *
   * `DELETE /api/v2/public/webhook/{id}` with an API key. May be repeated, so it is when it fails.
   *
   * @throws 400: No such webhook in this environment.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: The request failed inside Refold.
   */
  delete(params: DeleteWebhookParams, options?: CallOptions): ApiCall<WebhookList> {
    return deleteWebhook(this.client, params, options);
  }

  /**
   * Get a webhook.
   *
   * Reads one webhook. Use it to see whether it is switched on and which events it reports. Returns the webhook. An
   * unknown id is 400, not 404.
   *
   * `GET /api/v2/public/webhook/{id}` with an API key. Changes nothing, so it is repeated when it fails.
   *
   * @throws 400: No such webhook in this environment.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: The request failed inside Refold.
   */
  get(params: GetWebhookParams, options?: CallOptions): ApiCall<Webhook> {
    return getWebhook(this.client, params, options);
  }

  /**
   * Change a webhook.
   *
   * Changes the given fields of a webhook and leaves the others. Use it to switch a webhook off without losing it, or
   * to report other events. A list that is given replaces the one before. Returns the webhook as it is now. An unknown
   * id is 400, not 404.
   *
   * `PUT /api/v2/public/webhook/{id}` with an API key. May be repeated, so it is when it fails.
   *
   * @throws 400: No such webhook in this environment.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: The request failed inside Refold.
   */
  update(params: UpdateWebhookParams, options?: CallOptions): ApiCall<Webhook> {
    return updateWebhook(this.client, params, options);
  }

  /**
   * Set the group of webhooks.
   *
   * Puts the given webhooks into a group, or takes them out of their group when `group` is empty. The group that they
   * were in before is forgotten. Returns webhooks with their groups; without webhook ids the answer is 400.
   *
   * `PUT /api/v2/public/webhooks/group/edit` with an API key. May be repeated, so it is when it fails.
   *
   * @throws 400: No webhook ids were given.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  updateMany(params: UpdateWebhooksParams, options?: CallOptions): ApiCall<WebhookList> {
    return updateWebhooks(this.client, params, options);
  }
}
