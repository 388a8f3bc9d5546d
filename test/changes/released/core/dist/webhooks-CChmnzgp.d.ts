import { u as Environment, v as Revision } from "./common-D4m0w_WH.js";
/** A new webhook. */
interface CreateWebhookRequest extends WebhookFields {
  /** The events to report, at least one. */
  webhook_events: WebhookEventNameInput[];
  /** The group to put the webhook into. */
  group?: string;
  /** A second description. No source says how it differs from `description`. */
  webhook_description?: string;
}
/** Fields of a webhook to change. What is left out stays as it is. */
interface UpdateWebhookRequest extends WebhookFields {
  /** The events to report from now on, in place of those before. */
  webhook_events?: WebhookEventNameInput[];
}
/** Webhooks and the group to put them into. */
interface UpdateWebhooksRequest {
  /** Ids of the webhooks, at least one. */
  webhookIds: string[];
  /** Name of the group. An empty text takes the webhooks out of their group. */
  group?: string;
}
/** An address to which Refold reports events. */
interface Webhook {
  /** Refold's own id, 24 hexadecimal digits. */
  _id: string;
  /** Whether events are sent at present. */
  is_enabled: boolean;
  /** The events that it reports. New ones may appear. */
  webhook_events: (WebhookEventName | string)[];
  /** Form of what is sent. The event as it is, a message for Slack, or your own template. */
  webhook_type: "default" | "slack" | "custom" | (string & {});
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
  method?: "POST" | "PUT" | "PATCH" | (string & {});
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
type WebhookEventName = "Connection Created" | "Connection Deleted" | "Connection Expired" | "Workflow Completed" | "Workflow Errored" | "Workflow Stopped" | "Workflow Timed Out" | (string & {});
/** An event that a webhook can report. */
type WebhookEventNameInput = "Connection Created" | "Connection Deleted" | "Connection Expired" | "Workflow Completed" | "Workflow Errored" | "Workflow Stopped" | "Workflow Timed Out";
/** What can be said about a webhook when it is created or changed. */
interface WebhookFields {
  /** What the webhook is for, in your words. */
  description?: string;
  /** Whether to send events. A new webhook does unless told otherwise. */
  is_enabled?: boolean;
  /** HTTP method with which to send events. The default is POST. */
  method?: "POST" | "PUT" | "PATCH";
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
  webhook_type?: "default" | "slack" | "custom";
  /** Where to send events. Use https; without it the signature is all that protects a delivery. */
  webhook_url?: string;
  /** Report events of these workflows only. */
  workflow_ids?: string[];
}
/** Webhooks of the environment. */
type WebhookList = Webhook[];
/** Parameters of `webhooks.create`. */
type CreateWebhookParams = CreateWebhookRequest;
/** Parameters of `webhooks.delete`. */
interface DeleteWebhookParams {
  /** Id of the webhook. */
  id: string;
}
/** Parameters of `webhooks.get`. */
interface GetWebhookParams {
  /** Id of the webhook. */
  id: string;
}
/** Parameters of `webhooks.update`. */
interface UpdateWebhookParams extends UpdateWebhookRequest {
  /** Id of the webhook. */
  id: string;
}
/** Parameters of `webhooks.updateMany`. */
type UpdateWebhooksParams = UpdateWebhooksRequest;
export { UpdateWebhookParams as a, UpdateWebhooksRequest as c, WebhookEventNameInput as d, WebhookFields as f, GetWebhookParams as i, Webhook as l, CreateWebhookRequest as n, UpdateWebhookRequest as o, WebhookList as p, DeleteWebhookParams as r, UpdateWebhooksParams as s, CreateWebhookParams as t, WebhookEventName as u };