// Generated from the contract by `npm run generate`. Do not edit.
import type { Connection } from '../runtime.ts';
import { Actions } from './actions.ts';
import { Applications } from './applications.ts';
import { AuthStructures } from './auth-structures.ts';
import { ConfigFields } from './config-fields.ts';
import { Configs } from './configs.ts';
import { Credentials } from './credentials.ts';
import { Datarefs } from './datarefs.ts';
import { Datastores } from './datastores.ts';
import { EnvironmentVariables } from './environment-variables.ts';
import { Events } from './events.ts';
import { Executions } from './executions.ts';
import { HostedConnect } from './hosted-connect.ts';
import { HostedProperties } from './hosted-properties.ts';
import { HumanTasks } from './human-tasks.ts';
import { LinkedAccounts } from './linked-accounts.ts';
import { McpServers } from './mcp-servers.ts';
import { Oauth } from './oauth.ts';
import { Schedules } from './schedules.ts';
import { SessionTokens } from './session-tokens.ts';
import { Tables } from './tables.ts';
import { Webhooks } from './webhooks.ts';
import { Workflows } from './workflows.ts';

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

  /** Addresses to which Refold reports connections and workflow runs. */
  readonly webhooks: Webhooks;

  /** Create, publish and run workflows. */
  readonly workflows: Workflows;

  constructor(client: Connection) {
    this.actions = new Actions(client);
    this.applications = new Applications(client);
    this.authStructures = new AuthStructures(client);
    this.configFields = new ConfigFields(client);
    this.configs = new Configs(client);
    this.credentials = new Credentials(client);
    this.datarefs = new Datarefs(client);
    this.datastores = new Datastores(client);
    this.environmentVariables = new EnvironmentVariables(client);
    this.events = new Events(client);
    this.executions = new Executions(client);
    this.hostedConnect = new HostedConnect(client);
    this.hostedProperties = new HostedProperties(client);
    this.humanTasks = new HumanTasks(client);
    this.linkedAccounts = new LinkedAccounts(client);
    this.mcpServers = new McpServers(client);
    this.oauth = new Oauth(client);
    this.schedules = new Schedules(client);
    this.sessionTokens = new SessionTokens(client);
    this.tables = new Tables(client);
    this.webhooks = new Webhooks(client);
    this.workflows = new Workflows(client);
  }
}

/** Resources that an API key reaches. */
export interface OrganizationResources {
  /** Which fields an app asks for when a customer connects it. */
  readonly authStructures: Pick<AuthStructures, 'get'>;
  /** Named maps from a record id to its counterparts in the connected apps. */
  readonly datarefs: Pick<Datarefs, 'list'>;
  /** Variable definitions and their values, by scope. */
  readonly environmentVariables: Pick<
    EnvironmentVariables,
    'listDefinitions' | 'getDefinition' | 'getValue' | 'setValue' | 'deleteValue' | 'listValues'
  >;
  /** Events that your product fires to start workflows, and their definitions. */
  readonly events: Pick<Events, 'list' | 'create' | 'delete' | 'get' | 'update'>;
  /** Forms that a workflow waits for a person to fill in. */
  readonly humanTasks: Pick<HumanTasks, 'get' | 'submit'>;
  /** Your customers, as Refold knows them. */
  readonly linkedAccounts: Pick<LinkedAccounts, 'list' | 'create' | 'upsert' | 'delete' | 'get'>;
  /** Short-lived tokens that act for one linked account, safe to hand to a front end. */
  readonly sessionTokens: Pick<SessionTokens, 'create'>;
  /** Tables that workflows and your product read and write. */
  readonly tables: Pick<
    Tables,
    | 'list'
    | 'create'
    | 'updateMany'
    | 'delete'
    | 'listRecords'
    | 'addRecords'
    | 'addColumns'
    | 'removeColumns'
    | 'renameColumns'
    | 'searchRecords'
    | 'deleteRecord'
  >;
  /** Addresses to which Refold reports connections and workflow runs. */
  readonly webhooks: Pick<Webhooks, 'list' | 'create' | 'delete' | 'get' | 'update' | 'updateMany'>;
}

/** Resources that an API key reaches on behalf of one linked account. */
export interface LinkedAccountResources {
  /** Read and write a connected app through its ready-made actions. */
  readonly actions: Pick<Actions, 'list' | 'getParameters' | 'execute'>;
  /** The apps that your customers can connect, and the state of each connection. */
  readonly applications: Pick<Applications, 'list' | 'get'>;
  /** Which fields an app asks for when a customer connects it. */
  readonly authStructures: Pick<AuthStructures, 'get'>;
  /** Single fields of a config, their values and their options. */
  readonly configFields: Pick<ConfigFields, 'list' | 'clear' | 'get' | 'update' | 'getRuleOptions'>;
  /** What one linked account has chosen for one app, such as field values and enabled workflows. */
  readonly configs: Pick<
    Configs,
    'getOrCreate' | 'update' | 'deleteDefault' | 'getDefault' | 'delete' | 'get' | 'setWorkflow' | 'list'
  >;
  /** Store, migrate and remove the credentials with which Refold reaches an app. */
  readonly credentials: Pick<Credentials, 'delete' | 'upsert' | 'saveKey' | 'migrateToken'>;
  /** Named maps from a record id to its counterparts in the connected apps. */
  readonly datarefs: Pick<Datarefs, 'list' | 'create' | 'delete' | 'listRecords' | 'clearRecords' | 'updateMany'>;
  /** Read-only views written by workflows. Deprecated, use persistent tables. */
  readonly datastores: Pick<Datastores, 'list' | 'listRecords' | 'searchRecords'>;
  /** Variable definitions and their values, by scope. */
  readonly environmentVariables: Pick<EnvironmentVariables, 'getValue' | 'setValue' | 'deleteValue' | 'listValues'>;
  /** Events that your product fires to start workflows, and their definitions. */
  readonly events: Pick<Events, 'trigger' | 'triggerBySlug'>;
  /** Runs of workflows, with their state, nodes and results. */
  readonly executions: Pick<Executions, 'list' | 'get' | 'listNodeBatches' | 'rerun' | 'stop'>;
  /** Forms that a workflow waits for a person to fill in. */
  readonly humanTasks: Pick<HumanTasks, 'get' | 'submit'>;
  /** Your customers, as Refold knows them. */
  readonly linkedAccounts: Pick<LinkedAccounts, 'disconnect'>;
  /** Servers through which agents use a linked account's actions and workflows. */
  readonly mcpServers: Pick<McpServers, 'list' | 'create' | 'delete' | 'get' | 'update'>;
  /** Start an OAuth connection for a linked account. */
  readonly oauth: Pick<Oauth, 'getUrl'>;
  /** Start a workflow by cron expression or at given times. */
  readonly schedules: Pick<Schedules, 'list' | 'create' | 'delete' | 'update' | 'pause' | 'resume'>;
  /** Tables that workflows and your product read and write. */
  readonly tables: Pick<
    Tables,
    | 'list'
    | 'create'
    | 'updateMany'
    | 'delete'
    | 'listRecords'
    | 'addRecords'
    | 'addColumns'
    | 'removeColumns'
    | 'renameColumns'
    | 'searchRecords'
    | 'deleteRecord'
  >;
  /** Create, publish and run workflows. */
  readonly workflows: Pick<
    Workflows,
    'list' | 'create' | 'listEnabled' | 'getRequestStructure' | 'listVersions' | 'get' | 'getDraft' | 'execute'
  >;
}

/** Resources that a session token reaches. */
export interface SessionResources {
  /** Read and write a connected app through its ready-made actions. */
  readonly actions: Pick<Actions, 'list' | 'getParameters' | 'execute'>;
  /** Which fields an app asks for when a customer connects it. */
  readonly authStructures: Pick<AuthStructures, 'get'>;
  /** Single fields of a config, their values and their options. */
  readonly configFields: Pick<ConfigFields, 'list' | 'clear' | 'get' | 'update' | 'getRuleOptions'>;
  /** What one linked account has chosen for one app, such as field values and enabled workflows. */
  readonly configs: Pick<
    Configs,
    'getOrCreate' | 'update' | 'deleteDefault' | 'getDefault' | 'delete' | 'get' | 'setWorkflow' | 'list'
  >;
  /** Store, migrate and remove the credentials with which Refold reaches an app. */
  readonly credentials: Pick<Credentials, 'delete' | 'upsert'>;
  /** Read-only views written by workflows. Deprecated, use persistent tables. */
  readonly datastores: Pick<Datastores, 'list' | 'listRecords' | 'searchRecords'>;
  /** Variable definitions and their values, by scope. */
  readonly environmentVariables: Pick<
    EnvironmentVariables,
    'listDefinitions' | 'getValue' | 'setValue' | 'deleteValue' | 'listValues'
  >;
  /** Events that your product fires to start workflows, and their definitions. */
  readonly events: Pick<Events, 'trigger' | 'triggerBySlug'>;
  /** Runs of workflows, with their state, nodes and results. */
  readonly executions: Pick<Executions, 'list' | 'get' | 'listNodeBatches' | 'rerun' | 'stop'>;
  /** Links to the hosted page on which a customer connects apps. */
  readonly hostedConnect: Pick<HostedConnect, 'createUrl'>;
  /** The properties stored with a hosted connect link. */
  readonly hostedProperties: Pick<HostedProperties, 'get'>;
  /** Forms that a workflow waits for a person to fill in. */
  readonly humanTasks: Pick<HumanTasks, 'get' | 'submit'>;
  /** Your customers, as Refold knows them. */
  readonly linkedAccounts: Pick<LinkedAccounts, 'upsert' | 'get' | 'getActive'>;
  /** Servers through which agents use a linked account's actions and workflows. */
  readonly mcpServers: Pick<McpServers, 'list' | 'create' | 'delete' | 'get' | 'update'>;
  /** Short-lived tokens that act for one linked account, safe to hand to a front end. */
  readonly sessionTokens: Pick<SessionTokens, 'revoke'>;
  /** Tables that workflows and your product read and write. */
  readonly tables: Pick<
    Tables,
    | 'list'
    | 'create'
    | 'updateMany'
    | 'delete'
    | 'listRecords'
    | 'addRecords'
    | 'addColumns'
    | 'removeColumns'
    | 'renameColumns'
    | 'searchRecords'
    | 'deleteRecord'
  >;
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
