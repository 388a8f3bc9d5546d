import { c as Upload, h as PagedCall, v as ApiCall } from "./runtime-CXKJZwYv.js";
import { c as CallOptions } from "./caller-BCzgPNgE.js";
import { a as ActionParameterList, c as GetActionParametersParams, l as ListActionsParams, o as ActionResult, r as ActionList, s as ExecuteActionParams } from "./actions-D9mtPVH_.js";
import { c as ListApplicationsParams, r as ApplicationsOrOne, s as GetApplicationParams, t as Application } from "./applications-CWCIyykD.js";
import { _ as PageInfo, c as ConfigOption, h as Message, i as ConfigField, m as HostedPropertyMap, r as ConfigContents, s as ConfigFieldValue, u as Environment, v as Revision } from "./common-D4m0w_WH.js";
import { a as ConfigSummaryList, c as DeleteConfigParams, d as GetDefaultConfigParams, f as GetOrCreateConfigParams, g as UpdateConfigParams, h as ListConfigsParams, l as DeleteDefaultConfigParams, s as ConfigWorkflowStates, t as Config, u as GetConfigParams, y as UpdateConfigWorkflowParams } from "./configs-d4BuOluu.js";
import { _ as StopExecutionParams, a as ExecutionNodeBatchPage, c as ExecutionRerun, f as GetExecutionParams, g as RerunExecutionParams, h as ListedExecution, i as ExecutionNodeBatch, m as ListExecutionsParams, p as ListExecutionNodeBatchesParams, s as ExecutionPage, t as Execution } from "./executions-k2LsuTna.js";
import { a as GetLinkedAccountParams, d as UpsertLinkedAccountParams, i as DeleteLinkedAccountParams, l as LinkedAccountPage, p as UpsertedLinkedAccount, r as DeleteIntegrationParams, s as LinkedAccount, t as CreateLinkedAccountParams, u as ListLinkedAccountsParams } from "./linked-accounts-Dt_f2sRg.js";
import { a as PauseScheduleParams, d as SchedulePage, i as ListSchedulesParams, m as UpdateScheduleParams, o as ResumeScheduleParams, r as DeleteScheduleParams, s as Schedule, t as CreateScheduleParams } from "./schedules-Bo3Intm7.js";
import { C as TablePage, E as TableRecordPage, S as TableDeleted, T as TableRecordList, _ as Table, a as CreateTableParams, b as TableColumns, c as DeleteTableParams, d as ListTablesParams, g as SearchTableRecordsParams, i as AddedTableRecords, k as UpdateTablesParams, l as DeleteTableRecordParams, m as RenameTableColumnsParams, n as AddTableRecordsParams, p as RemoveTableColumnsParams, s as CreatedTable, t as AddTableColumnsParams, u as ListTableRecordsParams, w as TableRecord } from "./tables-BZ0lQXnf.js";
import { a as UpdateWebhookParams, i as GetWebhookParams, l as Webhook, p as WebhookList, r as DeleteWebhookParams, s as UpdateWebhooksParams, t as CreateWebhookParams } from "./webhooks-CChmnzgp.js";
import { C as WorkflowPage, D as WorkflowVersion, O as WorkflowVersionPage, T as WorkflowRun, _ as Workflow, a as EnabledWorkflow, d as GetWorkflowRequestStructureParams, f as ListWorkflowVersionsParams, g as PublishedWorkflow, i as DeleteWorkflowParams, l as GetWorkflowDraftParams, m as PublishWorkflowParams, p as ListWorkflowsParams, r as CreatedWorkflow, s as ExecuteWorkflowParams, t as CreateWorkflowParams, u as GetWorkflowParams, w as WorkflowRequestStructure, y as WorkflowDeleted } from "./workflows-Dr2Ekmkb.js";
/** The fields of an app's credentials, by way to connect, such as `oauth2` or `keybased`. */
type AuthStructure = Record<string, AuthStructureFields>;
/** A field about which there is more to say than its type. */
interface AuthStructureField {
  /** Whether the field must be given. */
  required: boolean;
  /** Type of the value, such as `string`. */
  type: string;
}
/**
 * The fields of one way to connect, by name. Most are given as the name of their type alone; those that may be left out
 * have been seen as objects.
 */
type AuthStructureFields = Record<string, string | AuthStructureField>;
/** Parameters of `authStructures.get`. */
interface GetAuthStructureParams {
  /** Slug of the application, in lower case. */
  slug: string;
}
/** The fields of a config. Newer replies leave out `config_id`. */
interface ConfigFieldList extends ConfigContents {
  /** Id of the config. */
  config_id?: string;
}
/** What can be chosen in a rule's column. Newer pages show `options`, older ones the other members. */
interface ConfigFieldRuleOptions {
  /** Output of the code that decides about the options. Sources only show it empty. */
  conditional_code_stdout?: unknown[];
  /** What can be chosen. */
  options?: ConfigOption[];
  rule_column?: RuleColumnParts;
}
/** A value to read the field with. It may be left out, and so may the whole body. */
interface GetConfigFieldRequest {
  value?: ConfigFieldValue;
}
/** Which column of a rule the options are for. */
interface GetConfigFieldRuleOptionsRequest {
  rule_column: RuleColumn;
}
/**
 * The column of a rule whose options are wanted. The sources show two forms: a field with its name and type, or the
 * left-hand side that was chosen. Further members may be sent.
 */
interface RuleColumn {
  /** Type of the column's field. */
  field_type?: string;
  /** The left-hand side that was chosen. No source shows its form. */
  lhs?: unknown;
  /** Name of the column's field. */
  name?: string;
  [key: string]: unknown;
}
/** One part of a rule's column, such as its operator. */
interface RuleColumnPart {
  /** Name for people to read. */
  name?: string;
  /** What can be chosen. Sources only show it empty. */
  options?: ConfigOption[];
  /** How to show the part, such as `text` or `select`. */
  type?: string;
}
/** The parts of a rule's column that can be filled in. */
interface RuleColumnParts {
  /** The operator between the sides. */
  operator?: RuleColumnPart;
  /** The right-hand side. */
  rhs?: RuleColumnPart;
}
/** The value to store. */
interface UpdateConfigFieldRequest {
  value: ConfigFieldValue;
}
/** Parameters of `configFields.delete`. */
interface DeleteConfigFieldParams {
  /** Id of the field. */
  fieldId: string;
  /** Slug of the application, in lower case. It travels as a header. */
  slug: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
  /** Skip loading the options of the fields, for when they are not needed. */
  disable_field_options?: boolean;
  /** The workflow that the field belongs to. Leave it out for fields of the app. */
  workflow_id?: string;
}
/** Parameters of `configFields.get`. */
interface GetConfigFieldParams extends GetConfigFieldRequest {
  /** Id of the field. */
  fieldId: string;
  /** Slug of the application, in lower case. It travels as a header. */
  slug: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
  /** Skip loading the options of the fields, for when they are not needed. */
  disable_field_options?: boolean;
  /** The workflow that the field belongs to. Leave it out for fields of the app. */
  workflow_id?: string;
}
/** Parameters of `configFields.getRuleOptions`. */
interface GetConfigFieldRuleOptionsParams extends GetConfigFieldRuleOptionsRequest {
  /** Id of the field. */
  fieldId: string;
  /** Slug of the application, in lower case. It travels as a header. */
  slug: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
  /** The workflow that the field belongs to. Leave it out for fields of the app. */
  workflow_id?: string;
}
/** Parameters of `configFields.list`. */
interface ListConfigFieldsParams {
  /** Slug of the application, in lower case. It travels as a header. */
  slug: string;
}
/** Parameters of `configFields.update`. */
interface UpdateConfigFieldParams extends UpdateConfigFieldRequest {
  /** Id of the field. */
  fieldId: string;
  /** Slug of the application, in lower case. It travels as a header. */
  slug: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
  /** Skip loading the options of the fields, for when they are not needed. */
  disable_field_options?: boolean;
  /** The workflow that the field belongs to. Leave it out for fields of the app. */
  workflow_id?: string;
}
/** What was done with the credential. */
interface DeletedDefaultAppCredential {
  /** What was done, for a person. */
  message: string;
  /** Whether the credential is gone. */
  success: boolean;
}
/** The fields that the app asks for, by name, as `getAuthStructure` gives them. Secret. */
type KeyCredentials = Record<string, unknown>;
/** The connection to bring over. */
interface MigrateTokenRequest {
  auth_object: MigratedCredentials;
  /** Slug of the app, in lower case. */
  slug: string;
}
/**
 * The app's credentials, under the way to connect that they belong to, such as `oauth2` or `keybased`. `getAuthStructure`
 * names the fields. Older callers leave the outer object out and give the fields at once. Secret.
 */
type MigratedCredentials = Record<string, Record<string, unknown> | string>;
/** The app is connected. */
interface MigratedToken {
  /** What was done, for a person. */
  message: string;
  /** Whether the app is connected. */
  success: boolean;
}
/** The app is not connected. This comes with status 200. */
interface RefusedMigration {
  /** Why the request was refused, for a person. It is a text and not a code. */
  error: string;
}
/** That the keys are stored. */
interface SavedKeyCredentials {
  /** Whether the keys work and are stored. */
  success: boolean;
}
/** What was done with the credential. */
interface StoredDefaultAppCredential {
  /** Whether the credential is new. New values may appear. */
  action: "added" | "updated" | (string & {});
  /** What was done, for a person. */
  message: string;
  /** Whether the credential is stored. */
  success: boolean;
}
/** Either that the app is connected, or why not. Look for `error`. */
type TokenMigration = MigratedToken | RefusedMigration;
/** The credential as it should be. */
interface UpsertDefaultAppCredentialRequest {
  /** What Refold sends to your product. Secret. */
  value: string;
}
/** Parameters of `credentials.deleteDefaultApp`. */
interface DeleteDefaultAppCredentialParams {
  /** Name of the credential, as your default app defines it. */
  key: string;
}
/** Parameters of `credentials.migrateToken`. */
type MigrateTokenParams = MigrateTokenRequest;
/** Parameters of `credentials.saveKey`. */
interface SaveKeyCredentialsParams {
  /** Slug of the application, in lower case. */
  slug: string;
  /** Which way to connect is meant, for apps that have several. */
  auth_type?: string;
  /** The request body. */
  body: KeyCredentials;
}
/** Parameters of `credentials.upsertDefaultApp`. */
interface UpsertDefaultAppCredentialParams extends UpsertDefaultAppCredentialRequest {
  /** Name of the credential, as your default app defines it. */
  key: string;
}
/** A new dataref. */
interface CreateDatarefRequest {
  /** Name of the dataref. */
  refName: string;
}
/** A named map of one linked account, from record ids to their counterparts in the connected apps. */
interface Dataref {
  /** Refold's own id, 24 hexadecimal digits. */
  _id: string;
  /** When the dataref was made. */
  createdAt: string;
  environment: Environment;
  /** The account that the dataref belongs to. */
  linked_account_id: string;
  /** Name of the dataref. Other calls name it `refName`. */
  name: string;
  /** Id of your organization. */
  org_id: string;
  /** When the dataref last changed. */
  updatedAt: string;
  __v?: Revision;
  /** The records. Lists may leave them out. */
  data?: DatarefRecords;
  /** The group that the dataref is in. */
  group?: string;
}
/** The counterpart of a record in one connected app. */
interface DatarefCounterpart {
  /** Slug of the app. */
  slug: string;
  /** What identifies the record there. Sources call it an id, without its type. */
  value: unknown;
}
/** One page of datarefs. */
interface DatarefPage extends PageInfo {
  /** The datarefs on this page. */
  docs: Dataref[];
}
/** Counterparts in the connected apps, by record id. */
type DatarefRecords = Record<string, DatarefCounterpart[]>;
/** A record of a dataref. Beside its id it has a member for each further column. */
type DatarefRow = {
  /** Id of the record. */
  record_id: string;
} & Record<string, DatarefValue>;
/** One page of the records of a dataref, as a table. */
interface DatarefRowPage extends PageInfo {
  /** Names of the columns. The first is `record_id`. */
  headers: string[];
  /** The records on this page. */
  rows: DatarefRow[];
}
/** Value of a column. Sources only show text, and none says what else is allowed. */
type DatarefValue = unknown;
/** What a deletion did. */
interface DeletedDatarefs {
  /** Whether the deletion was accepted. */
  acknowledged: boolean;
  /** How many datarefs were deleted. */
  deletedCount: number;
}
/** Datarefs and the group to put them into. */
interface UpdateDatarefsRequest {
  /** Names of the datarefs. */
  refNames: string[];
  /** Name of the group. An empty text takes the datarefs out of their group. */
  group?: string;
}
/** Parameters of `datarefs.clearRecords`. */
interface ClearDatarefRecordsParams {
  /** Name of the dataref. */
  refName: string;
}
/** Parameters of `datarefs.create`. */
type CreateDatarefParams = CreateDatarefRequest;
/** Parameters of `datarefs.delete`. */
interface DeleteDatarefParams {
  /** Name of the dataref. */
  refName: string;
}
/** Parameters of `datarefs.listRecords`. */
interface ListDatarefRecordsParams {
  /** Name of the dataref. */
  refName: string;
  /**
   * Rows per page. The default is much larger than that of other lists.
   *
   * @default 100
   */
  limit?: number;
  /**
   * Page to return, counted from 1.
   *
   * @default 1
   */
  page?: number;
}
/** Parameters of `datarefs.list`. */
interface ListDatarefsParams {
  /**
   * Items per page.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Page to return, counted from 1.
   *
   * @default 1
   */
  page?: number;
  /** Whether to list each name only once, going by its own name. No source says more. */
  unique?: boolean;
}
/** Parameters of `datarefs.updateMany`. */
type UpdateDatarefsParams = UpdateDatarefsRequest;
/** Names of datastores. */
type DatastoreNames = string[];
/** A record of a datastore. Beside its id, under one of two names, it has a member for each column. */
type DatastoreRecord = {
  /** Id of the record. Newer pages show this name. */
  id?: string;
  /** Id of the record. Older pages show this name. */
  record_id?: string;
} & Record<string, DatastoreValue>;
/** Records of a datastore. */
type DatastoreRecordList = DatastoreRecord[];
/** Values to look for, by column. Each is read as a regular expression, so escape what a person typed. */
type DatastoreSearchRequest = Record<string, unknown>;
/** Value of a column. Sources only show text, and none says what else is allowed. */
type DatastoreValue = unknown;
/** Parameters of `datastores.listRecords`. */
interface ListDatastoreRecordsParams {
  /** Name of the datastore. */
  datastore_name: string;
  /** Slug of the application, in lower case. */
  slug: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
}
/** Parameters of `datastores.list`. */
interface ListDatastoresParams {
  /** Slug of the application, in lower case. */
  slug: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
}
/** Parameters of `datastores.searchRecords`. */
interface SearchDatastoreRecordsParams {
  /** Name of the datastore. */
  datastore_name: string;
  /** Slug of the application, in lower case. */
  slug: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
  /** The request body. */
  body: DatastoreSearchRequest;
}
/** A stored value in a list. */
interface ListedVariableValue extends VariableValueFields {
  /** The variable's definition, in short. Its id alone is possible too. */
  variable_definition_id: VariableDefinition | string;
}
/** A value, and what it is for. */
interface SetVariableValueRequest {
  /** The value as text. It must fit the variable's format. */
  value: string;
  /** Id of the variable's definition. */
  variable_definition_id: string;
  /** The linked account that the value is for. The scope `linked_account` needs it with an API key. */
  linked_account_id?: string;
  /** The workflow that the value is for. The scope `workflow` needs it. */
  workflow_id?: string;
}
/** A variable without its value. */
interface VariableDefinition {
  /** Refold's own id, 24 hexadecimal digits. Other calls name it `definition_id` or `variable_definition_id`. */
  _id: string;
  /** Whether values are stored encrypted, and not readable afterwards. */
  encrypted: boolean;
  /** Name under which workflows know the variable. */
  name: string;
  scope: VariableScope;
  /** When the definition was made. */
  createdAt?: string;
  /** The same as `createdAt`. Reading a single definition gives this name. */
  created_at?: string;
  /** Who made the definition. */
  created_by?: string;
  /** What the variable is for. */
  description?: string;
  /** Id of your organization. */
  org_id?: string;
  /** When the definition last changed. */
  updatedAt?: string;
  /** The same as `updatedAt`. Reading a single definition gives this name. */
  updated_at?: string;
  /** Who last changed the definition. */
  updated_by?: string;
  /** Format that values must have. New ones may appear. */
  var_format?: "string" | "number" | "url" | (string & {});
}
/** One page of variable definitions. */
interface VariableDefinitionPage extends PageInfo {
  /** The definitions on this page. */
  docs: VariableDefinition[];
}
/** What a variable has one value for. New values may appear. */
type VariableScope = "org" | "workspace" | "linked_account" | "workflow" | (string & {});
/** Says that the call succeeded, which the HTTP status says too. */
type VariableStatus = "success" | (string & {});
/** A stored value. */
interface VariableValue extends VariableValueFields {
  /** Id of the variable's definition. */
  variable_definition_id: string;
}
/** A confirmation that a value is gone. */
interface VariableValueDeleted {
  /** What was done, with the name of the variable. */
  message: string;
  status: VariableStatus;
}
/** What is known of every stored value. */
interface VariableValueFields {
  /** Refold's own id of the value. It deletes the value. */
  _id: string;
  /** The value as text. Where it is encrypted, lists show `[REDACTED]` and setting it answers with cipher text. */
  value: string;
  /** When the value was made. */
  createdAt?: string;
  /** Who made the value. */
  created_by?: string;
  environment?: Environment;
  /** The linked account that the value is for, if its scope is `linked_account`. */
  linked_account_id?: string;
  /** Id of your organization. */
  org_id?: string;
  /** When the value last changed. */
  updatedAt?: string;
  /** Who last changed the value. */
  updated_by?: string;
  /** The workflow that the value is for, if its scope is `workflow`. */
  workflow_id?: string;
}
/** One page of stored values. */
interface VariableValuePage extends PageInfo {
  /** The values on this page. */
  docs: ListedVariableValue[];
  status?: VariableStatus;
}
/** The value of a variable, with its name and scope. */
interface VariableValueReading {
  /** Whether the value is stored encrypted. */
  encrypted: boolean;
  /** Name of the variable. */
  name: string;
  scope: VariableScope;
  /** The value as text, whatever its format. `[REDACTED]` where it is encrypted. */
  value: string;
  /** Id of the variable's definition. */
  variable_definition_id: string;
}
/** A variable definition in its wrapper. */
interface WrappedVariableDefinition {
  definition: VariableDefinition;
}
/** Parameters of `environmentVariables.deleteValue`. */
interface DeleteVariableValueParams {
  /** Id of the value to delete. */
  scope_or_value_id: string;
}
/** Parameters of `environmentVariables.getDefinition`. */
interface GetVariableDefinitionParams {
  /** Id of the definition. */
  id: string;
}
/** Parameters of `environmentVariables.getValue`. */
interface GetVariableValueParams {
  /** Id of the variable's definition. */
  definition_id: string;
  /**
   * The environment to read from. The credential selects one already, and no source says what happens if this one
   * differs.
   */
  environment?: string;
  /** The workflow whose value to read. */
  workflow_id?: string;
}
/** Parameters of `environmentVariables.listDefinitions`. */
interface ListVariableDefinitionsParams {
  /**
   * Items per page.
   *
   * @default 10
   */
  limit?: number;
  /** Only variables of this name. No source says whether a part of the name is enough. */
  name?: string;
  /**
   * Page to return, counted from 1.
   *
   * @default 1
   */
  page?: number;
  /** Only variables of this scope. */
  scope?: "org" | "workspace" | "linked_account" | "workflow";
  /** Only variables of this format. */
  var_format?: "string" | "number" | "url";
}
/** Parameters of `environmentVariables.listValues`. */
interface ListVariableValuesParams {
  /** The scope whose values to list. */
  scope_or_value_id: "org" | "workspace" | "linked_account" | "workflow";
  /**
   * Items per page.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Page to return, counted from 1.
   *
   * @default 1
   */
  page?: number;
  /** Only values of the variable with this definition. */
  variable_definition_id?: string;
  /** The workflow whose values to list. The scope `workflow` needs it. */
  workflow_id?: string;
}
/** Parameters of `environmentVariables.setValue`. */
type SetVariableValueParams = SetVariableValueRequest;
/** An event that your product can fire. */
interface EventDefinition {
  /** Refold's own id of the event, 24 hexadecimal digits. */
  _id: string;
  /** Name of the event, by which it is fired. Upper and lower case differ. */
  name: string;
  /** The fields of the payload, taken from the sample. It is written as a sample and read as this list. */
  response: EventField[];
  /** JSON Schema of the payload, if one was given. */
  json_schema?: Record<string, unknown>;
  /** The sample of the payload as it was given, as JSON text. Newer sources do not show it. */
  raw_response?: string;
}
/** An event as it should be defined. */
interface EventDefinitionRequest {
  /** Name of the event, by which it is fired. Upper and lower case differ. */
  name: string;
  /** A sample of the payload. Workflows choose from its fields. Give it as JSON text; older sources give the object itself. */
  response: string | Record<string, unknown>;
  /** JSON Schema of the payload. */
  json_schema?: Record<string, unknown>;
}
/** A field of an event's payload. */
interface EventField {
  /** Name of the field. A field inside another has the names of both, with a dot between them. */
  key: string;
  /** What the field holds. New values may appear. */
  type: "text" | "object" | (string & {});
}
/** The event to fire, with files. Each part besides the three named ones is a file and becomes a member of the payload. */
type FireEventForm = {
  /** Name of the event, exactly as it is defined. */
  event?: string;
  /** What to give to the workflows, as JSON text. */
  payload?: string;
  /** The same as `event`, under its other name. */
  trigger?: string;
} & Record<string, Upload>;
/** The event to fire. Give its name under one of the two names. */
interface FireEventRequest {
  /** Name of the event, exactly as it is defined. */
  event?: string;
  /** What to give to the workflows. */
  payload?: Record<string, unknown>;
  /** The same as `event`, under its other name. */
  trigger?: string;
}
/** Parameters of `events.create`. */
type CreateEventParams = EventDefinitionRequest;
/** Parameters of `events.delete`. */
interface DeleteEventParams {
  /** Id of the event definition, 24 hexadecimal digits. */
  event_id: string;
}
/** Parameters of `events.get`. */
interface GetEventParams {
  /** Id of the event definition, 24 hexadecimal digits. */
  event_id: string;
}
/** Parameters of `events.triggerBySlug`. */
type TriggerEventBySlugParams = (FireEventRequest | FireEventForm) & {
  /** Slug of the application that the event is for, in lower case. `trigger` leads to `triggerEvent` instead. */
  slug: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
  /** A label of your choice for the runs that the event starts. */
  instance_tag?: string;
};
/** Parameters of `events.trigger`. */
type TriggerEventParams = (FireEventRequest | FireEventForm) & {
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
  /** A label of your choice for the runs that the event starts. */
  instance_tag?: string;
  /** Slug of the application that the event is for, in lower case. It travels as a header. */
  slug?: string;
};
/** Parameters of `events.update`. */
interface UpdateEventParams extends EventDefinitionRequest {
  /** Id of the event definition, 24 hexadecimal digits. */
  event_id: string;
}
/** A link to the hosted page. */
interface ConnectUrl {
  /** The link. It ends with the session token, so treat it as a secret. */
  hosted_url: string;
}
/** Parameters of `hostedConnect.createUrl`. */
interface CreateConnectUrlParams {
  /** Config that the page works on. */
  config_id?: string;
  /** The linked account of the session token. The token names it already, and no example sends it. */
  linked_account_id?: string;
  /** The request body. */
  body: HostedPropertyMap;
}
/** A form that a workflow waits for a person to fill in. */
interface HumanTask {
  /** Id of the task. It is the only thing that guards it. */
  _id: string;
  /** When the task was made. */
  createdAt: string;
  /** What was filled in, by field. Empty while the task waits. */
  data: Record<string, unknown>;
  /** What the person is asked to do. */
  description: string;
  /** When the task expires. It is a point in time, not a span. */
  expire_in: string;
  /** The fields of the form, as a JSON Schema. */
  form_structure: Record<string, unknown>;
  /** Name of the task, for people to read. */
  name: string;
  /** Mail addresses of the people who are asked. */
  receiver_emails: string[];
  status: HumanTaskStatus;
  /** How to show the fields, by field. */
  ui_structure: Record<string, unknown>;
  /** When the task last changed. */
  updatedAt: string;
  /** The group that the task is in. */
  group?: string;
}
/** Whether the task waits, is submitted or has expired. New values may appear. */
type HumanTaskStatus = "WAITING" | "SUBMITTED" | "TIMEOUT" | (string & {});
/** What the person filled in. */
interface SubmitHumanTaskRequest {
  /** The values of the fields. It must satisfy the `form_structure` of the task. */
  data: Record<string, unknown>;
}
/** Parameters of `humanTasks.get`. */
interface GetHumanTaskParams {
  /** Id of the task. Whoever knows it can read and submit the task, so keep it secret. */
  id: string;
}
/** Parameters of `humanTasks.submit`. */
interface SubmitHumanTaskParams extends SubmitHumanTaskRequest {
  /** Id of the task. Whoever knows it can read and submit the task, so keep it secret. */
  id: string;
}
/** A new MCP server. */
interface CreateMcpServerRequest {
  /** What the server is for. */
  description: string;
  /** Name of the server. */
  name: string;
}
/** The new MCP server. */
interface CreatedMcpServer {
  /** Id of the server. Other calls name it `mcp_server_id`. */
  _id: string;
  /** What the server is for. */
  description: string;
  /** Name of the server. */
  name: string;
}
/** A task of several steps, described for the agent. */
interface McpChain {
  /** Refold's own id of the chain. */
  _id?: string;
  /** What the chain is to achieve. */
  goals?: string;
  /** Name of the chain. */
  name?: string;
  /** What to do when a step fails. */
  onError?: string;
  /** What to check before the first step. */
  precheck?: string;
  /** Form of the answer. */
  responseFormat?: string;
  /** The steps, one a line. */
  steps?: string;
  /** When the chain has succeeded. */
  successCondition?: string;
}
/** A server through which agents use a linked account's actions and workflows. */
interface McpServer {
  /** Id of the server. Other calls name it `mcp_server_id`. */
  _id: string;
  /** What the server is for. */
  description: string;
  /** Name of the server. */
  name: string;
  __v?: Revision;
  /** Name of the agent, for people to read. */
  agent_name?: string;
  /** The server's tools, by app. */
  associated_apps?: McpServerApp[];
  /** Id of your organization. */
  associated_org_id?: string;
  /** Base prompt of the agent. */
  base_prompt?: string;
  /** Tasks of several steps. */
  chains?: McpChain[];
  /** When the server was made. */
  createdAt?: string;
  environment?: Environment;
  /** Notebooks of the server. No source shows one. */
  notebooks?: Record<string, unknown>[];
  /** Main colour of the agent's appearance, in hexadecimal. */
  primary_color?: string;
  /** Resources of the server. Only older replies have it, and always empty. */
  resources?: unknown[];
  /** Whether safe mode is on. No source says what it does. */
  safe_mode?: boolean;
  /** Second colour of the agent's appearance, in hexadecimal. */
  secondary_color?: string;
  /** Prompts to offer to people. */
  suggestions?: McpSuggestion[];
  /** When the server last changed. */
  updatedAt?: string;
}
/** The workflows and actions of one app that a server offers. */
interface McpServerApp {
  /** Slug of the app, in lower case. */
  slug: string;
  /** Actions to offer. */
  actions?: McpTool[];
  /** Workflows to offer. */
  workflows?: McpTool[];
}
/** One page of MCP servers. */
interface McpServerPage extends PageInfo {
  /** The servers on this page. */
  docs: McpServer[];
}
/** A prompt to offer to people. */
interface McpSuggestion {
  /** Short name of the prompt. */
  name?: string;
  /** The prompt itself. */
  prompt?: string;
}
/** A workflow or an action. Replies and requests show it as an object; a mere id is said to be possible too. */
type McpTool = McpToolEntry | string;
/** A workflow or an action, by id. */
interface McpToolEntry {
  /** Id of the workflow or of the action. */
  id: string;
  /** What the tool does, for the agent to read. */
  description?: string;
  /** Name of the tool. */
  name?: string;
}
/** Fields to change. */
interface UpdateMcpServerRequest {
  /** Name of the agent, for people to read. */
  agent_name?: string;
  /** The server's tools, by app. */
  associated_apps?: McpServerApp[];
  /** Base prompt of the agent. */
  base_prompt?: string;
  /** Tasks of several steps. */
  chains?: McpChain[];
  /** What the server is for. */
  description?: string;
  /** Name of the server. */
  name?: string;
  /** Main colour of the agent's appearance, in hexadecimal. */
  primary_color?: string;
  /** Whether safe mode is on. No source says what it does. */
  safe_mode?: boolean;
  /** Second colour of the agent's appearance, in hexadecimal. */
  secondary_color?: string;
  /** Prompts to offer to people. */
  suggestions?: McpSuggestion[];
}
/** Parameters of `mcpServers.create`. */
type CreateMcpServerParams = CreateMcpServerRequest;
/** Parameters of `mcpServers.delete`. */
interface DeleteMcpServerParams {
  /** Id of the server. */
  mcp_server_id: string;
}
/** Parameters of `mcpServers.get`. */
interface GetMcpServerParams {
  /** Id of the server. */
  mcp_server_id: string;
}
/** Parameters of `mcpServers.list`. */
interface ListMcpServersParams {
  /**
   * Items per page, at most 100.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Page to return, counted from 1.
   *
   * @default 1
   */
  page?: number;
}
/** Parameters of `mcpServers.update`. */
interface UpdateMcpServerParams extends UpdateMcpServerRequest {
  /** Id of the server. */
  mcp_server_id: string;
}
/** Where a customer connects an app by OAuth. */
interface OAuthUrl {
  /** Address of the app's own page of consent. It leads back to Refold. */
  auth_url: string;
}
/** Parameters of `oauth.getUrl`. */
interface GetOAuthUrlParams {
  /** Slug of the application, in lower case. */
  slug: string;
}
/** Whom the token is for. */
interface CreateSessionTokenRequest {
  /** The linked account to act for, as you named it. */
  linked_account_id: string;
}
/** What became of the token. */
interface RevokedSessionToken {
  /** How many tokens were ended, 0 or 1. */
  revoked_count: 0 | 1 | (number & {}) | number;
  /** Whether the call was carried out. */
  success: boolean;
}
/**
 * A token that acts for one linked account in one environment. How long it holds is set by each installation, so read
 * `expires_in`.
 */
interface SessionToken {
  /** The token, to be sent as `Authorization` with the word Bearer before it. Secret. */
  token: string;
  /** Seconds for which the token still holds. */
  expires_in?: number;
  /** Whether the token is an API token. No source explains the difference. */
  is_api_token?: boolean;
  /** Seconds for which `refresh_token` still holds. */
  refresh_expires_in?: number;
  /** A second token. The call that took it was shut down and no other is documented; mint again instead. Secret. */
  refresh_token?: string;
}
/** Parameters of `sessionTokens.create`. */
interface CreateSessionTokenParams extends CreateSessionTokenRequest {
  /**
   * Whether to make a new token although the one before is still valid.
   *
   * @default false
   */
  force_refresh?: boolean;
}
/** Read and write a connected app through its ready-made actions. */
interface Actions {
  /**
   * List the actions of an app.
   *
   * Lists the ready-made actions of an app. Use it to find the id under which an action is described and executed.
   * Returns a plain list, without pages. An unknown app is 404.
   *
   * `GET /api/v2/integration-schema/{slug}/actions` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such app, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  list(params: ListActionsParams, options?: CallOptions): ApiCall<ActionList>;
  /**
   * Get the parameters of an action.
   *
   * Reads which parameters an action takes, and which of them it cannot do without. Use it to build a form, or to know
   * what to execute the action with. Returns a plain list. An unknown app or action is 404.
   *
   * `GET /api/v2/integration-schema/{slug}/actions/{action_id}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such action, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  getParameters(params: GetActionParametersParams, options?: CallOptions): ApiCall<ActionParameterList>;
  /**
   * Execute an action.
   *
   * Executes one action in the app that the linked account has connected, and waits for the app's answer. It does
   * whatever the action does, so it may create, change or delete records there; repeating it does so again.
   *
   * Returns the app's answer in `data`. **A reply of 200 does not mean success:** when the app refuses, the failure is
   * told by `node_status`, so read that and not the status alone. A missing parameter is 400, an unknown action 404.
   *
   * `POST /api/v2/integration-schema/{slug}/actions/{action_id}/execute` with an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
   *
   * @throws 400: A parameter that the action cannot do without is missing.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such action, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  execute(params: ExecuteActionParams, options?: CallOptions): ApiCall<ActionResult>;
}
/** The apps that your customers can connect, and the state of each connection. */
interface Applications {
  /**
   * List applications.
   *
   * Lists the apps that a linked account can connect, each with the state of its connections. Use it to show a customer what
   * there is and what they must connect again. Returns the whole list without pages, or with `slug` one app instead of a
   * list; prefer `getApplication` for that. An account that is missing or unknown is 404.
   *
   * `GET /api/v2/public/application` with an API key for one linked account. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key is missing, wrong or rotated.
   * @throws 404: The account is not given, or not known in this environment.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  list(params?: ListApplicationsParams, options?: CallOptions): ApiCall<ApplicationsOrOne>;
  /**
   * Get an application.
   *
   * Reads one app with the state of its connections for a linked account. Use it to see whether a customer has connected the
   * app, for instance after they came back from signing in to it. An unknown app or account is 404.
   *
   * `GET /api/v2/public/application/{slug}` with an API key for one linked account. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key is missing, wrong or rotated.
   * @throws 404: No such app, or the account is not given or not known in this environment.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  get(params: GetApplicationParams, options?: CallOptions): ApiCall<Application>;
}
/** Which fields an app asks for when a customer connects it. */
interface AuthStructures {
  /**
   * Get the auth structure of an app.
   *
   * Reads which fields an app's credentials consist of, for each way to connect it. Use it to know what to give to
   * `saveKeyCredentials` or `migrateToken`. Anybody may call it, without a credential. An unknown app is 500.
   *
   * `GET /api/v2/public/auth-structure/{slug}` with no credential. Changes nothing, so it is repeated when it fails.
   *
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: No app has this slug. Trying again does not help.
   */
  get(params: GetAuthStructureParams, options?: CallOptions): ApiCall<AuthStructure>;
}
/** Single fields of a config, their values and their options. */
interface ConfigFields {
  /**
   * List config fields.
   *
   * Reads all fields of a linked account's config for an app: those of the app, and those of each workflow under
   * that workflow. It only reads, although it is a POST. Returns everything at once, without pages. Fields that went
   * wrong are listed in `field_errors`, beside a 200. An app that is not known or not enabled is 500.
   *
   * `POST /api/v2/public/config/field` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 400: Older answer to an API key that was sent without `linked_account_id`.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: The app is not known or not enabled.
   */
  list(params: ListConfigFieldsParams, options?: CallOptions): ApiCall<ConfigFieldList>;
  /**
   * Clear a config field.
   *
   * Removes the stored value of one field. The field itself stays, without a value. Returns the field as it is now.
   * An unknown config, or a workflow that is not on it, is 404; an app that is not known or not enabled is 500.
   *
   * `DELETE /api/v2/public/config/field/{fieldId}` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 400: Older answer to an API key that was sent without `linked_account_id`.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such config or no such workflow on it, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: The app is not known or not enabled.
   */
  delete(params: DeleteConfigFieldParams, options?: CallOptions): ApiCall<ConfigField>;
  /**
   * Get a config field.
   *
   * Reads one field with its value and its options. Use it to load the options of one field alone. It only reads,
   * although it is a POST. An unknown field is 400, an app that is not known or not enabled 500.
   *
   * `POST /api/v2/public/config/field/{fieldId}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 400: No such field, or an API key was sent without `linked_account_id`.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: The app is not known or not enabled.
   */
  get(params: GetConfigFieldParams, options?: CallOptions): ApiCall<ConfigField>;
  /**
   * Set a config field.
   *
   * Sets the value of one field and leaves the others as they are. The form of the value follows the field: text for
   * most, a list where `multiple` is set, and for map fields an object from label to option. Returns the field as it
   * is now. An unknown config is 404, an app that is not known or not enabled 500.
   *
   * `PUT /api/v2/public/config/field/{fieldId}` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 400: Older answer to an API key that was sent without `linked_account_id`.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such config or no such workflow on it, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: The app is not known or not enabled.
   */
  update(params: UpdateConfigFieldParams, options?: CallOptions): ApiCall<ConfigField>;
  /**
   * Get the options of a rule column.
   *
   * Reads what can be chosen in one column of a rule, for fields whose type is `rule_engine`. Use it while a
   * customer builds a rule. It only reads, although it is a POST. The sources show two forms of the reply, so each
   * member is optional. A field that is no rule field, or has no columns, is 400.
   *
   * `POST /api/v2/public/config/rule-engine/{fieldId}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 400: The field is no rule field, or an API key was sent without `linked_account_id`.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  getRuleOptions(params: GetConfigFieldRuleOptionsParams, options?: CallOptions): ApiCall<ConfigFieldRuleOptions>;
}
/** What one linked account has chosen for one app, such as field values and enabled workflows. */
interface Configs {
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
/** Store, migrate and remove the credentials with which Refold reaches an app. */
interface Credentials {
  /**
   * Delete a credential of your default app.
   *
   * Deletes one of the credentials with which Refold reaches your own product for a linked account. Use it when
   * the customer's key to your product ends. There is no way back. Returns a confirmation. A credential that is not there, or
   * an account without your default app, is 404.
   *
   * `DELETE /api/v2/public/linked-account/default-app/auth-credentials/{key}` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such credential, or the account is not given or does not have your default app.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  deleteDefaultApp(params: DeleteDefaultAppCredentialParams, options?: CallOptions): ApiCall<DeletedDefaultAppCredential>;
  /**
   * Create or change a credential of your default app.
   *
   * Stores one of the credentials with which Refold reaches your own product for a linked account. Use it when the customer's
   * key to your product is made or rotated. Returns in `action` whether the credential is new. An account without your
   * default app is 404.
   *
   * `PUT /api/v2/public/linked-account/default-app/auth-credentials/{key}` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: The account is not given, or does not have your default app.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  upsertDefaultApp(params: UpsertDefaultAppCredentialParams, options?: CallOptions): ApiCall<StoredDefaultAppCredential>;
  /**
   * Connect an app with keys.
   *
   * Connects an app to a linked account with keys that the customer has entered. Refold tries the keys before it stores them.
   * Use it for apps whose `auth_type` is `keybased`; `getAuthStructure` says which fields they need. Keys that do not work
   * are refused with 500.
   *
   * `PUT /api/v2/public/linked-account/integration/save-key-credentials/{slug}` with an API key for one linked account. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: The app refused the keys, or could not be reached with them. Trying the same keys again rarely helps.
   */
  saveKey(params: SaveKeyCredentialsParams, options?: CallOptions): ApiCall<SavedKeyCredentials>;
  /**
   * Bring an existing connection to Refold.
   *
   * Connects an app to a linked account with tokens or keys that you already hold, so that the customer need not connect
   * again. Use it when you move to Refold. Refold tries keys before it stores them. Read the reply: a request that is
   * refused may be answered with 200 and `error`. Custom apps are refused in this way. Keys that do not work are 500.
   *
   * `PUT /api/v2/public/migrate-token` with an API key for one linked account. May be repeated, so it is when it fails.
   *
   * @throws 400: The account is not known, or `auth_object` does not fit the app.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: The app refused the keys, or could not be reached with them. Trying the same keys again rarely helps.
   */
  migrateToken(params: MigrateTokenParams, options?: CallOptions): ApiCall<TokenMigration>;
}
/** Named maps from a record id to its counterparts in the connected apps. */
interface Datarefs {
  /**
   * List datarefs.
   *
   * Lists the datarefs of the environment, or with `linked_account_id` those of one account. Use it to find their
   * names. Returns one page, whose datarefs may lack their records; an empty list is a page without items.
   *
   * `GET /api/v2/public/dataref` with an API key, or an API key for one linked account. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key is missing, wrong or rotated.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  list(params?: ListDatarefsParams, options?: CallOptions): PagedCall<DatarefPage, Dataref>;
  /**
   * Create a dataref.
   *
   * Creates an empty dataref for a linked account. Workflows create datarefs themselves when they first write to
   * them, so this is only needed to have one beforehand. Returns the dataref; without a name the answer is 400. No
   * source says what happens when the name is taken.
   *
   * `POST /api/v2/public/dataref` with an API key for one linked account. Is not repeated once it may have reached the server.
   *
   * @throws 400: The name is missing.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  create(params: CreateDatarefParams, options?: CallOptions): ApiCall<Dataref>;
  /**
   * Delete a dataref.
   *
   * Deletes a dataref with all its records. There is no way back. Returns how many datarefs were deleted. No source
   * says what an unknown name is answered with, so read `deletedCount`.
   *
   * `DELETE /api/v2/public/dataref/{refName}` with an API key for one linked account. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  delete(params: DeleteDatarefParams, options?: CallOptions): ApiCall<DeletedDatarefs>;
  /**
   * List the records of a dataref.
   *
   * Lists the records of a dataref as a table: `headers` names the columns and `rows` holds the records. Use it to
   * read a dataref from end to end. Returns one page; an empty dataref is a page without rows.
   *
   * `GET /api/v2/public/dataref/{refName}` with an API key for one linked account. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  listRecords(params: ListDatarefRecordsParams, options?: CallOptions): PagedCall<DatarefRowPage, DatarefRow>;
  /**
   * Clear the records of a dataref.
   *
   * Deletes all records of a dataref and keeps the dataref. There is no way back. Returns the dataref, empty now. An
   * unknown dataref is 404.
   *
   * `PUT /api/v2/public/dataref/{refName}/clear-records` with an API key for one linked account. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such dataref, or `linked_account_id` was not sent.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  clearRecords(params: ClearDatarefRecordsParams, options?: CallOptions): ApiCall<Dataref>;
  /**
   * Set the group of datarefs.
   *
   * Puts the given datarefs into a group, or takes them out of their group when `group` is empty. The group that
   * they were in before is forgotten. Returns nothing; without names the answer is 400.
   *
   * `PUT /api/v2/public/datarefs/group` with an API key for one linked account. May be repeated, so it is when it fails.
   *
   * @throws 400: No names were given.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  updateMany(params: UpdateDatarefsParams, options?: CallOptions): ApiCall<void>;
}
/** Read-only views written by workflows. Deprecated, use persistent tables. */
interface Datastores {
  /**
   * List datastores.
   *
   * Lists the names of the datastores that workflows have written for a linked account and an app. Returns all names
   * at once, without pages. An unknown config is 404. Deprecated: use persistent tables, where `listTables` does the
   * same.
   *
   * `GET /api/v2/public/datastore/config/{slug}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 400: Older answer to an API key that was sent without `linked_account_id`.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such config, or the API key is missing.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   *
   * @deprecated
   */
  list(params: ListDatastoresParams, options?: CallOptions): ApiCall<DatastoreNames>;
  /**
   * List the records of a datastore.
   *
   * Reads all records of a datastore at once, without pages. An unknown config is 404. Deprecated: use persistent
   * tables, where `listTableRecords` does the same, with pages.
   *
   * `GET /api/v2/public/datastore/config/{slug}/{datastore_name}/records` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 400: Older answer to an API key that was sent without `linked_account_id`.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such config, or the API key is missing.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   *
   * @deprecated
   */
  listRecords(params: ListDatastoreRecordsParams, options?: CallOptions): ApiCall<DatastoreRecordList>;
  /**
   * Search the records of a datastore.
   *
   * Finds the records whose columns match the given values. Values are read as regular expressions, so escape what a
   * person typed. It only reads, although it is a POST. Returns all matches at once, without pages. An unknown
   * config is 404. Deprecated: use persistent tables, where `searchTableRecords` does the same.
   *
   * `POST /api/v2/public/datastore/config/{slug}/{datastore_name}/search` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 400: Older answer to an API key that was sent without `linked_account_id`.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such config, or the API key is missing.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   *
   * @deprecated
   */
  searchRecords(params: SearchDatastoreRecordsParams, options?: CallOptions): ApiCall<DatastoreRecordList>;
}
/** Variable definitions and their values, by scope. */
interface EnvironmentVariables {
  /**
   * List variable definitions.
   *
   * Lists the definitions of environment variables: names, scopes and formats, without values. Use it to find the id
   * under which values are read and set. Returns one page; an empty list is a page without items.
   *
   * `GET /api/v2/public/env/definitions` with an API key, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The credential is missing, wrong, expired or rotated.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  listDefinitions(params?: ListVariableDefinitionsParams, options?: CallOptions): PagedCall<VariableDefinitionPage, VariableDefinition>;
  /**
   * Get a variable definition.
   *
   * Reads the definition of one variable, without its value. Use it to learn which scope a value needs and which
   * format it must have. Returns the definition, wrapped in `definition`. An unknown definition is 404.
   *
   * `GET /api/v2/public/env/definitions/{id}` with an API key. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such definition.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  getDefinition(params: GetVariableDefinitionParams, options?: CallOptions): ApiCall<WrappedVariableDefinition>;
  /**
   * Get the value of a variable.
   *
   * Reads the value of one variable. With an API key, a variable of the scope `linked_account` needs the account and
   * one of the scope `workflow` the workflow; a session token brings its account along. Returns the value with the
   * variable's name and scope. An encrypted value reads `[REDACTED]`.
   *
   * `GET /api/v2/public/env/value/{definition_id}` with an API key, or an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  getValue(params: GetVariableValueParams, options?: CallOptions): ApiCall<VariableValueReading>;
  /**
   * Set the value of a variable.
   *
   * Stores the value of one variable, in place of the one before. The scope of the definition decides what else is
   * needed: the account for `linked_account`, the workflow for `workflow`. Returns the stored value; that of an
   * encrypted variable comes back as cipher text. A value that does not fit the variable's format is refused with 400.
   *
   * `POST /api/v2/public/env/values` with an API key, or an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 400: The value does not fit the variable's format.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  setValue(params: SetVariableValueParams, options?: CallOptions): ApiCall<VariableValue>;
  /**
   * Delete the value of a variable.
   *
   * Deletes one stored value; the definition stays. There is no way back. It is addressed by the value's own id, not
   * by the definition's. Returns a confirmation with the variable's name; an unknown value is 404.
   *
   * `DELETE /api/v2/public/env/values/{scope_or_value_id}` with an API key, or an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such value.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  deleteValue(params: DeleteVariableValueParams, options?: CallOptions): ApiCall<VariableValueDeleted>;
  /**
   * List the values of a scope.
   *
   * Lists the values that are stored in one scope. Use it to see all that a linked account or a workflow was given.
   * With an API key, the scope `linked_account` needs the account; the scope `workflow` needs the workflow, without
   * which the answer is 400. Returns one page of values, each with its variable's definition. Encrypted values read
   * `[REDACTED]`.
   *
   * `GET /api/v2/public/env/values/{scope_or_value_id}` with an API key, or an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 400: The scope `workflow` was asked for without a workflow.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  listValues(params: ListVariableValuesParams, options?: CallOptions): PagedCall<VariableValuePage, ListedVariableValue>;
}
/** Events that your product fires to start workflows, and their definitions. */
interface Events {
  /**
   * List event definitions.
   *
   * Lists the events that your product can fire, as they are defined on your default app. Use it to find an event's id
   * or exact name. Returns the whole list without pages.
   *
   * `GET /api/v2/public/application/event` with an API key. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key is missing, wrong or rotated.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: Something failed inside Refold. Only older sources show it.
   */
  list(options?: CallOptions): ApiCall<EventDefinition[]>;
  /**
   * Define an event.
   *
   * Defines an event on your default app, so that workflows can begin with it. Use it before you fire an event for the
   * first time. Returns the list of events and not the new one alone, so find it by its name. A definition without
   * name or response, and a name that is taken, are refused with 400.
   *
   * `POST /api/v2/public/application/event` with an API key. Is not repeated once it may have reached the server.
   *
   * @throws 400: Name or response is missing, or the name is taken.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: Something failed inside Refold. Only older sources show it.
   */
  create(params: CreateEventParams, options?: CallOptions): ApiCall<EventDefinition[]>;
  /**
   * Delete an event definition.
   *
   * Deletes the definition of an event, after which it can no longer be fired. There is no way back. Returns the list
   * of events that are left. An unknown event is 404.
   *
   * `DELETE /api/v2/public/application/event/{event_id}` with an API key. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such event.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: Something failed inside Refold. Only older sources show it.
   */
  delete(params: DeleteEventParams, options?: CallOptions): ApiCall<EventDefinition[]>;
  /**
   * Get an event definition.
   *
   * Reads the definition of one event. Use it to see which fields its payload has. An unknown event is 404.
   *
   * `GET /api/v2/public/application/event/{event_id}` with an API key. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such event.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: Something failed inside Refold. Only older sources show it.
   */
  get(params: GetEventParams, options?: CallOptions): ApiCall<EventDefinition>;
  /**
   * Change an event definition.
   *
   * Puts a new name and response in the place of those that an event has. Use it when its payload changes. Returns the
   * list of events and not the changed one alone. A definition without name or response is refused with 400; an
   * unknown event is 404.
   *
   * `PUT /api/v2/public/application/event/{event_id}` with an API key. May be repeated, so it is when it fails.
   *
   * @throws 400: Name or response is missing.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such event.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: Something failed inside Refold. Only older sources show it.
   */
  update(params: UpdateEventParams, options?: CallOptions): ApiCall<EventDefinition[]>;
  /**
   * Fire an event.
   *
   * Fires an event for a linked account, which starts every workflow that begins with it. Use it when something has
   * happened in your product. The name of an event is case-sensitive. Returns at once and without the id of a run, so
   * look for the runs with `listExecutions`. Firing again starts further runs, unless the workflow's trigger drops
   * duplicates by a key of yours. An unknown event is 404. Files can be sent along as multipart.
   *
   * `POST /api/v2/public/event/trigger` with an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No event has this name, or the account is not given.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  trigger(params: TriggerEventParams, options?: CallOptions): ApiCall<Message>;
  /**
   * Fire an event for an app.
   *
   * Fires an event for a linked account and one app. It does what `triggerEvent` does, with the app in the address
   * instead of a header. Returns at once and without the id of a run, so look for the runs with `listExecutions`.
   * Firing again starts further runs, unless the workflow's trigger drops duplicates by a key of yours. An unknown
   * event is 404. Files can be sent along as multipart.
   *
   * `POST /api/v2/public/event/{slug}` with an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No event has this name, or the account is not given.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  triggerBySlug(params: TriggerEventBySlugParams, options?: CallOptions): ApiCall<Message>;
}
/** Runs of workflows, with their state, nodes and results. */
interface Executions {
  /**
   * List executions.
   *
   * Lists the runs of workflows for a linked account. Use it to watch what happened, or to find the run that an event
   * started, since firing one returns no id. Returns one page, whose runs lack their nodes; an empty list is a page
   * without items.
   *
   * `GET /api/v2/public/execution` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 400: Nothing says whose runs to list.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  list(params?: ListExecutionsParams, options?: CallOptions): PagedCall<ExecutionPage, ListedExecution>;
  /**
   * Get an execution.
   *
   * Reads one run with the state and the latest output of each node. Use it to follow a run until its status is none
   * of QUEUED, RUNNING and STOPPING, and to see where it failed. An unknown run is 404.
   *
   * `GET /api/v2/public/execution/{execution_id}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such run, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  get(params: GetExecutionParams, options?: CallOptions): ApiCall<Execution>;
  /**
   * List the batches of a node.
   *
   * Lists the batches in which a node worked through its input. Use it to see which part of a large run failed; a node
   * worked in batches if its `is_batch` is true. Returns one page. Some kinds of run keep no batches, and the answer
   * is 501.
   *
   * `GET /api/v2/public/execution/{execution_id}/nodes/{node_id}/batches` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 501: This kind of run has no batch details yet.
   */
  listNodeBatches(params: ListExecutionNodeBatchesParams, options?: CallOptions): PagedCall<ExecutionNodeBatchPage, ExecutionNodeBatch>;
  /**
   * Run an execution again.
   *
   * Repeats an earlier run as a new one. Use it once the cause of a failure is gone. A run can be repeated any number
   * of times, and each call starts another. Returns the id of the new run, under one of two names. An unknown run is
   * 404.
   *
   * `POST /api/v2/public/execution/{instanceId}/rerun` with an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such run, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  rerun(params: RerunExecutionParams, options?: CallOptions): ApiCall<ExecutionRerun>;
  /**
   * Stop an execution.
   *
   * Asks a run to stop. It answers before the run has stopped; `getExecution` shows STOPPING, then STOPPED. What the
   * run has done so far stays done. An unknown run is 404.
   *
   * `POST /api/v2/public/execution/{instanceId}/stop` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such run, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  stop(params: StopExecutionParams, options?: CallOptions): ApiCall<Message>;
}
/** Links to the hosted page on which a customer connects apps. */
interface HostedConnect {
  /**
   * Create a hosted connect link.
   *
   * Makes a link to the hosted page on which a customer connects apps. Use it when you have no page of your own for that. The
   * body is stored as it is for 3 days under the session token, and `getHostedProperties` reads it back. Returns the link,
   * which holds the token and is as secret as it. An API key is refused with 401.
   *
   * `POST /api/v2/public/connect-url` with a session token. May be repeated, so it is when it fails.
   *
   * @throws 401: The token is missing, wrong, revoked or expired, or an API key was sent in its place.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  createUrl(params: CreateConnectUrlParams, options?: CallOptions): ApiCall<ConnectUrl>;
}
/** The properties stored with a hosted connect link. */
interface HostedProperties {
  /**
   * Get the properties of a hosted connect link.
   *
   * Reads what was stored with `createConnectUrl` under the same session token. Use it to see what a link carries. The
   * properties are kept for 3 days; what is answered after that, or if nothing was stored, is not documented. An API key is
   * refused with 401.
   *
   * `GET /api/v2/public/hosted-properties` with a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The token is missing, wrong, revoked or expired, or an API key was sent in its place.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  get(options?: CallOptions): ApiCall<HostedPropertyMap>;
}
/** Forms that a workflow waits for a person to fill in. */
interface HumanTasks {
  /**
   * Get a human task.
   *
   * Reads the form that a workflow waits for a person to fill in. Use it to show the form in your own product. It
   * takes no credential: whoever knows the id reads the form, what was filled in and who was asked. Returns the form
   * with its state. An unknown task is 404.
   *
   * `GET /api/v2/public/human-tasks/{id}` with no credential. Changes nothing, so it is repeated when it fails.
   *
   * @throws 404: No such task.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  get(params: GetHumanTaskParams, options?: CallOptions): ApiCall<HumanTask>;
  /**
   * Submit a human task.
   *
   * Fills in the form that a workflow waits for, and the workflow goes on. It takes no credential: whoever knows the
   * id can submit, and only once. Returns a confirmation. A task that is submitted already or has expired, and data
   * that lacks something, are 400; an unknown task is 404.
   *
   * `POST /api/v2/public/human-tasks/{id}` with no credential. Is not repeated once it may have reached the server.
   *
   * @throws 400: The task is submitted already or has expired, or the data lacks something.
   * @throws 404: No such task.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  submit(params: SubmitHumanTaskParams, options?: CallOptions): ApiCall<Message>;
}
/** Your customers, as Refold knows them. */
interface LinkedAccounts {
  /**
   * List linked accounts.
   *
   * Lists the linked accounts of the environment. Use it to walk all customers or to find those with a given environment
   * variable. Returns one page; an empty list is a page without items.
   *
   * `GET /api/v2/public/linked-account` with an API key. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  list(params?: ListLinkedAccountsParams, options?: CallOptions): PagedCall<LinkedAccountPage, LinkedAccount>;
  /**
   * Create a linked account.
   *
   * Creates a linked account, which stands for one of your customers. Use upsert instead when the account may exist. Returns
   * the account. An id that is missing or taken is refused with 400, and an incomplete `your_app` with 500.
   *
   * `POST /api/v2/public/linked-account` with an API key. Is not repeated once it may have reached the server.
   *
   * @throws 400: The id is missing or already taken in this environment.
   * @throws 401: The API key is missing, wrong or rotated.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: Credentials or app id in `your_app` are missing or wrong. Only older documentation names this reply.
   */
  create(params: CreateLinkedAccountParams, options?: CallOptions): ApiCall<LinkedAccount>;
  /**
   * Create or change a linked account.
   *
   * Creates the linked account if it does not exist, otherwise changes the given fields. Use it whenever a customer signs in,
   * since repeating it is harmless. Returns the account, and in `new_account` whether it was created. Two credentials of one
   * name are refused with 400, and an incomplete `your_app` with 500.
   *
   * `PUT /api/v2/public/linked-account` with an API key, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 400: Two of the credentials in `your_app` have the same name.
   * @throws 401: The credential is missing, wrong, expired or rotated.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: Credentials or app id in `your_app` are missing or wrong. Only older documentation names this reply.
   */
  upsert(params: UpsertLinkedAccountParams, options?: CallOptions): ApiCall<UpsertedLinkedAccount>;
  /**
   * Disconnect an app.
   *
   * Disconnects an app from a linked account and removes its credentials. Without `auth_type` every connection to the app
   * ends. Returns the account without them, and the webhook event Connection Deleted follows.
   *
   * `DELETE /api/v2/public/linked-account/integration/{slug}` with an API key for one linked account. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key is missing, wrong or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  deleteIntegration(params: DeleteIntegrationParams, options?: CallOptions): ApiCall<LinkedAccount>;
  /**
   * Delete a linked account.
   *
   * Deletes a linked account. Use it when a customer leaves; there is no way back. Returns a confirmation; an unknown account
   * is 404.
   *
   * `DELETE /api/v2/public/linked-account/{linked_account_id}` with an API key. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such account in this environment.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  delete(params: DeleteLinkedAccountParams, options?: CallOptions): ApiCall<Message>;
  /**
   * Get a linked account.
   *
   * Reads one linked account with its connected apps. Use it to see whether a customer is known and what they have
   * connected. An unknown account is 404.
   *
   * `GET /api/v2/public/linked-account/{linked_account_id}` with an API key, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such account in this environment.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  get(params: GetLinkedAccountParams, options?: CallOptions): ApiCall<LinkedAccount>;
  /**
   * Get the linked account of a session token.
   *
   * Reads the linked account that the session token was minted for. Use it in a front end to learn who is signed in, or to
   * see whether a token still holds. Returns the account; a token that does not hold is 401.
   *
   * `GET /api/v2/public/session/active-linked-account` with a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The token is missing, wrong, revoked or expired.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  getActive(options?: CallOptions): ApiCall<LinkedAccount>;
}
/** Servers through which agents use a linked account's actions and workflows. */
interface McpServers {
  /**
   * List MCP servers.
   *
   * Lists the MCP servers of a linked account. Use it to find the id under which an agent reaches a server. Returns
   * one page, whose servers may lack their apps, chains and suggestions; an empty list is a page without items.
   *
   * `GET /api/v2/public/mcp-servers` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  list(params?: ListMcpServersParams, options?: CallOptions): PagedCall<McpServerPage, McpServer>;
  /**
   * Create an MCP server.
   *
   * Creates an MCP server without tools; give it apps with an update. Returns its id with name and description.
   * Without name or description the answer is 400, and a name that is taken is 409.
   *
   * `POST /api/v2/public/mcp-servers` with an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
   *
   * @throws 400: The name or the description is missing.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 409: A server of this name exists.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  create(params: CreateMcpServerParams, options?: CallOptions): ApiCall<CreatedMcpServer>;
  /**
   * Delete an MCP server.
   *
   * Deletes an MCP server. There is no way back. Returns nothing; an unknown server is 404, and a credential that may
   * not delete it gets 403.
   *
   * `DELETE /api/v2/public/mcp-servers/{mcp_server_id}` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 403: The credential may not delete this server.
   * @throws 404: No such server, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  delete(params: DeleteMcpServerParams, options?: CallOptions): ApiCall<void>;
  /**
   * Get an MCP server.
   *
   * Reads one MCP server with its apps, chains and suggestions. Use it to see which tools an agent gets. An unknown
   * server is 404.
   *
   * `GET /api/v2/public/mcp-servers/{mcp_server_id}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such server, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  get(params: GetMcpServerParams, options?: CallOptions): ApiCall<McpServer>;
  /**
   * Change an MCP server.
   *
   * Changes the given fields of an MCP server and leaves the others. This is also how a server gets its tools: list
   * the workflows and actions of each app. No source says whether a list is replaced or added to, so send it whole.
   * Returns the server as it is now. A body that is not understood is 400, an unknown server 404.
   *
   * `PUT /api/v2/public/mcp-servers/{mcp_server_id}` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 400: The body is not understood.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such server, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  update(params: UpdateMcpServerParams, options?: CallOptions): ApiCall<McpServer>;
}
/** Start an OAuth connection for a linked account. */
interface Oauth {
  /**
   * Get the OAuth address of an app.
   *
   * Reads the address at which a customer signs in to the app and lets Refold reach it. Send the customer there with a
   * browser. When they are done, the webhook event Connection Created follows and `getApplication` says `connected`. Returns
   * the address, which is meant for this one account, so keep it out of logs.
   *
   * `GET /api/v2/public/linked-account/integration/oauth-url/{slug}` with an API key for one linked account. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key is missing, wrong or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  getUrl(params: GetOAuthUrlParams, options?: CallOptions): ApiCall<OAuthUrl>;
}
/** Start a workflow by cron expression or at given times. */
interface Schedules {
  /**
   * List schedules.
   *
   * Lists the schedules of a linked account. Use it to see which workflows run by themselves for a customer, and
   * whether they are paused. Returns one page; an empty list is a page without items.
   *
   * `GET /api/v1/workflow/public/scheduled` with an API key for one linked account. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key is missing, wrong or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  list(params?: ListSchedulesParams, options?: CallOptions): PagedCall<SchedulePage, Schedule>;
  /**
   * Create a schedule.
   *
   * Starts a workflow again and again for a linked account, by cron expression or at given times. Repeating the call
   * creates a second schedule. Runs must be at least five minutes apart. Returns the schedule, already running.
   * Without `trigger_type`, or with an expression that cannot be read, the answer is 400.
   *
   * `POST /api/v1/workflow/public/scheduled` with an API key for one linked account. Is not repeated once it may have reached the server.
   *
   * @throws 400: The kind of schedule is missing, or the expression cannot be read.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  create(params: CreateScheduleParams, options?: CallOptions): ApiCall<Schedule>;
  /**
   * Delete a schedule.
   *
   * Deletes a schedule, and its workflow is not started by it any more. There is no way back; pause it to stop it for
   * a while. Returns a confirmation; an unknown schedule is 404.
   *
   * `DELETE /api/v1/workflow/public/scheduled/{schedule_id}` with an API key for one linked account. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such schedule, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  delete(params: DeleteScheduleParams, options?: CallOptions): ApiCall<Message>;
  /**
   * Change a schedule.
   *
   * Changes when a schedule starts its workflow, and with which payload. No source says whether fields that are left
   * out keep their value, so send all of them. Returns the schedule as it is now. An expression that cannot be read is
   * 400, an unknown schedule 404.
   *
   * `PUT /api/v1/workflow/public/scheduled/{schedule_id}` with an API key for one linked account. May be repeated, so it is when it fails.
   *
   * @throws 400: The expression cannot be read.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such schedule, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  update(params: UpdateScheduleParams, options?: CallOptions): ApiCall<Schedule>;
  /**
   * Pause a schedule.
   *
   * Stops a schedule from starting its workflow until it is resumed. Runs that have begun go on. Returns the paused
   * schedule. A schedule that is paused already is 400, so treat that answer to a repeated call as success. An unknown
   * schedule is 404.
   *
   * `PUT /api/v1/workflow/public/scheduled/{schedule_id}/pause` with an API key for one linked account. May be repeated, so it is when it fails.
   *
   * @throws 400: The schedule is paused already.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such schedule, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  pause(params: PauseScheduleParams, options?: CallOptions): ApiCall<Schedule>;
  /**
   * Resume a schedule.
   *
   * Lets a paused schedule start its workflow again. No source says that runs missed in between are made up for.
   * Returns the running schedule. A schedule that is not paused is 400, so treat that answer to a repeated call as
   * success. An unknown schedule is 404.
   *
   * `PUT /api/v1/workflow/public/scheduled/{schedule_id}/resume` with an API key for one linked account. May be repeated, so it is when it fails.
   *
   * @throws 400: The schedule is not paused.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such schedule, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  resume(params: ResumeScheduleParams, options?: CallOptions): ApiCall<Schedule>;
}
/** Short-lived tokens that act for one linked account, safe to hand to a front end. */
interface SessionTokens {
  /**
   * Mint a session token.
   *
   * Mints a session token for one linked account. Use it on your server whenever a front end needs to act for that customer.
   * While a token of the account is valid, the same one is returned again; `force_refresh` makes a new one. Returns the
   * token and the seconds for which it holds. An account that is missing or unknown is refused with 400.
   *
   * `POST /api/v2/public/session-token` with an API key. May be repeated, so it is when it fails.
   *
   * @throws 400: The account is not given, or not known in this environment.
   * @throws 401: The API key is missing, wrong or rotated.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  create(params: CreateSessionTokenParams, options?: CallOptions): ApiCall<SessionToken>;
  /**
   * Revoke a session token.
   *
   * Ends the session token with which it is called. Use it when a customer signs out. There is no way back; mint a new token
   * instead. Returns how many tokens were ended. A token that is wrong or no longer valid is 401.
   *
   * `POST /api/v2/public/session-token/revoke` with a session token. May be repeated, so it is when it fails.
   *
   * @throws 401: The token is missing, wrong, revoked or expired.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  revoke(options?: CallOptions): ApiCall<RevokedSessionToken>;
}
/** Tables that workflows and your product read and write. */
interface Tables {
  /**
   * List tables.
   *
   * Lists the tables of the environment, or those of one account with `linked_account_id` or a session token. Use it to
   * find a table's id by its name. Returns one page, without records; an empty list is a page without items.
   *
   * `GET /api/v2/public/tables` with an API key, or an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  list(params?: ListTablesParams, options?: CallOptions): PagedCall<TablePage, Table>;
  /**
   * Create a table.
   *
   * Creates an empty table with the given columns. A table belongs to one account, the one of `linked_account_id` or of
   * the session token, or to the whole workspace. Returns the id of the table, and in `already_exists` whether it was
   * there before. Without name or columns the answer is 400. The sources disagree on how large a table may grow: 10,000
   * or 50,000 records.
   *
   * `POST /api/v2/public/tables` with an API key, or an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
   *
   * @throws 400: The name or the columns are missing.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  create(params: CreateTableParams, options?: CallOptions): ApiCall<CreatedTable>;
  /**
   * Set the group of tables.
   *
   * Puts the given tables into a group, or takes them out of their group when `group` is empty. The group that they
   * were in before is forgotten. Returns nothing; without table ids the answer is 400.
   *
   * `PUT /api/v2/public/tables/group/edit` with an API key, or an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 400: No table ids were given.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  updateMany(params: UpdateTablesParams, options?: CallOptions): ApiCall<void>;
  /**
   * Delete a table.
   *
   * Deletes a table with all its records. There is no way back. Returns the bare value `true`; an unknown table is
   * 404.
   *
   * `DELETE /api/v2/public/tables/{table_id}` with an API key, or an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such table.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  delete(params: DeleteTableParams, options?: CallOptions): ApiCall<TableDeleted>;
  /**
   * List the records of a table.
   *
   * Lists the records of a table, with its name and its columns beside the page. Use it to read a table from end to
   * end; to find single records, search instead. Returns one page. An unknown table is 404.
   *
   * `GET /api/v2/public/tables/{table_id}` with an API key, or an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such table.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  listRecords(params: ListTableRecordsParams, options?: CallOptions): PagedCall<TableRecordPage, TableRecord>;
  /**
   * Add records to a table.
   *
   * Adds one record or several to a table. It never changes records that are there, so repeating it adds them again.
   * Returns the new records with their ids. Without `data` the answer is 400.
   *
   * `PATCH /api/v2/public/tables/{table_id}` with an API key, or an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
   *
   * @throws 400: No data was given.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  addRecords(params: AddTableRecordsParams, options?: CallOptions): ApiCall<AddedTableRecords>;
  /**
   * Add columns to a table.
   *
   * Adds columns to a table. Returns all columns that the table has now. An unknown table is 404.
   *
   * `PATCH /api/v2/public/tables/{table_id}/columns/add` with an API key, or an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such table.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  addColumns(params: AddTableColumnsParams, options?: CallOptions): ApiCall<TableColumns>;
  /**
   * Remove columns from a table.
   *
   * Removes columns from a table with everything in them. There is no way back, and a table keeps at least one column.
   * The columns travel in the body, which some proxies drop from a DELETE. Returns the columns that are left. An
   * unknown table is 404.
   *
   * `DELETE /api/v2/public/tables/{table_id}/columns/remove` with an API key, or an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such table.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  removeColumns(params: RemoveTableColumnsParams, options?: CallOptions): ApiCall<TableColumns>;
  /**
   * Rename columns of a table.
   *
   * Renames columns of a table and keeps what is in them. The renames are done in their order, so one may take up the
   * name that another gave. Returns all columns under their names now. An unknown table is 404.
   *
   * `PATCH /api/v2/public/tables/{table_id}/columns/rename` with an API key, or an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such table.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  renameColumns(params: RenameTableColumnsParams, options?: CallOptions): ApiCall<TableColumns>;
  /**
   * Search the records of a table.
   *
   * Finds the records whose columns match the given values. Values are read as regular expressions, so escape what a
   * person typed. It only reads, although it is a POST. Returns all matches at once, without pages. An unknown table
   * is 404.
   *
   * `POST /api/v2/public/tables/{table_id}/search` with an API key, or an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such table.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  searchRecords(params: SearchTableRecordsParams, options?: CallOptions): ApiCall<TableRecordList>;
  /**
   * Delete a record of a table.
   *
   * Deletes one record of a table. There is no way back. Returns the record as it was; an unknown record is 404.
   *
   * `DELETE /api/v2/public/tables/{table_id}/{record_id}` with an API key, or an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such record in this table.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  deleteRecord(params: DeleteTableRecordParams, options?: CallOptions): ApiCall<TableRecord>;
}
/** Where Refold reports connections and workflow runs to you. */
interface Webhooks {
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
/** Create, publish and run workflows. */
interface Workflows {
  /**
   * List workflows.
   *
   * Lists the workflows of the environment: the public ones, or with `scope` the private ones of the linked account.
   * Use it to find the id of a workflow. Returns one page, whose workflows may lack their nodes; an empty list is a
   * page without items.
   *
   * `GET /api/v2/public/workflow` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  list(params?: ListWorkflowsParams, options?: CallOptions): PagedCall<WorkflowPage, Workflow>;
  /**
   * Create a workflow.
   *
   * Creates an empty workflow of the linked account. What it makes is a draft: fill it in the workflow builder, then
   * publish it. Returns the draft inside `workflow`. A slug that names no app is 500.
   *
   * `POST /api/v2/public/workflow` with an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: No app has this slug.
   */
  create(params: CreateWorkflowParams, options?: CallOptions): ApiCall<CreatedWorkflow>;
  /**
   * List enabled workflows.
   *
   * Lists the workflows that the linked account has enabled, with the config and the app of each. Use it to show a
   * customer what runs for them. Returns a plain list without pages. An API key without an account is refused with 400
   * or 404, depending on the source.
   *
   * `GET /api/v2/public/workflow/enabled` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 400: An API key was sent without `linked_account_id`.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  listEnabled(options?: CallOptions): ApiCall<EnabledWorkflow[]>;
  /**
   * Get the payload structure of a workflow.
   *
   * Reads what a workflow expects as its payload: a sample, a JSON Schema and the schema in words. Use it to build a
   * form or to check a payload before you execute the workflow. All three are null for a workflow without a schema.
   *
   * `GET /api/v2/public/workflow/request-structure/{workflowId}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  getRequestStructure(params: GetWorkflowRequestStructureParams, options?: CallOptions): ApiCall<WorkflowRequestStructure>;
  /**
   * List the versions of a workflow.
   *
   * Lists the versions that were published of a workflow. Use it to find the version to go back to, and give its
   * number to `publishWorkflow`. Returns one page, whose items may say no more than number, id and date. An unknown
   * workflow is 404.
   *
   * `GET /api/v2/public/workflow/versions/{workflowId}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such workflow, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  listVersions(params: ListWorkflowVersionsParams, options?: CallOptions): PagedCall<WorkflowVersionPage, WorkflowVersion>;
  /**
   * Delete a workflow.
   *
   * Deletes a workflow and ends its triggers. There is no way back. It takes the published id and only a session
   * token, so a server mints one first. Returns a confirmation, of which the sources show two forms. The id of a
   * single version is refused with 400.
   *
   * `DELETE /api/v2/public/workflow/{workflowId}` with a session token. May be repeated, so it is when it fails.
   *
   * @throws 400: The id is that of a version.
   * @throws 401: The session token is missing, wrong, revoked or expired. Mint a new one.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  delete(params: DeleteWorkflowParams, options?: CallOptions): ApiCall<WorkflowDeleted>;
  /**
   * Get a workflow.
   *
   * Reads one workflow with its nodes and edges. Use it to see what a published workflow does; for what has been
   * edited since, read its draft. A private workflow of another account is refused with 403.
   *
   * `GET /api/v2/public/workflow/{workflowId}` with an API key for one linked account. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 403: The workflow is private to another linked account.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  get(params: GetWorkflowParams, options?: CallOptions): ApiCall<Workflow>;
  /**
   * Get the draft of a workflow.
   *
   * Reads the draft of a workflow, which is what the workflow builder edits. Use it to learn the id to give to
   * `publishWorkflow`. A workflow without a draft seems to get one, so this may write although it is a GET. An unknown
   * workflow is 404.
   *
   * `GET /api/v2/public/workflow/{workflowId}/edit` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such workflow, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  getDraft(params: GetWorkflowDraftParams, options?: CallOptions): ApiCall<Workflow>;
  /**
   * Execute a workflow.
   *
   * Starts a run of a workflow, even one that the account has not enabled. Normally the answer comes at once with the
   * id of the run; read it with `getExecution` until its status says that it is over. With `sync_execution` the answer
   * comes when the run is over and holds what the workflow's Response node returned; workflows with a Group node do
   * not allow this. A Response node may also choose the status of the reply, so an error status may be the workflow's
   * own answer, with a body of any form. Without a slug the answer is 400.
   *
   * `POST /api/v2/public/workflow/{workflowId}/execute` with an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
   *
   * @throws 400: The slug is missing.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  execute(params: ExecuteWorkflowParams, options?: CallOptions): ApiCall<WorkflowRun>;
  /**
   * Publish or unpublish a workflow.
   *
   * Publishes the draft of a workflow, or takes a published one back. To publish, give the id of the draft; to
   * unpublish, the published id, else the answer is 400. It takes only a session token, so a server mints one first.
   * Returns the workflow, of which some sources show only a few fields. An unknown workflow is 404.
   *
   * `PUT /api/v2/public/workflow/{workflowId}/publish` with a session token. May be repeated, so it is when it fails.
   *
   * @throws 400: A draft id was given to unpublish.
   * @throws 401: The session token is missing, wrong, revoked or expired.
   * @throws 404: No such workflow.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  publish(params: PublishWorkflowParams, options?: CallOptions): ApiCall<PublishedWorkflow>;
}
/** What an API key can call. */
interface OrganizationResources {
  /** Which fields an app asks for when a customer connects it. */
  readonly authStructures: AuthStructures;
  /** Named maps from a record id to its counterparts in the connected apps. */
  readonly datarefs: Pick<Datarefs, "list">;
  /** Variable definitions and their values, by scope. */
  readonly environmentVariables: EnvironmentVariables;
  /** Events that your product fires to start workflows, and their definitions. */
  readonly events: Pick<Events, "list" | "create" | "delete" | "get" | "update">;
  /** Forms that a workflow waits for a person to fill in. */
  readonly humanTasks: HumanTasks;
  /** Your customers, as Refold knows them. */
  readonly linkedAccounts: Pick<LinkedAccounts, "list" | "create" | "upsert" | "delete" | "get">;
  /** Short-lived tokens that act for one linked account, safe to hand to a front end. */
  readonly sessionTokens: Pick<SessionTokens, "create">;
  /** Tables that workflows and your product read and write. */
  readonly tables: Tables;
  /** Where Refold reports connections and workflow runs to you. */
  readonly webhooks: Webhooks;
}
/** What an API key can call on behalf of one linked account. */
interface LinkedAccountResources {
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
  readonly environmentVariables: Pick<EnvironmentVariables, "getValue" | "setValue" | "deleteValue" | "listValues">;
  /** Events that your product fires to start workflows, and their definitions. */
  readonly events: Pick<Events, "trigger" | "triggerBySlug">;
  /** Runs of workflows, with their state, nodes and results. */
  readonly executions: Executions;
  /** Forms that a workflow waits for a person to fill in. */
  readonly humanTasks: HumanTasks;
  /** Your customers, as Refold knows them. */
  readonly linkedAccounts: Pick<LinkedAccounts, "deleteIntegration">;
  /** Servers through which agents use a linked account's actions and workflows. */
  readonly mcpServers: McpServers;
  /** Start an OAuth connection for a linked account. */
  readonly oauth: Oauth;
  /** Start a workflow by cron expression or at given times. */
  readonly schedules: Schedules;
  /** Tables that workflows and your product read and write. */
  readonly tables: Tables;
  /** Create, publish and run workflows. */
  readonly workflows: Pick<Workflows, "list" | "create" | "listEnabled" | "getRequestStructure" | "listVersions" | "get" | "getDraft" | "execute">;
}
/** What a session token can call. */
interface SessionResources {
  /** Read and write a connected app through its ready-made actions. */
  readonly actions: Actions;
  /** Which fields an app asks for when a customer connects it. */
  readonly authStructures: AuthStructures;
  /** Single fields of a config, their values and their options. */
  readonly configFields: ConfigFields;
  /** What one linked account has chosen for one app, such as field values and enabled workflows. */
  readonly configs: Configs;
  /** Store, migrate and remove the credentials with which Refold reaches an app. */
  readonly credentials: Pick<Credentials, "deleteDefaultApp" | "upsertDefaultApp">;
  /** Read-only views written by workflows. Deprecated, use persistent tables. */
  readonly datastores: Datastores;
  /** Variable definitions and their values, by scope. */
  readonly environmentVariables: Pick<EnvironmentVariables, "listDefinitions" | "getValue" | "setValue" | "deleteValue" | "listValues">;
  /** Events that your product fires to start workflows, and their definitions. */
  readonly events: Pick<Events, "trigger" | "triggerBySlug">;
  /** Runs of workflows, with their state, nodes and results. */
  readonly executions: Executions;
  /** Links to the hosted page on which a customer connects apps. */
  readonly hostedConnect: HostedConnect;
  /** The properties stored with a hosted connect link. */
  readonly hostedProperties: HostedProperties;
  /** Forms that a workflow waits for a person to fill in. */
  readonly humanTasks: HumanTasks;
  /** Your customers, as Refold knows them. */
  readonly linkedAccounts: Pick<LinkedAccounts, "upsert" | "get" | "getActive">;
  /** Servers through which agents use a linked account's actions and workflows. */
  readonly mcpServers: McpServers;
  /** Short-lived tokens that act for one linked account, safe to hand to a front end. */
  readonly sessionTokens: Pick<SessionTokens, "revoke">;
  /** Tables that workflows and your product read and write. */
  readonly tables: Tables;
  /** Create, publish and run workflows. */
  readonly workflows: Pick<Workflows, "list" | "create" | "listEnabled" | "getRequestStructure" | "listVersions" | "delete" | "getDraft" | "execute" | "publish">;
}
export { VariableScope as $, RuleColumn as $t, ConnectUrl as A, UpdateDatarefsRequest as At, TriggerEventBySlugParams as B, SavedKeyCredentials as Bt, UpdateMcpServerParams as C, DatarefRowPage as Ct, HumanTaskStatus as D, ListDatarefRecordsParams as Dt, HumanTask as E, DeletedDatarefs as Et, EventDefinitionRequest as F, MigrateTokenRequest as Ft, GetVariableValueParams as G, ConfigFieldList as Gt, UpdateEventParams as H, TokenMigration as Ht, EventField as I, MigratedCredentials as It, ListedVariableValue as J, GetConfigFieldParams as Jt, ListVariableDefinitionsParams as K, ConfigFieldRuleOptions as Kt, FireEventForm as L, MigratedToken as Lt, CreateEventParams as M, DeletedDefaultAppCredential as Mt, DeleteEventParams as N, KeyCredentials as Nt, SubmitHumanTaskParams as O, ListDatarefsParams as Ot, EventDefinition as P, MigrateTokenParams as Pt, VariableDefinitionPage as Q, ListConfigFieldsParams as Qt, FireEventRequest as R, RefusedMigration as Rt, McpToolEntry as S, DatarefRow as St, GetHumanTaskParams as T, DeleteDatarefParams as Tt, DeleteVariableValueParams as U, UpsertDefaultAppCredentialParams as Ut, TriggerEventParams as V, StoredDefaultAppCredential as Vt, GetVariableDefinitionParams as W, UpsertDefaultAppCredentialRequest as Wt, SetVariableValueRequest as X, GetConfigFieldRuleOptionsParams as Xt, SetVariableValueParams as Y, GetConfigFieldRequest as Yt, VariableDefinition as Z, GetConfigFieldRuleOptionsRequest as Zt, McpServer as _, CreateDatarefRequest as _t, CreateSessionTokenRequest as a, AuthStructureField as an, VariableValueReading as at, McpSuggestion as b, DatarefPage as bt, GetOAuthUrlParams as c, DatastoreRecord as ct, CreateMcpServerRequest as d, DatastoreValue as dt, RuleColumnPart as en, VariableStatus as et, CreatedMcpServer as f, ListDatastoreRecordsParams as ft, McpChain as g, CreateDatarefParams as gt, ListMcpServersParams as h, ClearDatarefRecordsParams as ht, CreateSessionTokenParams as i, AuthStructure as in, VariableValuePage as it, CreateConnectUrlParams as j, DeleteDefaultAppCredentialParams as jt, SubmitHumanTaskRequest as k, UpdateDatarefsParams as kt, OAuthUrl as l, DatastoreRecordList as lt, GetMcpServerParams as m, SearchDatastoreRecordsParams as mt, OrganizationResources as n, UpdateConfigFieldParams as nn, VariableValueDeleted as nt, RevokedSessionToken as o, AuthStructureFields as on, WrappedVariableDefinition as ot, DeleteMcpServerParams as p, ListDatastoresParams as pt, ListVariableValuesParams as q, DeleteConfigFieldParams as qt, SessionResources as r, UpdateConfigFieldRequest as rn, VariableValueFields as rt, SessionToken as s, GetAuthStructureParams as sn, DatastoreNames as st, LinkedAccountResources as t, RuleColumnParts as tn, VariableValue as tt, CreateMcpServerParams as u, DatastoreSearchRequest as ut, McpServerApp as v, Dataref as vt, UpdateMcpServerRequest as w, DatarefValue as wt, McpTool as x, DatarefRecords as xt, McpServerPage as y, DatarefCounterpart as yt, GetEventParams as z, SaveKeyCredentialsParams as zt };