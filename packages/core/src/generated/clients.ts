// Generated from the contract by `npm run generate`. Do not edit.
import type { Caller } from '../runtime.ts';
import { Actions } from './resources/actions.ts';
import { Applications } from './resources/applications.ts';
import { AuthStructures } from './resources/auth-structures.ts';
import { ConfigFields } from './resources/config-fields.ts';
import { Configs } from './resources/configs.ts';
import { Credentials } from './resources/credentials.ts';
import { Datarefs } from './resources/datarefs.ts';
import { Datastores } from './resources/datastores.ts';
import { EnvironmentVariables } from './resources/environment-variables.ts';
import { Events } from './resources/events.ts';
import { Executions } from './resources/executions.ts';
import { HostedConnect } from './resources/hosted-connect.ts';
import { HostedProperties } from './resources/hosted-properties.ts';
import { HumanTasks } from './resources/human-tasks.ts';
import { LinkedAccounts } from './resources/linked-accounts.ts';
import { McpServers } from './resources/mcp-servers.ts';
import { Oauth } from './resources/oauth.ts';
import { Schedules } from './resources/schedules.ts';
import { SessionTokens } from './resources/session-tokens.ts';
import { Tables } from './resources/tables.ts';
import { Webhooks } from './resources/webhooks.ts';
import { Workflows } from './resources/workflows.ts';

/** Every resource. The interfaces below show of it what a credential can call. */
export class Resources {
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
  readonly environmentVariables: EnvironmentVariables;
  /** Events that your product fires to start workflows, and their definitions. */
  readonly events: Events;
  /** Runs of workflows, with their state, nodes and results. */
  readonly executions: Executions;
  /** Links to the hosted page on which a customer connects apps. */
  readonly hostedConnect: HostedConnect;
  /** The properties stored with a hosted connect link. */
  readonly hostedProperties: HostedProperties;
  /** Forms that a workflow waits for a person to fill in. */
  readonly humanTasks: HumanTasks;
  /** Your customers, as Refold knows them. */
  readonly linkedAccounts: LinkedAccounts;
  /** Servers through which agents use a linked account's actions and workflows. */
  readonly mcpServers: McpServers;
  /** Start an OAuth connection for a linked account. */
  readonly oauth: Oauth;
  /** Start a workflow by cron expression or at given times. */
  readonly schedules: Schedules;
  /** Short-lived tokens that act for one linked account, safe to hand to a front end. */
  readonly sessionTokens: SessionTokens;
  /** Tables that workflows and your product read and write. */
  readonly tables: Tables;
  /** Where Refold reports connections and workflow runs to you. */
  readonly webhooks: Webhooks;
  /** Create, publish and run workflows. */
  readonly workflows: Workflows;

  constructor(caller: Caller) {
    this.actions = new Actions(caller);
    this.applications = new Applications(caller);
    this.authStructures = new AuthStructures(caller);
    this.configFields = new ConfigFields(caller);
    this.configs = new Configs(caller);
    this.credentials = new Credentials(caller);
    this.datarefs = new Datarefs(caller);
    this.datastores = new Datastores(caller);
    this.environmentVariables = new EnvironmentVariables(caller);
    this.events = new Events(caller);
    this.executions = new Executions(caller);
    this.hostedConnect = new HostedConnect(caller);
    this.hostedProperties = new HostedProperties(caller);
    this.humanTasks = new HumanTasks(caller);
    this.linkedAccounts = new LinkedAccounts(caller);
    this.mcpServers = new McpServers(caller);
    this.oauth = new Oauth(caller);
    this.schedules = new Schedules(caller);
    this.sessionTokens = new SessionTokens(caller);
    this.tables = new Tables(caller);
    this.webhooks = new Webhooks(caller);
    this.workflows = new Workflows(caller);
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
