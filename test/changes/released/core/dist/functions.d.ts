import { a as pace, c as CallOptions, i as bound, n as Bounds, o as Layer$1, r as Layers, t as Caller } from "./caller-BCzgPNgE.js";
import { r as RefoldOptions } from "./clients-CBx-ChPj.js";
import { n as RefoldSessionOptions } from "./session-client-CGmyp_-C.js";
import { h as PagedCall, v as ApiCall } from "./runtime-CXKJZwYv.js";
import { a as ActionParameterList, c as GetActionParametersParams, l as ListActionsParams, o as ActionResult, r as ActionList, s as ExecuteActionParams } from "./actions-D9mtPVH_.js";
import { c as ListApplicationsParams, r as ApplicationsOrOne, s as GetApplicationParams, t as Application } from "./applications-CWCIyykD.js";
import { A as ConnectUrl, B as TriggerEventBySlugParams, Bt as SavedKeyCredentials, C as UpdateMcpServerParams, Ct as DatarefRowPage, Dt as ListDatarefRecordsParams, E as HumanTask, Et as DeletedDatarefs, G as GetVariableValueParams, Gt as ConfigFieldList, H as UpdateEventParams, Ht as TokenMigration, J as ListedVariableValue, Jt as GetConfigFieldParams, K as ListVariableDefinitionsParams, Kt as ConfigFieldRuleOptions, M as CreateEventParams, Mt as DeletedDefaultAppCredential, N as DeleteEventParams, O as SubmitHumanTaskParams, Ot as ListDatarefsParams, P as EventDefinition, Pt as MigrateTokenParams, Q as VariableDefinitionPage, Qt as ListConfigFieldsParams, St as DatarefRow, T as GetHumanTaskParams, Tt as DeleteDatarefParams, U as DeleteVariableValueParams, Ut as UpsertDefaultAppCredentialParams, V as TriggerEventParams, Vt as StoredDefaultAppCredential, W as GetVariableDefinitionParams, Xt as GetConfigFieldRuleOptionsParams, Y as SetVariableValueParams, Z as VariableDefinition, _ as McpServer, at as VariableValueReading, bt as DatarefPage, c as GetOAuthUrlParams, f as CreatedMcpServer, ft as ListDatastoreRecordsParams, gt as CreateDatarefParams, h as ListMcpServersParams, ht as ClearDatarefRecordsParams, i as CreateSessionTokenParams, in as AuthStructure, it as VariableValuePage, j as CreateConnectUrlParams, jt as DeleteDefaultAppCredentialParams, kt as UpdateDatarefsParams, l as OAuthUrl, lt as DatastoreRecordList, m as GetMcpServerParams, mt as SearchDatastoreRecordsParams, nn as UpdateConfigFieldParams, nt as VariableValueDeleted, o as RevokedSessionToken, ot as WrappedVariableDefinition, p as DeleteMcpServerParams, pt as ListDatastoresParams, q as ListVariableValuesParams, qt as DeleteConfigFieldParams, s as SessionToken, sn as GetAuthStructureParams, st as DatastoreNames, tt as VariableValue, u as CreateMcpServerParams, vt as Dataref, y as McpServerPage, z as GetEventParams, zt as SaveKeyCredentialsParams } from "./clients-DfS-Rcq8.js";
import { h as Message, i as ConfigField, m as HostedPropertyMap } from "./common-D4m0w_WH.js";
import { a as ConfigSummaryList, c as DeleteConfigParams, d as GetDefaultConfigParams, f as GetOrCreateConfigParams, g as UpdateConfigParams, h as ListConfigsParams, l as DeleteDefaultConfigParams, s as ConfigWorkflowStates, t as Config, u as GetConfigParams, y as UpdateConfigWorkflowParams } from "./configs-d4BuOluu.js";
import { _ as StopExecutionParams, a as ExecutionNodeBatchPage, c as ExecutionRerun, f as GetExecutionParams, g as RerunExecutionParams, h as ListedExecution, i as ExecutionNodeBatch, m as ListExecutionsParams, p as ListExecutionNodeBatchesParams, s as ExecutionPage, t as Execution } from "./executions-k2LsuTna.js";
import { a as GetLinkedAccountParams, d as UpsertLinkedAccountParams, i as DeleteLinkedAccountParams, l as LinkedAccountPage, p as UpsertedLinkedAccount, r as DeleteIntegrationParams, s as LinkedAccount, t as CreateLinkedAccountParams, u as ListLinkedAccountsParams } from "./linked-accounts-Dt_f2sRg.js";
import { a as PauseScheduleParams, d as SchedulePage, i as ListSchedulesParams, m as UpdateScheduleParams, o as ResumeScheduleParams, r as DeleteScheduleParams, s as Schedule, t as CreateScheduleParams } from "./schedules-Bo3Intm7.js";
import { C as TablePage, E as TableRecordPage, S as TableDeleted, T as TableRecordList, _ as Table, a as CreateTableParams, b as TableColumns, c as DeleteTableParams, d as ListTablesParams, g as SearchTableRecordsParams, i as AddedTableRecords, k as UpdateTablesParams, l as DeleteTableRecordParams, m as RenameTableColumnsParams, n as AddTableRecordsParams, p as RemoveTableColumnsParams, s as CreatedTable, t as AddTableColumnsParams, u as ListTableRecordsParams, w as TableRecord } from "./tables-BZ0lQXnf.js";
import { a as UpdateWebhookParams, i as GetWebhookParams, l as Webhook, p as WebhookList, r as DeleteWebhookParams, s as UpdateWebhooksParams, t as CreateWebhookParams } from "./webhooks-CChmnzgp.js";
import { C as WorkflowPage, D as WorkflowVersion, O as WorkflowVersionPage, T as WorkflowRun, _ as Workflow, a as EnabledWorkflow, d as GetWorkflowRequestStructureParams, f as ListWorkflowVersionsParams, g as PublishedWorkflow, i as DeleteWorkflowParams, l as GetWorkflowDraftParams, m as PublishWorkflowParams, p as ListWorkflowsParams, r as CreatedWorkflow, s as ExecuteWorkflowParams, t as CreateWorkflowParams, u as GetWorkflowParams, w as WorkflowRequestStructure, y as WorkflowDeleted } from "./workflows-Dr2Ekmkb.js";
/** Has a reply compared with the contract, where the user has asked for it. */
export declare const check: Layer$1;
/** Runs the functions that users put around every attempt: those of the client, and inside them those of the call. */
export declare const middleware: Layer$1;
/** Tells logger and tracer how a call went. What they get is an allow-list, so it can hold no secret. */
export declare const observe: Layer$1;
/** Asks a supplier once more when the server refuses its value. It stands around the limiter, as it sends a second request. */
export declare const renew: Layer$1;
/** Makes further attempts as the operation's retry class allows, and reads the body of the response that counts. */
export declare const retry: Layer$1;
/** Options by the layer that heeds them. Those that are not here are heeded by every caller. */
declare const HEEDED: {
  readonly bound: readonly ["signal", "timeout", "deadline"];
  readonly retry: readonly ["retries", "rateLimitRetries"];
  readonly pace: readonly ["limiter", "priority"];
  readonly observe: readonly ["logger", "tracer"];
  readonly check: readonly ["checkReply", "onDrift"];
  readonly middleware: readonly ["middleware"];
};
/** Options that no layer of a caller heeds. */
type Unheeded<L extends Layers> = { [Layer in keyof typeof HEEDED]: Layer extends keyof L ? never : (typeof HEEDED)[Layer][number]; }[keyof typeof HEEDED];
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
export declare const listActions: (caller: Caller<"linkedAccount" | "sessionToken">, params: ListActionsParams, options?: CallOptions) => ApiCall<ActionList>;
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
export declare const getActionParameters: (caller: Caller<"linkedAccount" | "sessionToken">, params: GetActionParametersParams, options?: CallOptions) => ApiCall<ActionParameterList>;
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
export declare const executeAction: (caller: Caller<"linkedAccount" | "sessionToken">, params: ExecuteActionParams, options?: CallOptions) => ApiCall<ActionResult>;
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
export declare const listApplications: (caller: Caller<"linkedAccount">, params?: ListApplicationsParams, options?: CallOptions) => ApiCall<ApplicationsOrOne>;
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
export declare const getApplication: (caller: Caller<"linkedAccount">, params: GetApplicationParams, options?: CallOptions) => ApiCall<Application>;
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
export declare const getAuthStructure: (caller: Caller, params: GetAuthStructureParams, options?: CallOptions) => ApiCall<AuthStructure>;
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
export declare const listConfigFields: (caller: Caller<"linkedAccount" | "sessionToken">, params: ListConfigFieldsParams, options?: CallOptions) => ApiCall<ConfigFieldList>;
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
export declare const deleteConfigField: (caller: Caller<"linkedAccount" | "sessionToken">, params: DeleteConfigFieldParams, options?: CallOptions) => ApiCall<ConfigField>;
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
export declare const getConfigField: (caller: Caller<"linkedAccount" | "sessionToken">, params: GetConfigFieldParams, options?: CallOptions) => ApiCall<ConfigField>;
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
export declare const updateConfigField: (caller: Caller<"linkedAccount" | "sessionToken">, params: UpdateConfigFieldParams, options?: CallOptions) => ApiCall<ConfigField>;
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
export declare const getConfigFieldRuleOptions: (caller: Caller<"linkedAccount" | "sessionToken">, params: GetConfigFieldRuleOptionsParams, options?: CallOptions) => ApiCall<ConfigFieldRuleOptions>;
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
export declare const getOrCreateConfig: (caller: Caller<"linkedAccount" | "sessionToken">, params: GetOrCreateConfigParams, options?: CallOptions) => ApiCall<Config>;
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
export declare const updateConfig: (caller: Caller<"linkedAccount" | "sessionToken">, params: UpdateConfigParams, options?: CallOptions) => ApiCall<Config>;
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
export declare const deleteDefaultConfig: (caller: Caller<"linkedAccount" | "sessionToken">, params: DeleteDefaultConfigParams, options?: CallOptions) => ApiCall<Message>;
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
export declare const getDefaultConfig: (caller: Caller<"linkedAccount" | "sessionToken">, params: GetDefaultConfigParams, options?: CallOptions) => ApiCall<Config>;
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
export declare const deleteConfig: (caller: Caller<"linkedAccount" | "sessionToken">, params: DeleteConfigParams, options?: CallOptions) => ApiCall<Message>;
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
export declare const getConfig: (caller: Caller<"linkedAccount" | "sessionToken">, params: GetConfigParams, options?: CallOptions) => ApiCall<Config>;
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
export declare const updateConfigWorkflow: (caller: Caller<"linkedAccount" | "sessionToken">, params: UpdateConfigWorkflowParams, options?: CallOptions) => ApiCall<ConfigWorkflowStates>;
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
export declare const listConfigs: (caller: Caller<"linkedAccount" | "sessionToken">, params: ListConfigsParams, options?: CallOptions) => ApiCall<ConfigSummaryList>;
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
export declare const deleteDefaultAppCredential: (caller: Caller<"linkedAccount" | "sessionToken">, params: DeleteDefaultAppCredentialParams, options?: CallOptions) => ApiCall<DeletedDefaultAppCredential>;
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
export declare const upsertDefaultAppCredential: (caller: Caller<"linkedAccount" | "sessionToken">, params: UpsertDefaultAppCredentialParams, options?: CallOptions) => ApiCall<StoredDefaultAppCredential>;
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
export declare const saveKeyCredentials: (caller: Caller<"linkedAccount">, params: SaveKeyCredentialsParams, options?: CallOptions) => ApiCall<SavedKeyCredentials>;
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
export declare const migrateToken: (caller: Caller<"linkedAccount">, params: MigrateTokenParams, options?: CallOptions) => ApiCall<TokenMigration>;
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
export declare const listDatarefs: (caller: Caller<"apiKey" | "linkedAccount">, params?: ListDatarefsParams, options?: CallOptions) => PagedCall<DatarefPage, Dataref>;
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
export declare const createDataref: (caller: Caller<"linkedAccount">, params: CreateDatarefParams, options?: CallOptions) => ApiCall<Dataref>;
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
export declare const deleteDataref: (caller: Caller<"linkedAccount">, params: DeleteDatarefParams, options?: CallOptions) => ApiCall<DeletedDatarefs>;
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
export declare const listDatarefRecords: (caller: Caller<"linkedAccount">, params: ListDatarefRecordsParams, options?: CallOptions) => PagedCall<DatarefRowPage, DatarefRow>;
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
export declare const clearDatarefRecords: (caller: Caller<"linkedAccount">, params: ClearDatarefRecordsParams, options?: CallOptions) => ApiCall<Dataref>;
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
export declare const updateDatarefs: (caller: Caller<"linkedAccount">, params: UpdateDatarefsParams, options?: CallOptions) => ApiCall<void>;
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
export declare const listDatastores: (caller: Caller<"linkedAccount" | "sessionToken">, params: ListDatastoresParams, options?: CallOptions) => ApiCall<DatastoreNames>;
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
export declare const listDatastoreRecords: (caller: Caller<"linkedAccount" | "sessionToken">, params: ListDatastoreRecordsParams, options?: CallOptions) => ApiCall<DatastoreRecordList>;
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
export declare const searchDatastoreRecords: (caller: Caller<"linkedAccount" | "sessionToken">, params: SearchDatastoreRecordsParams, options?: CallOptions) => ApiCall<DatastoreRecordList>;
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
export declare const listVariableDefinitions: (caller: Caller<"apiKey" | "sessionToken">, params?: ListVariableDefinitionsParams, options?: CallOptions) => PagedCall<VariableDefinitionPage, VariableDefinition>;
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
export declare const getVariableDefinition: (caller: Caller<"apiKey">, params: GetVariableDefinitionParams, options?: CallOptions) => ApiCall<WrappedVariableDefinition>;
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
export declare const getVariableValue: (caller: Caller<"apiKey" | "linkedAccount" | "sessionToken">, params: GetVariableValueParams, options?: CallOptions) => ApiCall<VariableValueReading>;
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
export declare const setVariableValue: (caller: Caller<"apiKey" | "linkedAccount" | "sessionToken">, params: SetVariableValueParams, options?: CallOptions) => ApiCall<VariableValue>;
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
export declare const deleteVariableValue: (caller: Caller<"apiKey" | "linkedAccount" | "sessionToken">, params: DeleteVariableValueParams, options?: CallOptions) => ApiCall<VariableValueDeleted>;
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
export declare const listVariableValues: (caller: Caller<"apiKey" | "linkedAccount" | "sessionToken">, params: ListVariableValuesParams, options?: CallOptions) => PagedCall<VariableValuePage, ListedVariableValue>;
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
export declare const listEvents: (caller: Caller<"apiKey">, options?: CallOptions) => ApiCall<EventDefinition[]>;
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
export declare const createEvent: (caller: Caller<"apiKey">, params: CreateEventParams, options?: CallOptions) => ApiCall<EventDefinition[]>;
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
export declare const deleteEvent: (caller: Caller<"apiKey">, params: DeleteEventParams, options?: CallOptions) => ApiCall<EventDefinition[]>;
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
export declare const getEvent: (caller: Caller<"apiKey">, params: GetEventParams, options?: CallOptions) => ApiCall<EventDefinition>;
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
export declare const updateEvent: (caller: Caller<"apiKey">, params: UpdateEventParams, options?: CallOptions) => ApiCall<EventDefinition[]>;
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
export declare const triggerEvent: (caller: Caller<"linkedAccount" | "sessionToken">, params: TriggerEventParams, options?: CallOptions) => ApiCall<Message>;
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
export declare const triggerEventBySlug: (caller: Caller<"linkedAccount" | "sessionToken">, params: TriggerEventBySlugParams, options?: CallOptions) => ApiCall<Message>;
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
export declare const listExecutions: (caller: Caller<"linkedAccount" | "sessionToken">, params?: ListExecutionsParams, options?: CallOptions) => PagedCall<ExecutionPage, ListedExecution>;
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
export declare const getExecution: (caller: Caller<"linkedAccount" | "sessionToken">, params: GetExecutionParams, options?: CallOptions) => ApiCall<Execution>;
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
export declare const listExecutionNodeBatches: (caller: Caller<"linkedAccount" | "sessionToken">, params: ListExecutionNodeBatchesParams, options?: CallOptions) => PagedCall<ExecutionNodeBatchPage, ExecutionNodeBatch>;
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
export declare const rerunExecution: (caller: Caller<"linkedAccount" | "sessionToken">, params: RerunExecutionParams, options?: CallOptions) => ApiCall<ExecutionRerun>;
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
export declare const stopExecution: (caller: Caller<"linkedAccount" | "sessionToken">, params: StopExecutionParams, options?: CallOptions) => ApiCall<Message>;
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
export declare const createConnectUrl: (caller: Caller<"sessionToken">, params: CreateConnectUrlParams, options?: CallOptions) => ApiCall<ConnectUrl>;
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
export declare const getHostedProperties: (caller: Caller<"sessionToken">, options?: CallOptions) => ApiCall<HostedPropertyMap>;
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
export declare const getHumanTask: (caller: Caller, params: GetHumanTaskParams, options?: CallOptions) => ApiCall<HumanTask>;
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
export declare const submitHumanTask: (caller: Caller, params: SubmitHumanTaskParams, options?: CallOptions) => ApiCall<Message>;
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
export declare const listLinkedAccounts: (caller: Caller<"apiKey">, params?: ListLinkedAccountsParams, options?: CallOptions) => PagedCall<LinkedAccountPage, LinkedAccount>;
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
export declare const createLinkedAccount: (caller: Caller<"apiKey">, params: CreateLinkedAccountParams, options?: CallOptions) => ApiCall<LinkedAccount>;
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
export declare const upsertLinkedAccount: (caller: Caller<"apiKey" | "sessionToken">, params: UpsertLinkedAccountParams, options?: CallOptions) => ApiCall<UpsertedLinkedAccount>;
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
export declare const deleteIntegration: (caller: Caller<"linkedAccount">, params: DeleteIntegrationParams, options?: CallOptions) => ApiCall<LinkedAccount>;
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
export declare const deleteLinkedAccount: (caller: Caller<"apiKey">, params: DeleteLinkedAccountParams, options?: CallOptions) => ApiCall<Message>;
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
export declare const getLinkedAccount: (caller: Caller<"apiKey" | "sessionToken">, params: GetLinkedAccountParams, options?: CallOptions) => ApiCall<LinkedAccount>;
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
export declare const getActiveLinkedAccount: (caller: Caller<"sessionToken">, options?: CallOptions) => ApiCall<LinkedAccount>;
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
export declare const listMcpServers: (caller: Caller<"linkedAccount" | "sessionToken">, params?: ListMcpServersParams, options?: CallOptions) => PagedCall<McpServerPage, McpServer>;
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
export declare const createMcpServer: (caller: Caller<"linkedAccount" | "sessionToken">, params: CreateMcpServerParams, options?: CallOptions) => ApiCall<CreatedMcpServer>;
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
export declare const deleteMcpServer: (caller: Caller<"linkedAccount" | "sessionToken">, params: DeleteMcpServerParams, options?: CallOptions) => ApiCall<void>;
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
export declare const getMcpServer: (caller: Caller<"linkedAccount" | "sessionToken">, params: GetMcpServerParams, options?: CallOptions) => ApiCall<McpServer>;
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
export declare const updateMcpServer: (caller: Caller<"linkedAccount" | "sessionToken">, params: UpdateMcpServerParams, options?: CallOptions) => ApiCall<McpServer>;
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
export declare const getOAuthUrl: (caller: Caller<"linkedAccount">, params: GetOAuthUrlParams, options?: CallOptions) => ApiCall<OAuthUrl>;
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
export declare const listSchedules: (caller: Caller<"linkedAccount">, params?: ListSchedulesParams, options?: CallOptions) => PagedCall<SchedulePage, Schedule>;
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
export declare const createSchedule: (caller: Caller<"linkedAccount">, params: CreateScheduleParams, options?: CallOptions) => ApiCall<Schedule>;
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
export declare const deleteSchedule: (caller: Caller<"linkedAccount">, params: DeleteScheduleParams, options?: CallOptions) => ApiCall<Message>;
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
export declare const updateSchedule: (caller: Caller<"linkedAccount">, params: UpdateScheduleParams, options?: CallOptions) => ApiCall<Schedule>;
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
export declare const pauseSchedule: (caller: Caller<"linkedAccount">, params: PauseScheduleParams, options?: CallOptions) => ApiCall<Schedule>;
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
export declare const resumeSchedule: (caller: Caller<"linkedAccount">, params: ResumeScheduleParams, options?: CallOptions) => ApiCall<Schedule>;
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
export declare const createSessionToken: (caller: Caller<"apiKey">, params: CreateSessionTokenParams, options?: CallOptions) => ApiCall<SessionToken>;
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
export declare const revokeSessionToken: (caller: Caller<"sessionToken">, options?: CallOptions) => ApiCall<RevokedSessionToken>;
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
export declare const listTables: (caller: Caller<"apiKey" | "linkedAccount" | "sessionToken">, params?: ListTablesParams, options?: CallOptions) => PagedCall<TablePage, Table>;
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
export declare const createTable: (caller: Caller<"apiKey" | "linkedAccount" | "sessionToken">, params: CreateTableParams, options?: CallOptions) => ApiCall<CreatedTable>;
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
export declare const updateTables: (caller: Caller<"apiKey" | "linkedAccount" | "sessionToken">, params: UpdateTablesParams, options?: CallOptions) => ApiCall<void>;
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
export declare const deleteTable: (caller: Caller<"apiKey" | "linkedAccount" | "sessionToken">, params: DeleteTableParams, options?: CallOptions) => ApiCall<TableDeleted>;
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
export declare const listTableRecords: (caller: Caller<"apiKey" | "linkedAccount" | "sessionToken">, params: ListTableRecordsParams, options?: CallOptions) => PagedCall<TableRecordPage, TableRecord>;
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
export declare const addTableRecords: (caller: Caller<"apiKey" | "linkedAccount" | "sessionToken">, params: AddTableRecordsParams, options?: CallOptions) => ApiCall<AddedTableRecords>;
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
export declare const addTableColumns: (caller: Caller<"apiKey" | "linkedAccount" | "sessionToken">, params: AddTableColumnsParams, options?: CallOptions) => ApiCall<TableColumns>;
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
export declare const removeTableColumns: (caller: Caller<"apiKey" | "linkedAccount" | "sessionToken">, params: RemoveTableColumnsParams, options?: CallOptions) => ApiCall<TableColumns>;
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
export declare const renameTableColumns: (caller: Caller<"apiKey" | "linkedAccount" | "sessionToken">, params: RenameTableColumnsParams, options?: CallOptions) => ApiCall<TableColumns>;
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
export declare const searchTableRecords: (caller: Caller<"apiKey" | "linkedAccount" | "sessionToken">, params: SearchTableRecordsParams, options?: CallOptions) => ApiCall<TableRecordList>;
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
export declare const deleteTableRecord: (caller: Caller<"apiKey" | "linkedAccount" | "sessionToken">, params: DeleteTableRecordParams, options?: CallOptions) => ApiCall<TableRecord>;
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
export declare const listWebhooks: (caller: Caller<"apiKey">, options?: CallOptions) => ApiCall<WebhookList>;
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
export declare const createWebhook: (caller: Caller<"apiKey">, params: CreateWebhookParams, options?: CallOptions) => ApiCall<Webhook>;
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
export declare const deleteWebhook: (caller: Caller<"apiKey">, params: DeleteWebhookParams, options?: CallOptions) => ApiCall<WebhookList>;
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
export declare const getWebhook: (caller: Caller<"apiKey">, params: GetWebhookParams, options?: CallOptions) => ApiCall<Webhook>;
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
export declare const updateWebhook: (caller: Caller<"apiKey">, params: UpdateWebhookParams, options?: CallOptions) => ApiCall<Webhook>;
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
export declare const updateWebhooks: (caller: Caller<"apiKey">, params: UpdateWebhooksParams, options?: CallOptions) => ApiCall<WebhookList>;
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
export declare const listWorkflows: (caller: Caller<"linkedAccount" | "sessionToken">, params?: ListWorkflowsParams, options?: CallOptions) => PagedCall<WorkflowPage, Workflow>;
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
export declare const createWorkflow: (caller: Caller<"linkedAccount" | "sessionToken">, params: CreateWorkflowParams, options?: CallOptions) => ApiCall<CreatedWorkflow>;
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
export declare const listEnabledWorkflows: (caller: Caller<"linkedAccount" | "sessionToken">, options?: CallOptions) => ApiCall<EnabledWorkflow[]>;
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
export declare const getWorkflowRequestStructure: (caller: Caller<"linkedAccount" | "sessionToken">, params: GetWorkflowRequestStructureParams, options?: CallOptions) => ApiCall<WorkflowRequestStructure>;
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
export declare const listWorkflowVersions: (caller: Caller<"linkedAccount" | "sessionToken">, params: ListWorkflowVersionsParams, options?: CallOptions) => PagedCall<WorkflowVersionPage, WorkflowVersion>;
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
export declare const deleteWorkflow: (caller: Caller<"sessionToken">, params: DeleteWorkflowParams, options?: CallOptions) => ApiCall<WorkflowDeleted>;
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
export declare const getWorkflow: (caller: Caller<"linkedAccount">, params: GetWorkflowParams, options?: CallOptions) => ApiCall<Workflow>;
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
export declare const getWorkflowDraft: (caller: Caller<"linkedAccount" | "sessionToken">, params: GetWorkflowDraftParams, options?: CallOptions) => ApiCall<Workflow>;
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
export declare const executeWorkflow: (caller: Caller<"linkedAccount" | "sessionToken">, params: ExecuteWorkflowParams, options?: CallOptions) => ApiCall<WorkflowRun>;
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
export declare const publishWorkflow: (caller: Caller<"sessionToken">, params: PublishWorkflowParams, options?: CallOptions) => ApiCall<PublishedWorkflow>;
/** A caller for standalone functions, for those who ship only the calls they make. It has every layer of a client. */
export declare function createCaller(options: RefoldOptions): Caller<"apiKey">;
export declare function createCaller(options: RefoldSessionOptions): Caller<"sessionToken">;
/**
 * A caller with no more layers than those given, for bundles where each KB counts: `composeCaller({ token }, { retry })`.
 * Credential, checks of the input, typed errors and their redaction are always there.
 *
 * @throws InvalidInputError for an option of a layer that is missing, here as well as in a call.
 */
export declare function composeCaller<L extends Layers = NoLayers>(options: Heeded<RefoldOptions, L>, layers?: L): Caller<"apiKey">;
export declare function composeCaller<L extends Layers = NoLayers>(options: Heeded<RefoldSessionOptions, L>, layers?: L): Caller<"sessionToken">;
type NoLayers = Readonly<Record<never, never>>;
/** Options without those of layers that are missing. */
type Heeded<Options, L extends Layers> = Omit<Options, Unheeded<L>> & { readonly [option in Unheeded<L>]?: never; };
export { type Bounds, type Layers, bound, pace };