import { c as ConfigOption, r as ConfigContents, s as ConfigFieldValue } from "./common-D4m0w_WH.js";
/** What one linked account has chosen for one app. */
interface Config extends ConfigContents {
  /** Id of the config. Unless you chose another, the id of the linked account. */
  config_id: string;
}
/** Values to store, by field id. For a map field the value is an object from label to option. */
type ConfigFieldValues = Record<string, ConfigFieldValue>;
/**
 * Fields of your own product, by the name of the slot that offers them, for customers to map. One source shows plain
 * texts instead of lists, and none says what those do.
 */
type ConfigLabels = Record<string, ConfigOption[] | string>;
/** A config in a list, without its fields and workflows. */
interface ConfigSummary {
  /** Id of the config. Other calls name it `configId`. */
  config_id: string;
  /** Refold's own id, 24 hexadecimal digits. */
  _id?: string;
  /** Whether the config belongs to a tenant. No source explains it. */
  tenant_config?: boolean;
}
/** The configs of a linked account for an app. */
type ConfigSummaryList = ConfigSummary[];
/** A workflow of a config and whether it runs. */
interface ConfigWorkflowState {
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
interface ConfigWorkflowStates {
  /** The workflows. */
  workflows: ConfigWorkflowState[];
}
/** Which config to read, and what a new one starts with. No source says whether the rest changes one that exists. */
interface GetOrCreateConfigRequest {
  /** Slug of the app, in lower case. */
  slug: string;
  /** Id of your choice. Defaults to the id of the linked account. */
  config_id?: string;
  fields?: ConfigFieldValues;
  labels?: ConfigLabels;
  /** Workflows to enable or disable. */
  workflows?: GetOrCreateConfigWorkflow[];
}
/** A workflow of the app and whether it runs. */
interface GetOrCreateConfigWorkflow {
  /** Whether the workflow runs for this config. */
  enabled: boolean;
  /** Id of the workflow. */
  id: string;
}
/** The choices as they should be. They replace what is stored. */
interface UpdateConfigRequest {
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
  fields?: ConfigFieldValues;
  labels?: ConfigLabels;
  /** Something about map fields. No source explains it. */
  map_fields_object?: Record<string, unknown>;
  /** All workflows of the config, with their values. An older page demands it. */
  workflows?: UpdateConfigWorkflowChoice[];
}
/** A workflow of the app, whether it runs, and the values of its own fields. */
interface UpdateConfigWorkflowChoice {
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
interface UpdateConfigWorkflowRequest {
  /** True to enable the workflow, false to disable it. */
  enabled: boolean;
}
/** Parameters of `configs.delete`. */
interface DeleteConfigParams {
  /** Id of the config. */
  configId: string;
  /** Slug of the application, in lower case. */
  slug: string;
}
/** Parameters of `configs.deleteDefault`. */
interface DeleteDefaultConfigParams {
  /** Slug of the application, in lower case. */
  slug: string;
}
/** Parameters of `configs.get`. */
interface GetConfigParams {
  /** Id of the config. */
  configId: string;
  /** Slug of the application, in lower case. */
  slug: string;
  /** Skip loading the options of the fields, for when they are not needed. */
  disable_field_options?: boolean;
}
/** Parameters of `configs.getDefault`. */
interface GetDefaultConfigParams {
  /** Slug of the application, in lower case. */
  slug: string;
  /** Skip loading the options of the fields, for when they are not needed. */
  disable_field_options?: boolean;
}
/** Parameters of `configs.getOrCreate`. */
interface GetOrCreateConfigParams extends GetOrCreateConfigRequest {
  /** Skip loading the options of the fields, for when they are not needed. */
  disable_field_options?: boolean;
}
/** Parameters of `configs.list`. */
interface ListConfigsParams {
  /** Slug of the application, in lower case. */
  slug: string;
  /** Skip loading the options of fields. Only an older page names it, and entries hold no fields today. */
  disable_field_options?: boolean;
}
/** Parameters of `configs.update`. */
interface UpdateConfigParams extends UpdateConfigRequest {
  /** Skip loading the options of the fields, for when they are not needed. */
  disable_field_options?: boolean;
}
/** Parameters of `configs.updateWorkflow`. */
interface UpdateConfigWorkflowParams extends UpdateConfigWorkflowRequest {
  /** Id of the config. */
  configId: string;
  /** Slug of the application, in lower case. */
  slug: string;
  /** Id of the workflow. */
  workflowId: string;
}
export { UpdateConfigRequest as _, ConfigSummaryList as a, UpdateConfigWorkflowRequest as b, DeleteConfigParams as c, GetDefaultConfigParams as d, GetOrCreateConfigParams as f, UpdateConfigParams as g, ListConfigsParams as h, ConfigSummary as i, DeleteDefaultConfigParams as l, GetOrCreateConfigWorkflow as m, ConfigFieldValues as n, ConfigWorkflowState as o, GetOrCreateConfigRequest as p, ConfigLabels as r, ConfigWorkflowStates as s, Config as t, GetConfigParams as u, UpdateConfigWorkflowChoice as v, UpdateConfigWorkflowParams as y };