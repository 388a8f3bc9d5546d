import type { Json, JsonObject } from './json.ts';

/**
 * Records to add to the organization. Ids are generated where none are given; members that are not listed here may be given
 * too, with the names of the contract. Records that no operation of the API creates, such as apps and variable definitions,
 * can only be added this way.
 */
export type Fixtures = {
  readonly applications?: readonly ApplicationFixture[];
  readonly linkedAccounts?: readonly LinkedAccountFixture[];
  readonly workflows?: readonly WorkflowFixture[];
  readonly events?: readonly EventFixture[];
  readonly configs?: readonly ConfigFixture[];
  readonly datastores?: readonly DatastoreFixture[];
  readonly variableDefinitions?: readonly VariableDefinitionFixture[];
  readonly variableValues?: readonly VariableValueFixture[];
  readonly humanTasks?: readonly HumanTaskFixture[];
  readonly tables?: readonly TableFixture[];
  readonly datarefs?: readonly DatarefFixture[];
  readonly schedules?: readonly OwnedFixture[];
  readonly mcpServers?: readonly McpServerFixture[];
  readonly webhooks?: readonly WebhookFixture[];
  readonly executions?: readonly ExecutionFixture[];
};

type OtherMembers = { readonly [member: string]: Json | undefined };

/** An app that customers can connect. */
export type ApplicationFixture = OtherMembers & {
  readonly slug: string;
  readonly name: string;
  /** `oauth2` (default) or `keybased`. */
  readonly auth_type?: string;
  /** Actions of the app. An execution without a required parameter is refused. */
  readonly actions?: JsonObject[];
  /** Config fields of the app. `$workflow_id` makes one a field of a workflow. */
  readonly fields?: JsonObject[];
  /** Response body of getAuthStructure. */
  readonly auth_structure?: JsonObject;
};

/** A linked account: one of your customers. */
export type LinkedAccountFixture = OtherMembers & {
  readonly account_id: string;
  readonly name?: string;
  readonly udf?: JsonObject;
  /** Slugs of the apps that it has connected. */
  readonly connected?: string[];
  /** Credentials of your own app, by their key. */
  readonly credentials?: JsonObject;
};

/** A published workflow. Without `linked_account_id` it is public. */
export type WorkflowFixture = OtherMembers & {
  readonly _id?: string;
  readonly name: string;
  readonly slug?: string;
  readonly workflow_alias?: string;
  readonly linked_account_id?: string;
  /** Name of the event that starts it. */
  readonly event?: string;
};

/** The definition of an event; `response` is its sample payload. */
export type EventFixture = OtherMembers & {
  readonly _id?: string;
  readonly name: string;
  readonly response?: JsonObject;
};

/** A config of a linked account for an app. */
export type ConfigFixture = OtherMembers & {
  readonly linked_account_id: string;
  readonly slug: string;
  /** Default the id of the linked account. */
  readonly config_id?: string;
  readonly fields?: JsonObject;
  readonly workflows?: JsonObject[];
};

/** A datastore of a config. */
export type DatastoreFixture = OtherMembers & {
  readonly linked_account_id: string;
  readonly slug: string;
  /** Default the id of the linked account. */
  readonly config_id?: string;
  readonly name: string;
  readonly records: JsonObject[];
};

/** The definition of a variable. */
export type VariableDefinitionFixture = OtherMembers & {
  readonly _id?: string;
  readonly name: string;
  readonly scope: 'org' | 'workspace' | 'linked_account' | 'workflow';
  readonly var_format?: 'string' | 'number' | 'url';
  readonly encrypted?: boolean;
};

/** The value of a variable. */
export type VariableValueFixture = OtherMembers & {
  readonly _id?: string;
  readonly variable_definition_id: string;
  readonly value: string;
};

/** A form that a workflow waits for. */
export type HumanTaskFixture = OtherMembers & {
  readonly _id?: string;
  readonly name: string;
  readonly form_structure?: JsonObject;
  readonly status?: 'WAITING' | 'SUBMITTED' | 'TIMEOUT';
};

/** A table with its records. */
export type TableFixture = OtherMembers & {
  readonly _id?: string;
  readonly name: string;
  readonly columns: string[];
  readonly records?: JsonObject[];
  readonly linked_account_id?: string;
};

/** A dataref with its records. */
export type DatarefFixture = OtherMembers & {
  readonly linked_account_id: string;
  readonly name: string;
  readonly data?: JsonObject;
};

/** A record that belongs to a linked account. */
export type OwnedFixture = OtherMembers & { readonly _id?: string; readonly linked_account_id: string };

/** An MCP server. */
export type McpServerFixture = OwnedFixture & { readonly name: string; readonly description?: string };

/** A subscription to webhook events. */
export type WebhookFixture = OtherMembers & {
  readonly _id?: string;
  readonly webhook_url: string;
  readonly webhook_events: string[];
};

/** A run that has ended. */
export type ExecutionFixture = OwnedFixture & { readonly workflow_id?: string; readonly status?: string };
