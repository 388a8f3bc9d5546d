// Generated from the contract by `npm run generate`. Do not edit.
import {
  Resource,
  accountHeader,
  failureIn,
  fields,
  headers,
  idempotent,
  operation,
  path,
  pathExcept,
  query,
  required,
  safe,
} from '../runtime.ts';
import type { ApiCall, CallOptions, Operation } from '../runtime.ts';
import type { ConfigContents, ConfigFieldValue, ConfigOption, Message } from './common.ts';

/** What one linked account has chosen for one app. */
export interface Config extends ConfigContents {
  /** Id of the config. Unless you chose another, the id of the linked account. */
  config_id: string;
  /** The connection that the config is for, where the app holds several for this account. */
  connection_id?: string;
}

/** Values to store, by field id. For a map field the value is an object from label to option. */
export type ConfigFieldValues = Record<string, ConfigFieldValue>;

/**
 * Fields of your own product, by the name of the slot that offers them, for customers to map. One source shows plain
 * texts instead of lists, and none says what those do.
 */
export type ConfigLabels = Record<string, ConfigOption[] | string>;

/** A config in a list, without its fields and workflows. */
export interface ConfigSummary {
  /** Id of the config. Other calls name it `configId`. */
  config_id: string;
  /** Refold's own id, 24 hexadecimal digits. */
  _id?: string;
  /** The connection that the config is for, where the app holds several for this account. */
  connection_id?: string;
  /** Whether the config belongs to a tenant. No source explains it. */
  tenant_config?: boolean;
}

/** The configs of a linked account for an app. */
export type ConfigSummaryList = ConfigSummary[];

/** A workflow of a config and whether it runs. */
export interface ConfigWorkflowState {
  /** Whether the workflow runs for this config. */
  enabled: boolean;
  /** Id of the workflow. */
  id: string;
  /** Fields of the workflow, under their old name. No source shows their form here. */
  data_slots?: Record<string, unknown>[];
  /** What the workflow does. */
  description?: string;
  /** Name for people to read. */
  name?: string;
}

/** The workflows of a config with their states. */
export interface ConfigWorkflowStates {
  /** The workflows. */
  workflows: ConfigWorkflowState[];
}

/** Which config to read, and what a new one starts with. No source says whether the rest changes one that exists. */
export interface GetOrCreateConfigRequest {
  /** Slug of the app, in lower case. */
  slug: string;
  /** Id of your choice. Defaults to the id of the linked account. */
  config_id?: string;
  /**
   * The connection that is meant, for an app that holds several for this account. Without it the server refuses the
   * write for such an app.
   */
  connection_id?: string;
  fields?: ConfigFieldValues;
  labels?: ConfigLabels;
  /** Workflows to enable or disable. */
  workflows?: GetOrCreateConfigWorkflow[];
}

/** A workflow of the app and whether it runs. */
export interface GetOrCreateConfigWorkflow {
  /** Whether the workflow runs for this config. */
  enabled: boolean;
  /** Id of the workflow. */
  id: string;
}

/** The choices as they should be. They replace what is stored. */
export interface UpdateConfigRequest {
  /** Slug of the app, in lower case. */
  slug: string;
  /**
   * Old name of `fields`. Use `fields`.
   *
   * @deprecated
   */
  application_data_slots?: ConfigFieldValues;
  /** Id of the config. Defaults to the id of the linked account. */
  config_id?: string;
  /**
   * The connection that is meant, for an app that holds several for this account. Without it the server refuses the
   * write for such an app.
   */
  connection_id?: string;
  fields?: ConfigFieldValues;
  labels?: ConfigLabels;
  /** Something about map fields. No source explains it. */
  map_fields_object?: Record<string, unknown>;
  /** All workflows of the config, with their values. An older page demands it. */
  workflows?: UpdateConfigWorkflowChoice[];
}

/** A workflow of the app, whether it runs, and the values of its own fields. */
export interface UpdateConfigWorkflowChoice {
  /** Whether the workflow runs for this config. */
  enabled: boolean;
  /** Id of the workflow. */
  id: string;
  /**
   * Old name of `fields`. Use `fields`.
   *
   * @deprecated
   */
  data_slots?: ConfigFieldValues;
  fields?: ConfigFieldValues;
}

/** Whether the workflow should run. */
export interface UpdateConfigWorkflowRequest {
  /** True to enable the workflow, false to disable it. */
  enabled: boolean;
}

/** Parameters of `configs.delete`. */
export interface DeleteConfigParams {
  /** Id of the config. */
  config_id: string;
  /** Slug of the application, in lower case. */
  slug: string;
  /**
   * The connection that is meant, for an app that holds several for this account. A write without it is refused for such
   * an app, and a read means the default connection. Apps with one connection do without it.
   */
  connection_id?: string;
}

/** Parameters of `configs.deleteDefault`. */
export interface DeleteDefaultConfigParams {
  /** Slug of the application, in lower case. */
  slug: string;
  /**
   * The connection that is meant, for an app that holds several for this account. A write without it is refused for such
   * an app, and a read means the default connection. Apps with one connection do without it.
   */
  connection_id?: string;
}

/** Parameters of `configs.get`. */
export interface GetConfigParams {
  /** Id of the config. */
  config_id: string;
  /** Slug of the application, in lower case. */
  slug: string;
  /**
   * The connection that is meant, for an app that holds several for this account. A write without it is refused for such
   * an app, and a read means the default connection. Apps with one connection do without it.
   */
  connection_id?: string;
  /** Skip loading the options of the fields, for when they are not needed. */
  disable_field_options?: boolean;
}

/** Parameters of `configs.getDefault`. */
export interface GetDefaultConfigParams {
  /** Slug of the application, in lower case. */
  slug: string;
  /**
   * The connection that is meant, for an app that holds several for this account. A write without it is refused for such
   * an app, and a read means the default connection. Apps with one connection do without it.
   */
  connection_id?: string;
  /** Skip loading the options of the fields, for when they are not needed. */
  disable_field_options?: boolean;
}

/** Parameters of `configs.getOrCreate`. */
export interface GetOrCreateConfigParams extends GetOrCreateConfigRequest {
  /** Skip loading the options of the fields, for when they are not needed. */
  disable_field_options?: boolean;
}

/** Parameters of `configs.list`. */
export interface ListConfigsParams {
  /** Slug of the application, in lower case. */
  slug: string;
  /** Skip loading the options of fields. Only an older page names it, and entries hold no fields today. */
  disable_field_options?: boolean;
}

/** Parameters of `configs.update`. */
export interface UpdateConfigParams extends UpdateConfigRequest {
  /** Skip loading the options of the fields, for when they are not needed. */
  disable_field_options?: boolean;
}

/** Parameters of `configs.setWorkflow`. */
export interface UpdateConfigWorkflowParams extends UpdateConfigWorkflowRequest {
  /** Id of the config. */
  config_id: string;
  /** Slug of the application, in lower case. */
  slug: string;
  /** Id of the workflow. */
  workflow_id: string;
  /**
   * The connection that is meant, for an app that holds several for this account. A write without it is refused for such
   * an app, and a read means the default connection. Apps with one connection do without it.
   */
  connection_id?: string;
}

/**
 * Get or create a config.
 *
 * Reads the config of a linked account for an app, and creates it first if there is none. Use it before showing
 * settings to a customer: the response holds every field and workflow, with the options to choose from. Repeating it
 * creates nothing more. Without `config_id` the config is the one whose id is the linked account id. Fields that
 * went wrong are listed in `field_errors`, beside a 200. An unknown app is 404.
 *
 * `POST /api/v2/public/config` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
 *
 * @throws 400: The account holds several connections to the app and none is named, or, in older answers, an API key was sent without `linked_account_id`.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such app, or an API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const getOrCreateConfig: Operation<GetOrCreateConfigParams, Config, 'linkedAccount' | 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'getOrCreateConfig',
    route: 'POST /api/v2/public/config',
    credentials: ['linkedAccount', 'sessionToken'],
    retry: idempotent,
    write: [
      /* @__PURE__ */ required('slug'),
      /* @__PURE__ */ headers(['disable_field_options']),
      accountHeader,
      /* @__PURE__ */ fields(['config_id', 'connection_id', 'fields', 'labels', 'slug', 'workflows'], { always: true }),
    ],
    returns: 'object',
    has: ['slug', 'config_id', 'fields'],
  });

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
 * @throws 400: The account holds several connections to the app and none is named, or, in older answers, an API key was sent without `linked_account_id`.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such config, or an API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 * @throws 500: The app failed while the config was changed.
 */
export const updateConfig: Operation<UpdateConfigParams, Config, 'linkedAccount' | 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'updateConfig',
    route: 'PUT /api/v2/public/config',
    credentials: ['linkedAccount', 'sessionToken'],
    retry: idempotent,
    write: [
      /* @__PURE__ */ required('slug'),
      /* @__PURE__ */ headers(['disable_field_options']),
      accountHeader,
      /* @__PURE__ */ fields(
        [
          'application_data_slots',
          'config_id',
          'connection_id',
          'fields',
          'labels',
          'map_fields_object',
          'slug',
          'workflows',
        ],
        { always: true },
      ),
    ],
    returns: 'object',
    has: ['slug', 'config_id', 'fields'],
    failure: /* @__PURE__ */ failureIn({ field_errors: true }),
  });

/**
 * Delete the default config.
 *
 * Deletes the config whose id is the linked account id, with its field values and its choice of workflows. There
 * is no way back. Returns a confirmation; when there is no such config the answer is 404.
 *
 * `DELETE /api/v2/public/slug/{slug}/config` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
 *
 * @throws 400: The account holds several connections to the app, and none is named.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such config, or an API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const deleteDefaultConfig: Operation<DeleteDefaultConfigParams, Message, 'linkedAccount' | 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'deleteDefaultConfig',
    route: 'DELETE /api/v2/public/slug/{slug}/config',
    credentials: ['linkedAccount', 'sessionToken'],
    retry: idempotent,
    write: [
      /* @__PURE__ */ pathExcept({ slug: ['*/config'] }),
      /* @__PURE__ */ query(['connection_id']),
      accountHeader,
    ],
    returns: 'object',
    has: ['message'],
  });

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
export const getDefaultConfig: Operation<GetDefaultConfigParams, Config, 'linkedAccount' | 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'getDefaultConfig',
    route: 'GET /api/v2/public/slug/{slug}/config',
    credentials: ['linkedAccount', 'sessionToken'],
    retry: safe,
    write: [
      /* @__PURE__ */ pathExcept({ slug: ['*/config'] }),
      /* @__PURE__ */ query(['connection_id']),
      /* @__PURE__ */ headers(['disable_field_options']),
      accountHeader,
    ],
    returns: 'object',
    has: ['slug', 'config_id', 'fields'],
  });

/**
 * Delete a config.
 *
 * Deletes one config with its field values and its choice of workflows. There is no way back. Returns a
 * confirmation. An unknown config is 404, an unknown app 400.
 *
 * `DELETE /api/v2/public/slug/{slug}/config/{config_id}` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
 *
 * @throws 400: The app is missing or not known, or the account holds several connections to it and none is named, or an API key was sent without `linked_account_id`.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such config, or an API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const deleteConfig: Operation<DeleteConfigParams, Message, 'linkedAccount' | 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'deleteConfig',
    route: 'DELETE /api/v2/public/slug/{slug}/config/{config_id}',
    credentials: ['linkedAccount', 'sessionToken'],
    retry: idempotent,
    write: [path, /* @__PURE__ */ query(['connection_id']), accountHeader],
    returns: 'object',
    has: ['message'],
  });

/**
 * Get a config.
 *
 * Reads one config with all fields, their values and their options, and with its workflows. Use it where a
 * customer has several configs for one app. Fields that went wrong are listed in `field_errors`, beside a 200. An
 * unknown config is 404 and nothing is created; an app that is not known or not enabled is 500.
 *
 * `GET /api/v2/public/slug/{slug}/config/{config_id}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
 *
 * @throws 400: Older answer to an API key that was sent without `linked_account_id`.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such config, or an API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 * @throws 500: The app is not known or not enabled.
 */
export const getConfig: Operation<GetConfigParams, Config, 'linkedAccount' | 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'getConfig',
    route: 'GET /api/v2/public/slug/{slug}/config/{config_id}',
    credentials: ['linkedAccount', 'sessionToken'],
    retry: safe,
    write: [
      path,
      /* @__PURE__ */ query(['connection_id']),
      /* @__PURE__ */ headers(['disable_field_options']),
      accountHeader,
    ],
    returns: 'object',
    has: ['slug', 'config_id', 'fields'],
  });

/**
 * Enable or disable a workflow.
 *
 * Enables or disables one workflow of a config and leaves everything else as it is. Use it for a switch in your
 * settings. It sets the given state, so repeating it is harmless. Returns the workflows with their states. An
 * unknown config is 404.
 *
 * `PATCH /api/v2/public/slug/{slug}/config/{config_id}/workflows/{workflow_id}` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
 *
 * @throws 400: The account holds several connections to the app, and none is named.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such config, or an API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const updateConfigWorkflow: Operation<
  UpdateConfigWorkflowParams,
  ConfigWorkflowStates,
  'linkedAccount' | 'sessionToken'
> = /* @__PURE__ */ operation({
  id: 'updateConfigWorkflow',
  route: 'PATCH /api/v2/public/slug/{slug}/config/{config_id}/workflows/{workflow_id}',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: idempotent,
  write: [
    /* @__PURE__ */ required('enabled'),
    path,
    /* @__PURE__ */ query(['connection_id']),
    accountHeader,
    /* @__PURE__ */ fields(['enabled'], { always: true }),
  ],
  returns: 'object',
  has: ['workflows'],
});

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
export const listConfigs: Operation<ListConfigsParams, ConfigSummaryList, 'linkedAccount' | 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'listConfigs',
    route: 'GET /api/v2/public/slug/{slug}/configs',
    credentials: ['linkedAccount', 'sessionToken'],
    retry: safe,
    write: [
      /* @__PURE__ */ pathExcept({ slug: ['*/config'] }),
      /* @__PURE__ */ headers(['disable_field_options']),
      accountHeader,
    ],
    returns: 'list',
  });

/** What one linked account has chosen for one app, such as field values and enabled workflows. */
export class Configs extends Resource {
  /**
   * Get or create a config.
   *
   * Reads the config of a linked account for an app, and creates it first if there is none. Use it before showing
   * settings to a customer: the response holds every field and workflow, with the options to choose from. Repeating it
   * creates nothing more. Without `config_id` the config is the one whose id is the linked account id. Fields that
   * went wrong are listed in `field_errors`, beside a 200. An unknown app is 404.
   *
   * `POST /api/v2/public/config` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 400: The account holds several connections to the app and none is named, or, in older answers, an API key was sent without `linked_account_id`.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such app, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  getOrCreate(params: GetOrCreateConfigParams, options?: CallOptions): ApiCall<Config> {
    return getOrCreateConfig(this.client, params, options);
  }

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
   * @throws 400: The account holds several connections to the app and none is named, or, in older answers, an API key was sent without `linked_account_id`.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such config, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: The app failed while the config was changed.
   */
  update(params: UpdateConfigParams, options?: CallOptions): ApiCall<Config> {
    return updateConfig(this.client, params, options);
  }

  /**
   * Delete the default config.
   *
   * Deletes the config whose id is the linked account id, with its field values and its choice of workflows. There
   * is no way back. Returns a confirmation; when there is no such config the answer is 404.
   *
   * `DELETE /api/v2/public/slug/{slug}/config` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 400: The account holds several connections to the app, and none is named.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such config, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  deleteDefault(params: DeleteDefaultConfigParams, options?: CallOptions): ApiCall<Message> {
    return deleteDefaultConfig(this.client, params, options);
  }

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
  getDefault(params: GetDefaultConfigParams, options?: CallOptions): ApiCall<Config> {
    return getDefaultConfig(this.client, params, options);
  }

  /**
   * Delete a config.
   *
   * Deletes one config with its field values and its choice of workflows. There is no way back. Returns a
   * confirmation. An unknown config is 404, an unknown app 400.
   *
   * `DELETE /api/v2/public/slug/{slug}/config/{config_id}` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 400: The app is missing or not known, or the account holds several connections to it and none is named, or an API key was sent without `linked_account_id`.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such config, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  delete(params: DeleteConfigParams, options?: CallOptions): ApiCall<Message> {
    return deleteConfig(this.client, params, options);
  }

  /**
   * Get a config.
   *
   * Reads one config with all fields, their values and their options, and with its workflows. Use it where a
   * customer has several configs for one app. Fields that went wrong are listed in `field_errors`, beside a 200. An
   * unknown config is 404 and nothing is created; an app that is not known or not enabled is 500.
   *
   * `GET /api/v2/public/slug/{slug}/config/{config_id}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 400: Older answer to an API key that was sent without `linked_account_id`.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such config, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: The app is not known or not enabled.
   */
  get(params: GetConfigParams, options?: CallOptions): ApiCall<Config> {
    return getConfig(this.client, params, options);
  }

  /**
   * Enable or disable a workflow.
   *
   * Enables or disables one workflow of a config and leaves everything else as it is. Use it for a switch in your
   * settings. It sets the given state, so repeating it is harmless. Returns the workflows with their states. An
   * unknown config is 404.
   *
   * `PATCH /api/v2/public/slug/{slug}/config/{config_id}/workflows/{workflow_id}` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 400: The account holds several connections to the app, and none is named.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such config, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  setWorkflow(params: UpdateConfigWorkflowParams, options?: CallOptions): ApiCall<ConfigWorkflowStates> {
    return updateConfigWorkflow(this.client, params, options);
  }

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
  list(params: ListConfigsParams, options?: CallOptions): ApiCall<ConfigSummaryList> {
    return listConfigs(this.client, params, options);
  }
}
