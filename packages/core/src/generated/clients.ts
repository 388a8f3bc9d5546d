// Generated from the contract by `npm run generate`. Do not edit.
import { ResourceSet } from '../runtime.ts';
import { methods as actionsMethods, type Actions } from './resources/actions.ts';
import { methods as applicationsMethods, type Applications } from './resources/applications.ts';
import { methods as authStructuresMethods, type AuthStructures } from './resources/auth-structures.ts';
import { methods as configFieldsMethods, type ConfigFields } from './resources/config-fields.ts';
import { methods as configsMethods, type Configs } from './resources/configs.ts';
import { methods as credentialsMethods, type Credentials } from './resources/credentials.ts';
import { methods as datarefsMethods, type Datarefs } from './resources/datarefs.ts';
import { methods as datastoresMethods, type Datastores } from './resources/datastores.ts';
import {
  methods as environmentVariablesMethods,
  type EnvironmentVariables,
} from './resources/environment-variables.ts';
import { methods as eventsMethods, type Events } from './resources/events.ts';
import { methods as executionsMethods, type Executions } from './resources/executions.ts';
import { methods as hostedConnectMethods, type HostedConnect } from './resources/hosted-connect.ts';
import { methods as hostedPropertiesMethods, type HostedProperties } from './resources/hosted-properties.ts';
import { methods as humanTasksMethods, type HumanTasks } from './resources/human-tasks.ts';
import { methods as linkedAccountsMethods, type LinkedAccounts } from './resources/linked-accounts.ts';
import { methods as mcpServersMethods, type McpServers } from './resources/mcp-servers.ts';
import { methods as oauthMethods, type Oauth } from './resources/oauth.ts';
import { methods as schedulesMethods, type Schedules } from './resources/schedules.ts';
import { methods as sessionTokensMethods, type SessionTokens } from './resources/session-tokens.ts';
import { methods as tablesMethods, type Tables } from './resources/tables.ts';
import { methods as webhooksMethods, type Webhooks } from './resources/webhooks.ts';
import { methods as workflowsMethods, type Workflows } from './resources/workflows.ts';

/** Every resource. The interfaces below show of it what a credential can call. */
export class Resources extends ResourceSet {
  /** Read and write a connected app through its ready-made actions. */
  get actions(): Actions {
    return this.resource('actions', actionsMethods);
  }

  /** The apps that your customers can connect, and the state of each connection. */
  get applications(): Applications {
    return this.resource('applications', applicationsMethods);
  }

  /** Which fields an app asks for when a customer connects it. */
  get authStructures(): AuthStructures {
    return this.resource('authStructures', authStructuresMethods);
  }

  /** Single fields of a config, their values and their options. */
  get configFields(): ConfigFields {
    return this.resource('configFields', configFieldsMethods);
  }

  /** What one linked account has chosen for one app, such as field values and enabled workflows. */
  get configs(): Configs {
    return this.resource('configs', configsMethods);
  }

  /** Store, migrate and remove the credentials with which Refold reaches an app. */
  get credentials(): Credentials {
    return this.resource('credentials', credentialsMethods);
  }

  /** Named maps from a record id to its counterparts in the connected apps. */
  get datarefs(): Datarefs {
    return this.resource('datarefs', datarefsMethods);
  }

  /** Read-only views written by workflows. Deprecated, use persistent tables. */
  get datastores(): Datastores {
    return this.resource('datastores', datastoresMethods);
  }

  /** Variable definitions and their values, by scope. */
  get environmentVariables(): EnvironmentVariables {
    return this.resource('environmentVariables', environmentVariablesMethods);
  }

  /** Events that your product fires to start workflows, and their definitions. */
  get events(): Events {
    return this.resource('events', eventsMethods);
  }

  /** Runs of workflows, with their state, nodes and results. */
  get executions(): Executions {
    return this.resource('executions', executionsMethods);
  }

  /** Links to the hosted page on which a customer connects apps. */
  get hostedConnect(): HostedConnect {
    return this.resource('hostedConnect', hostedConnectMethods);
  }

  /** The properties stored with a hosted connect link. */
  get hostedProperties(): HostedProperties {
    return this.resource('hostedProperties', hostedPropertiesMethods);
  }

  /** Forms that a workflow waits for a person to fill in. */
  get humanTasks(): HumanTasks {
    return this.resource('humanTasks', humanTasksMethods);
  }

  /** Your customers, as Refold knows them. */
  get linkedAccounts(): LinkedAccounts {
    return this.resource('linkedAccounts', linkedAccountsMethods);
  }

  /** Servers through which agents use a linked account's actions and workflows. */
  get mcpServers(): McpServers {
    return this.resource('mcpServers', mcpServersMethods);
  }

  /** Start an OAuth connection for a linked account. */
  get oauth(): Oauth {
    return this.resource('oauth', oauthMethods);
  }

  /** Start a workflow by cron expression or at given times. */
  get schedules(): Schedules {
    return this.resource('schedules', schedulesMethods);
  }

  /** Short-lived tokens that act for one linked account, safe to hand to a front end. */
  get sessionTokens(): SessionTokens {
    return this.resource('sessionTokens', sessionTokensMethods);
  }

  /** Tables that workflows and your product read and write. */
  get tables(): Tables {
    return this.resource('tables', tablesMethods);
  }

  /** Where Refold reports connections and workflow runs to you. */
  get webhooks(): Webhooks {
    return this.resource('webhooks', webhooksMethods);
  }

  /** Create, publish and run workflows. */
  get workflows(): Workflows {
    return this.resource('workflows', workflowsMethods);
  }
}

/** What an API key can call. */
export interface OrganizationResources {
  /** Which fields an app asks for when a customer connects it. */
  readonly authStructures: AuthStructures;
  /** Named maps from a record id to its counterparts in the connected apps. */
  readonly datarefs: Pick<Datarefs, 'list'>;
  /** Variable definitions and their values, by scope. */
  readonly environmentVariables: EnvironmentVariables;
  /** Events that your product fires to start workflows, and their definitions. */
  readonly events: Pick<Events, 'list' | 'create' | 'delete' | 'get' | 'update'>;
  /** Forms that a workflow waits for a person to fill in. */
  readonly humanTasks: HumanTasks;
  /** Your customers, as Refold knows them. */
  readonly linkedAccounts: Pick<LinkedAccounts, 'list' | 'create' | 'upsert' | 'delete' | 'get'>;
  /** Short-lived tokens that act for one linked account, safe to hand to a front end. */
  readonly sessionTokens: Pick<SessionTokens, 'create'>;
  /** Tables that workflows and your product read and write. */
  readonly tables: Tables;
  /** Where Refold reports connections and workflow runs to you. */
  readonly webhooks: Webhooks;
}

/** What an API key can call on behalf of one linked account. */
export interface LinkedAccountResources {
  /** Read and write a connected app through its ready-made actions. */
  readonly actions: Actions;
  /** The apps that your customers can connect, and the state of each connection. */
  readonly applications: Applications;
  /** Which fields an app asks for when a customer connects it. */
  readonly authStructures: AuthStructures;
  /** Single fields of a config, their values and their options. */
  readonly configFields: ConfigFields;
  /** What one linked account has chosen for one app, such as field values and enabled workflows. */
  readonly configs: Configs;
  /** Store, migrate and remove the credentials with which Refold reaches an app. */
  readonly credentials: Credentials;
  /** Named maps from a record id to its counterparts in the connected apps. */
  readonly datarefs: Datarefs;
  /** Read-only views written by workflows. Deprecated, use persistent tables. */
  readonly datastores: Datastores;
  /** Variable definitions and their values, by scope. */
  readonly environmentVariables: Pick<EnvironmentVariables, 'getValue' | 'setValue' | 'deleteValue' | 'listValues'>;
  /** Events that your product fires to start workflows, and their definitions. */
  readonly events: Pick<Events, 'trigger' | 'triggerBySlug'>;
  /** Runs of workflows, with their state, nodes and results. */
  readonly executions: Executions;
  /** Forms that a workflow waits for a person to fill in. */
  readonly humanTasks: HumanTasks;
  /** Your customers, as Refold knows them. */
  readonly linkedAccounts: Pick<LinkedAccounts, 'deleteIntegration'>;
  /** Servers through which agents use a linked account's actions and workflows. */
  readonly mcpServers: McpServers;
  /** Start an OAuth connection for a linked account. */
  readonly oauth: Oauth;
  /** Start a workflow by cron expression or at given times. */
  readonly schedules: Schedules;
  /** Tables that workflows and your product read and write. */
  readonly tables: Tables;
  /** Create, publish and run workflows. */
  readonly workflows: Pick<
    Workflows,
    'list' | 'create' | 'listEnabled' | 'getRequestStructure' | 'listVersions' | 'get' | 'getDraft' | 'execute'
  >;
}

/** What a session token can call. */
export interface SessionResources {
  /** Read and write a connected app through its ready-made actions. */
  readonly actions: Actions;
  /** Which fields an app asks for when a customer connects it. */
  readonly authStructures: AuthStructures;
  /** Single fields of a config, their values and their options. */
  readonly configFields: ConfigFields;
  /** What one linked account has chosen for one app, such as field values and enabled workflows. */
  readonly configs: Configs;
  /** Store, migrate and remove the credentials with which Refold reaches an app. */
  readonly credentials: Pick<Credentials, 'deleteDefaultApp' | 'upsertDefaultApp'>;
  /** Read-only views written by workflows. Deprecated, use persistent tables. */
  readonly datastores: Datastores;
  /** Variable definitions and their values, by scope. */
  readonly environmentVariables: Pick<
    EnvironmentVariables,
    'listDefinitions' | 'getValue' | 'setValue' | 'deleteValue' | 'listValues'
  >;
  /** Events that your product fires to start workflows, and their definitions. */
  readonly events: Pick<Events, 'trigger' | 'triggerBySlug'>;
  /** Runs of workflows, with their state, nodes and results. */
  readonly executions: Executions;
  /** Links to the hosted page on which a customer connects apps. */
  readonly hostedConnect: HostedConnect;
  /** The properties stored with a hosted connect link. */
  readonly hostedProperties: HostedProperties;
  /** Forms that a workflow waits for a person to fill in. */
  readonly humanTasks: HumanTasks;
  /** Your customers, as Refold knows them. */
  readonly linkedAccounts: Pick<LinkedAccounts, 'upsert' | 'get' | 'getActive'>;
  /** Servers through which agents use a linked account's actions and workflows. */
  readonly mcpServers: McpServers;
  /** Short-lived tokens that act for one linked account, safe to hand to a front end. */
  readonly sessionTokens: Pick<SessionTokens, 'revoke'>;
  /** Tables that workflows and your product read and write. */
  readonly tables: Tables;
  /** Create, publish and run workflows. */
  readonly workflows: Pick<
    Workflows,
    | 'list'
    | 'create'
    | 'listEnabled'
    | 'getRequestStructure'
    | 'listVersions'
    | 'delete'
    | 'getDraft'
    | 'execute'
    | 'publish'
  >;
}
