import type { Json, Row } from './operation.ts';

/**
 * What the organization begins with. Ids are made where none are given; members that are not listed here may be given too,
 * as they stand in the contract. Things that no operation of the API can make, such as apps and variable definitions, can
 * only be made this way.
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

type Extra = { readonly [member: string]: Json | undefined };

/** An app that customers can connect. */
export type ApplicationFixture = Extra & {
  readonly slug: string;
  readonly name: string;
  readonly auth_type?: string;
  /** Its actions; a missing parameter that is required is refused. */
  readonly actions?: Row[];
  /** What its configs ask for. `$workflow_id` on one ties it to a workflow. */
  readonly fields?: Row[];
  /** What getAuthStructure answers. */
  readonly auth_structure?: Row;
};

export type LinkedAccountFixture = Extra & {
  readonly account_id: string;
  readonly name?: string;
  readonly udf?: Row;
  /** Slugs of the apps that it has connected. */
  readonly connected?: string[];
  /** Credentials of your own app, by their key. */
  readonly credentials?: Row;
};

/** A published workflow. Without `linked_account_id` it is public. */
export type WorkflowFixture = Extra & {
  readonly _id?: string;
  readonly name: string;
  readonly slug?: string;
  readonly workflow_alias?: string;
  readonly linked_account_id?: string;
  /** The event that starts it. */
  readonly event?: string;
};

export type EventFixture = Extra & { readonly _id?: string; readonly name: string; readonly response?: Row };

export type ConfigFixture = Extra & {
  readonly linked_account_id: string;
  readonly slug: string;
  readonly config_id?: string;
  readonly fields?: Row;
  readonly workflows?: Row[];
};

export type DatastoreFixture = Extra & {
  readonly linked_account_id: string;
  readonly slug: string;
  readonly config_id?: string;
  readonly name: string;
  readonly records: Row[];
};

export type VariableDefinitionFixture = Extra & {
  readonly _id?: string;
  readonly name: string;
  readonly scope: 'org' | 'workspace' | 'linked_account' | 'workflow';
  readonly var_format?: 'string' | 'number' | 'url';
  readonly encrypted?: boolean;
};

export type VariableValueFixture = Extra & {
  readonly _id?: string;
  readonly variable_definition_id: string;
  readonly value: string;
};

export type HumanTaskFixture = Extra & {
  readonly _id?: string;
  readonly name: string;
  readonly form_structure?: Row;
  readonly status?: 'WAITING' | 'SUBMITTED' | 'TIMEOUT';
};

export type TableFixture = Extra & {
  readonly _id?: string;
  readonly name: string;
  readonly columns: string[];
  readonly records?: Row[];
  readonly linked_account_id?: string;
};

export type DatarefFixture = Extra & { readonly linked_account_id: string; readonly name: string; readonly data?: Row };

export type OwnedFixture = Extra & { readonly _id?: string; readonly linked_account_id: string };

export type McpServerFixture = OwnedFixture & { readonly name: string; readonly description?: string };

export type WebhookFixture = Extra & {
  readonly _id?: string;
  readonly webhook_url: string;
  readonly webhook_events: string[];
};

/** A run that has ended. */
export type ExecutionFixture = OwnedFixture & { readonly workflow_id?: string; readonly status?: string };
