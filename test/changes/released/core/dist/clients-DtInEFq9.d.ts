import { A as Deadline, C as ReceivedResponse, D as Explanation, E as CredentialScheme, G as Credential, K as InputCheck, M as CallOptions, O as Secret, P as ClientOptions, S as Pipeline, T as Exchange, _ as AnyLayer, a as PagedOperation, b as Outcome, f as Connection, i as OptionalPagedOperation, it as CallSummary, m as PagedCall, n as Operation, o as PlainOperation, p as ApiCall, s as SingleOrListOperation, v as Layer, w as Work, x as OutgoingRequest, y as OptionsOf } from "./call-DziWk-_v.js";
import { i as RateLimiter } from "./limiter-C42jDkHY.js";
import { g as Resource, l as Upload } from "./runtime-BwDxW3FX.js";
/** Something that can be done in an app. */
interface Action {
  /** Id of the action, unique in its app. */
  action_id: string;
  /** What the action does. */
  description: string;
  /** Name for people to read. */
  name: string;
  /** A label that Refold gives it, such as `v2`. Older responses leave it out. */
  tag?: string;
}
/** A value for each parameter of the action, by its name. Empty where the action takes none. */
type ActionInput = Record<string, unknown>;
/** The actions of an app. */
type ActionList = Action[];
/** A value that an action takes. */
interface ActionParameter {
  /** What to ask a person for. */
  label: string;
  /** Under which name to send it. */
  name: string;
  /** Whether the action cannot do without it. */
  required: boolean;
  /** Kind of value. Text is sent even where a number is meant. */
  type: "text" | "json" | (string & {});
}
/** The parameters of an action. */
type ActionParameterList = ActionParameter[];
/**
 * What became of an action. Read `node_status` first: `Success` means that the app did it, anything else that it did
 * not, although the response is 200.
 */
interface ActionResult {
  /** The app's answer, in the app's own form. */
  data?: Record<string, unknown>;
  /** The HTTP status with which the app answered. Older responses have it. */
  http_status?: number;
  /** How the action ended. New values may appear. */
  node_status?: "Success" | "Ready" | "Errored" | "Waiting" | "Stopped" | "Rejected" | "Errored_and_Skipped" | "Timed_Out" | (string & {});
  /** Whether the app did it. Some responses have this in place of `node_status`. */
  success?: boolean;
}
/** Parameters of `actions.execute`. */
interface ExecuteActionParams {
  /** Id of the action, from the list of the app's actions. */
  action_id: string;
  /** Slug of the application, in lower case. */
  slug: string;
  /** The request body. */
  body: ActionInput;
}
/** Parameters of `actions.getParameters`. */
interface GetActionParametersParams {
  /** Id of the action, from the list of the app's actions. */
  action_id: string;
  /** Slug of the application, in lower case. */
  slug: string;
}
/** Parameters of `actions.list`. */
interface ListActionsParams {
  /** Slug of the application, in lower case. */
  slug: string;
}
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
declare const listActions: Operation<ListActionsParams, ActionList, "linkedAccount" | "sessionToken">;
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
declare const getActionParameters: Operation<GetActionParametersParams, ActionParameterList, "linkedAccount" | "sessionToken">;
/**
 * Execute an action.
 *
 * Executes one action in the app that the linked account has connected, and waits for the app's answer. It does
 * whatever the action does, so it may create, change or delete records there; repeating it does so again.
 *
 * Returns the app's answer in `data`. **A response of 200 does not mean success:** when the app refuses, the failure is
 * told by `node_status`, so read that and not the status alone. A missing parameter is 400, an unknown action 404.
 *
 * `POST /api/v2/integration-schema/{slug}/actions/{action_id}/execute` with an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
 *
 * @throws 400: A parameter that the action cannot do without is missing.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such action, or an API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
declare const executeAction: Operation<ExecuteActionParams, ActionResult, "linkedAccount" | "sessionToken">;
/** Read and write a connected app through its ready-made actions. */
declare class Actions extends Resource {
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
   * Returns the app's answer in `data`. **A response of 200 does not mean success:** when the app refuses, the failure is
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
/** An app that a linked account can connect, and the state of its connections. */
interface Application {
  auth_type: AuthType;
  /** What the app is, for people to read. */
  description: string;
  /** Address of the app's logo. */
  icon: string;
  /** Name for people to read. */
  name: string;
  /** Whether the customer must connect the app again. */
  reauth_required: boolean;
  /** The app's name in calls, in lower case. */
  slug: string;
  /** What the app is about, such as CRM or Accounting. */
  tags: string[];
  /** Refold's own id of the app. No example shows it. */
  _id?: string;
  /** Id of the app, 24 hexadecimal digits. */
  app_id?: string;
  /** The fields to ask for when the app is connected with keys. */
  auth_input_map?: AuthInput[];
  /** The fields to ask for, by each way to connect the app. OAuth needs none. */
  auth_type_options?: Record<string, AuthInput[]>;
  /** Whether the account has connected the app. Left out where it has not. */
  connected?: boolean;
  /** The account's connections to the app. Left out where there are none. */
  connected_accounts?: ConnectedAccount[];
  /** Whether the app is an ecosystem app. No source explains the term. */
  ecosystem?: boolean;
  /** Kind of the app. For apps of the catalogue it is the slug. */
  type?: string;
  version?: ApplicationVersion;
  /** Where the app reports its own events to. No example shows it. */
  webhook_url?: string;
}
/** Version of the app's integration. Only older sources show it. */
interface ApplicationVersion {
  /** Number of the version. */
  _v: string;
  /** What the app is, once more. */
  description: string;
}
/** All apps, or the one that was asked for by slug. */
type ApplicationsOrOne = Application[] | Application;
/** A field to ask a customer for. */
interface AuthInput {
  /** Name of the field, for people to read. */
  label: string;
  /** Name under which the value is sent. */
  name: string;
  /** Text to show while the field is empty. */
  placeholder: string;
  /** Whether the field must be filled in. */
  required: boolean;
  /** How to show the field. New values may appear. */
  type: "text" | "password" | "number" | "boolean" | "select" | (string & {});
  /** What to enter, in more words. */
  description?: string;
  /** What to choose from, where the type is `select`. */
  options?: unknown[];
}
/** A way to connect an app. New values may appear. */
type AuthType = "oauth2" | "keybased" | (string & {});
/** One connection of a linked account to an app. */
interface ConnectedAccount {
  /** When the app was connected. */
  connectedAt: string;
  /** Who is connected, as the app names them. Some apps give text, some an object. */
  identifier: string | Record<string, unknown>;
  auth_type?: AuthType;
  /** No source shows its form or says what it means. It may be secret, so keep it out of logs. */
  defaultCredentials?: unknown;
  /** Whether the connection works. New values may appear. */
  status?: "active" | "expired" | (string & {});
}
/** Parameters of `applications.get`. */
interface GetApplicationParams {
  /** Slug of the application, in lower case. `event` leads to the event definitions instead. */
  slug: string;
  /** How the app must be connected, `oauth2` or `keybased`. Of little use beside the slug. */
  auth_type?: string;
  /** What the app's `ecosystem` must be. Of little use beside the slug. */
  ecosystem?: boolean;
  /** A tag that the app must have. Of little use beside the slug. */
  tags?: string;
}
/** Parameters of `applications.list`. */
interface ListApplicationsParams {
  /** Only apps that are connected this way, `oauth2` or `keybased`. */
  auth_type?: string;
  /** Only apps whose `ecosystem` is this one. */
  ecosystem?: boolean;
  /** Slug of one app, in lower case. With it the response is that app and not a list. */
  slug?: string;
  /** Only apps with this tag, such as CRM. */
  tags?: string;
}
/**
 * List applications.
 *
 * Lists the apps that a linked account can connect, each with the state of its connections. Use it to show a customer what
 * there is and what they must connect again. Returns the whole list without pages, or with `slug` one app instead of a
 * list; prefer `applications.get` for that. An account that is missing or unknown is 404.
 *
 * `GET /api/v2/public/application` with an API key for one linked account. Changes nothing, so it is repeated when it fails.
 *
 * @throws 401: The API key is missing, wrong or rotated.
 * @throws 404: The account is not given, or not known in this environment.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
declare const listApplications: SingleOrListOperation<ListApplicationsParams, "slug", Application, "linkedAccount">;
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
declare const getApplication: Operation<GetApplicationParams, Application, "linkedAccount">;
/** The apps that your customers can connect, and the state of each connection. */
declare class Applications extends Resource {
  /**
   * List applications.
   *
   * Lists the apps that a linked account can connect, each with the state of its connections. Use it to show a customer what
   * there is and what they must connect again. Returns the whole list without pages, or with `slug` one app instead of a
   * list; prefer `applications.get` for that. An account that is missing or unknown is 404.
   *
   * `GET /api/v2/public/application` with an API key for one linked account. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key is missing, wrong or rotated.
   * @throws 404: The account is not given, or not known in this environment.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  list(params: ListApplicationsParams & Required<Pick<ListApplicationsParams, "slug">>, options?: CallOptions): ApiCall<Application>;
  /**
   * List applications.
   *
   * Lists the apps that a linked account can connect, each with the state of its connections. Use it to show a customer what
   * there is and what they must connect again. Returns the whole list without pages, or with `slug` one app instead of a
   * list; prefer `applications.get` for that. An account that is missing or unknown is 404.
   *
   * `GET /api/v2/public/application` with an API key for one linked account. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key is missing, wrong or rotated.
   * @throws 404: The account is not given, or not known in this environment.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  list(params?: ListApplicationsParams & {
    slug?: undefined;
  }, options?: CallOptions): ApiCall<Application[]>;
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
/**
 * Get the auth structure of an app.
 *
 * Reads which fields an app's credentials consist of, for each way to connect it. Use it to know what to give to
 * `credentials.saveKey` or `credentials.migrateToken`. Anybody may call it, without a credential. An unknown app is 500.
 *
 * `GET /api/v2/public/auth-structure/{slug}` with no credential. Changes nothing, so it is repeated when it fails.
 *
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 * @throws 500: No app has this slug. Trying again does not help.
 */
declare const getAuthStructure: Operation<GetAuthStructureParams, AuthStructure, Credential>;
/** Which fields an app asks for when a customer connects it. */
declare class AuthStructures extends Resource {
  /**
   * Get the auth structure of an app.
   *
   * Reads which fields an app's credentials consist of, for each way to connect it. Use it to know what to give to
   * `credentials.saveKey` or `credentials.migrateToken`. Anybody may call it, without a credential. An unknown app is 500.
   *
   * `GET /api/v2/public/auth-structure/{slug}` with no credential. Changes nothing, so it is repeated when it fails.
   *
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: No app has this slug. Trying again does not help.
   */
  get(params: GetAuthStructureParams, options?: CallOptions): ApiCall<AuthStructure>;
}
/**
 * Envelope without a status. Either member can hold the text for a person: execute and datastores put it in `error` beside
 * a generic `message`, auth structure the other way round.
 */
interface BareError {
  error: string;
  message: string;
}
/** Envelope of the newer services that name the code `error_code`. */
interface CodedError {
  error_code: ErrorCode;
  http_error_type: ErrorType;
  /** What went wrong, for a person. */
  message: string;
  /** The HTTP status, repeated. */
  status_code: number;
}
/** What a config holds for one app. */
interface ConfigContents {
  /** Fields of the app. They are read as a list and written as field id to value. */
  fields: ConfigField[];
  /** Slug of the app. */
  slug: string;
  /** The app's workflows, enabled or not. */
  workflows: ConfigWorkflow[];
  /** Fields that went wrong. It comes with a 200, so an empty list is the only sign that all is well. */
  field_errors?: ConfigFieldError[];
}
/** One setting of a config, with its value and what can be chosen. It is written as field id to value. */
interface ConfigField {
  /** How to show the field. New types may appear. */
  field_type: "text" | "date" | "number" | "url" | "email" | "textarea" | "select" | "json" | "map" | "map_v2" | "rule_engine" | (string & {});
  /** Id of the field. Other calls name it `fieldId`. */
  id: string;
  /** Name for people to read. */
  name: string;
  /** The page of settings on which the field belongs. */
  associated_page?: string;
  /** Where the field gets its data. No source shows its form. */
  data_source?: Record<string, unknown>;
  /** What counts where no value is stored. */
  defaultValue?: ConfigFieldValue;
  /** The app's object from which map fields are loaded. Sources only show it empty. */
  dynamic_map_field_object_name?: string;
  /** Where the options come from, in Refold's own notation. */
  dynamic_slot_identifier?: string;
  /** Whether what can be mapped is loaded from the app. */
  has_dynamic_map_fields?: boolean;
  /** Help for the customer. */
  help_text?: string;
  /** Whether to hide the field from the customer. */
  hidden?: boolean;
  /** For map fields, what can be mapped. */
  labels?: ConfigOption[];
  /** A stored mapping. No source shows its form. */
  mapping?: Record<string, unknown>;
  /** Whether several options can be chosen, so that the value is a list. */
  multiple?: boolean;
  /** What can be chosen. For map fields, what a label can be mapped to. */
  options?: ConfigOption[];
  /** Id of the field that this one depends on. */
  parent?: string;
  /** Text to show while the field is empty. */
  placeholder?: string;
  /** Whether the field needs a value. */
  required?: boolean;
  /** Columns of a rule field. No source shows their form. */
  rule_columns?: Record<string, unknown>[];
  /** What is stored. It is left out where nothing is. */
  value?: ConfigFieldValue;
}
/** A field that went wrong although the call as a whole did not. */
interface ConfigFieldError {
  error: ConfigFieldErrorDetail;
  /** Id of the field. */
  id: string;
  /** Name of the field. */
  name: string;
}
/** What went wrong with a field. */
interface ConfigFieldErrorDetail {
  /** What went wrong, for a person. */
  message: string;
  /** The error behind it. No source shows its form. */
  error?: unknown;
}
/**
 * Value of a field. Its form follows the field: text for most, a list where `multiple` is set, an object from label to
 * option for map fields. Options may also stand for numbers.
 */
type ConfigFieldValue = unknown;
/** Something to choose, as a person sees it and as it is stored. */
interface ConfigOption {
  /** Name for people to read. */
  name: string;
  /** What to store when it is chosen. */
  value: string | number;
}
/** A workflow of a config, with its own fields. */
interface ConfigWorkflow {
  /** Whether the workflow runs for this config. */
  enabled: boolean;
  /** Id of the workflow. */
  id: string;
  /** Name for people to read. */
  name: string;
  /** The page of settings on which the workflow belongs. */
  associated_page?: string;
  /** What the workflow does. It can be empty. */
  description?: string;
  /** The workflow's own fields. */
  fields?: ConfigField[];
  /** Address of the workflow's picture. */
  icon?: string;
}
/** The environment that the key or token selected. Custom workspaces have names of their own. */
type Environment = "test" | "production" | (string & {});
/** Any error body. Read `error_code`, else `error`, as the code, and `message` as the text. */
type ErrorModel = TracedError | CodedError | NamedError | TypedError | BareError;
/**
 * Refold's error code. `SERVER_ERROR` is generic and used with every status from 400 to 501, so read the status as well.
 * New values may appear.
 */
type ErrorCode = "AUTH_SERVICE_ERROR" | "EXTERNAL_API_FAILURE" | "INVALID_APP_ID" | "INVALID_EVENT" | "INVALID_EVENT_ID" | "INVALID_LINKED_ACCOUNT_ID" | "INVALID_TOKEN" | "INVALID_WORKFLOW_ID" | "MISSING_LINKED_ACCOUNT_ID" | "MISSING_REQUIRED_FIELD" | "RESOURCE_NOT_FOUND" | "SERVER_ERROR" | "VALIDATION_ERROR" | (string & {});
/** Class of the error in words. It follows the status, and new values may appear. */
type ErrorType = "BAD_REQUEST" | "UNAUTHORIZED" | "FORBIDDEN" | "NOT_FOUND" | "CONFLICT" | "NOT_IMPLEMENTED" | "INTERNAL_SERVER_ERROR" | "EXTERNAL_API_ERROR" | (string & {});
/**
 * What to give to the workflow. Put it into `payload`. Guides send the fields of the payload without this wrapper,
 * so other members are allowed.
 */
interface ExecuteWorkflowRequest {
  /** The payload that the workflow's start receives. */
  payload?: Record<string, unknown>;
}
/** The event to fire, with files. Each part besides the three named ones is a file and becomes a member of the payload. */
type FireEventForm = {
  /** Name of the event, exactly as it is defined. */
  event?: string;
  /** What to give to the workflows, as JSON text. */
  payload?: string;
  /** The same as `event`, under its other name. */
  trigger?: string;
} & Record<string, string>;
/**
 * What to store with the link: any members of your own. The hosted page takes its looks from some of them, which are `name`,
 * `color` and `bgColor` in one source, `base_color`, `button_color` and `redirect_url` in another.
 */
type HostedPropertyMap = Record<string, unknown>;
/** A confirmation for a person to read. */
interface Message {
  /** What was done. */
  message: string;
}
/** Envelope of the newer services that name the code `error`. */
interface NamedError {
  error: ErrorCode;
  http_error_type: ErrorType;
  /** What went wrong, for a person. */
  message: string;
  /** The HTTP status, repeated. */
  status_code: number;
}
/** Where a page stands in its list. Trust `hasNextPage`; the members below it are often left out. */
interface PageInfo {
  /** Whether a further page exists. */
  hasNextPage: boolean;
  /** Items per page. */
  limit: number;
  /** This page, counted from 1. */
  page: number;
  /** Items in the whole list. */
  totalDocs: number;
  /** Pages in the whole list. */
  totalPages: number;
  /** Whether an earlier page exists. */
  hasPrevPage?: boolean;
  /** Number of the next page. */
  nextPage?: number | null;
  /** Position in the whole list of this page's first item, counted from 1. */
  pagingCounter?: number;
  /** Number of the page before. */
  prevPage?: number | null;
}
/** Revision counter of the stored document. Of no use to callers. */
type Revision = number;
/** Envelope of the older services. `request_id` identifies the request. */
interface TracedError {
  error_code: ErrorCode;
  http_error_type: ErrorType;
  /** What went wrong, for a person. */
  message: string;
  /** Identifies this request in Refold's logs. */
  request_id: string;
  /** The HTTP status, repeated. */
  status_code: number;
}
/** Envelope of the older event service. It has no code. */
interface TypedError {
  error_type: ErrorType;
  /** What went wrong, for a person. */
  message: string;
  /** The HTTP status, repeated. */
  status_code: number;
}
/** The fields of a config. Newer responses leave out `config_id`. */
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
/** Parameters of `configFields.clear`. */
interface DeleteConfigFieldParams {
  /** Id of the field. */
  field_id: string;
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
interface GetConfigFieldParams extends Partial<GetConfigFieldRequest> {
  /** Id of the field. */
  field_id: string;
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
  field_id: string;
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
  field_id: string;
  /** Slug of the application, in lower case. It travels as a header. */
  slug: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
  /** Skip loading the options of the fields, for when they are not needed. */
  disable_field_options?: boolean;
  /** The workflow that the field belongs to. Leave it out for fields of the app. */
  workflow_id?: string;
}
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
declare const listConfigFields: Operation<ListConfigFieldsParams, ConfigFieldList, "linkedAccount" | "sessionToken">;
/**
 * Clear a config field.
 *
 * Removes the stored value of one field. The field itself stays, without a value. Returns the field as it is now.
 * An unknown config, or a workflow that is not on it, is 404; an app that is not known or not enabled is 500.
 *
 * `DELETE /api/v2/public/config/field/{field_id}` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
 *
 * @throws 400: Older answer to an API key that was sent without `linked_account_id`.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such config or no such workflow on it, or an API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 * @throws 500: The app is not known or not enabled.
 */
declare const deleteConfigField: Operation<DeleteConfigFieldParams, ConfigField, "linkedAccount" | "sessionToken">;
/**
 * Get a config field.
 *
 * Reads one field with its value and its options. Use it to load the options of one field alone. It only reads,
 * although it is a POST. An unknown field is 400, an app that is not known or not enabled 500.
 *
 * `POST /api/v2/public/config/field/{field_id}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
 *
 * @throws 400: No such field, or an API key was sent without `linked_account_id`.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: An API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 * @throws 500: The app is not known or not enabled.
 */
declare const getConfigField: Operation<GetConfigFieldParams, ConfigField, "linkedAccount" | "sessionToken">;
/**
 * Set a config field.
 *
 * Sets the value of one field and leaves the others as they are. The form of the value follows the field: text for
 * most, a list where `multiple` is set, and for map fields an object from label to option. Returns the field as it
 * is now. An unknown config is 404, an app that is not known or not enabled 500.
 *
 * `PUT /api/v2/public/config/field/{field_id}` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
 *
 * @throws 400: Older answer to an API key that was sent without `linked_account_id`.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such config or no such workflow on it, or an API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 * @throws 500: The app is not known or not enabled.
 */
declare const updateConfigField: Operation<UpdateConfigFieldParams, ConfigField, "linkedAccount" | "sessionToken">;
/**
 * Get the options of a rule column.
 *
 * Reads what can be chosen in one column of a rule, for fields whose type is `rule_engine`. Use it while a
 * customer builds a rule. It only reads, although it is a POST. The sources show two forms of the response, so each
 * member is optional. A field that is no rule field, or has no columns, is 400.
 *
 * `POST /api/v2/public/config/rule-engine/{field_id}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
 *
 * @throws 400: The field is no rule field, or an API key was sent without `linked_account_id`.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: An API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
declare const getConfigFieldRuleOptions: Operation<GetConfigFieldRuleOptionsParams, ConfigFieldRuleOptions, "linkedAccount" | "sessionToken">;
/** Single fields of a config, their values and their options. */
declare class ConfigFields extends Resource {
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
   * `DELETE /api/v2/public/config/field/{field_id}` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 400: Older answer to an API key that was sent without `linked_account_id`.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such config or no such workflow on it, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: The app is not known or not enabled.
   */
  clear(params: DeleteConfigFieldParams, options?: CallOptions): ApiCall<ConfigField>;
  /**
   * Get a config field.
   *
   * Reads one field with its value and its options. Use it to load the options of one field alone. It only reads,
   * although it is a POST. An unknown field is 400, an app that is not known or not enabled 500.
   *
   * `POST /api/v2/public/config/field/{field_id}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
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
   * `PUT /api/v2/public/config/field/{field_id}` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
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
   * customer builds a rule. It only reads, although it is a POST. The sources show two forms of the response, so each
   * member is optional. A field that is no rule field, or has no columns, is 400.
   *
   * `POST /api/v2/public/config/rule-engine/{field_id}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 400: The field is no rule field, or an API key was sent without `linked_account_id`.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  getRuleOptions(params: GetConfigFieldRuleOptionsParams, options?: CallOptions): ApiCall<ConfigFieldRuleOptions>;
}
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
  config_id: string;
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
  config_id: string;
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
/** Parameters of `configs.setWorkflow`. */
interface UpdateConfigWorkflowParams extends UpdateConfigWorkflowRequest {
  /** Id of the config. */
  config_id: string;
  /** Slug of the application, in lower case. */
  slug: string;
  /** Id of the workflow. */
  workflow_id: string;
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
 * @throws 400: Older answer to an API key that was sent without `linked_account_id`.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such app, or an API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
declare const getOrCreateConfig: Operation<GetOrCreateConfigParams, Config, "linkedAccount" | "sessionToken">;
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
declare const updateConfig: Operation<UpdateConfigParams, Config, "linkedAccount" | "sessionToken">;
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
declare const deleteDefaultConfig: Operation<DeleteDefaultConfigParams, Message, "linkedAccount" | "sessionToken">;
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
declare const getDefaultConfig: Operation<GetDefaultConfigParams, Config, "linkedAccount" | "sessionToken">;
/**
 * Delete a config.
 *
 * Deletes one config with its field values and its choice of workflows. There is no way back. Returns a
 * confirmation. An unknown config is 404, an unknown app 400.
 *
 * `DELETE /api/v2/public/slug/{slug}/config/{config_id}` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
 *
 * @throws 400: The app is missing or not known, or an API key was sent without `linked_account_id`.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such config, or an API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
declare const deleteConfig: Operation<DeleteConfigParams, Message, "linkedAccount" | "sessionToken">;
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
declare const getConfig: Operation<GetConfigParams, Config, "linkedAccount" | "sessionToken">;
/**
 * Enable or disable a workflow.
 *
 * Enables or disables one workflow of a config and leaves everything else as it is. Use it for a switch in your
 * settings. It sets the given state, so repeating it is harmless. Returns the workflows with their states. An
 * unknown config is 404.
 *
 * `PATCH /api/v2/public/slug/{slug}/config/{config_id}/workflows/{workflow_id}` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such config, or an API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
declare const updateConfigWorkflow: Operation<UpdateConfigWorkflowParams, ConfigWorkflowStates, "linkedAccount" | "sessionToken">;
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
declare const listConfigs: Operation<ListConfigsParams, ConfigSummaryList, "linkedAccount" | "sessionToken">;
/** What one linked account has chosen for one app, such as field values and enabled workflows. */
declare class Configs extends Resource {
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
   * `DELETE /api/v2/public/slug/{slug}/config/{config_id}` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
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
   * `GET /api/v2/public/slug/{slug}/config/{config_id}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
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
   * `PATCH /api/v2/public/slug/{slug}/config/{config_id}/workflows/{workflow_id}` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such config, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  setWorkflow(params: UpdateConfigWorkflowParams, options?: CallOptions): ApiCall<ConfigWorkflowStates>;
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
/** What was done with the credential. */
interface DeletedDefaultAppCredential {
  /** What was done, for a person. */
  message: string;
  /** Whether the credential is gone. */
  success: boolean;
}
/** The fields that the app asks for, by name, as `authStructures.get` gives them. Secret. */
type KeyCredentials = Record<string, unknown>;
/** The connection to bring over. */
interface MigrateTokenRequest {
  auth_object: MigratedCredentials;
  /** Slug of the app, in lower case. */
  slug: string;
}
/**
 * The app's credentials, under the way to connect that they belong to, such as `oauth2` or `keybased`. `authStructures.get`
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
/** Parameters of `credentials.delete`. */
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
/** Parameters of `credentials.upsert`. */
interface UpsertDefaultAppCredentialParams extends UpsertDefaultAppCredentialRequest {
  /** Name of the credential, as your default app defines it. */
  key: string;
}
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
declare const deleteDefaultAppCredential: Operation<DeleteDefaultAppCredentialParams, DeletedDefaultAppCredential, "linkedAccount" | "sessionToken">;
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
declare const upsertDefaultAppCredential: Operation<UpsertDefaultAppCredentialParams, StoredDefaultAppCredential, "linkedAccount" | "sessionToken">;
/**
 * Connect an app with keys.
 *
 * Connects an app to a linked account with keys that the customer has entered. Refold tries the keys before it stores them.
 * Use it for apps whose `auth_type` is `keybased`; `authStructures.get` says which fields they need. Keys that do not work
 * are refused with 500.
 *
 * `PUT /api/v2/public/linked-account/integration/save-key-credentials/{slug}` with an API key for one linked account. May be repeated, so it is when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: An API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 * @throws 500: The app refused the keys, or could not be reached with them. Trying the same keys again rarely helps.
 */
declare const saveKeyCredentials: Operation<SaveKeyCredentialsParams, SavedKeyCredentials, "linkedAccount">;
/**
 * Bring an existing connection to Refold.
 *
 * Connects an app to a linked account with tokens or keys that you already hold, so that the customer need not connect
 * again. Use it when you move to Refold. Refold tries keys before it stores them. Read the response: a request that is
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
declare const migrateToken: Operation<MigrateTokenParams, TokenMigration, "linkedAccount">;
/** Store, migrate and remove the credentials with which Refold reaches an app. */
declare class Credentials extends Resource {
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
  delete(params: DeleteDefaultAppCredentialParams, options?: CallOptions): ApiCall<DeletedDefaultAppCredential>;
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
  upsert(params: UpsertDefaultAppCredentialParams, options?: CallOptions): ApiCall<StoredDefaultAppCredential>;
  /**
   * Connect an app with keys.
   *
   * Connects an app to a linked account with keys that the customer has entered. Refold tries the keys before it stores them.
   * Use it for apps whose `auth_type` is `keybased`; `authStructures.get` says which fields they need. Keys that do not work
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
   * again. Use it when you move to Refold. Refold tries keys before it stores them. Read the response: a request that is
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
declare const listDatarefs: OptionalPagedOperation<ListDatarefsParams, DatarefPage, Dataref, "apiKey" | "linkedAccount">;
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
declare const createDataref: Operation<CreateDatarefParams, Dataref, "linkedAccount">;
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
declare const deleteDataref: Operation<DeleteDatarefParams, DeletedDatarefs, "linkedAccount">;
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
declare const listDatarefRecords: PagedOperation<ListDatarefRecordsParams, DatarefRowPage, DatarefRow, "linkedAccount">;
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
declare const clearDatarefRecords: Operation<ClearDatarefRecordsParams, Dataref, "linkedAccount">;
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
declare const updateDatarefs: Operation<UpdateDatarefsParams, void, "linkedAccount">;
/** Named maps from a record id to its counterparts in the connected apps. */
declare class Datarefs extends Resource {
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
/**
 * List datastores.
 *
 * Lists the names of the datastores that workflows have written for a linked account and an app. Returns all names
 * at once, without pages. An unknown config is 404. Deprecated: use persistent tables, where `tables.list` does the
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
declare const listDatastores: Operation<ListDatastoresParams, DatastoreNames, "linkedAccount" | "sessionToken">;
/**
 * List the records of a datastore.
 *
 * Reads all records of a datastore at once, without pages. An unknown config is 404. Deprecated: use persistent
 * tables, where `tables.listRecords` does the same, with pages.
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
declare const listDatastoreRecords: Operation<ListDatastoreRecordsParams, DatastoreRecordList, "linkedAccount" | "sessionToken">;
/**
 * Search the records of a datastore.
 *
 * Finds the records whose columns match the given values. Values are read as regular expressions, so escape what a
 * person typed. It only reads, although it is a POST. Returns all matches at once, without pages. An unknown
 * config is 404. Deprecated: use persistent tables, where `tables.searchRecords` does the same.
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
declare const searchDatastoreRecords: Operation<SearchDatastoreRecordsParams, DatastoreRecordList, "linkedAccount" | "sessionToken">;
/** Read-only views written by workflows. Deprecated, use persistent tables. */
declare class Datastores extends Resource {
  /**
   * List datastores.
   *
   * Lists the names of the datastores that workflows have written for a linked account and an app. Returns all names
   * at once, without pages. An unknown config is 404. Deprecated: use persistent tables, where `tables.list` does the
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
   * tables, where `tables.listRecords` does the same, with pages.
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
   * config is 404. Deprecated: use persistent tables, where `tables.searchRecords` does the same.
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
declare const listVariableDefinitions: OptionalPagedOperation<ListVariableDefinitionsParams, VariableDefinitionPage, VariableDefinition, "apiKey" | "sessionToken">;
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
declare const getVariableDefinition: Operation<GetVariableDefinitionParams, WrappedVariableDefinition, "apiKey">;
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
declare const getVariableValue: Operation<GetVariableValueParams, VariableValueReading, "apiKey" | "linkedAccount" | "sessionToken">;
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
declare const setVariableValue: Operation<SetVariableValueParams, VariableValue, "apiKey" | "linkedAccount" | "sessionToken">;
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
declare const deleteVariableValue: Operation<DeleteVariableValueParams, VariableValueDeleted, "apiKey" | "linkedAccount" | "sessionToken">;
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
declare const listVariableValues: PagedOperation<ListVariableValuesParams, VariableValuePage, ListedVariableValue, "apiKey" | "linkedAccount" | "sessionToken">;
/** Variable definitions and their values, by scope. */
declare class EnvironmentVariables extends Resource {
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
type TriggerEventBySlugParams = FireEventRequest & ({
  event: string;
} | {
  trigger: string;
}) & {
  /** Slug of the application that the event is for, in lower case. `trigger` leads to `events.trigger` instead. */
  slug: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
  /** A label of your choice for the runs that the event starts. */
  instance_tag?: string;
  /** Files to send, each under its own name. */
  files?: {
    readonly [name: string]: Upload | readonly Upload[];
  };
};
/** Parameters of `events.trigger`. */
type TriggerEventParams = FireEventRequest & ({
  event: string;
} | {
  trigger: string;
}) & {
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
  /** A label of your choice for the runs that the event starts. */
  instance_tag?: string;
  /** Slug of the application that the event is for, in lower case. It travels as a header. */
  slug?: string;
  /** Files to send, each under its own name. */
  files?: {
    readonly [name: string]: Upload | readonly Upload[];
  };
};
/** Parameters of `events.update`. */
interface UpdateEventParams extends EventDefinitionRequest {
  /** Id of the event definition, 24 hexadecimal digits. */
  event_id: string;
}
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
declare const listEvents: PlainOperation<EventDefinition[], "apiKey">;
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
declare const createEvent: Operation<CreateEventParams, EventDefinition[], "apiKey">;
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
declare const deleteEvent: Operation<DeleteEventParams, EventDefinition[], "apiKey">;
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
declare const getEvent: Operation<GetEventParams, EventDefinition, "apiKey">;
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
declare const updateEvent: Operation<UpdateEventParams, EventDefinition[], "apiKey">;
/**
 * Fire an event.
 *
 * Fires an event for a linked account, which starts every workflow that begins with it. Use it when something has
 * happened in your product. The name of an event is case-sensitive. Returns at once and without the id of a run, so
 * look for the runs with `executions.list`. Firing again starts further runs, unless the workflow's trigger drops
 * duplicates by a key of yours. An unknown event is 404. Files can be sent along as multipart.
 *
 * `POST /api/v2/public/event/trigger` with an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No event has this name, or the account is not given.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
declare const triggerEvent: Operation<TriggerEventParams, Message, "linkedAccount" | "sessionToken">;
/**
 * Fire an event for an app.
 *
 * Fires an event for a linked account and one app. It does what `events.trigger` does, with the app in the address
 * instead of a header. Returns at once and without the id of a run, so look for the runs with `executions.list`.
 * Firing again starts further runs, unless the workflow's trigger drops duplicates by a key of yours. An unknown
 * event is 404. Files can be sent along as multipart.
 *
 * `POST /api/v2/public/event/{slug}` with an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No event has this name, or the account is not given.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
declare const triggerEventBySlug: Operation<TriggerEventBySlugParams, Message, "linkedAccount" | "sessionToken">;
/** Events that your product fires to start workflows, and their definitions. */
declare class Events extends Resource {
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
   * look for the runs with `executions.list`. Firing again starts further runs, unless the workflow's trigger drops
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
   * Fires an event for a linked account and one app. It does what `events.trigger` does, with the app in the address
   * instead of a header. Returns at once and without the id of a run, so look for the runs with `executions.list`.
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
/** A run of a workflow. */
interface Execution {
  environment: Environment;
  /** Name of the run, which holds the id of its workflow. */
  name: string;
  status: ExecutionStatus;
  /** Id of the run. Lists always have it; the response for a single run may leave it out. */
  _id?: string;
  associated_application?: ExecutionApplication;
  /** Id of the event that started the run. */
  associated_event_id?: string;
  /** The app whose trigger started the run. No source shows the form. */
  associated_trigger_application?: Record<string, unknown>;
  associated_workflow?: ExecutionWorkflow;
  /** How much of the run is done, from 0 to 100. */
  completion_percentage?: number;
  /** When the run ended. */
  completion_time?: string;
  /** The config that the run used. */
  config_id?: string;
  /** When the run was started. */
  createdAt?: string;
  /** Id of your own app, if it started the run. */
  custom_application_id?: string;
  /** Values of the config's fields that the run used. A field report says that it can be missing. */
  custom_field_values?: Record<string, unknown>;
  /** Id of the trigger of your own app, if it started the run. */
  custom_trigger_id?: string;
  /** Which engine ran it. Of no use to callers. */
  executed_by_thanos?: boolean;
  /** How long the run took. No source names the unit. */
  instance_execution_time?: number;
  /** Whether another run started this one. */
  is_child_instance?: boolean;
  /** Whether Refold made this run for a new organization to look at. */
  is_seed?: boolean;
  /** The account as the run saw it. No source shows the form. */
  linked_account_data?: Record<string, unknown>;
  /** The account that the run was for, as you named it. */
  linked_account_id?: string;
  /** The nodes of the run. Only the response for a single run has them. */
  nodes?: ExecutionNode[];
  /** Id of your organization. */
  org_id?: string;
  /** Variables that the run has stored, by name. */
  store_variables?: Record<string, unknown>;
  /** What started the run, such as `Schedule`. */
  trigger_application_event?: string;
  type_of_execution?: ExecutionType;
  /** When the run last changed. */
  updatedAt?: string;
}
/** The app of a run's workflow. */
interface ExecutionApplication {
  /** Id of the app. */
  _id: string;
  /** Name of the app, for people to read. */
  name: string;
  /** Address of the app's logo. */
  icon?: string;
}
/** A node of a run. */
interface ExecutionNode {
  /** Id of the node in its workflow. */
  node_id: string;
  /** Name of the node, for people to read. */
  node_name: string;
  node_status: ExecutionNodeStatus;
  /** Type of the node, such as `start`. */
  node_type: string;
  /** How often the node was tried. */
  attempts_made?: number;
  /** How long the node took. No source names the unit; the figures look like milliseconds. */
  execution_time?: number;
  /** Whether the node works in batches, which `executions.listNodeBatches` lists. */
  is_batch?: boolean;
  /** Whatever the node gave out last, in its own form. */
  latest_output?: unknown;
}
/** A part of a node's input, and what became of it. */
interface ExecutionNodeBatch {
  /** Position of the batch, counted from 0. */
  batch_index: number;
  /** State of the batch, such as `Success`. No source lists the values. */
  status: string;
  /** Whatever the node gave out for the batch, in its own form. */
  output?: unknown;
}
/** One page of batches. */
interface ExecutionNodeBatchPage extends PageInfo {
  /** The batches on this page. */
  docs: ExecutionNodeBatch[];
}
/** State of a node in a run. New values may appear. */
type ExecutionNodeStatus = "Errored" | "Errored_and_Skipped" | "Ready" | "Rejected" | "Stopped" | "Success" | "Timed_Out" | "Waiting" | (string & {});
/** One page of runs. */
interface ExecutionPage extends PageInfo {
  /** The runs on this page. */
  docs: ListedExecution[];
}
/** The new run. The sources show two forms, so expect its id in `id` or in `instanceId`. */
interface ExecutionRerun {
  /** Id of the new run. */
  id?: string;
  /** Id of the new run, in the other form. */
  instanceId?: string;
  /** A confirmation for a person to read. */
  message?: string;
  /** Whether the new run was started, such as `success`. It is not the status of a run. */
  status?: string;
}
/** State of a run. It is still on its way while QUEUED, RUNNING or STOPPING. New values may appear. */
type ExecutionStatus = "COMPLETED" | "ERRORED" | "QUEUED" | "RUNNING" | "STOPPED" | "STOPPING" | "TERMINATED" | "TIMED_OUT" | (string & {});
/** Whether the caller waited for the run. New values may appear. */
type ExecutionType = "SYNC" | "ASYNC" | (string & {});
/** The workflow of a run. */
interface ExecutionWorkflow {
  /** Id of the workflow. */
  _id: string;
  /** Name of the workflow. */
  name: string;
  /** Address of the workflow's icon, or an empty text. */
  icon?: string;
}
/** A run in a list. It has an id, but no nodes. */
interface ListedExecution extends Execution {
  /** Id of the run. Lists always have it; the response for a single run may leave it out. */
  _id: string;
  /** When the run was started. */
  createdAt: string;
}
/** Parameters of `executions.get`. */
interface GetExecutionParams {
  /** Id of the run. */
  execution_id: string;
}
/** Parameters of `executions.listNodeBatches`. */
interface ListExecutionNodeBatchesParams {
  /** Id of the run. */
  execution_id: string;
  /** Id of the node in the workflow, as the run lists it. */
  node_id: string;
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
  /** Only batches with this status. No source lists the values. */
  status?: string;
}
/** Parameters of `executions.list`. */
interface ListExecutionsParams {
  /** Only runs until then, a moment or a whole day. */
  end_date?: string;
  /** Only the run with this id. */
  execution_id?: string;
  /** Only runs that were started in this way. Two spellings are documented for calls and for schedules. */
  execution_source?: "All" | "API Call" | "API_CALL" | "Event" | "Schedule" | "SCHEDULE";
  /** Only runs that the caller waited for, or only those it did not wait for. */
  execution_type?: "All" | "SYNC" | "ASYNC";
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
  /** Only runs of workflows of this app. */
  slug?: string;
  /** List the oldest runs first. */
  sortAsc?: boolean;
  /** Only runs since then, a moment or a whole day. */
  start_date?: string;
  /** Only runs with this status. Further values may exist. */
  status?: "All" | "COMPLETED" | "ERRORED" | "QUEUED" | "RUNNING" | "STOPPED" | "STOPPING" | "TERMINATED" | "TIMED_OUT";
  /** Only runs of this workflow. */
  workflow_id?: string;
  /** Only runs of workflows of this name. */
  workflow_name?: string;
}
/** Parameters of `executions.rerun`. */
interface RerunExecutionParams {
  /** Id of the run. Elsewhere it is called `execution_id`. */
  execution_id: string;
}
/** Parameters of `executions.stop`. */
interface StopExecutionParams {
  /** Id of the run. Elsewhere it is called `execution_id`. */
  execution_id: string;
}
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
declare const listExecutions: OptionalPagedOperation<ListExecutionsParams, ExecutionPage, ListedExecution, "linkedAccount" | "sessionToken">;
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
declare const getExecution: Operation<GetExecutionParams, Execution, "linkedAccount" | "sessionToken">;
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
declare const listExecutionNodeBatches: PagedOperation<ListExecutionNodeBatchesParams, ExecutionNodeBatchPage, ExecutionNodeBatch, "linkedAccount" | "sessionToken">;
/**
 * Run an execution again.
 *
 * Repeats an earlier run as a new one. Use it once the cause of a failure is gone. A run can be repeated any number
 * of times, and each call starts another. Returns the id of the new run, under one of two names. An unknown run is
 * 404.
 *
 * `POST /api/v2/public/execution/{execution_id}/rerun` with an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such run, or an API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
declare const rerunExecution: Operation<RerunExecutionParams, ExecutionRerun, "linkedAccount" | "sessionToken">;
/**
 * Stop an execution.
 *
 * Asks a run to stop. It answers before the run has stopped; `executions.get` shows STOPPING, then STOPPED. What the
 * run has done so far stays done. An unknown run is 404.
 *
 * `POST /api/v2/public/execution/{execution_id}/stop` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such run, or an API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
declare const stopExecution: Operation<StopExecutionParams, Message, "linkedAccount" | "sessionToken">;
/** Runs of workflows, with their state, nodes and results. */
declare class Executions extends Resource {
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
   * `POST /api/v2/public/execution/{execution_id}/rerun` with an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such run, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  rerun(params: RerunExecutionParams, options?: CallOptions): ApiCall<ExecutionRerun>;
  /**
   * Stop an execution.
   *
   * Asks a run to stop. It answers before the run has stopped; `executions.get` shows STOPPING, then STOPPED. What the
   * run has done so far stays done. An unknown run is 404.
   *
   * `POST /api/v2/public/execution/{execution_id}/stop` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such run, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  stop(params: StopExecutionParams, options?: CallOptions): ApiCall<Message>;
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
/**
 * Create a hosted connect link.
 *
 * Makes a link to the hosted page on which a customer connects apps. Use it when you have no page of your own for that. The
 * body is stored as it is for 3 days under the session token, and `hostedProperties.get` reads it back. Returns the link,
 * which holds the token and is as secret as it. An API key is refused with 401.
 *
 * `POST /api/v2/public/connect-url` with a session token. May be repeated, so it is when it fails.
 *
 * @throws 401: The token is missing, wrong, revoked or expired, or an API key was sent in its place.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
declare const createConnectUrl: Operation<CreateConnectUrlParams, ConnectUrl, "sessionToken">;
/** Links to the hosted page on which a customer connects apps. */
declare class HostedConnect extends Resource {
  /**
   * Create a hosted connect link.
   *
   * Makes a link to the hosted page on which a customer connects apps. Use it when you have no page of your own for that. The
   * body is stored as it is for 3 days under the session token, and `hostedProperties.get` reads it back. Returns the link,
   * which holds the token and is as secret as it. An API key is refused with 401.
   *
   * `POST /api/v2/public/connect-url` with a session token. May be repeated, so it is when it fails.
   *
   * @throws 401: The token is missing, wrong, revoked or expired, or an API key was sent in its place.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  createUrl(params: CreateConnectUrlParams, options?: CallOptions): ApiCall<ConnectUrl>;
}
/**
 * Get the properties of a hosted connect link.
 *
 * Reads what was stored with `hostedConnect.createUrl` under the same session token. Use it to see what a link carries. The
 * properties are kept for 3 days; what is answered after that, or if nothing was stored, is not documented. An API key is
 * refused with 401.
 *
 * `GET /api/v2/public/hosted-properties` with a session token. Changes nothing, so it is repeated when it fails.
 *
 * @throws 401: The token is missing, wrong, revoked or expired, or an API key was sent in its place.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
declare const getHostedProperties: PlainOperation<HostedPropertyMap, "sessionToken">;
/** The properties stored with a hosted connect link. */
declare class HostedProperties extends Resource {
  /**
   * Get the properties of a hosted connect link.
   *
   * Reads what was stored with `hostedConnect.createUrl` under the same session token. Use it to see what a link carries. The
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
declare const getHumanTask: Operation<GetHumanTaskParams, HumanTask, Credential>;
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
declare const submitHumanTask: Operation<SubmitHumanTaskParams, Message, Credential>;
/** Forms that a workflow waits for a person to fill in. */
declare class HumanTasks extends Resource {
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
/** A new linked account. Give its id under one of the two names. */
interface CreateLinkedAccountRequest extends LinkedAccountFields {
  /** The same as `linked_account_id`, under its other name. */
  account_id?: string;
  /** Id of your choice, unique in the environment. */
  linked_account_id?: string;
}
/** An app that a linked account has connected. It may hold secrets, so keep it out of logs. */
interface Integration {
  /** Name of the app, for people to read. */
  name: string;
  /** Slug of the app, or `custom` for your own. */
  type: string;
  /** Refold's own id of the connection. */
  _id?: string;
  /** Id of a custom app; null for apps of the catalogue. */
  app_id?: string | null;
  /** Tokens of the connection. No source shows their form. Secret. */
  authTokens?: unknown;
  /** Connections to the app. No source shows their form. */
  connections?: Record<string, unknown>;
  /** When the app was connected. */
  createdAt?: string;
  /** Credentials of the connection, in the app's own form. Secret. */
  credentials?: Record<string, unknown>;
  /** Address of the app's logo. */
  icon?: string | null;
  /** Who is connected, as the app names them. Some responses give text, some an object. */
  identifier?: string | Record<string, unknown> | null;
  /** Whether the customer must connect again. */
  reauth_required?: boolean;
  /** Whether the app's refresh token has expired. */
  refresh_token_expired?: boolean;
  /** When the connection last changed. */
  updatedAt?: string;
}
/** One of your customers in one environment. */
interface LinkedAccount {
  /** The id that you chose, unique in its environment. Other calls name it `linked_account_id`. */
  account_id: string;
  environment: Environment;
  /** Name for people to read. */
  name: string;
  __v?: Revision;
  /** Refold's own id, 24 hexadecimal digits. */
  _id?: string;
  /** Id of your organization. */
  associated_org?: string;
  /** When the account was made. */
  createdAt?: string;
  /** Apps that this account has connected. Null right after creation. */
  integrations?: Integration[] | null;
  /** Whether the account is a seed account. No source says what that means. */
  is_seed?: boolean;
  /** Id of a tenant account. No source says what that is. */
  tenant_account_id?: string | null;
  /** Fields of your own. They are written as an object and read as a list. */
  udf?: UserDefinedField[];
  /** When the account last changed. */
  updatedAt?: string;
}
/** What can be said about a linked account when it is created or changed. */
interface LinkedAccountFields {
  /** Name for people to read. */
  name?: string;
  /** Fields of your own, by name. They are read back as a list. */
  udf?: Record<string, string>;
  your_app?: YourApp;
}
/** One page of linked accounts. */
interface LinkedAccountPage extends PageInfo {
  /** The linked accounts on this page. */
  docs: LinkedAccount[];
}
/** The linked account as it should be. Give its id under one of the two names. */
interface UpsertLinkedAccountRequest extends LinkedAccountFields {
  /** The same as `linked_account_id`, under its other name. */
  account_id?: string;
  /** Id of the account to create or change. */
  linked_account_id?: string;
  /**
   * The same fields once more, as older callers nest them. Use the outer ones.
   *
   * @deprecated
   */
  payload?: LinkedAccountFields;
}
/** The linked account after an upsert. */
interface UpsertedLinkedAccount extends LinkedAccount {
  /** Whether the call created the account. Older responses lack it. */
  new_account?: boolean;
}
/** A field of your own on a linked account. */
interface UserDefinedField {
  /** Name of the field. */
  key_name: string;
  /** Value of the field. */
  key_value: string;
  /** Refold's own id of the field. */
  _id?: string;
  /** When the field was made. */
  createdAt?: string;
  /** When the field last changed. */
  updatedAt?: string;
}
/** How Refold reaches your own product for this customer. */
interface YourApp {
  /** Id of your app. Older callers send it, current ones do not. */
  app_id?: string;
  /** What to send with each request to your product, by header or field name. Secret. */
  auth_credentials?: Record<string, string>;
}
/** Parameters of `linkedAccounts.create`. */
type CreateLinkedAccountParams = CreateLinkedAccountRequest & ({
  account_id: string;
} | {
  linked_account_id: string;
});
/** Parameters of `linkedAccounts.disconnect`. */
interface DeleteIntegrationParams {
  /** Slug of the application, in lower case. */
  slug: string;
  /** End only connections of this kind, `oauth2` or `keybased`. */
  auth_type?: string;
}
/** Parameters of `linkedAccounts.delete`. */
interface DeleteLinkedAccountParams {
  /** The linked account, as you named it. */
  linked_account_id: string;
}
/** Parameters of `linkedAccounts.get`. */
interface GetLinkedAccountParams {
  /** The linked account, as you named it. */
  linked_account_id: string;
}
/** Parameters of `linkedAccounts.list`. */
interface ListLinkedAccountsParams {
  /** Only accounts that have a value for this environment variable. */
  env_variable_name?: string;
  /** Only accounts whose value of `env_variable_name` is this one. */
  env_variable_value?: string;
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
}
/** Parameters of `linkedAccounts.upsert`. */
type UpsertLinkedAccountParams = UpsertLinkedAccountRequest & ({
  account_id: string;
} | {
  linked_account_id: string;
});
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
declare const listLinkedAccounts: OptionalPagedOperation<ListLinkedAccountsParams, LinkedAccountPage, LinkedAccount, "apiKey">;
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
 * @throws 500: Credentials or app id in `your_app` are missing or wrong. Only older documentation names this response.
 */
declare const createLinkedAccount: Operation<CreateLinkedAccountParams, LinkedAccount, "apiKey">;
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
 * @throws 500: Credentials or app id in `your_app` are missing or wrong. Only older documentation names this response.
 */
declare const upsertLinkedAccount: Operation<UpsertLinkedAccountParams, UpsertedLinkedAccount, "apiKey" | "sessionToken">;
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
declare const deleteIntegration: Operation<DeleteIntegrationParams, LinkedAccount, "linkedAccount">;
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
declare const deleteLinkedAccount: Operation<DeleteLinkedAccountParams, Message, "apiKey">;
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
declare const getLinkedAccount: Operation<GetLinkedAccountParams, LinkedAccount, "apiKey" | "sessionToken">;
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
declare const getActiveLinkedAccount: PlainOperation<LinkedAccount, "sessionToken">;
/** Your customers, as Refold knows them. */
declare class LinkedAccounts extends Resource {
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
   * @throws 500: Credentials or app id in `your_app` are missing or wrong. Only older documentation names this response.
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
   * @throws 500: Credentials or app id in `your_app` are missing or wrong. Only older documentation names this response.
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
  disconnect(params: DeleteIntegrationParams, options?: CallOptions): ApiCall<LinkedAccount>;
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
  /** Resources of the server. Only older responses have it, and always empty. */
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
/** A workflow or an action. Responses and requests show it as an object; a mere id is said to be possible too. */
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
declare const listMcpServers: OptionalPagedOperation<ListMcpServersParams, McpServerPage, McpServer, "linkedAccount" | "sessionToken">;
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
declare const createMcpServer: Operation<CreateMcpServerParams, CreatedMcpServer, "linkedAccount" | "sessionToken">;
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
declare const deleteMcpServer: Operation<DeleteMcpServerParams, void, "linkedAccount" | "sessionToken">;
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
declare const getMcpServer: Operation<GetMcpServerParams, McpServer, "linkedAccount" | "sessionToken">;
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
declare const updateMcpServer: Operation<UpdateMcpServerParams, McpServer, "linkedAccount" | "sessionToken">;
/** Servers through which agents use a linked account's actions and workflows. */
declare class McpServers extends Resource {
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
/**
 * Get the OAuth address of an app.
 *
 * Reads the address at which a customer signs in to the app and lets Refold reach it. Send the customer there with a
 * browser. When they are done, the webhook event Connection Created follows and `applications.get` says `connected`. Returns
 * the address, which is meant for this one account, so keep it out of logs.
 *
 * `GET /api/v2/public/linked-account/integration/oauth-url/{slug}` with an API key for one linked account. Changes nothing, so it is repeated when it fails.
 *
 * @throws 401: The API key is missing, wrong or rotated.
 * @throws 404: An API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
declare const getOAuthUrl: Operation<GetOAuthUrlParams, OAuthUrl, "linkedAccount">;
/** Start an OAuth connection for a linked account. */
declare class Oauth extends Resource {
  /**
   * Get the OAuth address of an app.
   *
   * Reads the address at which a customer signs in to the app and lets Refold reach it. Send the customer there with a
   * browser. When they are done, the webhook event Connection Created follows and `applications.get` says `connected`. Returns
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
/** A new schedule. */
interface CreateScheduleRequest extends ScheduleFields {
  /** Whether `regex` or `interval_dates` say when to start. */
  trigger_type: "cron" | "interval";
}
/** Starts a workflow for a linked account again and again. */
interface Schedule {
  /** Refold's own id, 24 hexadecimal digits. Other calls name it `schedule_id`. */
  _id: string;
  /** Whether the schedule is paused. */
  inactive: boolean;
  /** The linked account for which the workflow runs. */
  linked_account_id: string;
  /** The workflow that is started. Lists give it with its app, other responses its id alone. */
  workflow: string | ScheduledWorkflow;
  /** The config with which the workflow runs. */
  config_id?: string;
  /** The cron expression. The name is misspelt by the API. Requests name it `regex`. */
  cron_patten?: string;
  environment?: Environment;
  /** Refold's own id of what the schedule fires. */
  event_id?: string;
  /** The same as `_id`, under its other name. */
  id?: string;
  /** When the schedule was paused. */
  inactive_from?: string;
  options?: ScheduleOptions;
  /** Id of your organization. */
  org_id?: string;
  /** What the workflow is started with. */
  payload?: Record<string, unknown>;
  /** Whether it was made by this API rather than in the dashboard. */
  registered_by_api?: boolean;
  /** When the schedule was made. */
  schedule_added_at?: string;
  /** Whether the schedule runs or is paused. Older responses only have `inactive`. */
  status?: "running" | "paused" | (string & {});
  /** The times at which the workflow is started. Requests name them `interval_dates`. */
  trigger_interval?: Record<string, unknown>[];
  /** Whether a cron expression or given times start the workflow. */
  trigger_type?: "cron" | "interval" | (string & {});
  /** Runs that the schedule has started. */
  triggered_instances?: unknown[];
  /** When the schedule last changed. */
  updatedAt?: string;
}
/** When a schedule starts its workflow, and with what. */
interface ScheduleFields {
  /**
   * Day on which the call is made, as older callers send it. Leave it out; `startDate` says when to begin.
   *
   * @deprecated
   */
  currentDate?: string;
  /** Last day on which to start the workflow. */
  endDate?: string;
  /** The times at which to start. A schedule of the kind `interval` needs them. */
  interval_dates?: (ScheduleMoment | ZonedScheduleMoment)[];
  /** What to start the workflow with. */
  payload?: Record<string, unknown>;
  /**
   * The cron expression, such as `0 9 * * 1` for Mondays at nine. A schedule of the kind `cron` needs it. Responses
   * name it `cron_patten`.
   */
  regex?: string;
  /** First day on which to start the workflow. */
  startDate?: string;
  /** Time zone by its IANA name, such as `America/New_York`. */
  tz?: string;
}
/** A time in the time zone of the schedule. */
interface ScheduleMoment {
  /** Day of the month. */
  day?: number;
  /** Hour from 0 to 23. */
  hour?: number;
  /** Minute from 0 to 59. */
  minute?: number;
  /** Month, 1 for January. */
  month?: number;
  /** Second from 0 to 59. Only the older, wrapped form is shown with it. */
  second?: number;
  /** Year with four digits. */
  year?: number;
}
/** When and in which time zone a schedule runs, as it was asked for. */
interface ScheduleOptions {
  /** Day on which the schedule was asked for. Older responses have it. */
  currentDate?: string;
  /** Last day. */
  endDate?: string;
  /** First day, such as `2026-07-01`. */
  startDate?: string;
  /** The kind of schedule, repeated. */
  trigger_type?: string;
  /** Time zone by its IANA name. */
  tz?: string;
}
/** One page of schedules. */
interface SchedulePage extends PageInfo {
  /** The schedules on this page. */
  docs: Schedule[];
}
/** The app of a scheduled workflow, in short. */
interface ScheduledApplication {
  /** Refold's own id of the app. */
  _id: string;
  /** Name of the app, for people to read. */
  name: string;
  /** What the app is. */
  description?: string;
  /** Address of the app's logo. */
  icon?: string;
}
/** The workflow of a schedule, in short. */
interface ScheduledWorkflow {
  /** Id of the workflow. */
  _id: string;
  /** Name of the workflow. */
  name: string;
  associated_application?: ScheduledApplication;
  /** What the workflow does. */
  description?: string;
}
/** The schedule as it should be. */
interface UpdateScheduleRequest extends ScheduleFields {
  /** Whether `regex` or `interval_dates` say when to start. */
  trigger_type?: "cron" | "interval";
}
/**
 * A time in a time zone of its own. The older form; `ScheduleMoment` is the current one.
 *
 * @deprecated
 */
interface ZonedScheduleMoment {
  date: ScheduleMoment;
  /** Time zone of this time, by its IANA name. */
  tz?: string;
}
/** Parameters of `schedules.create`. */
interface CreateScheduleParams extends CreateScheduleRequest {
  /** Slug of the application, in lower case. It travels as a header. */
  slug: string;
  /** Id or alias of the published workflow to start. It travels as a header. */
  workflow_id_alias: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
}
/** Parameters of `schedules.delete`. */
interface DeleteScheduleParams {
  /** Id of the schedule. */
  schedule_id: string;
}
/** Parameters of `schedules.list`. */
interface ListSchedulesParams {
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
}
/** Parameters of `schedules.pause`. */
interface PauseScheduleParams {
  /** Id of the schedule. */
  schedule_id: string;
}
/** Parameters of `schedules.resume`. */
interface ResumeScheduleParams {
  /** Id of the schedule. */
  schedule_id: string;
}
/** Parameters of `schedules.update`. */
interface UpdateScheduleParams extends UpdateScheduleRequest {
  /** Id of the schedule. */
  schedule_id: string;
}
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
declare const listSchedules: OptionalPagedOperation<ListSchedulesParams, SchedulePage, Schedule, "linkedAccount">;
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
declare const createSchedule: Operation<CreateScheduleParams, Schedule, "linkedAccount">;
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
declare const deleteSchedule: Operation<DeleteScheduleParams, Message, "linkedAccount">;
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
declare const updateSchedule: Operation<UpdateScheduleParams, Schedule, "linkedAccount">;
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
declare const pauseSchedule: Operation<PauseScheduleParams, Schedule, "linkedAccount">;
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
declare const resumeSchedule: Operation<ResumeScheduleParams, Schedule, "linkedAccount">;
/** Start a workflow by cron expression or at given times. */
declare class Schedules extends Resource {
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
declare const createSessionToken: Operation<CreateSessionTokenParams, SessionToken, "apiKey">;
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
declare const revokeSessionToken: PlainOperation<RevokedSessionToken, "sessionToken">;
/** Short-lived tokens that act for one linked account, safe to hand to a front end. */
declare class SessionTokens extends Resource {
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
/** What to add to a table. */
interface AddTableRecordsRequest {
  /** One record or a list of records. */
  data: NewTableRecord | NewTableRecord[];
}
/** What was added to a table. */
interface AddedTableRecords {
  /** The new records with their ids. */
  add_record_result: TableRecord[];
  /** The added data in another form. No source shows it. */
  transformed_add_data?: unknown;
}
/** A new table. */
interface CreateTableRequest {
  /** The columns. The sources disagree on how many are allowed, 10, 20 or 30; the highest is the latest. */
  columns: TableColumn[];
  /** Name of the table. */
  table_name: string;
}
/** Where the new table is. */
interface CreatedTable {
  /** Id of the table. */
  table_id: string;
  /** Whether a table of this name was there before. */
  already_exists?: boolean;
}
/** A record to add, with a value for each column by its name. */
type NewTableRecord = Record<string, TableValue>;
/** Columns to rename. */
interface RenameTableColumnsRequest {
  /** The renames, in the order in which to do them. */
  renames: TableColumnRename[];
}
/** A table, without its records. */
interface Table {
  /** Id of the table. Other calls name it `table_id`. */
  _id: string;
  environment: Environment;
  /** Whether the table has been deleted. */
  is_deleted: boolean;
  /** Name of the table. */
  name: string;
  /** Id of your organization. */
  org_id: string;
  /** Kind of the table. New kinds may appear. */
  table_type: "persistent" | (string & {});
  /** Id of the workflow run that the table belongs to, where it belongs to one. */
  associated_instance?: string;
  /** When the table was made. */
  createdAt?: string;
  /** The group that the table is in. */
  group?: string;
  /** The account that the table belongs to, if it belongs to one. */
  linked_account_id?: string;
  /** How many records the table has. */
  record_count?: number;
}
/** A column of a new table. */
interface TableColumn {
  /** Name of the column. */
  column_name: string;
}
/** A column and its new name. */
interface TableColumnRename {
  /** Name of the column from now on. */
  new_name: string;
  /** Name of the column so far. */
  old_name: string;
}
/** The columns of a table. */
interface TableColumns {
  /** Names of all columns. */
  columns: string[];
}
/** Columns to add or to remove. */
interface TableColumnsRequest {
  /** Names of the columns. */
  columns: string[];
}
/** Whether the table is gone. Sources only show true. */
type TableDeleted = boolean;
/** One page of tables. */
interface TablePage extends PageInfo {
  /** The tables on this page. */
  docs: Table[];
}
/** A record of a table. Beside its id it has a member for each column. */
type TableRecord = {
  /** Id of the record, a UUID. */
  record_id: string;
} & Record<string, TableValue>;
/** Records of a table. */
type TableRecordList = TableRecord[];
/** One page of the records of a table. */
interface TableRecordPage extends PageInfo {
  /** Names of all columns. */
  columns: string[];
  /** The records on this page. */
  docs: TableRecord[];
  /** Name of the table. */
  name: string;
}
/** Values to look for, by column. Each is read as a regular expression. */
type TableSearchRequest = Record<string, unknown>;
/** Value of a column. Sources only show text, and none says what else is allowed. */
type TableValue = unknown;
/** Tables and the group to put them into. */
interface UpdateTablesRequest {
  /** Ids of the tables. */
  tableIds: string[];
  /** Name of the group. An empty text takes the tables out of their group. */
  group?: string;
}
/** Parameters of `tables.addColumns`. */
interface AddTableColumnsParams extends TableColumnsRequest {
  /** Id of the table. */
  table_id: string;
}
/** Parameters of `tables.addRecords`. */
interface AddTableRecordsParams extends AddTableRecordsRequest {
  /** Id of the table. */
  table_id: string;
}
/** Parameters of `tables.create`. */
type CreateTableParams = CreateTableRequest;
/** Parameters of `tables.delete`. */
interface DeleteTableParams {
  /** Id of the table. */
  table_id: string;
}
/** Parameters of `tables.deleteRecord`. */
interface DeleteTableRecordParams {
  /** Id of the record. */
  record_id: string;
  /** Id of the table. */
  table_id: string;
}
/** Parameters of `tables.listRecords`. */
interface ListTableRecordsParams {
  /** Id of the table. */
  table_id: string;
  /**
   * Records per page. The default is much larger than that of other lists.
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
/** Parameters of `tables.list`. */
interface ListTablesParams {
  /**
   * Items per page.
   *
   * @default 10
   */
  limit?: number;
  /** Only tables of this name. No source says whether a part of the name is enough. */
  name?: string;
  /**
   * Page to return, counted from 1.
   *
   * @default 1
   */
  page?: number;
}
/** Parameters of `tables.removeColumns`. */
interface RemoveTableColumnsParams extends TableColumnsRequest {
  /** Id of the table. */
  table_id: string;
}
/** Parameters of `tables.renameColumns`. */
interface RenameTableColumnsParams extends RenameTableColumnsRequest {
  /** Id of the table. */
  table_id: string;
}
/** Parameters of `tables.searchRecords`. */
interface SearchTableRecordsParams {
  /** Id of the table. */
  table_id: string;
  /** The request body. */
  body: TableSearchRequest;
}
/** Parameters of `tables.updateMany`. */
type UpdateTablesParams = UpdateTablesRequest;
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
declare const listTables: OptionalPagedOperation<ListTablesParams, TablePage, Table, "apiKey" | "linkedAccount" | "sessionToken">;
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
declare const createTable: Operation<CreateTableParams, CreatedTable, "apiKey" | "linkedAccount" | "sessionToken">;
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
declare const updateTables: Operation<UpdateTablesParams, void, "apiKey" | "linkedAccount" | "sessionToken">;
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
declare const deleteTable: Operation<DeleteTableParams, TableDeleted, "apiKey" | "linkedAccount" | "sessionToken">;
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
declare const listTableRecords: PagedOperation<ListTableRecordsParams, TableRecordPage, TableRecord, "apiKey" | "linkedAccount" | "sessionToken">;
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
declare const addTableRecords: Operation<AddTableRecordsParams, AddedTableRecords, "apiKey" | "linkedAccount" | "sessionToken">;
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
declare const addTableColumns: Operation<AddTableColumnsParams, TableColumns, "apiKey" | "linkedAccount" | "sessionToken">;
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
declare const removeTableColumns: Operation<RemoveTableColumnsParams, TableColumns, "apiKey" | "linkedAccount" | "sessionToken">;
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
declare const renameTableColumns: Operation<RenameTableColumnsParams, TableColumns, "apiKey" | "linkedAccount" | "sessionToken">;
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
declare const searchTableRecords: Operation<SearchTableRecordsParams, TableRecordList, "apiKey" | "linkedAccount" | "sessionToken">;
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
declare const deleteTableRecord: Operation<DeleteTableRecordParams, TableRecord, "apiKey" | "linkedAccount" | "sessionToken">;
/** Tables that workflows and your product read and write. */
declare class Tables extends Resource {
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
/** A new webhook. */
interface CreateWebhookRequest extends WebhookFields {
  /** The events to report, at least one. */
  webhook_events: WebhookEventNameInput[];
  /** The group to put the webhook into. */
  group?: string;
  /** A second description. No source says how it differs from `description`. */
  webhook_description?: string;
}
/** Fields of a webhook to change. What is left out stays as it is. */
interface UpdateWebhookRequest extends WebhookFields {
  /** The events to report from now on, in place of those before. */
  webhook_events?: WebhookEventNameInput[];
}
/** Webhooks and the group to put them into. */
interface UpdateWebhooksRequest {
  /** Ids of the webhooks, at least one. */
  webhookIds: string[];
  /** Name of the group. An empty text takes the webhooks out of their group. */
  group?: string;
}
/** An address to which Refold reports events. */
interface Webhook {
  /** Refold's own id, 24 hexadecimal digits. */
  _id: string;
  /** Whether events are sent at present. */
  is_enabled: boolean;
  /** The events that it reports. New ones may appear. */
  webhook_events: (WebhookEventName | string)[];
  /** Form of what is sent. The event as it is, a message for Slack, or your own template. */
  webhook_type: "default" | "slack" | "custom" | (string & {});
  /** Where events are sent. */
  webhook_url: string;
  __v?: Revision;
  /** When the webhook was made. */
  createdAt?: string;
  /** What it is for, in your words. */
  description?: string;
  environment?: Environment;
  /** The group that the webhook is in. */
  group?: string;
  /** HTTP method with which events are sent. */
  method?: "POST" | "PUT" | "PATCH" | (string & {});
  /** Id of your organization. */
  org_id?: string;
  /** The app whose events it reports, if it is limited to one. */
  slug?: string;
  /** When the webhook last changed. */
  updatedAt?: string;
  /** Template of the body, as text or as JSON in which texts are templates. Used by the type `custom` only. */
  webhook_body?: unknown;
  /** A second description. No source says how it differs from `description`. */
  webhook_description?: string;
  /** Headers that are sent with each event, by name. They may hold secrets. */
  webhook_headers?: Record<string, unknown>;
  /** The workflows whose events it reports, if it is limited to some. */
  workflow_ids?: string[];
}
/** An event that a webhook can report. */
type WebhookEventName = "Connection Created" | "Connection Deleted" | "Connection Expired" | "Workflow Completed" | "Workflow Errored" | "Workflow Stopped" | "Workflow Timed Out" | (string & {});
/** An event that a webhook can report. */
type WebhookEventNameInput = "Connection Created" | "Connection Deleted" | "Connection Expired" | "Workflow Completed" | "Workflow Errored" | "Workflow Stopped" | "Workflow Timed Out";
/** What can be said about a webhook when it is created or changed. */
interface WebhookFields {
  /** What the webhook is for, in your words. */
  description?: string;
  /** Whether to send events. A new webhook does unless told otherwise. */
  is_enabled?: boolean;
  /** HTTP method with which to send events. The default is POST. */
  method?: "POST" | "PUT" | "PATCH";
  /** Report events of this app only. Such a webhook takes workflow events, not connection events. */
  slug?: string;
  /**
   * Template of the body, as text or as JSON in which texts are templates. Used by the type `custom` only. It may
   * name `{{event}}`, `{{event.<key>}}`, `{{workflow_response}}`, `{{workflow_response.<key>}}` and
   * `{{linked_account_name}}`.
   */
  webhook_body?: unknown;
  /** Headers to send with each event, by name. Values may hold templates such as `{{event.slug}}`. */
  webhook_headers?: Record<string, string>;
  /** Form of what is sent. The event as it is, a message for Slack, or your own template. The default is `default`. */
  webhook_type?: "default" | "slack" | "custom";
  /** Where to send events. Use https; without it the signature is all that protects a delivery. */
  webhook_url?: string;
  /** Report events of these workflows only. */
  workflow_ids?: string[];
}
/** Webhooks of the environment. */
type WebhookList = Webhook[];
/** Parameters of `webhooks.create`. */
type CreateWebhookParams = CreateWebhookRequest;
/** Parameters of `webhooks.delete`. */
interface DeleteWebhookParams {
  /** Id of the webhook. */
  id: string;
}
/** Parameters of `webhooks.get`. */
interface GetWebhookParams {
  /** Id of the webhook. */
  id: string;
}
/** Parameters of `webhooks.update`. */
interface UpdateWebhookParams extends UpdateWebhookRequest {
  /** Id of the webhook. */
  id: string;
}
/** Parameters of `webhooks.updateMany`. */
type UpdateWebhooksParams = UpdateWebhooksRequest;
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
declare const listWebhooks: PlainOperation<WebhookList, "apiKey">;
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
declare const createWebhook: Operation<CreateWebhookParams, Webhook, "apiKey">;
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
declare const deleteWebhook: Operation<DeleteWebhookParams, WebhookList, "apiKey">;
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
declare const getWebhook: Operation<GetWebhookParams, Webhook, "apiKey">;
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
declare const updateWebhook: Operation<UpdateWebhookParams, Webhook, "apiKey">;
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
declare const updateWebhooks: Operation<UpdateWebhooksParams, WebhookList, "apiKey">;
/** Where Refold reports connections and workflow runs to you. */
declare class Webhooks extends Resource {
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
/** A new workflow. */
interface CreateWorkflowRequest {
  /** Name of the workflow. */
  name: string;
  /** Id of the app, instead of its slug. */
  associated_application?: string;
  /** What the workflow does. */
  description?: string;
  /** Slug of the app that the workflow belongs to, in lower case. */
  slug?: string;
}
/** The new workflow. */
interface CreatedWorkflow {
  workflow: Workflow;
}
/** A workflow that a linked account has enabled. */
interface EnabledWorkflow {
  application: EnabledWorkflowApplication;
  /** The config that the workflow is enabled in. */
  config_id: string;
  /** What the workflow does. */
  description: string;
  /** Address of the workflow's icon, or an empty text. */
  icon: string;
  /** Id of the workflow. */
  id: string;
  /** Name of the workflow. */
  name: string;
  /** When the workflow was made. */
  createdAt?: string;
  /** When the workflow last changed. */
  updatedAt?: string;
}
/** The app that an enabled workflow belongs to. */
interface EnabledWorkflowApplication {
  /** What the app is. */
  description: string;
  /** Address of the app's logo. */
  icon: string;
  /** Name of the app, for people to read. */
  name: string;
  /** Id of the app. */
  _id?: string;
}
/** Whether the workflow is to be published. */
interface PublishWorkflowRequest {
  /** True publishes a draft, false takes a published workflow back. */
  published: boolean;
  /** What is new in this version. Only an older page has it. */
  description?: string;
  /** Number of the version to publish, as `workflows.listVersions` shows it. */
  version?: number;
}
/** A workflow after it was published or unpublished. Some responses hold only a few fields and no id. */
interface PublishedWorkflow extends WorkflowFields {
  /** Whether the workflow is published. */
  published: boolean;
}
/** A workflow or its draft. */
interface Workflow extends WorkflowFields {
  /** Id of the workflow, of the draft or of the version. */
  _id: string;
  /** Name for people to read. */
  name: string;
}
/** The app that a workflow belongs to. */
interface WorkflowApplication {
  /** Id of the app. */
  _id: string;
  /** Name of the app, for people to read. */
  name: string;
  /** Slug of the app. */
  slug: string;
}
/** What became of the workflow. The sources show two forms, so expect either pair of fields. */
interface WorkflowDeleted {
  /** A confirmation for a person to read. */
  message?: string;
  /** Whether the workflow is gone. */
  success?: boolean;
  /** Whether its triggers have ended, in the other form. */
  successfullyDeletedTriggers?: boolean;
  /** Whether its triggers have ended. */
  triggers_deregistered?: boolean;
}
/** A connection from one step to the next. */
interface WorkflowEdge {
  /** Id of the step that it leaves. */
  source: string;
  /** Id of the step that it leads to. */
  target: string;
  /** Id of the connection. */
  id?: string;
  /** Where on the first step it begins, in the workflow builder. */
  sourceHandle?: string | null;
  /** Where on the second step it ends, in the workflow builder. */
  targetHandle?: string | null;
  /** How the workflow builder draws it. */
  type?: string;
}
/** What responses can say about a workflow, a draft or a version. Each response holds a part of it. */
interface WorkflowFields {
  __v?: Revision;
  /** Id of the workflow, of the draft or of the version. */
  _id?: string;
  /** The app that the workflow belongs to. Lists hold an object, other responses mostly its id. */
  associated_application?: string | WorkflowApplication;
  /** Id of the project that the workflow belongs to. */
  associated_project?: string;
  /** The same as `associated_workflow` in older responses. The name is misspelt on the wire. */
  associated_public_worklfow?: string;
  /** On a draft, the id of the workflow that it is the draft of. */
  associated_workflow?: string;
  /** Whether the workflow is enabled without the customer's doing. */
  autoEnable?: boolean;
  /** When it was made. */
  createdAt?: string;
  /** Whether the workflow was made with AI. */
  created_by_ai?: boolean;
  /** Number of the current version. Sources show 0 before the first publication. */
  current_version?: number;
  /** Fields for the customer to fill in. No source shows one. */
  data_slots?: Record<string, unknown>[];
  /** What the workflow does. */
  description?: string;
  /** Which step follows which. */
  edges?: WorkflowEdge[];
  /** Whether payloads are checked against the schema. */
  enable_schema_validation?: boolean;
  environment?: Environment;
  /** Notes on the form of the event. */
  event_schema_guidelines?: string;
  /** Whether other workflows can use this one as a step. */
  expose_as_node?: boolean;
  /** The group that the workflow is in. */
  group?: string;
  /** Whether the workflow is hidden from customers when they configure the app. */
  hide_in_config?: boolean;
  /** Address of the workflow's icon, or an empty text. */
  icon?: string;
  /** Position of the workflow among those of its app. */
  index_order?: number;
  /** Whether the workflow is an agentic one. */
  is_agentic_flow?: boolean;
  /** Whether the workflow is of the second generation. The first one no longer runs. */
  is_v2?: boolean;
  /** JSON Schema of the payload. */
  json_schema?: Record<string, unknown>;
  /** The account that a private workflow belongs to, as you named it. */
  linked_account_id?: string;
  /** Payload for runs by hand, in whatever form the workflow takes it. */
  manual_execution_payload?: unknown;
  /** Name for people to read. */
  name?: string;
  /** The steps of the workflow. */
  nodes?: WorkflowNode[];
  /** Id of your organization. */
  org_id?: string;
  /** An older flag. It is true on private workflows too, so do not read it as public. */
  public_access_workflow?: boolean;
  /** Whether the workflow is published. */
  published?: boolean;
  settings?: WorkflowSettings;
  /** Slug of the app that the workflow belongs to. */
  slug?: string;
  /** What test runs in the workflow builder use, such as trigger and account. */
  test_instance_meta_data?: Record<string, unknown>;
  /** Condition on your own fields of the linked account. No source shows the form. */
  udf_filter?: string;
  /** How `udf_filter` is compared. No source shows a value. */
  udf_filter_operator?: string;
  /** When it last changed. */
  updatedAt?: string;
  /** Number of the version. Null on a draft. */
  version?: number | null;
  /** When an agent is to use the workflow. */
  when_to_use?: string;
  /** A name by which to execute the workflow instead of its id. */
  workflow_alias?: string;
  /** Version of the workflow builder. */
  workflow_builder_version?: string;
  /** Environments that the workflow exists in. Only older responses have it. */
  workflow_environment?: Environment[];
}
/** A step of a workflow. Beyond these fields, each type of step has its own. */
interface WorkflowNode {
  /** Id of the step in its workflow. */
  id: string;
  /** Type of the step, such as `start` or `action`. */
  type: string;
  /** Name of the step, for people to read. */
  name?: string;
}
/** One page of workflows. */
interface WorkflowPage extends PageInfo {
  /** The workflows on this page. */
  docs: Workflow[];
  /** A schema beside the list. Sources only show null, and none says what it is for. */
  schema?: Record<string, unknown> | null;
}
/** What a workflow expects as its payload. */
interface WorkflowRequestStructure {
  /** A sample payload, in whatever form the workflow takes it. Null if there is none. */
  payload: unknown;
  /** JSON Schema of the payload. Null if there is none. */
  schema: Record<string, unknown> | null;
  /** The schema in words, by field. Null if there is none. */
  schema_interpreted: Record<string, unknown> | null;
}
/**
 * A run that was started. With `sync_execution` it is over and has its result too. Read `errored` as well as the
 * status of the response.
 */
interface WorkflowRun {
  /** Id of the run, for `executions.get`. */
  execution_id: string;
  /** Whether the run failed. */
  errored?: boolean;
  /** Which engine ran it. Of no use to callers. */
  executed_by_thanos?: boolean;
  /** Why the run failed. No source shows the form. */
  execution_error?: Record<string, unknown>;
  /** A confirmation for a person to read. */
  message?: string;
  /** Whatever the workflow's Response node returned, in its own form. Only after a run that was waited for. */
  return_value?: unknown;
  /** Status of the workflow's own answer. */
  status_code?: number;
}
/** Settings of a workflow. */
interface WorkflowSettings {
  /** How results are cached. No source shows the form. */
  caching?: Record<string, unknown>;
  /** How runs pick up where the last one ended. No source shows the form. */
  incremental_sync_settings?: Record<string, unknown>;
  /** How long a run may take. No source names the unit. */
  timeout?: number;
  /** What the workflow answers. No source shows the form. */
  workflow_response?: Record<string, unknown>;
}
/** A version of a workflow, as it was when it was published. */
interface WorkflowVersion extends WorkflowFields {
  /** Id of the workflow, of the draft or of the version. */
  _id: string;
  /** Number of the version. Null on a draft. */
  version: number | null;
  /** When it was made. */
  createdAt: string;
}
/** One page of the versions of a workflow. */
interface WorkflowVersionPage extends PageInfo {
  /** The versions on this page. */
  docs: WorkflowVersion[];
  /** A schema beside the list. No source shows it here. */
  schema?: Record<string, unknown> | null;
}
/** Parameters of `workflows.create`. */
type CreateWorkflowParams = CreateWorkflowRequest;
/** Parameters of `workflows.delete`. */
interface DeleteWorkflowParams {
  /** Id of the workflow. To delete it, the published id. */
  workflow_id: string;
}
/** Parameters of `workflows.execute`. */
interface ExecuteWorkflowParams {
  /** Slug of the application, in lower case. It travels as a header. */
  slug: string;
  /** Id of the published workflow, or its alias. */
  workflow_id: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
  /** Let the run see the headers of this request. */
  include_headers?: boolean;
  /** The same as the header `include-headers`. */
  include_headers_query?: boolean;
  /** A label of yours for the run. */
  instance_tag?: string;
  /** Wait for the run to end, and answer with its result. */
  sync_execution?: boolean;
  /** The payload that the workflow's start receives. */
  payload?: Record<string, unknown>;
}
/** Parameters of `workflows.getDraft`. */
interface GetWorkflowDraftParams {
  /** Id of the workflow. */
  workflow_id: string;
}
/** Parameters of `workflows.get`. */
interface GetWorkflowParams {
  /** Id of the workflow. To delete it, the published id. */
  workflow_id: string;
}
/** Parameters of `workflows.getRequestStructure`. */
interface GetWorkflowRequestStructureParams {
  /** Id of the workflow. */
  workflow_id: string;
}
/** Parameters of `workflows.listVersions`. */
interface ListWorkflowVersionsParams {
  /** Id of the workflow. */
  workflow_id: string;
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
}
/** Parameters of `workflows.list`. */
interface ListWorkflowsParams {
  /** Only workflows of the app with this id. */
  application_id?: string;
  /** End of a period. No source says which date of the workflow counts. */
  end_date?: string | Date;
  /**
   * Items per page.
   *
   * @default 10
   */
  limit?: number;
  /** Only workflows whose name matches. It is read as a regular expression, so escape what a person typed. */
  name?: string;
  /**
   * Page to return, counted from 1.
   *
   * @default 1
   */
  page?: number;
  /** Only workflows that are published, or only those that are not. */
  published?: boolean;
  /** Ask for the private workflows of the linked account. Without it the public ones are listed. */
  scope?: "private";
  /** Only workflows of these apps, by slug. Separate several with commas. */
  slug?: string;
  /** Start of a period. No source says which date of the workflow counts. */
  start_date?: string | Date;
}
/** Parameters of `workflows.publish`. */
interface PublishWorkflowParams extends PublishWorkflowRequest {
  /** Id of the draft to publish it, or the published id to take it back. */
  workflow_id: string;
}
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
declare const listWorkflows: OptionalPagedOperation<ListWorkflowsParams, WorkflowPage, Workflow, "linkedAccount" | "sessionToken">;
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
declare const createWorkflow: Operation<CreateWorkflowParams, CreatedWorkflow, "linkedAccount" | "sessionToken">;
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
declare const listEnabledWorkflows: PlainOperation<EnabledWorkflow[], "linkedAccount" | "sessionToken">;
/**
 * Get the payload structure of a workflow.
 *
 * Reads what a workflow expects as its payload: a sample, a JSON Schema and the schema in words. Use it to build a
 * form or to check a payload before you execute the workflow. All three are null for a workflow without a schema.
 *
 * `GET /api/v2/public/workflow/request-structure/{workflow_id}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: An API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
declare const getWorkflowRequestStructure: Operation<GetWorkflowRequestStructureParams, WorkflowRequestStructure, "linkedAccount" | "sessionToken">;
/**
 * List the versions of a workflow.
 *
 * Lists the versions that were published of a workflow. Use it to find the version to go back to, and give its
 * number to `workflows.publish`. Returns one page, whose items may say no more than number, id and date. An unknown
 * workflow is 404.
 *
 * `GET /api/v2/public/workflow/versions/{workflow_id}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such workflow, or an API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
declare const listWorkflowVersions: PagedOperation<ListWorkflowVersionsParams, WorkflowVersionPage, WorkflowVersion, "linkedAccount" | "sessionToken">;
/**
 * Delete a workflow.
 *
 * Deletes a workflow and ends its triggers. There is no way back. It takes the published id and only a session
 * token, so a server mints one first. Returns a confirmation, of which the sources show two forms. The id of a
 * single version is refused with 400.
 *
 * `DELETE /api/v2/public/workflow/{workflow_id}` with a session token. May be repeated, so it is when it fails.
 *
 * @throws 400: The id is that of a version.
 * @throws 401: The session token is missing, wrong, revoked or expired. Mint a new one.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
declare const deleteWorkflow: Operation<DeleteWorkflowParams, WorkflowDeleted, "sessionToken">;
/**
 * Get a workflow.
 *
 * Reads one workflow with its nodes and edges. Use it to see what a published workflow does; for what has been
 * edited since, read its draft. A private workflow of another account is refused with 403.
 *
 * `GET /api/v2/public/workflow/{workflow_id}` with an API key for one linked account. Changes nothing, so it is repeated when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 403: The workflow is private to another linked account.
 * @throws 404: An API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
declare const getWorkflow: Operation<GetWorkflowParams, Workflow, "linkedAccount">;
/**
 * Get the draft of a workflow.
 *
 * Reads the draft of a workflow, which is what the workflow builder edits. Use it to learn the id to give to
 * `workflows.publish`. A workflow without a draft seems to get one, so this may write although it is a GET. An unknown
 * workflow is 404.
 *
 * `GET /api/v2/public/workflow/{workflow_id}/edit` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such workflow, or an API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
declare const getWorkflowDraft: Operation<GetWorkflowDraftParams, Workflow, "linkedAccount" | "sessionToken">;
/**
 * Execute a workflow.
 *
 * Starts a run of a workflow, even one that the account has not enabled. Normally the answer comes at once with the
 * id of the run; read it with `executions.get` until its status says that it is over. With `sync_execution` the answer
 * comes when the run is over and holds what the workflow's Response node returned; workflows with a Group node do
 * not allow this. A Response node may also choose the status of the response, so an error status may be the workflow's
 * own answer, with a body of any form. Without a slug the answer is 400.
 *
 * `POST /api/v2/public/workflow/{workflow_id}/execute` with an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
 *
 * @throws 400: The slug is missing.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: An API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
declare const executeWorkflow: Operation<ExecuteWorkflowParams, WorkflowRun, "linkedAccount" | "sessionToken">;
/**
 * Publish or unpublish a workflow.
 *
 * Publishes the draft of a workflow, or takes a published one back. To publish, give the id of the draft; to
 * unpublish, the published id, else the answer is 400. It takes only a session token, so a server mints one first.
 * Returns the workflow, of which some sources show only a few fields. An unknown workflow is 404.
 *
 * `PUT /api/v2/public/workflow/{workflow_id}/publish` with a session token. May be repeated, so it is when it fails.
 *
 * @throws 400: A draft id was given to unpublish.
 * @throws 401: The session token is missing, wrong, revoked or expired.
 * @throws 404: No such workflow.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
declare const publishWorkflow: Operation<PublishWorkflowParams, PublishedWorkflow, "sessionToken">;
/** Create, publish and run workflows. */
declare class Workflows extends Resource {
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
   * `GET /api/v2/public/workflow/request-structure/{workflow_id}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
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
   * number to `workflows.publish`. Returns one page, whose items may say no more than number, id and date. An unknown
   * workflow is 404.
   *
   * `GET /api/v2/public/workflow/versions/{workflow_id}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
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
   * `DELETE /api/v2/public/workflow/{workflow_id}` with a session token. May be repeated, so it is when it fails.
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
   * `GET /api/v2/public/workflow/{workflow_id}` with an API key for one linked account. Changes nothing, so it is repeated when it fails.
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
   * `workflows.publish`. A workflow without a draft seems to get one, so this may write although it is a GET. An unknown
   * workflow is 404.
   *
   * `GET /api/v2/public/workflow/{workflow_id}/edit` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
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
   * id of the run; read it with `executions.get` until its status says that it is over. With `sync_execution` the answer
   * comes when the run is over and holds what the workflow's Response node returned; workflows with a Group node do
   * not allow this. A Response node may also choose the status of the response, so an error status may be the workflow's
   * own answer, with a body of any form. Without a slug the answer is 400.
   *
   * `POST /api/v2/public/workflow/{workflow_id}/execute` with an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
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
   * `PUT /api/v2/public/workflow/{workflow_id}/publish` with a session token. May be repeated, so it is when it fails.
   *
   * @throws 400: A draft id was given to unpublish.
   * @throws 401: The session token is missing, wrong, revoked or expired.
   * @throws 404: No such workflow.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  publish(params: PublishWorkflowParams, options?: CallOptions): ApiCall<PublishedWorkflow>;
}
/** Runs the functions that users put around every attempt: those of the client, and inside them those of the call. */
declare const middleware: Layer<"middleware">;
/** Takes one token of the limiter for each request, and tells the limiter when the server says that it was one too many. */
declare const rateLimit: Layer<"limiter" | "priority">;
/**
 * Bounds the size of responses. Bodies of errors are read to their end, so that their connection can serve again, unless they
 * are larger than 1 MiB; then the rest is cut off with the connection.
 */
declare const responseLimit: Layer<"maxResponseBytes">;
/** Makes further attempts, as the operation's retry policy allows. */
declare const retry: Layer<"maxRetries" | "maxRateLimitRetries">;
/**
 * Tells logger and tracer how a call went. What they get is an allow-list, so it can hold no secret. They look on: what they
 * throw changes no outcome and is dropped.
 */
declare const telemetry: Layer<"logger" | "tracer">;
/**
 * Bounds a call by `signal` and `totalTimeout`, and each of its attempts by `timeout`. The bounds hold wherever the call
 * stands: the outermost race ends it, and everything inside is told to stop by a signal.
 */
declare const timeouts: Layer<"signal" | "timeout" | "totalTimeout">;
/** Has each success response compared with the contract, and tells what differs. */
declare const validation: Layer<"validateResponse" | "onValidationIssue">;
/** Layers that a client can be made without. Each is an import of its own. */
interface Layers {
  /** Refuses options and parameters that are unknown or wrong, before any request. */
  readonly inputChecks?: AnyLayer;
  /** Says why a connection failed and what to do about it. */
  readonly diagnostics?: AnyLayer;
  /** Bounds the size of responses, by `maxResponseBytes`. */
  readonly responseLimit?: AnyLayer;
  /** Tells `logger` and `tracer` of each call. */
  readonly telemetry?: AnyLayer;
  /** Compares responses with the contract, by `validateResponse`. */
  readonly validation?: AnyLayer;
  /** Ends a call by its `signal`, `timeout` or `totalTimeout`. Without it, a call lasts as long as `fetch` lets it. */
  readonly timeouts?: AnyLayer;
  /** Repeats attempts that failed, as far as the operation may be repeated. */
  readonly retry?: AnyLayer;
  /** Runs `middleware`. */
  readonly middleware?: AnyLayer;
  /** Asks a function that supplies the key or token once more when the server answers 401, and keeps tokens meanwhile. */
  readonly refreshCredential?: AnyLayer;
  /** Keeps to the rate limit. */
  readonly rateLimit?: AnyLayer;
}
/** Options that some layer reads. */
type LayerOption = OptionsOf<typeof telemetry> | OptionsOf<typeof validation> | OptionsOf<typeof timeouts> | OptionsOf<typeof retry> | OptionsOf<typeof middleware> | OptionsOf<typeof rateLimit> | OptionsOf<typeof responseLimit>;
/** What a {@link Client} is made of. */
interface ClientParts {
  readonly scheme: CredentialScheme;
  readonly secret: Secret;
  readonly options: ClientOptions;
  readonly layers: Layers;
}
/** Makes calls with one credential. The clients with resources and standalone functions share it. */
declare class Client<C extends Credential = Credential> implements Connection<C> {
  #private;
  readonly credential: C;
  readonly baseURL: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly linkedAccountId: string | undefined;
  readonly options: ClientOptions;
  readonly limiter: RateLimiter | undefined;
  readonly scheme: CredentialScheme;
  readonly run: Pipeline<Work, Outcome>;
  readonly send: Pipeline<OutgoingRequest, ReceivedResponse>;
  readonly checkInput: InputCheck | undefined;
  readonly deadlineFor: (exchange: Exchange) => Deadline | undefined;
  constructor(parts: ClientParts, linkedAccountId?: string, limiter?: RateLimiter | false);
  /** The same client, on behalf of one linked account. */
  forLinkedAccount(linkedAccountId: string): Client<"linkedAccount">;
  /** A client with another secret, and otherwise the same options and limiter. */
  withSecret(scheme: CredentialScheme, secret: Secret): Client;
  /** The secret, if it does not change. */
  get staticSecret(): string | undefined;
  /** The secret, or another one than the server has just refused. */
  secret(refused?: string): string | Promise<string>;
  /** The options that are given to a call, checked. */
  callOptions(given: CallOptions, call: CallSummary): CallOptions;
  /** Says why a connection failed. */
  explain(error: unknown): Explanation;
}
/** Resources that an API key reaches. */
interface OrganizationResources {
  /** Which fields an app asks for when a customer connects it. */
  readonly authStructures: Pick<AuthStructures, "get">;
  /** Named maps from a record id to its counterparts in the connected apps. */
  readonly datarefs: Pick<Datarefs, "list">;
  /** Variable definitions and their values, by scope. */
  readonly environmentVariables: Pick<EnvironmentVariables, "listDefinitions" | "getDefinition" | "getValue" | "setValue" | "deleteValue" | "listValues">;
  /** Events that your product fires to start workflows, and their definitions. */
  readonly events: Pick<Events, "list" | "create" | "delete" | "get" | "update">;
  /** Forms that a workflow waits for a person to fill in. */
  readonly humanTasks: Pick<HumanTasks, "get" | "submit">;
  /** Your customers, as Refold knows them. */
  readonly linkedAccounts: Pick<LinkedAccounts, "list" | "create" | "upsert" | "delete" | "get">;
  /** Short-lived tokens that act for one linked account, safe to hand to a front end. */
  readonly sessionTokens: Pick<SessionTokens, "create">;
  /** Tables that workflows and your product read and write. */
  readonly tables: Pick<Tables, "list" | "create" | "updateMany" | "delete" | "listRecords" | "addRecords" | "addColumns" | "removeColumns" | "renameColumns" | "searchRecords" | "deleteRecord">;
  /** Where Refold reports connections and workflow runs to you. */
  readonly webhooks: Pick<Webhooks, "list" | "create" | "delete" | "get" | "update" | "updateMany">;
}
/** Resources that an API key reaches on behalf of one linked account. */
interface LinkedAccountResources {
  /** Read and write a connected app through its ready-made actions. */
  readonly actions: Pick<Actions, "list" | "getParameters" | "execute">;
  /** The apps that your customers can connect, and the state of each connection. */
  readonly applications: Pick<Applications, "list" | "get">;
  /** Which fields an app asks for when a customer connects it. */
  readonly authStructures: Pick<AuthStructures, "get">;
  /** Single fields of a config, their values and their options. */
  readonly configFields: Pick<ConfigFields, "list" | "clear" | "get" | "update" | "getRuleOptions">;
  /** What one linked account has chosen for one app, such as field values and enabled workflows. */
  readonly configs: Pick<Configs, "getOrCreate" | "update" | "deleteDefault" | "getDefault" | "delete" | "get" | "setWorkflow" | "list">;
  /** Store, migrate and remove the credentials with which Refold reaches an app. */
  readonly credentials: Pick<Credentials, "delete" | "upsert" | "saveKey" | "migrateToken">;
  /** Named maps from a record id to its counterparts in the connected apps. */
  readonly datarefs: Pick<Datarefs, "list" | "create" | "delete" | "listRecords" | "clearRecords" | "updateMany">;
  /** Read-only views written by workflows. Deprecated, use persistent tables. */
  readonly datastores: Pick<Datastores, "list" | "listRecords" | "searchRecords">;
  /** Variable definitions and their values, by scope. */
  readonly environmentVariables: Pick<EnvironmentVariables, "getValue" | "setValue" | "deleteValue" | "listValues">;
  /** Events that your product fires to start workflows, and their definitions. */
  readonly events: Pick<Events, "trigger" | "triggerBySlug">;
  /** Runs of workflows, with their state, nodes and results. */
  readonly executions: Pick<Executions, "list" | "get" | "listNodeBatches" | "rerun" | "stop">;
  /** Forms that a workflow waits for a person to fill in. */
  readonly humanTasks: Pick<HumanTasks, "get" | "submit">;
  /** Your customers, as Refold knows them. */
  readonly linkedAccounts: Pick<LinkedAccounts, "disconnect">;
  /** Servers through which agents use a linked account's actions and workflows. */
  readonly mcpServers: Pick<McpServers, "list" | "create" | "delete" | "get" | "update">;
  /** Start an OAuth connection for a linked account. */
  readonly oauth: Pick<Oauth, "getUrl">;
  /** Start a workflow by cron expression or at given times. */
  readonly schedules: Pick<Schedules, "list" | "create" | "delete" | "update" | "pause" | "resume">;
  /** Tables that workflows and your product read and write. */
  readonly tables: Pick<Tables, "list" | "create" | "updateMany" | "delete" | "listRecords" | "addRecords" | "addColumns" | "removeColumns" | "renameColumns" | "searchRecords" | "deleteRecord">;
  /** Create, publish and run workflows. */
  readonly workflows: Pick<Workflows, "list" | "create" | "listEnabled" | "getRequestStructure" | "listVersions" | "get" | "getDraft" | "execute">;
}
/** Resources that a session token reaches. */
interface SessionResources {
  /** Read and write a connected app through its ready-made actions. */
  readonly actions: Pick<Actions, "list" | "getParameters" | "execute">;
  /** Which fields an app asks for when a customer connects it. */
  readonly authStructures: Pick<AuthStructures, "get">;
  /** Single fields of a config, their values and their options. */
  readonly configFields: Pick<ConfigFields, "list" | "clear" | "get" | "update" | "getRuleOptions">;
  /** What one linked account has chosen for one app, such as field values and enabled workflows. */
  readonly configs: Pick<Configs, "getOrCreate" | "update" | "deleteDefault" | "getDefault" | "delete" | "get" | "setWorkflow" | "list">;
  /** Store, migrate and remove the credentials with which Refold reaches an app. */
  readonly credentials: Pick<Credentials, "delete" | "upsert">;
  /** Read-only views written by workflows. Deprecated, use persistent tables. */
  readonly datastores: Pick<Datastores, "list" | "listRecords" | "searchRecords">;
  /** Variable definitions and their values, by scope. */
  readonly environmentVariables: Pick<EnvironmentVariables, "listDefinitions" | "getValue" | "setValue" | "deleteValue" | "listValues">;
  /** Events that your product fires to start workflows, and their definitions. */
  readonly events: Pick<Events, "trigger" | "triggerBySlug">;
  /** Runs of workflows, with their state, nodes and results. */
  readonly executions: Pick<Executions, "list" | "get" | "listNodeBatches" | "rerun" | "stop">;
  /** Links to the hosted page on which a customer connects apps. */
  readonly hostedConnect: Pick<HostedConnect, "createUrl">;
  /** The properties stored with a hosted connect link. */
  readonly hostedProperties: Pick<HostedProperties, "get">;
  /** Forms that a workflow waits for a person to fill in. */
  readonly humanTasks: Pick<HumanTasks, "get" | "submit">;
  /** Your customers, as Refold knows them. */
  readonly linkedAccounts: Pick<LinkedAccounts, "upsert" | "get" | "getActive">;
  /** Servers through which agents use a linked account's actions and workflows. */
  readonly mcpServers: Pick<McpServers, "list" | "create" | "delete" | "get" | "update">;
  /** Short-lived tokens that act for one linked account, safe to hand to a front end. */
  readonly sessionTokens: Pick<SessionTokens, "revoke">;
  /** Tables that workflows and your product read and write. */
  readonly tables: Pick<Tables, "list" | "create" | "updateMany" | "delete" | "listRecords" | "addRecords" | "addColumns" | "removeColumns" | "renameColumns" | "searchRecords" | "deleteRecord">;
  /** Create, publish and run workflows. */
  readonly workflows: Pick<Workflows, "list" | "create" | "listEnabled" | "getRequestStructure" | "listVersions" | "delete" | "getDraft" | "execute" | "publish">;
}
export { CreateWebhookRequest as $, migrateToken as $a, listVariableDefinitions as $i, McpToolEntry as $n, ConfigField as $o, ExecutionType as $r, deleteTableRecord as $t, WorkflowApplication as A, UpdateDatarefsRequest as Aa, updateEvent as Ai, createSchedule as An, updateConfigWorkflow as Ao, GetHumanTaskParams as Ar, ConnectedAccount as As, RemoveTableColumnsParams as At, WorkflowVersionPage as B, KeyCredentials as Ba, VariableDefinition as Bi, CreateMcpServerParams as Bn, RuleColumn as Bo, ConnectUrl as Br, ActionResult as Bs, TablePage as Bt, GetWorkflowRequestStructureParams as C, DatarefValue as Ca, UpdateEventParams as Ci, SchedulePage as Cn, deleteConfig as Co, createLinkedAccount as Cr, getAuthStructure as Cs, CreateTableRequest as Ct, PublishWorkflowRequest as D, ListDatarefRecordsParams as Da, listEvents as Di, UpdateScheduleParams as Dn, getOrCreateConfig as Do, getLinkedAccount as Dr, ApplicationsOrOne as Ds, ListTableRecordsParams as Dt, PublishWorkflowParams as E, DeletedDatarefs as Ea, getEvent as Ei, Schedules as En, getDefaultConfig as Eo, getActiveLinkedAccount as Er, Applications as Es, DeleteTableRecordParams as Et, WorkflowPage as F, listDatarefs as Fa, ListVariableDefinitionsParams as Fi, updateSchedule as Fn, GetConfigFieldParams as Fo, SubmitHumanTaskRequest as Fr, Action as Fs, TableColumn as Ft, getWorkflow as G, RefusedMigration as Ga, VariableValueDeleted as Gi, ListMcpServersParams as Gn, deleteConfigField as Go, ExecutionApplication as Gr, executeAction as Gs, TableValue as Gt, createWorkflow as H, MigrateTokenRequest as Ha, VariableScope as Hi, CreatedMcpServer as Hn, RuleColumnParts as Ho, HostedConnect as Hr, ExecuteActionParams as Hs, TableRecordList as Ht, WorkflowRequestStructure as I, updateDatarefs as Ia, ListVariableValuesParams as Ii, GetOAuthUrlParams as In, GetConfigFieldRequest as Io, getHumanTask as Ir, ActionInput as Is, TableColumnRename as It, listEnabledWorkflows as J, StoredDefaultAppCredential as Ja, VariableValueReading as Ji, McpServerApp as Jn, listConfigFields as Jo, ExecutionNodeBatchPage as Jr, UpdateTablesRequest as Jt, getWorkflowDraft as K, SaveKeyCredentialsParams as Ka, VariableValueFields as Ki, McpChain as Kn, getConfigField as Ko, ExecutionNode as Kr, getActionParameters as Ks, Tables as Kt, WorkflowRun as L, Credentials as La, ListedVariableValue as Li, OAuthUrl as Ln, GetConfigFieldRuleOptionsParams as Lo, submitHumanTask as Lr, ActionList as Ls, TableColumns as Lt, WorkflowEdge as M, createDataref as Ma, EnvironmentVariables as Mi, listSchedules as Mn, ConfigFieldRuleOptions as Mo, HumanTaskStatus as Mr, ListApplicationsParams as Ms, RenameTableColumnsRequest as Mt, WorkflowFields as N, deleteDataref as Na, GetVariableDefinitionParams as Ni, pauseSchedule as Nn, ConfigFields as No, HumanTasks as Nr, getApplication as Ns, SearchTableRecordsParams as Nt, PublishedWorkflow as O, ListDatarefsParams as Oa, triggerEvent as Oi, UpdateScheduleRequest as On, listConfigs as Oo, listLinkedAccounts as Or, AuthInput as Os, ListTablesParams as Ot, WorkflowNode as P, listDatarefRecords as Pa, GetVariableValueParams as Pi, resumeSchedule as Pn, DeleteConfigFieldParams as Po, SubmitHumanTaskParams as Pr, listApplications as Ps, Table as Pt, CreateWebhookParams as Q, deleteDefaultAppCredential as Qa, getVariableValue as Qi, McpTool as Qn, ConfigContents as Qo, ExecutionStatus as Qr, deleteTable as Qt, WorkflowSettings as R, DeleteDefaultAppCredentialParams as Ra, SetVariableValueParams as Ri, Oauth as Rn, GetConfigFieldRuleOptionsRequest as Ro, HostedProperties as Rr, ActionParameter as Rs, TableColumnsRequest as Rt, GetWorkflowParams as S, DatarefRowPage as Sa, TriggerEventParams as Si, ScheduleOptions as Sn, UpdateConfigWorkflowRequest as So, YourApp as Sr, GetAuthStructureParams as Ss, CreateTableParams as St, ListWorkflowsParams as T, DeleteDatarefParams as Ta, deleteEvent as Ti, ScheduledWorkflow as Tn, getConfig as To, deleteLinkedAccount as Tr, ApplicationVersion as Ts, DeleteTableParams as Tt, deleteWorkflow as U, MigratedCredentials as Ua, VariableStatus as Ui, DeleteMcpServerParams as Un, UpdateConfigFieldParams as Uo, createConnectUrl as Ur, GetActionParametersParams as Us, TableRecordPage as Ut, Workflows as V, MigrateTokenParams as Va, VariableDefinitionPage as Vi, CreateMcpServerRequest as Vn, RuleColumnPart as Vo, CreateConnectUrlParams as Vr, Actions as Vs, TableRecord as Vt, executeWorkflow as W, MigratedToken as Wa, VariableValue as Wi, GetMcpServerParams as Wn, UpdateConfigFieldRequest as Wo, Execution as Wr, ListActionsParams as Ws, TableSearchRequest as Wt, listWorkflows as X, UpsertDefaultAppCredentialParams as Xa, deleteVariableValue as Xi, McpServers as Xn, BareError as Xo, ExecutionPage as Xr, addTableRecords as Xt, listWorkflowVersions as Y, TokenMigration as Ya, WrappedVariableDefinition as Yi, McpServerPage as Yn, updateConfigField as Yo, ExecutionNodeStatus as Yr, addTableColumns as Yt, publishWorkflow as Z, UpsertDefaultAppCredentialRequest as Za, getVariableDefinition as Zi, McpSuggestion as Zn, CodedError as Zo, ExecutionRerun as Zr, createTable as Zt, DeleteWorkflowParams as _, Dataref as _a, EventField as _i, PauseScheduleParams as _n, ListConfigsParams as _o, ListLinkedAccountsParams as _r, TypedError as _s, updateWebhooks as _t, LayerOption as a, DatastoreSearchRequest as aa, ListedExecution as ai, updateTables as an, ConfigSummary as ao, listMcpServers as ar, Environment as as, UpdateWebhooksRequest as at, ExecuteWorkflowParams as b, DatarefRecords as ba, GetEventParams as bi, ScheduleFields as bn, UpdateConfigWorkflowChoice as bo, UpsertedLinkedAccount as br, AuthStructureFields as bs, AddTableRecordsRequest as bt, timeouts as c, ListDatastoreRecordsParams as ca, getExecution as ci, RevokedSessionToken as cn, ConfigWorkflowStates as co, CreateLinkedAccountRequest as cr, ErrorType as cs, WebhookEventNameInput as ct, responseLimit as d, listDatastoreRecords as da, rerunExecution as di, createSessionToken as dn, DeleteDefaultConfigParams as do, GetLinkedAccountParams as dr, HostedPropertyMap as ds, Webhooks as dt, listVariableValues as ea, ExecutionWorkflow as ei, listTableRecords as en, saveKeyCredentials as eo, UpdateMcpServerParams as er, ConfigFieldError as es, DeleteWebhookParams as et, rateLimit as f, listDatastores as fa, stopExecution as fi, revokeSessionToken as fn, GetConfigParams as fo, Integration as fr, Message as fs, createWebhook as ft, CreatedWorkflow as g, CreateDatarefRequest as ga, EventDefinitionRequest as gi, ListSchedulesParams as gn, GetOrCreateConfigWorkflow as go, LinkedAccounts as gr, TracedError as gs, updateWebhook as gt, CreateWorkflowRequest as h, CreateDatarefParams as ha, EventDefinition as hi, DeleteScheduleParams as hn, GetOrCreateConfigRequest as ho, LinkedAccountPage as hr, Revision as hs, listWebhooks as ht, Client as i, DatastoreRecordList as ia, ListExecutionsParams as ii, searchTableRecords as in, ConfigLabels as io, getMcpServer as ir, ConfigWorkflow as is, UpdateWebhooksParams as it, WorkflowDeleted as j, clearDatarefRecords as ja, DeleteVariableValueParams as ji, deleteSchedule as jn, ConfigFieldList as jo, HumanTask as jr, GetApplicationParams as js, RenameTableColumnsParams as jt, Workflow as k, UpdateDatarefsParams as ka, triggerEventBySlug as ki, ZonedScheduleMoment as kn, updateConfig as ko, upsertLinkedAccount as kr, AuthType as ks, NewTableRecord as kt, telemetry as l, ListDatastoresParams as la, listExecutionNodeBatches as li, SessionToken as ln, Configs as lo, DeleteIntegrationParams as lr, ExecuteWorkflowRequest as ls, WebhookFields as lt, CreateWorkflowParams as m, ClearDatarefRecordsParams as ma, DeleteEventParams as mi, CreateScheduleRequest as mn, GetOrCreateConfigParams as mo, LinkedAccountFields as mr, PageInfo as ms, getWebhook as mt, OrganizationResources as n, DatastoreNames as na, GetExecutionParams as ni, removeTableColumns as nn, Config as no, createMcpServer as nr, ConfigFieldValue as ns, UpdateWebhookParams as nt, Layers as o, DatastoreValue as oa, RerunExecutionParams as oi, CreateSessionTokenParams as on, ConfigSummaryList as oo, updateMcpServer as or, ErrorCode as os, Webhook as ot, middleware as p, searchDatastoreRecords as pa, CreateEventParams as pi, CreateScheduleParams as pn, GetDefaultConfigParams as po, LinkedAccount as pr, NamedError as ps, deleteWebhook as pt, getWorkflowRequestStructure as q, SavedKeyCredentials as qa, VariableValuePage as qi, McpServer as qn, getConfigFieldRuleOptions as qo, ExecutionNodeBatch as qr, listActions as qs, UpdateTablesParams as qt, SessionResources as r, DatastoreRecord as ra, ListExecutionNodeBatchesParams as ri, renameTableColumns as rn, ConfigFieldValues as ro, deleteMcpServer as rr, ConfigOption as rs, UpdateWebhookRequest as rt, validation as s, Datastores as sa, StopExecutionParams as si, CreateSessionTokenRequest as sn, ConfigWorkflowState as so, CreateLinkedAccountParams as sr, ErrorModel as ss, WebhookEventName as st, LinkedAccountResources as t, setVariableValue as ta, Executions as ti, listTables as tn, upsertDefaultAppCredential as to, UpdateMcpServerRequest as tr, ConfigFieldErrorDetail as ts, GetWebhookParams as tt, retry as u, SearchDatastoreRecordsParams as ua, listExecutions as ui, SessionTokens as un, DeleteConfigParams as uo, DeleteLinkedAccountParams as ur, FireEventForm as us, WebhookList as ut, EnabledWorkflow as v, DatarefCounterpart as va, Events as vi, ResumeScheduleParams as vn, UpdateConfigParams as vo, UpsertLinkedAccountParams as vr, AuthStructure as vs, AddTableColumnsParams as vt, ListWorkflowVersionsParams as w, Datarefs as wa, createEvent as wi, ScheduledApplication as wn, deleteDefaultConfig as wo, deleteIntegration as wr, Application as ws, CreatedTable as wt, GetWorkflowDraftParams as x, DatarefRow as xa, TriggerEventBySlugParams as xi, ScheduleMoment as xn, UpdateConfigWorkflowParams as xo, UserDefinedField as xr, AuthStructures as xs, AddedTableRecords as xt, EnabledWorkflowApplication as y, DatarefPage as ya, FireEventRequest as yi, Schedule as yn, UpdateConfigRequest as yo, UpsertLinkedAccountRequest as yr, AuthStructureField as ys, AddTableRecordsParams as yt, WorkflowVersion as z, DeletedDefaultAppCredential as za, SetVariableValueRequest as zi, getOAuthUrl as zn, ListConfigFieldsParams as zo, getHostedProperties as zr, ActionParameterList as zs, TableDeleted as zt };
//# sourceMappingURL=clients-DtInEFq9.d.ts.map