// Generated from the contract by `npm run generate`. Do not edit.
import type { ApiCall, CallOptions, Methods } from '../../runtime.ts';
import type {
  CreateWebhookParams,
  DeleteWebhookParams,
  GetWebhookParams,
  UpdateWebhookParams,
  UpdateWebhooksParams,
  Webhook,
  WebhookList,
} from '../types.ts';

/** Where Refold reports connections and workflow runs to you. */
export interface Webhooks {
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
  list(options?: CallOptions): ApiCall<WebhookList>;

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
  create(params: CreateWebhookParams, options?: CallOptions): ApiCall<Webhook>;

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
  delete(params: DeleteWebhookParams, options?: CallOptions): ApiCall<WebhookList>;

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
  get(params: GetWebhookParams, options?: CallOptions): ApiCall<Webhook>;

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
  update(params: UpdateWebhookParams, options?: CallOptions): ApiCall<Webhook>;

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
  updateMany(params: UpdateWebhooksParams, options?: CallOptions): ApiCall<WebhookList>;
}

/** By method, the operation that it calls. */
export const methods: Methods = `
list listWebhooks GET /api/v2/public/webhook a s
create createWebhook POST /api/v2/public/webhook a u {"r":["webhook_events"],"b":"fields","n":true}
delete deleteWebhook DELETE /api/v2/public/webhook/{id} a i
get getWebhook GET /api/v2/public/webhook/{id} a s
update updateWebhook PUT /api/v2/public/webhook/{id} a i {"b":"fields","n":true}
updateMany updateWebhooks PUT /api/v2/public/webhooks/group/edit a i {"r":["webhookIds"],"b":"fields","n":true}
`;
