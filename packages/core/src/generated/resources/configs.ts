// Generated from the contract by `npm run generate`. Do not edit.
import type { ApiCall, CallOptions, Methods } from '../../runtime.ts';
import type {
  Config,
  ConfigSummaryList,
  ConfigWorkflowStates,
  DeleteConfigParams,
  DeleteDefaultConfigParams,
  GetConfigParams,
  GetDefaultConfigParams,
  GetOrCreateConfigParams,
  ListConfigsParams,
  Message,
  UpdateConfigParams,
  UpdateConfigWorkflowParams,
} from '../types.ts';

/** What one linked account has chosen for one app, such as field values and enabled workflows. */
export interface Configs {
  /**
   * Get or create a config.
   *
   * Reads the config of a linked account for an app, and creates it first if there is none. Use it before showing
   * settings to a customer: the reply holds every field and workflow, with the options to choose from. Repeating it
   * creates nothing more. Without `config_id` the config is the one whose id is the linked account id. Fields that
   * went wrong are listed in `field_errors`, beside a 200. An unknown app is 404.
   *
   * `POST /api/v2/public/config` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 400: Older answer to an API key that was sent without `linked_account_id`.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such app, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  getOrCreate(params: GetOrCreateConfigParams, options?: CallOptions): ApiCall<Config>;

  /**
   * Replace the choices of a config.
   *
   * Sets the field values and the workflows of a config. What is stored is replaced, so send all fields and
   * workflows, not only those that change; for one field or one workflow there are operations of their own. Values
   * are written as an object, field id to value, although they are read as a list of fields. Returns the config as
   * it is now. Fields that went wrong are listed in `field_errors`, beside a 200, so read it. An unknown config is
   * 404. When the app itself fails, for instance because the connection was revoked, the answer is 500.
   *
   * `PUT /api/v2/public/config` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 400: Older answer to an API key that was sent without `linked_account_id`.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such config, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: The app failed while the config was changed.
   */
  update(params: UpdateConfigParams, options?: CallOptions): ApiCall<Config>;

  /**
   * Delete the default config.
   *
   * Deletes the config whose id is the linked account id, with its field values and its choice of workflows. There
   * is no way back. Returns a confirmation; when there is no such config the answer is 404.
   *
   * `DELETE /api/v2/public/slug/{slug}/config` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such config, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  deleteDefault(params: DeleteDefaultConfigParams, options?: CallOptions): ApiCall<Message>;

  /**
   * Get the default config.
   *
   * Reads the config whose id is the linked account id, with all fields, their values and their options. Use it
   * where a customer has one config per app. Fields that went wrong are listed in `field_errors`, beside a 200. When
   * there is no such config the answer is 404; nothing is created.
   *
   * `GET /api/v2/public/slug/{slug}/config` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such config, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  getDefault(params: GetDefaultConfigParams, options?: CallOptions): ApiCall<Config>;

  /**
   * Delete a config.
   *
   * Deletes one config with its field values and its choice of workflows. There is no way back. Returns a
   * confirmation. An unknown config is 404, an unknown app 400.
   *
   * `DELETE /api/v2/public/slug/{slug}/config/{configId}` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 400: The app is missing or not known, or an API key was sent without `linked_account_id`.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such config, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  delete(params: DeleteConfigParams, options?: CallOptions): ApiCall<Message>;

  /**
   * Get a config.
   *
   * Reads one config with all fields, their values and their options, and with its workflows. Use it where a
   * customer has several configs for one app. Fields that went wrong are listed in `field_errors`, beside a 200. An
   * unknown config is 404 and nothing is created; an app that is not known or not enabled is 500.
   *
   * `GET /api/v2/public/slug/{slug}/config/{configId}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 400: Older answer to an API key that was sent without `linked_account_id`.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such config, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: The app is not known or not enabled.
   */
  get(params: GetConfigParams, options?: CallOptions): ApiCall<Config>;

  /**
   * Enable or disable a workflow.
   *
   * Enables or disables one workflow of a config and leaves everything else as it is. Use it for a switch in your
   * settings. It sets the given state, so repeating it is harmless. Returns the workflows with their states. An
   * unknown config is 404.
   *
   * `PATCH /api/v2/public/slug/{slug}/config/{configId}/workflows/{workflowId}` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such config, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  updateWorkflow(params: UpdateConfigWorkflowParams, options?: CallOptions): ApiCall<ConfigWorkflowStates>;

  /**
   * List configs.
   *
   * Lists the configs that a linked account has for an app. Use it to find their ids; the entries hold no fields, so
   * read a config for those. Returns all of them at once, without pages. An app that is not known or not enabled is
   * 500.
   *
   * `GET /api/v2/public/slug/{slug}/configs` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 400: Older answer to an API key that was sent without `linked_account_id`.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: The app is not known or not enabled.
   */
  list(params: ListConfigsParams, options?: CallOptions): ApiCall<ConfigSummaryList>;
}

/** By method, the operation that it calls. */
export const methods: Methods = `
getOrCreate getOrCreateConfig POST /api/v2/public/config ls i {"h":["disable_field_options"],"r":["slug"],"a":"header","b":"fields","n":true,"f":[{"field":"field_errors"}]}
update updateConfig PUT /api/v2/public/config ls i {"h":["disable_field_options"],"r":["slug"],"a":"header","b":"fields","n":true,"f":[{"field":"field_errors"}]}
deleteDefault deleteDefaultConfig DELETE /api/v2/public/slug/{slug}/config ls i {"a":"header"}
getDefault getDefaultConfig GET /api/v2/public/slug/{slug}/config ls s {"h":["disable_field_options"],"a":"header"}
delete deleteConfig DELETE /api/v2/public/slug/{slug}/config/{configId} ls i {"a":"header"}
get getConfig GET /api/v2/public/slug/{slug}/config/{configId} ls s {"h":["disable_field_options"],"a":"header"}
updateWorkflow updateConfigWorkflow PATCH /api/v2/public/slug/{slug}/config/{configId}/workflows/{workflowId} ls i {"r":["enabled"],"a":"header","b":"fields","n":true}
list listConfigs GET /api/v2/public/slug/{slug}/configs ls s {"h":["disable_field_options"],"a":"header"}
`;
