import { Client as Client_2 } from 'openapi-fetch';
export declare class AbortError extends RefoldError {
    override readonly code: string;
    static override readonly name: string;
}
export interface AcquireOptions {
    readonly account?: string | undefined;
    readonly priority?: Priority | undefined;
    readonly signal?: AbortSignal | undefined;
}
export interface Action {
    action_id: string;
    description: string;
    name: string;
    tag?: string;
}
export type ActionInput = Record<string, unknown>;
export type ActionList = Action[];
export interface ActionParameter {
    label: string;
    name: string;
    required: boolean;
    type: "text" | "json" | (string & {});
}
export type ActionParameterList = ActionParameter[];
export interface ActionResult {
    data?: Record<string, unknown>;
    http_status?: number;
    node_status?: "Success" | "Ready" | "Errored" | "Waiting" | "Stopped" | "Rejected" | "Errored_and_Skipped" | "Timed_Out" | (string & {});
    success?: boolean;
}
export declare class Actions extends Resource {
    execute(params: ExecuteActionParams, options?: CallOptions): ApiCall<ActionResult>;
    getParameters(params: GetActionParametersParams, options?: CallOptions): ApiCall<ActionParameterList>;
    list(params: ListActionsParams, options?: CallOptions): ApiCall<ActionList>;
}
export interface AddTableColumnsParams extends TableColumnsRequest {
    table_id: string;
}
export interface AddTableRecordsParams extends AddTableRecordsRequest {
    table_id: string;
}
export interface AddTableRecordsRequest {
    data: NewTableRecord | NewTableRecord[];
}
export interface AddedTableRecords {
    add_record_result: TableRecord[];
    transformed_add_data?: unknown;
}
interface AnyLayer extends Omit<Layer, "options" | "onlyWith"> {
    readonly onlyWith?: readonly string[];
    readonly options: OptionChecks;
}
type AnyOptions = CallOptions & ClientOptions;
export interface ApiCall<T> extends Promise<T> {
    result(): Promise<Result<T>>;
    withResponse(): Promise<WithResponse<T>>;
}
export declare class ApiError extends RefoldError {
    constructor(message: string, details: ApiErrorDetails);
    readonly body: unknown;
    static override readonly name: string;
    readonly requestId: string | undefined;
    readonly retryAfterMs: number | undefined;
    readonly status: number;
}
interface ApiErrorDetails extends ErrorDetails {
    readonly body: unknown;
    readonly requestId: string | undefined;
    readonly retryAfterMs: number | undefined;
    readonly status: number;
}
export interface AppConnection {
    readonly authType: string | undefined;
    readonly connectedAt: string;
    readonly id: string | undefined;
    readonly label: string;
    readonly profile: {
        readonly id: string;
        readonly name: string | undefined;
    } | undefined;
    readonly state: "connected" | "reconnect";
}
export interface Application {
    _id?: string;
    app_id?: string;
    auth_input_map?: AuthInput[];
    auth_type: AuthType;
    auth_type_options?: Record<string, AuthInput[]>;
    connected?: boolean;
    connected_accounts?: ConnectedAccount[];
    description: string;
    ecosystem?: boolean;
    grant_type?: "authorization_code" | "authorization_code_pkce" | "client_credentials" | (string & {});
    has_multi_auth_enabled?: boolean;
    icon: string;
    kind?: "native" | "custom" | "universal_connector" | (string & {});
    name: string;
    reauth_required: boolean;
    slug: string;
    tags: string[];
    type?: string;
    version?: ApplicationVersion;
    webhook_url?: string;
}
export interface ApplicationVersion {
    _v: string;
    description: string;
}
export declare class Applications extends Resource {
    get(params: GetApplicationParams, options?: CallOptions): ApiCall<Application>;
    list(params: ListApplicationsParams & Required<Pick<ListApplicationsParams, "slug">>, options?: CallOptions): ApiCall<Application>;
    list(params?: ListApplicationsParams & {
        slug?: undefined;
    }, options?: CallOptions): ApiCall<Application[]>;
}
export type ApplicationsOrOne = Application[] | Application;
export interface AuthInput {
    description?: string;
    label: string;
    name: string;
    options?: unknown[];
    placeholder: string;
    required: boolean;
    type: "text" | "password" | "number" | "boolean" | "select" | (string & {});
}
export type AuthStructure = Record<string, AuthStructureFields>;
export interface AuthStructureField {
    required: boolean;
    type: string;
}
export type AuthStructureFields = Record<string, string | AuthStructureField>;
export declare class AuthStructures extends Resource {
    get(params: GetAuthStructureParams, options?: CallOptions): ApiCall<AuthStructure>;
}
export type AuthType = "oauth2" | "keybased" | "api_key" | "basic_auth" | "bearer_token" | "noauth" | (string & {});
export declare class AuthenticationError extends ApiError {
    static override readonly name: string;
}
export declare class BadRequestError extends ApiError {
    static override readonly name: string;
}
export interface BareError {
    error: string;
    message: string;
}
export interface CallInfo extends CallSummary {
    readonly method: string;
    readonly options: CallOptions;
    readonly route: string;
}
export interface CallOptions extends RequestOptions {
    extra?: ExtraParameters | undefined;
    maxItems?: number | undefined;
    signal?: AbortSignal | undefined;
}
export interface CallRecord {
    readonly attempts: number;
    readonly error?: string | undefined;
    readonly method: string;
    readonly milliseconds: number;
    readonly operationId: string;
    readonly reason?: string | undefined;
    readonly requestId?: string | undefined;
    readonly route: string;
    readonly status?: number | undefined;
}
export interface CallSummary {
    readonly attempts: number;
    readonly operationId: string;
}
interface Check<T> {
    (value: any): string | false | undefined;
    readonly place?: Place;
    readonly type?: T;
}
type Checks<Options> = {
    readonly [Name in keyof Options]-?: Check<Exclude<Options[Name], undefined>>;
};
export interface ClearDatarefRecordsParams {
    refName: string;
}
export declare class Client<C extends Credential = Credential> implements Connection<C> {
    constructor(parts: ClientParts, linkedAccountId?: string, limiter?: RateLimiter | false);
    readonly attemptFor: (exchange: Exchange) => Deadline | undefined;
    readonly baseURL: string;
    callOptions(given: CallOptions, call: CallSummary): CallOptions;
    readonly checkInput: InputCheck | undefined;
    connection(connectionId: string): Client<C>;
    readonly connectionId: string | undefined;
    readonly credential: C;
    readonly deadlineFor: (exchange: Exchange) => Deadline | undefined;
    explain(error: unknown): Explanation;
    forLinkedAccount(linkedAccountId: string): Client<"linkedAccount">;
    readonly headers: Readonly<Record<string, string>>;
    readonly limiter: RateLimiter | undefined;
    readonly linkedAccountId: string | undefined;
    readonly options: ClientOptions;
    readonly run: Pipeline<Work, Outcome>;
    readonly scheme: CredentialScheme;
    secret(refused?: string): string | Promise<string>;
    readonly send: Pipeline<OutgoingRequest, ReceivedResponse>;
    get staticSecret(): string | undefined;
    withSecret(scheme: CredentialScheme, secret: Secret): Client;
}
export type ClientLike<C extends Credential> = Connection<C> | {
    readonly client: Connection<C>;
};
export interface ClientOptions extends RequestOptions {
    allowInsecureHosts?: readonly string[] | undefined;
    baseURL?: string | undefined;
    dangerouslyAllowBrowser?: boolean | undefined;
    fetch?: typeof fetch | undefined;
    limiter?: RateLimiter | false | undefined;
    logger?: Logger | undefined;
    onValidationIssue?: ((issue: ResponseIssue) => void) | undefined;
    requireEnvironment?: "test" | "production" | undefined;
    tracer?: Tracer | undefined;
    userAgent?: string | undefined;
    validateResponse?: ((response: ResponseToValidate) => readonly string[]) | undefined;
}
interface ClientParts {
    readonly connectionId?: string | undefined;
    readonly layers: Layers;
    readonly options: ClientOptions;
    readonly scheme: CredentialScheme;
    readonly secret: Secret;
}
export interface CodedError {
    error_code: ErrorCode;
    http_error_type: ErrorType;
    message: string;
    status_code: number;
}
export interface Config extends ConfigContents {
    config_id: string;
    connection_id?: string;
}
export interface ConfigContents {
    field_errors?: ConfigFieldError[];
    fields: ConfigField[];
    slug: string;
    workflows: ConfigWorkflow[];
}
export interface ConfigField {
    associated_page?: string;
    data_source?: Record<string, unknown>;
    defaultValue?: ConfigFieldValue;
    dynamic_map_field_object_name?: string;
    dynamic_slot_identifier?: string;
    field_type: "text" | "date" | "number" | "url" | "email" | "textarea" | "select" | "json" | "map" | "map_v2" | "rule_engine" | (string & {});
    has_dynamic_map_fields?: boolean;
    help_text?: string;
    hidden?: boolean;
    id: string;
    labels?: ConfigOption[];
    mapping?: Record<string, unknown>;
    multiple?: boolean;
    name: string;
    options?: ConfigOption[];
    parent?: string;
    placeholder?: string;
    required?: boolean;
    rule_columns?: Record<string, unknown>[];
    value?: ConfigFieldValue;
}
export interface ConfigFieldError {
    error: ConfigFieldErrorDetail;
    id: string;
    name: string;
}
export interface ConfigFieldErrorDetail {
    error?: unknown;
    message: string;
}
export interface ConfigFieldList extends ConfigContents {
    config_id?: string;
}
export interface ConfigFieldRuleOptions {
    conditional_code_stdout?: unknown[];
    options?: ConfigOption[];
    rule_column?: RuleColumnParts;
}
export type ConfigFieldValue = unknown;
export type ConfigFieldValues = Record<string, ConfigFieldValue>;
export declare class ConfigFields extends Resource {
    clear(params: DeleteConfigFieldParams, options?: CallOptions): ApiCall<ConfigField>;
    get(params: GetConfigFieldParams, options?: CallOptions): ApiCall<ConfigField>;
    getRuleOptions(params: GetConfigFieldRuleOptionsParams, options?: CallOptions): ApiCall<ConfigFieldRuleOptions>;
    list(params: ListConfigFieldsParams, options?: CallOptions): ApiCall<ConfigFieldList>;
    update(params: UpdateConfigFieldParams, options?: CallOptions): ApiCall<ConfigField>;
}
export type ConfigLabels = Record<string, ConfigOption[] | string>;
export interface ConfigOption {
    name: string;
    value: string | number;
}
export interface ConfigSummary {
    _id?: string;
    config_id: string;
    connection_id?: string;
    tenant_config?: boolean;
}
export type ConfigSummaryList = ConfigSummary[];
export interface ConfigWorkflow {
    associated_page?: string;
    description?: string;
    enabled: boolean;
    fields?: ConfigField[];
    icon?: string;
    id: string;
    name: string;
}
export interface ConfigWorkflowState {
    data_slots?: Record<string, unknown>[];
    description?: string;
    enabled: boolean;
    id: string;
    name?: string;
}
export interface ConfigWorkflowStates {
    workflows: ConfigWorkflowState[];
}
export declare class Configs extends Resource {
    delete(params: DeleteConfigParams, options?: CallOptions): ApiCall<Message>;
    deleteDefault(params: DeleteDefaultConfigParams, options?: CallOptions): ApiCall<Message>;
    get(params: GetConfigParams, options?: CallOptions): ApiCall<Config>;
    getDefault(params: GetDefaultConfigParams, options?: CallOptions): ApiCall<Config>;
    getOrCreate(params: GetOrCreateConfigParams, options?: CallOptions): ApiCall<Config>;
    list(params: ListConfigsParams, options?: CallOptions): ApiCall<ConfigSummaryList>;
    setWorkflow(params: UpdateConfigWorkflowParams, options?: CallOptions): ApiCall<ConfigWorkflowStates>;
    update(params: UpdateConfigParams, options?: CallOptions): ApiCall<Config>;
}
export declare class ConflictError extends ApiError {
    static override readonly name: string;
}
export interface ConnectUrl {
    hosted_url: string;
}
export interface ConnectedAccount {
    auth_profile_id?: string;
    auth_profile_name?: string;
    auth_type?: AuthType;
    connectedAt: string;
    connection_id?: string;
    defaultCredentials?: unknown;
    identifier: string | Record<string, unknown>;
    status?: "active" | "expired" | (string & {});
    user_defined_fields?: Record<string, unknown>;
}
interface Connection<C extends Credential = Credential> extends Endpoint<C> {
    readonly attemptFor: (exchange: Exchange) => Deadline | undefined;
    connection(connectionId: string): Connection<C>;
    readonly deadlineFor: (exchange: Exchange) => Deadline | undefined;
    forLinkedAccount(linkedAccountId: string): Connection<"linkedAccount">;
    readonly run: Pipeline<Work, Outcome>;
    readonly send: Pipeline<OutgoingRequest, ReceivedResponse>;
    withSecret(scheme: CredentialScheme, secret: Secret): Connection;
}
export interface ConnectionCreatedEvent extends ConnectionEvent {
    event: "Connection Created";
}
export interface ConnectionDeletedEvent extends ConnectionEvent {
    event: "Connection Deleted";
}
export declare class ConnectionError extends RefoldError {
    override readonly code: string;
    static override readonly name: string;
}
export interface ConnectionEvent {
    createdAt: string;
    environment: Environment;
    linked_account_id: string;
    org_id: string;
    slug: string;
    type: "General" | (string & {});
}
export interface ConnectionExpiredEvent extends ConnectionEvent {
    event: "Connection Expired";
}
export interface CreateConnectUrlParams {
    body: HostedPropertyMap;
    config_id?: string;
    linked_account_id?: string;
}
export type CreateDatarefParams = CreateDatarefRequest;
export interface CreateDatarefRequest {
    refName: string;
}
export type CreateEventParams = EventDefinitionRequest;
export type CreateLinkedAccountParams = CreateLinkedAccountRequest & ({
    account_id: string;
} | {
    linked_account_id: string;
});
export interface CreateLinkedAccountRequest extends LinkedAccountFields {
    account_id?: string;
    linked_account_id?: string;
}
export type CreateMcpServerParams = CreateMcpServerRequest;
export interface CreateMcpServerRequest {
    description: string;
    name: string;
}
export interface CreateScheduleParams extends CreateScheduleRequest {
    config_id?: string;
    slug: string;
    workflow_id_alias: string;
}
export interface CreateScheduleRequest extends ScheduleFields {
    trigger_type: "cron" | "interval";
}
export interface CreateSessionTokenParams extends CreateSessionTokenRequest {
    force_refresh?: boolean;
}
export interface CreateSessionTokenRequest {
    linked_account_id: string;
}
export type CreateTableParams = CreateTableRequest;
export interface CreateTableRequest {
    columns: TableColumn[];
    table_name: string;
}
export type CreateWebhookParams = CreateWebhookRequest;
export interface CreateWebhookRequest extends WebhookFields {
    group?: string;
    webhook_description?: string;
    webhook_events: WebhookEventNameInput[];
}
export type CreateWorkflowParams = CreateWorkflowRequest;
export interface CreateWorkflowRequest {
    associated_application?: string;
    description?: string;
    name: string;
    slug?: string;
}
export interface CreatedMcpServer {
    _id: string;
    description: string;
    name: string;
}
export interface CreatedTable {
    already_exists?: boolean;
    table_id: string;
}
export interface CreatedWorkflow {
    workflow: Workflow;
}
export type Credential = "apiKey" | "linkedAccount" | "sessionToken";
export declare class CredentialError extends RefoldError {
    override readonly code: string;
    static override readonly name: string;
}
interface CredentialScheme {
    readonly credential: Credential;
    readonly header: string;
    readonly option: "apiKey" | "token";
    readonly prefix: string;
}
export declare class Credentials extends Resource {
    delete(params: DeleteDefaultAppCredentialParams, options?: CallOptions): ApiCall<DeletedDefaultAppCredential>;
    migrateToken(params: MigrateTokenParams, options?: CallOptions): ApiCall<TokenMigration>;
    saveKey(params: SaveKeyCredentialsParams, options?: CallOptions): ApiCall<SavedKeyCredentials>;
    upsert(params: UpsertDefaultAppCredentialParams, options?: CallOptions): ApiCall<StoredDefaultAppCredential>;
}
export interface Dataref {
    __v?: Revision;
    _id: string;
    createdAt: string;
    data?: DatarefRecords;
    environment: Environment;
    group?: string;
    linked_account_id: string;
    name: string;
    org_id: string;
    updatedAt: string;
}
export interface DatarefCounterpart {
    slug: string;
    value: unknown;
}
export interface DatarefPage extends PageInfo {
    docs: Dataref[];
}
export type DatarefRecords = Record<string, DatarefCounterpart[]>;
export type DatarefRow = {
    record_id: string;
} & Record<string, DatarefValue>;
export interface DatarefRowPage extends PageInfo {
    headers: string[];
    rows: DatarefRow[];
}
export type DatarefValue = unknown;
export declare class Datarefs extends Resource {
    clearRecords(params: ClearDatarefRecordsParams, options?: CallOptions): ApiCall<Dataref>;
    create(params: CreateDatarefParams, options?: CallOptions): ApiCall<Dataref>;
    delete(params: DeleteDatarefParams, options?: CallOptions): ApiCall<DeletedDatarefs>;
    list(params?: ListDatarefsParams, options?: CallOptions): PagedCall<DatarefPage, Dataref>;
    listRecords(params: ListDatarefRecordsParams, options?: CallOptions): PagedCall<DatarefRowPage, DatarefRow>;
    updateMany(params: UpdateDatarefsParams, options?: CallOptions): ApiCall<void>;
}
export type DatastoreNames = string[];
export type DatastoreRecord = {
    id?: string;
    record_id?: string;
} & Record<string, DatastoreValue>;
export type DatastoreRecordList = DatastoreRecord[];
export type DatastoreSearchRequest = Record<string, unknown>;
export type DatastoreValue = unknown;
export declare class Datastores extends Resource {
    list(params: ListDatastoresParams, options?: CallOptions): ApiCall<DatastoreNames>;
    listRecords(params: ListDatastoreRecordsParams, options?: CallOptions): ApiCall<DatastoreRecordList>;
    searchRecords(params: SearchDatastoreRecordsParams, options?: CallOptions): ApiCall<DatastoreRecordList>;
}
declare class Deadline {
    constructor(milliseconds: number, outer: AbortSignal | undefined, reasonOf: (outer?: AbortSignal) => Error);
    end(): void;
    readonly endsAt: number;
    race<T>(work: () => Promise<T>): Promise<T>;
    get signal(): AbortSignal;
}
export interface DeleteConfigFieldParams {
    config_id?: string;
    connection_id?: string;
    disable_field_options?: boolean;
    field_id: string;
    slug: string;
    workflow_id?: string;
}
export interface DeleteConfigParams {
    config_id: string;
    connection_id?: string;
    slug: string;
}
export interface DeleteDatarefParams {
    refName: string;
}
export interface DeleteDefaultAppCredentialParams {
    key: string;
}
export interface DeleteDefaultConfigParams {
    connection_id?: string;
    slug: string;
}
export interface DeleteEventParams {
    event_id: string;
}
export interface DeleteIntegrationParams {
    auth_type?: string;
    connection_id?: string;
    slug: string;
}
export interface DeleteLinkedAccountParams {
    linked_account_id: string;
}
export interface DeleteMcpServerParams {
    mcp_server_id: string;
}
export interface DeleteScheduleParams {
    schedule_id: string;
}
export interface DeleteTableParams {
    table_id: string;
}
export interface DeleteTableRecordParams {
    record_id: string;
    table_id: string;
}
export interface DeleteVariableValueParams {
    scope_or_value_id: string;
}
export interface DeleteWebhookParams {
    id: string;
}
export interface DeleteWorkflowParams {
    workflow_id: string;
}
export interface DeletedDatarefs {
    acknowledged: boolean;
    deletedCount: number;
}
export interface DeletedDefaultAppCredential {
    message: string;
    success: boolean;
}
export interface EnabledWorkflow {
    application: EnabledWorkflowApplication;
    config_id: string;
    createdAt?: string;
    description: string;
    icon: string;
    id: string;
    name: string;
    updatedAt?: string;
}
export interface EnabledWorkflowApplication {
    _id?: string;
    description: string;
    icon: string;
    name: string;
}
interface Endpoint<C extends Credential = Credential> {
    readonly baseURL: string;
    callOptions(given: CallOptions, call: CallSummary): CallOptions;
    readonly checkInput: InputCheck | undefined;
    readonly connectionId: string | undefined;
    readonly credential: C;
    explain(error: unknown): Explanation;
    readonly headers: Readonly<Record<string, string>>;
    readonly limiter: RateLimiter | undefined;
    readonly linkedAccountId: string | undefined;
    readonly options: ClientOptions;
    readonly scheme: CredentialScheme;
    secret(refused?: string): string | Promise<string>;
    readonly staticSecret: string | undefined;
}
export type Environment = "test" | "production" | (string & {});
export declare class EnvironmentVariables extends Resource {
    deleteValue(params: DeleteVariableValueParams, options?: CallOptions): ApiCall<VariableValueDeleted>;
    getDefinition(params: GetVariableDefinitionParams, options?: CallOptions): ApiCall<WrappedVariableDefinition>;
    getValue(params: GetVariableValueParams, options?: CallOptions): ApiCall<VariableValueReading>;
    listDefinitions(params?: ListVariableDefinitionsParams, options?: CallOptions): PagedCall<VariableDefinitionPage, VariableDefinition>;
    listValues(params: ListVariableValuesParams, options?: CallOptions): PagedCall<VariableValuePage, ListedVariableValue>;
    setValue(params: SetVariableValueParams, options?: CallOptions): ApiCall<VariableValue>;
}
export type ErrorCode = "AUTH_SERVICE_ERROR" | "EXTERNAL_API_FAILURE" | "INVALID_APP_ID" | "INVALID_EVENT" | "INVALID_EVENT_ID" | "INVALID_LINKED_ACCOUNT_ID" | "INVALID_TOKEN" | "INVALID_WORKFLOW_ID" | "MISSING_LINKED_ACCOUNT_ID" | "MISSING_REQUIRED_FIELD" | "RESOURCE_NOT_FOUND" | "SERVER_ERROR" | "VALIDATION_ERROR" | (string & {});
export interface ErrorDetails {
    readonly call?: CallSummary | undefined;
    readonly cause?: unknown;
    readonly code?: string | undefined;
    readonly outcomeUnknown?: boolean | undefined;
    readonly retryable?: boolean | undefined;
}
export type ErrorModel = TracedError | CodedError | NamedError | TypedError | BareError;
export type ErrorType = "BAD_REQUEST" | "UNAUTHORIZED" | "FORBIDDEN" | "NOT_FOUND" | "CONFLICT" | "NOT_IMPLEMENTED" | "INTERNAL_SERVER_ERROR" | "EXTERNAL_API_ERROR" | (string & {});
export interface EventDefinition {
    _id: string;
    json_schema?: Record<string, unknown>;
    name: string;
    raw_response?: string;
    response: EventField[];
}
export interface EventDefinitionRequest {
    json_schema?: Record<string, unknown>;
    name: string;
    response: string | Record<string, unknown>;
}
export interface EventField {
    key: string;
    type: "text" | "object" | (string & {});
}
export declare class Events extends Resource {
    create(params: CreateEventParams, options?: CallOptions): ApiCall<EventDefinition[]>;
    delete(params: DeleteEventParams, options?: CallOptions): ApiCall<EventDefinition[]>;
    get(params: GetEventParams, options?: CallOptions): ApiCall<EventDefinition>;
    list(options?: CallOptions): ApiCall<EventDefinition[]>;
    trigger(params: TriggerEventParams, options?: CallOptions): ApiCall<Message>;
    triggerBySlug(params: TriggerEventBySlugParams, options?: CallOptions): ApiCall<Message>;
    update(params: UpdateEventParams, options?: CallOptions): ApiCall<EventDefinition[]>;
}
declare class Exchange implements CallSummary {
    constructor({ connection, definition, options, callOptions, deadlineFor, attemptFor }: ExchangeParts);
    get attempts(): number;
    readonly callOptions: CallOptions | undefined;
    readonly connection: Endpoint;
    readonly deadline: Deadline | undefined;
    readonly definition: OperationDefinition;
    errorAfterLoss(error: RefoldError): RefoldError;
    info(): CallInfo;
    get lastSecret(): string | undefined;
    get operationId(): string;
    readonly options: CallOptions;
    get outcomeUnknown(): boolean;
    requestRefused(): void;
    requestSent(): void;
    secretUsed(secret: string): void;
    get secrets(): readonly string[];
    shown(error: unknown): unknown;
    get signal(): AbortSignal | undefined;
    withinAttempt<T>(work: () => Promise<T>): Promise<T>;
}
interface ExchangeParts {
    readonly attemptFor: (exchange: Exchange) => Deadline | undefined;
    readonly callOptions: CallOptions | undefined;
    readonly connection: Endpoint;
    readonly deadlineFor: (exchange: Exchange) => Deadline | undefined;
    readonly definition: OperationDefinition;
    readonly options: CallOptions;
}
export interface ExecuteActionParams {
    action_id: string;
    body: ActionInput;
    slug: string;
}
export interface ExecuteWorkflowParams {
    config_id?: string;
    connection_id?: string;
    include_headers?: boolean;
    include_headers_query?: boolean;
    instance_tag?: string;
    payload?: Record<string, unknown>;
    slug: string;
    sync_execution?: boolean;
    workflow_id: string;
}
export interface ExecuteWorkflowRequest {
    payload?: Record<string, unknown>;
}
export interface Execution {
    _id?: string;
    associated_application?: ExecutionApplication;
    associated_event_id?: string;
    associated_trigger_application?: Record<string, unknown>;
    associated_workflow?: ExecutionWorkflow;
    completion_percentage?: number;
    completion_time?: string;
    config_id?: string;
    createdAt?: string;
    custom_application_id?: string;
    custom_field_values?: Record<string, unknown>;
    custom_trigger_id?: string;
    environment: Environment;
    executed_by_thanos?: boolean;
    instance_execution_time?: number;
    is_child_instance?: boolean;
    is_seed?: boolean;
    linked_account_data?: Record<string, unknown>;
    linked_account_id?: string;
    name: string;
    nodes?: ExecutionNode[];
    org_id?: string;
    status: ExecutionStatus;
    store_variables?: Record<string, unknown>;
    trigger_application_event?: string;
    type_of_execution?: ExecutionType;
    updatedAt?: string;
}
export interface ExecutionApplication {
    _id: string;
    icon?: string;
    name: string;
}
export interface ExecutionNode {
    attempts_made?: number;
    execution_time?: number;
    is_batch?: boolean;
    latest_output?: unknown;
    node_id: string;
    node_name: string;
    node_status: ExecutionNodeStatus;
    node_type: string;
}
export interface ExecutionNodeBatch {
    batch_index: number;
    output?: unknown;
    status: string;
}
export interface ExecutionNodeBatchPage extends PageInfo {
    docs: ExecutionNodeBatch[];
}
export type ExecutionNodeStatus = "Errored" | "Errored_and_Skipped" | "Ready" | "Rejected" | "Stopped" | "Success" | "Timed_Out" | "Waiting" | (string & {});
export interface ExecutionPage extends PageInfo {
    docs: ListedExecution[];
}
export interface ExecutionRerun {
    id?: string;
    instanceId?: string;
    message?: string;
    status?: string;
}
export type ExecutionStatus = "COMPLETED" | "ERRORED" | "QUEUED" | "RUNNING" | "STOPPED" | "STOPPING" | "TERMINATED" | "TIMED_OUT" | (string & {});
export type ExecutionType = "SYNC" | "ASYNC" | (string & {});
export interface ExecutionWorkflow {
    _id: string;
    icon?: string;
    name: string;
}
export declare class Executions extends Resource {
    get(params: GetExecutionParams, options?: CallOptions): ApiCall<Execution>;
    list(params?: ListExecutionsParams, options?: CallOptions): PagedCall<ExecutionPage, ListedExecution>;
    listNodeBatches(params: ListExecutionNodeBatchesParams, options?: CallOptions): PagedCall<ExecutionNodeBatchPage, ExecutionNodeBatch>;
    rerun(params: RerunExecutionParams, options?: CallOptions): ApiCall<ExecutionRerun>;
    stop(params: StopExecutionParams, options?: CallOptions): ApiCall<Message>;
}
interface Explanation {
    readonly retryable?: boolean | undefined;
    readonly text: string;
}
export interface ExtraParameters {
    readonly body?: Readonly<Record<string, unknown>> | undefined;
    readonly query?: Readonly<Record<string, string | number | boolean>> | undefined;
}
export type FireEventForm = {
    event?: string;
    payload?: string;
    trigger?: string;
} & Record<string, string>;
export interface FireEventRequest {
    event?: string;
    payload?: Record<string, unknown>;
    trigger?: string;
}
export declare class GcraLimiter implements RateLimiter {
    constructor(options?: GcraLimiterOptions);
    acquire(options?: AcquireOptions): Promise<void> | void;
    get isAtRest(): boolean;
    onRateLimited(retryAfterMs?: number): void;
    onResponse(): void;
    stats(): LimiterStats;
}
export interface GcraLimiterOptions extends LimiterSettings {
}
export interface GetActionParametersParams {
    action_id: string;
    slug: string;
}
export interface GetApplicationParams {
    auth_type?: string;
    ecosystem?: boolean;
    slug: string;
    tags?: string;
}
export interface GetAuthStructureParams {
    slug: string;
}
export interface GetConfigFieldParams extends Partial<GetConfigFieldRequest> {
    config_id?: string;
    connection_id?: string;
    disable_field_options?: boolean;
    field_id: string;
    slug: string;
    workflow_id?: string;
}
export interface GetConfigFieldRequest {
    value?: ConfigFieldValue;
}
export interface GetConfigFieldRuleOptionsParams extends GetConfigFieldRuleOptionsRequest {
    config_id?: string;
    connection_id?: string;
    field_id: string;
    slug: string;
    workflow_id?: string;
}
export interface GetConfigFieldRuleOptionsRequest {
    rule_column: RuleColumn;
}
export interface GetConfigParams {
    config_id: string;
    connection_id?: string;
    disable_field_options?: boolean;
    slug: string;
}
export interface GetDefaultConfigParams {
    connection_id?: string;
    disable_field_options?: boolean;
    slug: string;
}
export interface GetEventParams {
    event_id: string;
}
export interface GetExecutionParams {
    execution_id: string;
}
export interface GetHumanTaskParams {
    id: string;
}
export interface GetLinkedAccountParams {
    linked_account_id: string;
}
export interface GetMcpServerParams {
    mcp_server_id: string;
}
export interface GetOAuthUrlParams {
    slug: string;
}
export interface GetOrCreateConfigParams extends GetOrCreateConfigRequest {
    disable_field_options?: boolean;
}
export interface GetOrCreateConfigRequest {
    config_id?: string;
    connection_id?: string;
    fields?: ConfigFieldValues;
    labels?: ConfigLabels;
    slug: string;
    workflows?: GetOrCreateConfigWorkflow[];
}
export interface GetOrCreateConfigWorkflow {
    enabled: boolean;
    id: string;
}
export interface GetVariableDefinitionParams {
    id: string;
}
export interface GetVariableValueParams {
    definition_id: string;
    environment?: string;
    workflow_id?: string;
}
export interface GetWebhookParams {
    id: string;
}
export interface GetWorkflowDraftParams {
    workflow_id: string;
}
export interface GetWorkflowParams {
    workflow_id: string;
}
export interface GetWorkflowRequestStructureParams {
    workflow_id: string;
}
export type HeadersOption = Headers | Readonly<Record<string, string>> | readonly (readonly [
    string,
    string
])[];
export declare class HostedConnect extends Resource {
    createUrl(params: CreateConnectUrlParams, options?: CallOptions): ApiCall<ConnectUrl>;
}
export declare class HostedProperties extends Resource {
    get(options?: CallOptions): ApiCall<HostedPropertyMap>;
}
export type HostedPropertyMap = Record<string, unknown>;
export interface HumanTask {
    _id: string;
    createdAt: string;
    data: Record<string, unknown>;
    description: string;
    expire_in: string;
    form_structure: Record<string, unknown>;
    group?: string;
    name: string;
    receiver_emails: string[];
    status: HumanTaskStatus;
    ui_structure: Record<string, unknown>;
    updatedAt: string;
}
export type HumanTaskStatus = "WAITING" | "SUBMITTED" | "TIMEOUT" | (string & {});
export declare class HumanTasks extends Resource {
    get(params: GetHumanTaskParams, options?: CallOptions): ApiCall<HumanTask>;
    submit(params: SubmitHumanTaskParams, options?: CallOptions): ApiCall<Message>;
}
interface InputCheck {
    json(content: unknown, call: CallSummary): void;
    parameters(params: Params, request: RequestBuilder, writers: readonly Writer[]): void;
}
export interface Integration {
    _id?: string;
    app_id?: string | null;
    authTokens?: unknown;
    connections?: Record<string, unknown>;
    createdAt?: string;
    credentials?: Record<string, unknown>;
    icon?: string | null;
    identifier?: string | Record<string, unknown> | null;
    name: string;
    reauth_required?: boolean;
    refresh_token_expired?: boolean;
    type: string;
    updatedAt?: string;
}
export declare class InvalidInputError extends RefoldError {
    constructor(field: string, message: string, details?: ErrorDetails);
    override readonly code: string;
    readonly field: string;
    static override readonly name: string;
}
interface InvalidResponseDetails extends ErrorDetails {
    readonly excerpt: string;
    readonly status: number;
}
export declare class InvalidResponseError extends RefoldError {
    constructor(message: string, details: InvalidResponseDetails);
    override readonly code: string;
    readonly excerpt: string;
    static override readonly name: string;
    readonly status: number;
}
export type KeyCredentials = Record<string, unknown>;
interface Layer<Option extends keyof AnyOptions = never> {
    attempt?(exchange: Exchange): Deadline;
    readonly call?: Step<Work, Outcome>;
    readonly checkInput?: InputCheck;
    checkOptions?(options: object, checks: OptionChecks, place: Place, call?: CallSummary): object;
    deadline?(exchange: Exchange): Deadline | undefined;
    explain?(error: unknown): Explanation;
    limiter?(endpoint: Endpoint): RateLimiter | undefined;
    readonly onlyWith?: readonly Option[];
    readonly options: Checks<Pick<AnyOptions, Option>>;
    read?(response: Response, exchange: Exchange, signal: AbortSignal | undefined): Promise<string>;
    readonly request?: Step<OutgoingRequest, ReceivedResponse>;
    supplier?(supply: SecretSupplier, scheme: CredentialScheme): SecretSupplier;
}
interface Layers {
    readonly diagnostics?: AnyLayer;
    readonly inputChecks?: AnyLayer;
    readonly middleware?: AnyLayer;
    readonly rateLimit?: AnyLayer;
    readonly refreshCredential?: AnyLayer;
    readonly responseLimit?: AnyLayer;
    readonly retry?: AnyLayer;
    readonly telemetry?: AnyLayer;
    readonly timeouts?: AnyLayer;
    readonly validation?: AnyLayer;
}
interface LimiterSettings {
    readonly burst?: number | undefined;
    readonly maxPause?: number | undefined;
    readonly requestsPerSecond?: number | undefined;
}
export interface LimiterStats {
    readonly pausedMs: number;
    readonly refused: number;
    readonly requestsPerSecond: number;
    readonly started: number;
    readonly waiting: number;
    readonly waitingBulk: number;
}
export interface LinkedAccount {
    __v?: Revision;
    _id?: string;
    account_id: string;
    associated_org?: string;
    createdAt?: string;
    environment: Environment;
    integrations?: Integration[] | null;
    is_seed?: boolean;
    name: string;
    tenant_account_id?: string | null;
    udf?: UserDefinedField[];
    updatedAt?: string;
}
export interface LinkedAccountFields {
    name?: string;
    udf?: Record<string, string>;
    your_app?: YourApp;
}
export interface LinkedAccountPage extends PageInfo {
    docs: LinkedAccount[];
}
interface LinkedAccountResources {
    readonly actions: Pick<Actions, "list" | "getParameters" | "execute">;
    readonly applications: Pick<Applications, "list" | "get">;
    readonly authStructures: Pick<AuthStructures, "get">;
    readonly configFields: Pick<ConfigFields, "list" | "clear" | "get" | "update" | "getRuleOptions">;
    readonly configs: Pick<Configs, "getOrCreate" | "update" | "deleteDefault" | "getDefault" | "delete" | "get" | "setWorkflow" | "list">;
    readonly credentials: Pick<Credentials, "delete" | "upsert" | "saveKey" | "migrateToken">;
    readonly datarefs: Pick<Datarefs, "list" | "create" | "delete" | "listRecords" | "clearRecords" | "updateMany">;
    readonly datastores: Pick<Datastores, "list" | "listRecords" | "searchRecords">;
    readonly environmentVariables: Pick<EnvironmentVariables, "getValue" | "setValue" | "deleteValue" | "listValues">;
    readonly events: Pick<Events, "trigger" | "triggerBySlug">;
    readonly executions: Pick<Executions, "list" | "get" | "listNodeBatches" | "rerun" | "stop">;
    readonly humanTasks: Pick<HumanTasks, "get" | "submit">;
    readonly linkedAccounts: Pick<LinkedAccounts, "disconnect">;
    readonly mcpServers: Pick<McpServers, "list" | "create" | "delete" | "get" | "update">;
    readonly oauth: Pick<Oauth, "getUrl">;
    readonly schedules: Pick<Schedules, "list" | "create" | "delete" | "update" | "pause" | "resume">;
    readonly tables: Pick<Tables, "list" | "create" | "updateMany" | "delete" | "listRecords" | "addRecords" | "addColumns" | "removeColumns" | "renameColumns" | "searchRecords" | "deleteRecord">;
    readonly workflows: Pick<Workflows, "list" | "create" | "listEnabled" | "getRequestStructure" | "listVersions" | "get" | "getDraft" | "execute">;
}
declare const LinkedAccount_2: new (client: Connection) => LinkedAccountResources;
export declare class LinkedAccounts extends Resource {
    create(params: CreateLinkedAccountParams, options?: CallOptions): ApiCall<LinkedAccount>;
    delete(params: DeleteLinkedAccountParams, options?: CallOptions): ApiCall<Message>;
    disconnect(params: DeleteIntegrationParams, options?: CallOptions): ApiCall<LinkedAccount>;
    get(params: GetLinkedAccountParams, options?: CallOptions): ApiCall<LinkedAccount>;
    getActive(options?: CallOptions): ApiCall<LinkedAccount>;
    list(params?: ListLinkedAccountsParams, options?: CallOptions): PagedCall<LinkedAccountPage, LinkedAccount>;
    upsert(params: UpsertLinkedAccountParams, options?: CallOptions): ApiCall<UpsertedLinkedAccount>;
}
export interface ListActionsParams {
    slug: string;
}
export interface ListApplicationsParams {
    auth_type?: string;
    ecosystem?: boolean;
    slug?: string;
    tags?: string;
}
export interface ListConfigFieldsParams {
    connection_id?: string;
    slug: string;
}
export interface ListConfigsParams {
    disable_field_options?: boolean;
    slug: string;
}
export interface ListDatarefRecordsParams {
    limit?: number;
    page?: number;
    refName: string;
}
export interface ListDatarefsParams {
    limit?: number;
    page?: number;
    unique?: boolean;
}
export interface ListDatastoreRecordsParams {
    config_id?: string;
    datastore_name: string;
    slug: string;
}
export interface ListDatastoresParams {
    config_id?: string;
    slug: string;
}
export interface ListExecutionNodeBatchesParams {
    execution_id: string;
    limit?: number;
    node_id: string;
    page?: number;
    status?: string;
}
export interface ListExecutionsParams {
    end_date?: string;
    execution_id?: string;
    execution_source?: "All" | "API Call" | "API_CALL" | "Event" | "Schedule" | "SCHEDULE";
    execution_type?: "All" | "SYNC" | "ASYNC";
    limit?: number;
    page?: number;
    slug?: string;
    sortAsc?: boolean;
    start_date?: string;
    status?: "All" | "COMPLETED" | "ERRORED" | "QUEUED" | "RUNNING" | "STOPPED" | "STOPPING" | "TERMINATED" | "TIMED_OUT";
    workflow_id?: string;
    workflow_name?: string;
}
export interface ListLinkedAccountsParams {
    env_variable_name?: string;
    env_variable_value?: string;
    limit?: number;
    page?: number;
}
export interface ListMcpServersParams {
    limit?: number;
    page?: number;
}
export interface ListSchedulesParams {
    limit?: number;
    page?: number;
}
export interface ListTableRecordsParams {
    limit?: number;
    page?: number;
    table_id: string;
}
export interface ListTablesParams {
    limit?: number;
    name?: string;
    page?: number;
}
export interface ListVariableDefinitionsParams {
    limit?: number;
    name?: string;
    page?: number;
    scope?: "org" | "workspace" | "linked_account" | "workflow";
    var_format?: "string" | "number" | "url";
}
export interface ListVariableValuesParams {
    limit?: number;
    page?: number;
    scope_or_value_id: "org" | "workspace" | "linked_account" | "workflow";
    variable_definition_id?: string;
    workflow_id?: string;
}
export interface ListWorkflowVersionsParams {
    limit?: number;
    page?: number;
    workflow_id: string;
}
export interface ListWorkflowsParams {
    application_id?: string;
    end_date?: string | Date;
    limit?: number;
    name?: string;
    page?: number;
    published?: boolean;
    scope?: "private";
    slug?: string;
    start_date?: string | Date;
}
export interface ListedExecution extends Execution {
    _id: string;
    createdAt: string;
}
export interface ListedVariableValue extends VariableValueFields {
    variable_definition_id: VariableDefinition | string;
}
export interface Logger {
    debug(message: string, fields: CallRecord): void;
    warn(message: string, fields: CallRecord): void;
}
export interface McpChain {
    _id?: string;
    goals?: string;
    name?: string;
    onError?: string;
    precheck?: string;
    responseFormat?: string;
    steps?: string;
    successCondition?: string;
}
export interface McpServer {
    __v?: Revision;
    _id: string;
    agent_name?: string;
    associated_apps?: McpServerApp[];
    associated_org_id?: string;
    base_prompt?: string;
    chains?: McpChain[];
    createdAt?: string;
    description: string;
    environment?: Environment;
    name: string;
    notebooks?: Record<string, unknown>[];
    primary_color?: string;
    resources?: unknown[];
    safe_mode?: boolean;
    secondary_color?: string;
    suggestions?: McpSuggestion[];
    updatedAt?: string;
}
export interface McpServerApp {
    actions?: McpTool[];
    slug: string;
    workflows?: McpTool[];
}
export interface McpServerPage extends PageInfo {
    docs: McpServer[];
}
export declare class McpServers extends Resource {
    create(params: CreateMcpServerParams, options?: CallOptions): ApiCall<CreatedMcpServer>;
    delete(params: DeleteMcpServerParams, options?: CallOptions): ApiCall<void>;
    get(params: GetMcpServerParams, options?: CallOptions): ApiCall<McpServer>;
    list(params?: ListMcpServersParams, options?: CallOptions): PagedCall<McpServerPage, McpServer>;
    update(params: UpdateMcpServerParams, options?: CallOptions): ApiCall<McpServer>;
}
export interface McpSuggestion {
    name?: string;
    prompt?: string;
}
export type McpTool = McpToolEntry | string;
export interface McpToolEntry {
    description?: string;
    id: string;
    name?: string;
}
export interface Message {
    message: string;
}
export type Middleware = (request: RefoldRequest, next: Next, call: CallInfo) => Promise<Response>;
export type MigrateTokenParams = MigrateTokenRequest;
export interface MigrateTokenRequest {
    auth_object: MigratedCredentials;
    slug: string;
}
export type MigratedCredentials = Record<string, Record<string, unknown> | string>;
export interface MigratedToken {
    message: string;
    success: boolean;
}
export interface NamedError {
    error: ErrorCode;
    http_error_type: ErrorType;
    message: string;
    status_code: number;
}
export type NewTableRecord = Record<string, TableValue>;
export type Next = (request: RefoldRequest) => Promise<Response>;
export declare class NotFoundError extends ApiError {
    static override readonly name: string;
}
export interface OAuthUrl {
    auth_url: string;
}
export declare class Oauth extends Resource {
    getUrl(params: GetOAuthUrlParams, options?: CallOptions): ApiCall<OAuthUrl>;
}
export interface Operation<P, T, C extends Credential> {
    (client: ClientLike<C>, params: P, options?: CallOptions): ApiCall<T>;
    readonly definition: OperationDefinition<C>;
}
export interface OperationDefinition<C extends Credential = Credential, Name extends string = string> {
    readonly credentials?: readonly C[];
    readonly failure?: ResultCheck;
    readonly has?: readonly string[];
    readonly id: string;
    readonly retry: RetryPolicy;
    readonly returns?: ResultShape;
    readonly route: `${"GET" | "POST" | "PUT" | "PATCH" | "DELETE"} /${string}`;
    readonly write?: readonly Writer<Name>[];
}
interface OperationFailedDetails extends ErrorDetails {
    readonly body: unknown;
}
export declare class OperationFailedError extends RefoldError {
    constructor(message: string, details: OperationFailedDetails);
    readonly body: unknown;
    override readonly code: string;
    static override readonly name: string;
}
type OptionChecks = Readonly<Record<string, Check<any>>>;
export interface OptionalOperation<P, T, C extends Credential> {
    (client: ClientLike<C>, params?: P, options?: CallOptions): ApiCall<T>;
    readonly definition: OperationDefinition<C>;
}
export interface OptionalPagedOperation<P, Page, T, C extends Credential> {
    (client: ClientLike<C>, params?: P, options?: CallOptions): PagedCall<Page, T>;
    readonly definition: PagedOperationDefinition<C>;
}
declare const Organization: new (client: Connection) => OrganizationResources;
interface OrganizationResources {
    readonly authStructures: Pick<AuthStructures, "get">;
    readonly datarefs: Pick<Datarefs, "list">;
    readonly environmentVariables: Pick<EnvironmentVariables, "listDefinitions" | "getDefinition" | "getValue" | "setValue" | "deleteValue" | "listValues">;
    readonly events: Pick<Events, "list" | "create" | "delete" | "get" | "update">;
    readonly humanTasks: Pick<HumanTasks, "get" | "submit">;
    readonly linkedAccounts: Pick<LinkedAccounts, "list" | "create" | "upsert" | "delete" | "get">;
    readonly sessionTokens: Pick<SessionTokens, "create">;
    readonly tables: Pick<Tables, "list" | "create" | "updateMany" | "delete" | "listRecords" | "addRecords" | "addColumns" | "removeColumns" | "renameColumns" | "searchRecords" | "deleteRecord">;
    readonly webhooks: Pick<Webhooks, "list" | "create" | "delete" | "get" | "update" | "updateMany">;
}
interface Outcome<T = unknown> {
    readonly data: T;
    readonly received: ReceivedResponse;
}
export declare class OutcomeUnknownError extends RefoldError {
    override readonly code: string;
    static override readonly name: string;
    override readonly outcomeUnknown: boolean;
}
interface OutgoingRequest extends RefoldRequest {
    readonly secret?: string | undefined;
    readonly signal?: AbortSignal | undefined;
}
export interface PageInfo {
    hasNextPage: boolean;
    hasPrevPage?: boolean;
    limit: number;
    nextPage?: number | null;
    page: number;
    pagingCounter?: number;
    prevPage?: number | null;
    totalDocs: number;
    totalPages: number;
}
export interface PagedCall<P, T> extends ApiCall<P>, AsyncIterable<T> {
    [Symbol.asyncIterator](): AsyncGenerator<T, void, undefined>;
    pages(): AsyncGenerator<P, void, undefined>;
    toArray(): Promise<T[]>;
}
export interface PagedOperation<P, Page, T, C extends Credential> {
    (client: ClientLike<C>, params: P, options?: CallOptions): PagedCall<Page, T>;
    readonly definition: PagedOperationDefinition<C>;
}
export interface PagedOperationDefinition<C extends Credential = Credential, Name extends string = string> extends OperationDefinition<C, Name> {
    readonly page: Pagination;
}
export interface Pagination {
    readonly hasNext: string;
    readonly items: string;
    readonly number: string;
}
export declare class PaginationError extends RefoldError {
    override readonly code: string;
    static override readonly name: string;
}
type Params = Readonly<Record<string, unknown>>;
export interface PauseScheduleParams {
    schedule_id: string;
}
export declare class PermissionDeniedError extends ApiError {
    static override readonly name: string;
}
type Pipeline<Input, Output> = (input: Input, exchange: Exchange) => Promise<Output>;
type Place = "client" | "call";
export interface PlainOperation<T, C extends Credential> {
    (client: ClientLike<C>, options?: CallOptions): ApiCall<T>;
    readonly definition: OperationDefinition<C>;
}
export type Priority = "interactive" | "bulk";
export interface PublishWorkflowParams extends PublishWorkflowRequest {
    workflow_id: string;
}
export interface PublishWorkflowRequest {
    description?: string;
    published: boolean;
    version?: number;
}
export interface PublishedWorkflow extends WorkflowFields {
    published: boolean;
}
export declare class RateLimitError extends ApiError {
    static override readonly name: string;
}
export interface RateLimiter {
    acquire(options?: AcquireOptions): Promise<void> | void;
    onRateLimited(retryAfterMs?: number): void;
    onResponse?(): void;
    stats(): LimiterStats;
}
type RawClient = Pick<Client_2<paths>, Verb>;
interface ReceivedResponse {
    readonly headers: Headers;
    readonly response: Response;
    readonly status: number;
    readonly text: string;
}
interface RedirectDetails extends ErrorDetails {
    readonly status: number;
}
export declare class RedirectError extends RefoldError {
    constructor(message: string, details: RedirectDetails);
    override readonly code: string;
    static override readonly name: string;
    readonly status: number;
}
export declare class Refold extends Organization {
    constructor(options: RefoldOptions);
    readonly client: Client<"apiKey">;
    forLinkedAccount(linkedAccountId: string): RefoldLinkedAccount;
    get raw(): RawClient;
}
export declare class RefoldError extends Error {
    constructor(message: string, { call, cause, code, retryable, outcomeUnknown }?: ErrorDetails);
    readonly attempts: number;
    readonly code: string;
    static override readonly name: string;
    override get name(): string;
    override set name(value: string);
    readonly operationId: string | undefined;
    readonly outcomeUnknown: boolean;
    readonly retryable: boolean;
    toJSON(): object;
}
export declare class RefoldLinkedAccount extends LinkedAccount_2 {
    constructor(client: Client<"linkedAccount">);
    readonly client: Client<"linkedAccount">;
    connection(connectionId: string): RefoldLinkedAccount;
    get connectionId(): string | undefined;
    connections(slug: string, options?: CallOptions): Promise<AppConnection[]>;
    get linkedAccountId(): string;
    get raw(): RawClient;
}
export interface RefoldOptions extends ClientOptions {
    apiKey: Secret;
}
export interface RefoldRequest {
    readonly body?: RequestBody | undefined;
    readonly headers: Readonly<Record<string, string>>;
    readonly method: string;
    readonly url: string;
}
export declare class RefoldSession extends Session {
    constructor(options: RefoldSessionOptions);
    readonly client: Client<"sessionToken">;
    connection(connectionId: string): RefoldSession;
    get raw(): RawClient;
}
export interface RefoldSessionOptions extends ClientOptions {
    token: Secret;
}
export interface RefusedMigration {
    error: string;
}
export interface RemoveTableColumnsParams extends TableColumnsRequest {
    table_id: string;
}
export interface RenameTableColumnsParams extends RenameTableColumnsRequest {
    table_id: string;
}
export interface RenameTableColumnsRequest {
    renames: TableColumnRename[];
}
type RequestBody = NonNullable<RequestInit["body"]>;
interface RequestBuilder {
    body?: RequestBody | undefined;
    readonly call: CallSummary;
    readonly check: InputCheck | undefined;
    readonly connectionId: string | undefined;
    readonly extraFields: Readonly<Record<string, unknown>> | undefined;
    readonly headers: Record<string, string>;
    readonly linkedAccountId: string | undefined;
    readonly method: string;
    readonly signal: AbortSignal | undefined;
    url: string;
}
export interface RequestOptions {
    headers?: HeadersOption | undefined;
    maxRateLimitRetries?: number | undefined;
    maxResponseBytes?: number | undefined;
    maxRetries?: number | undefined;
    middleware?: readonly Middleware[] | undefined;
    priority?: AcquireOptions["priority"] | undefined;
    throwOnFailure?: boolean | undefined;
    timeout?: number | undefined;
    totalTimeout?: number | undefined;
}
export interface RerunExecutionParams {
    execution_id: string;
}
declare abstract class Resource {
    constructor(client: Connection<any>);
}
export interface ResponseIssue {
    readonly operationId: string;
    readonly problems: readonly string[];
    readonly status: number;
}
export interface ResponseToValidate {
    readonly body: unknown;
    readonly operationId: string;
    readonly status: number;
}
export declare class ResponseTooLargeError extends RefoldError {
    override readonly code: string;
    static override readonly name: string;
}
export type Result<T> = {
    readonly data: T;
    readonly ok: true;
    readonly response: Response;
} | {
    readonly error: RefoldError;
    readonly ok: false;
};
export type ResultCheck = (data: any) => string | undefined;
type ResultShape = "any" | "boolean" | "list" | "object" | "object or list";
export interface ResumeScheduleParams {
    schedule_id: string;
}
export interface RetryPolicy {
    readonly errorAfterLoss?: (error: RefoldError, call: CallSummary) => RefoldError;
    readonly name: "safe" | "idempotent" | "unsafe";
    readonly remark?: string;
    readonly repeatable: boolean;
}
export type Revision = number;
export interface RevokedSessionToken {
    revoked_count: 0 | 1 | (number & {}) | number;
    success: boolean;
}
export interface RuleColumn {
    [key: string]: unknown;
    field_type?: string;
    lhs?: unknown;
    name?: string;
}
export interface RuleColumnPart {
    name?: string;
    options?: ConfigOption[];
    type?: string;
}
export interface RuleColumnParts {
    operator?: RuleColumnPart;
    rhs?: RuleColumnPart;
}
export interface SaveKeyCredentialsParams {
    auth_type?: string;
    body: KeyCredentials;
    slug: string;
}
export interface SavedKeyCredentials {
    success: boolean;
}
export interface Schedule {
    _id: string;
    config_id?: string;
    cron_patten?: string;
    environment?: Environment;
    event_id?: string;
    id?: string;
    inactive: boolean;
    inactive_from?: string;
    linked_account_id: string;
    options?: ScheduleOptions;
    org_id?: string;
    payload?: Record<string, unknown>;
    registered_by_api?: boolean;
    schedule_added_at?: string;
    status?: "running" | "paused" | (string & {});
    trigger_interval?: Record<string, unknown>[];
    trigger_type?: "cron" | "interval" | (string & {});
    triggered_instances?: unknown[];
    updatedAt?: string;
    workflow: string | ScheduledWorkflow;
}
export interface ScheduleFields {
    currentDate?: string;
    endDate?: string;
    interval_dates?: (ScheduleMoment | ZonedScheduleMoment)[];
    payload?: Record<string, unknown>;
    regex?: string;
    startDate?: string;
    tz?: string;
}
export interface ScheduleMoment {
    day?: number;
    hour?: number;
    minute?: number;
    month?: number;
    second?: number;
    year?: number;
}
export interface ScheduleOptions {
    currentDate?: string;
    endDate?: string;
    startDate?: string;
    trigger_type?: string;
    tz?: string;
}
export interface SchedulePage extends PageInfo {
    docs: Schedule[];
}
export interface ScheduledApplication {
    _id: string;
    description?: string;
    icon?: string;
    name: string;
}
export interface ScheduledWorkflow {
    _id: string;
    associated_application?: ScheduledApplication;
    description?: string;
    name: string;
}
export declare class Schedules extends Resource {
    create(params: CreateScheduleParams, options?: CallOptions): ApiCall<Schedule>;
    delete(params: DeleteScheduleParams, options?: CallOptions): ApiCall<Message>;
    list(params?: ListSchedulesParams, options?: CallOptions): PagedCall<SchedulePage, Schedule>;
    pause(params: PauseScheduleParams, options?: CallOptions): ApiCall<Schedule>;
    resume(params: ResumeScheduleParams, options?: CallOptions): ApiCall<Schedule>;
    update(params: UpdateScheduleParams, options?: CallOptions): ApiCall<Schedule>;
}
export interface SearchDatastoreRecordsParams {
    body: DatastoreSearchRequest;
    config_id?: string;
    datastore_name: string;
    slug: string;
}
export interface SearchTableRecordsParams {
    body: TableSearchRequest;
    table_id: string;
}
export type Secret = string | SecretSupplier;
export type SecretSupplier = (state: {
    readonly refused?: string | undefined;
}) => string | Promise<string>;
export declare class ServerError extends ApiError {
    static override readonly name: string;
}
declare const Session: new (client: Connection) => SessionResources;
interface SessionResources {
    readonly actions: Pick<Actions, "list" | "getParameters" | "execute">;
    readonly authStructures: Pick<AuthStructures, "get">;
    readonly configFields: Pick<ConfigFields, "list" | "clear" | "get" | "update" | "getRuleOptions">;
    readonly configs: Pick<Configs, "getOrCreate" | "update" | "deleteDefault" | "getDefault" | "delete" | "get" | "setWorkflow" | "list">;
    readonly credentials: Pick<Credentials, "delete" | "upsert">;
    readonly datastores: Pick<Datastores, "list" | "listRecords" | "searchRecords">;
    readonly environmentVariables: Pick<EnvironmentVariables, "listDefinitions" | "getValue" | "setValue" | "deleteValue" | "listValues">;
    readonly events: Pick<Events, "trigger" | "triggerBySlug">;
    readonly executions: Pick<Executions, "list" | "get" | "listNodeBatches" | "rerun" | "stop">;
    readonly hostedConnect: Pick<HostedConnect, "createUrl">;
    readonly hostedProperties: Pick<HostedProperties, "get">;
    readonly humanTasks: Pick<HumanTasks, "get" | "submit">;
    readonly linkedAccounts: Pick<LinkedAccounts, "upsert" | "get" | "getActive">;
    readonly mcpServers: Pick<McpServers, "list" | "create" | "delete" | "get" | "update">;
    readonly sessionTokens: Pick<SessionTokens, "revoke">;
    readonly tables: Pick<Tables, "list" | "create" | "updateMany" | "delete" | "listRecords" | "addRecords" | "addColumns" | "removeColumns" | "renameColumns" | "searchRecords" | "deleteRecord">;
    readonly workflows: Pick<Workflows, "list" | "create" | "listEnabled" | "getRequestStructure" | "listVersions" | "delete" | "getDraft" | "execute" | "publish">;
}
export interface SessionToken {
    expires_in?: number;
    is_api_token?: boolean;
    refresh_expires_in?: number;
    refresh_token?: string;
    token: string;
}
export declare class SessionTokens extends Resource {
    create(params: CreateSessionTokenParams, options?: CallOptions): ApiCall<SessionToken>;
    revoke(options?: CallOptions): ApiCall<RevokedSessionToken>;
}
export type SetVariableValueParams = SetVariableValueRequest;
export interface SetVariableValueRequest {
    linked_account_id?: string;
    value: string;
    variable_definition_id: string;
    workflow_id?: string;
}
type Step<Input, Output> = (input: Input, exchange: Exchange, next: Pipeline<Input, Output>) => Promise<Output>;
export interface StopExecutionParams {
    execution_id: string;
}
export interface StoredDefaultAppCredential {
    action: "added" | "updated" | (string & {});
    message: string;
    success: boolean;
}
export interface SubmitHumanTaskParams extends SubmitHumanTaskRequest {
    id: string;
}
export interface SubmitHumanTaskRequest {
    data: Record<string, unknown>;
}
export interface Table {
    _id: string;
    associated_instance?: string;
    createdAt?: string;
    environment: Environment;
    group?: string;
    is_deleted: boolean;
    linked_account_id?: string;
    name: string;
    org_id: string;
    record_count?: number;
    table_type: "persistent" | (string & {});
}
export interface TableColumn {
    column_name: string;
}
export interface TableColumnRename {
    new_name: string;
    old_name: string;
}
export interface TableColumns {
    columns: string[];
}
export interface TableColumnsRequest {
    columns: string[];
}
export type TableDeleted = boolean;
export interface TablePage extends PageInfo {
    docs: Table[];
}
export type TableRecord = {
    record_id: string;
} & Record<string, TableValue>;
export type TableRecordList = TableRecord[];
export interface TableRecordPage extends PageInfo {
    columns: string[];
    docs: TableRecord[];
    name: string;
}
export type TableSearchRequest = Record<string, unknown>;
export type TableValue = unknown;
export declare class Tables extends Resource {
    addColumns(params: AddTableColumnsParams, options?: CallOptions): ApiCall<TableColumns>;
    addRecords(params: AddTableRecordsParams, options?: CallOptions): ApiCall<AddedTableRecords>;
    create(params: CreateTableParams, options?: CallOptions): ApiCall<CreatedTable>;
    delete(params: DeleteTableParams, options?: CallOptions): ApiCall<TableDeleted>;
    deleteRecord(params: DeleteTableRecordParams, options?: CallOptions): ApiCall<TableRecord>;
    list(params?: ListTablesParams, options?: CallOptions): PagedCall<TablePage, Table>;
    listRecords(params: ListTableRecordsParams, options?: CallOptions): PagedCall<TableRecordPage, TableRecord>;
    removeColumns(params: RemoveTableColumnsParams, options?: CallOptions): ApiCall<TableColumns>;
    renameColumns(params: RenameTableColumnsParams, options?: CallOptions): ApiCall<TableColumns>;
    searchRecords(params: SearchTableRecordsParams, options?: CallOptions): ApiCall<TableRecordList>;
    updateMany(params: UpdateTablesParams, options?: CallOptions): ApiCall<void>;
}
export declare class TimeoutError extends RefoldError {
    override readonly code: string;
    static override readonly name: string;
}
export type TokenMigration = MigratedToken | RefusedMigration;
export declare class TotalTimeoutError extends RefoldError {
    override readonly code: string;
    static override readonly name: string;
}
export interface TracedError {
    error_code: ErrorCode;
    http_error_type: ErrorType;
    message: string;
    request_id: string;
    status_code: number;
}
export interface Tracer {
    start(call: Pick<CallRecord, "operationId" | "method" | "route">): (ended: CallRecord) => void;
}
export type TriggerEventBySlugParams = FireEventRequest & ({
    event: string;
} | {
    trigger: string;
}) & {
    config_id?: string;
    files?: {
        readonly [name: string]: Upload | readonly Upload[];
    };
    instance_tag?: string;
    slug: string;
};
export type TriggerEventParams = FireEventRequest & ({
    event: string;
} | {
    trigger: string;
}) & {
    config_id?: string;
    files?: {
        readonly [name: string]: Upload | readonly Upload[];
    };
    instance_tag?: string;
    slug?: string;
};
export interface TypedError {
    error_type: ErrorType;
    message: string;
    status_code: number;
}
export interface UpdateConfigFieldParams extends UpdateConfigFieldRequest {
    config_id?: string;
    connection_id?: string;
    disable_field_options?: boolean;
    field_id: string;
    slug: string;
    workflow_id?: string;
}
export interface UpdateConfigFieldRequest {
    value: ConfigFieldValue;
}
export interface UpdateConfigParams extends UpdateConfigRequest {
    disable_field_options?: boolean;
}
export interface UpdateConfigRequest {
    application_data_slots?: ConfigFieldValues;
    config_id?: string;
    connection_id?: string;
    fields?: ConfigFieldValues;
    labels?: ConfigLabels;
    map_fields_object?: Record<string, unknown>;
    slug: string;
    workflows?: UpdateConfigWorkflowChoice[];
}
export interface UpdateConfigWorkflowChoice {
    data_slots?: ConfigFieldValues;
    enabled: boolean;
    fields?: ConfigFieldValues;
    id: string;
}
export interface UpdateConfigWorkflowParams extends UpdateConfigWorkflowRequest {
    config_id: string;
    connection_id?: string;
    slug: string;
    workflow_id: string;
}
export interface UpdateConfigWorkflowRequest {
    enabled: boolean;
}
export type UpdateDatarefsParams = UpdateDatarefsRequest;
export interface UpdateDatarefsRequest {
    group?: string;
    refNames: string[];
}
export interface UpdateEventParams extends EventDefinitionRequest {
    event_id: string;
}
export interface UpdateMcpServerParams extends UpdateMcpServerRequest {
    mcp_server_id: string;
}
export interface UpdateMcpServerRequest {
    agent_name?: string;
    associated_apps?: McpServerApp[];
    base_prompt?: string;
    chains?: McpChain[];
    description?: string;
    name?: string;
    primary_color?: string;
    safe_mode?: boolean;
    secondary_color?: string;
    suggestions?: McpSuggestion[];
}
export interface UpdateScheduleParams extends UpdateScheduleRequest {
    schedule_id: string;
}
export interface UpdateScheduleRequest extends ScheduleFields {
    trigger_type?: "cron" | "interval";
}
export type UpdateTablesParams = UpdateTablesRequest;
export interface UpdateTablesRequest {
    group?: string;
    tableIds: string[];
}
export interface UpdateWebhookParams extends UpdateWebhookRequest {
    id: string;
}
export interface UpdateWebhookRequest extends WebhookFields {
    webhook_events?: WebhookEventNameInput[];
}
export type UpdateWebhooksParams = UpdateWebhooksRequest;
export interface UpdateWebhooksRequest {
    group?: string;
    webhookIds: string[];
}
export type Upload = Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;
export interface UpsertDefaultAppCredentialParams extends UpsertDefaultAppCredentialRequest {
    key: string;
}
export interface UpsertDefaultAppCredentialRequest {
    value: string;
}
export type UpsertLinkedAccountParams = UpsertLinkedAccountRequest & ({
    account_id: string;
} | {
    linked_account_id: string;
});
export interface UpsertLinkedAccountRequest extends LinkedAccountFields {
    account_id?: string;
    linked_account_id?: string;
    payload?: LinkedAccountFields;
}
export interface UpsertedLinkedAccount extends LinkedAccount {
    new_account?: boolean;
}
export interface UserDefinedField {
    _id?: string;
    createdAt?: string;
    key_name: string;
    key_value: string;
    updatedAt?: string;
}
declare const VERBS: readonly [
    "GET",
    "PUT",
    "POST",
    "PATCH",
    "DELETE"
];
export interface VariableDefinition {
    _id: string;
    createdAt?: string;
    created_at?: string;
    created_by?: string;
    description?: string;
    encrypted: boolean;
    name: string;
    org_id?: string;
    scope: VariableScope;
    updatedAt?: string;
    updated_at?: string;
    updated_by?: string;
    var_format?: "string" | "number" | "url" | (string & {});
}
export interface VariableDefinitionPage extends PageInfo {
    docs: VariableDefinition[];
}
export type VariableScope = "org" | "workspace" | "linked_account" | "workflow" | (string & {});
export type VariableStatus = "success" | (string & {});
export interface VariableValue extends VariableValueFields {
    variable_definition_id: string;
}
export interface VariableValueDeleted {
    message: string;
    status: VariableStatus;
}
export interface VariableValueFields {
    _id: string;
    createdAt?: string;
    created_by?: string;
    environment?: Environment;
    linked_account_id?: string;
    org_id?: string;
    updatedAt?: string;
    updated_by?: string;
    value: string;
    workflow_id?: string;
}
export interface VariableValuePage extends PageInfo {
    docs: ListedVariableValue[];
    status?: VariableStatus;
}
export interface VariableValueReading {
    encrypted: boolean;
    name: string;
    scope: VariableScope;
    value: string;
    variable_definition_id: string;
}
type Verb = (typeof VERBS)[number];
export interface Webhook {
    __v?: Revision;
    _id: string;
    createdAt?: string;
    description?: string;
    environment?: Environment;
    group?: string;
    is_enabled: boolean;
    method?: "POST" | "PUT" | "PATCH" | (string & {});
    org_id?: string;
    slug?: string;
    updatedAt?: string;
    webhook_body?: unknown;
    webhook_description?: string;
    webhook_events: (WebhookEventName | string)[];
    webhook_headers?: Record<string, unknown>;
    webhook_type: "default" | "slack" | "custom" | (string & {});
    webhook_url: string;
    workflow_ids?: string[];
}
export type WebhookEvent = ConnectionCreatedEvent | ConnectionDeletedEvent | ConnectionExpiredEvent | WorkflowCompletedEvent | WorkflowErroredEvent | WorkflowStoppedEvent | WorkflowTimedOutEvent;
export type WebhookEventName = "Connection Created" | "Connection Deleted" | "Connection Expired" | "Workflow Completed" | "Workflow Errored" | "Workflow Stopped" | "Workflow Timed Out" | (string & {});
export type WebhookEventNameInput = "Connection Created" | "Connection Deleted" | "Connection Expired" | "Workflow Completed" | "Workflow Errored" | "Workflow Stopped" | "Workflow Timed Out";
export interface WebhookEvents {
    "Connection Created": ConnectionCreatedEvent;
    "Connection Deleted": ConnectionDeletedEvent;
    "Connection Expired": ConnectionExpiredEvent;
    "Workflow Completed": WorkflowCompletedEvent;
    "Workflow Errored": WorkflowErroredEvent;
    "Workflow Stopped": WorkflowStoppedEvent;
    "Workflow Timed Out": WorkflowTimedOutEvent;
}
export interface WebhookFields {
    description?: string;
    is_enabled?: boolean;
    method?: "POST" | "PUT" | "PATCH";
    slug?: string;
    webhook_body?: unknown;
    webhook_headers?: Record<string, string>;
    webhook_type?: "default" | "slack" | "custom";
    webhook_url?: string;
    workflow_ids?: string[];
}
export type WebhookList = Webhook[];
export declare class Webhooks extends Resource {
    create(params: CreateWebhookParams, options?: CallOptions): ApiCall<Webhook>;
    delete(params: DeleteWebhookParams, options?: CallOptions): ApiCall<WebhookList>;
    get(params: GetWebhookParams, options?: CallOptions): ApiCall<Webhook>;
    list(options?: CallOptions): ApiCall<WebhookList>;
    update(params: UpdateWebhookParams, options?: CallOptions): ApiCall<Webhook>;
    updateMany(params: UpdateWebhooksParams, options?: CallOptions): ApiCall<WebhookList>;
}
export interface WithResponse<T> {
    readonly data: T;
    readonly response: Response;
}
type Work = (exchange: Exchange) => Promise<Outcome>;
export interface Workflow extends WorkflowFields {
    _id: string;
    name: string;
}
export interface WorkflowApplication {
    _id: string;
    name: string;
    slug: string;
}
export interface WorkflowCompletedEvent extends WorkflowEvent {
    event: "Workflow Completed";
    status: "COMPLETED" | (string & {});
}
export interface WorkflowDeleted {
    message?: string;
    success?: boolean;
    successfullyDeletedTriggers?: boolean;
    triggers_deregistered?: boolean;
}
export interface WorkflowEdge {
    id?: string;
    source: string;
    sourceHandle?: string | null;
    target: string;
    targetHandle?: string | null;
    type?: string;
}
export type WorkflowErroredEvent = WorkflowEvent & {
    event: "Workflow Errored";
    status: "ERRORED" | (string & {});
};
export interface WorkflowEvent {
    config_id?: string;
    environment?: Environment;
    instance_id?: string;
    linked_account_id?: string;
    workflow_id?: string;
    workflow_name?: string;
}
export interface WorkflowFields {
    __v?: Revision;
    _id?: string;
    associated_application?: string | WorkflowApplication;
    associated_project?: string;
    associated_public_worklfow?: string;
    associated_workflow?: string;
    autoEnable?: boolean;
    createdAt?: string;
    created_by_ai?: boolean;
    current_version?: number;
    data_slots?: Record<string, unknown>[];
    description?: string;
    edges?: WorkflowEdge[];
    enable_schema_validation?: boolean;
    environment?: Environment;
    event_schema_guidelines?: string;
    expose_as_node?: boolean;
    group?: string;
    hide_in_config?: boolean;
    icon?: string;
    index_order?: number;
    is_agentic_flow?: boolean;
    is_v2?: boolean;
    json_schema?: Record<string, unknown>;
    linked_account_id?: string;
    manual_execution_payload?: unknown;
    name?: string;
    nodes?: WorkflowNode[];
    org_id?: string;
    public_access_workflow?: boolean;
    published?: boolean;
    settings?: WorkflowSettings;
    slug?: string;
    test_instance_meta_data?: Record<string, unknown>;
    udf_filter?: string;
    udf_filter_operator?: string;
    updatedAt?: string;
    version?: number | null;
    when_to_use?: string;
    workflow_alias?: string;
    workflow_builder_version?: string;
    workflow_environment?: Environment[];
}
export interface WorkflowNode {
    id: string;
    name?: string;
    type: string;
}
export interface WorkflowPage extends PageInfo {
    docs: Workflow[];
    schema?: Record<string, unknown> | null;
}
export interface WorkflowRequestStructure {
    payload: unknown;
    schema: Record<string, unknown> | null;
    schema_interpreted: Record<string, unknown> | null;
}
export interface WorkflowRun {
    errored?: boolean;
    executed_by_thanos?: boolean;
    execution_error?: Record<string, unknown>;
    execution_id: string;
    message?: string;
    return_value?: unknown;
    status_code?: number;
}
export interface WorkflowSettings {
    caching?: Record<string, unknown>;
    incremental_sync_settings?: Record<string, unknown>;
    timeout?: number;
    workflow_response?: Record<string, unknown>;
}
export type WorkflowStoppedEvent = WorkflowEvent & {
    event: "Workflow Stopped";
    status?: string;
};
export type WorkflowTimedOutEvent = WorkflowEvent & {
    event: "Workflow Timed Out";
    status?: string;
};
export interface WorkflowVersion extends WorkflowFields {
    _id: string;
    createdAt: string;
    version: number | null;
}
export interface WorkflowVersionPage extends PageInfo {
    docs: WorkflowVersion[];
    schema?: Record<string, unknown> | null;
}
export declare class Workflows extends Resource {
    create(params: CreateWorkflowParams, options?: CallOptions): ApiCall<CreatedWorkflow>;
    delete(params: DeleteWorkflowParams, options?: CallOptions): ApiCall<WorkflowDeleted>;
    execute(params: ExecuteWorkflowParams, options?: CallOptions): ApiCall<WorkflowRun>;
    get(params: GetWorkflowParams, options?: CallOptions): ApiCall<Workflow>;
    getDraft(params: GetWorkflowDraftParams, options?: CallOptions): ApiCall<Workflow>;
    getRequestStructure(params: GetWorkflowRequestStructureParams, options?: CallOptions): ApiCall<WorkflowRequestStructure>;
    list(params?: ListWorkflowsParams, options?: CallOptions): PagedCall<WorkflowPage, Workflow>;
    listEnabled(options?: CallOptions): ApiCall<EnabledWorkflow[]>;
    listVersions(params: ListWorkflowVersionsParams, options?: CallOptions): PagedCall<WorkflowVersionPage, WorkflowVersion>;
    publish(params: PublishWorkflowParams, options?: CallOptions): ApiCall<PublishedWorkflow>;
}
export interface WrappedVariableDefinition {
    definition: VariableDefinition;
}
export interface Writer<Name extends string = string> {
    readonly names: readonly Name[];
    readonly open?: boolean | undefined;
    write(request: RequestBuilder, params: Params): Promise<void> | void;
}
export declare class WrongCredentialError extends RefoldError {
    override readonly code: string;
    static override readonly name: string;
}
export interface YourApp {
    app_id?: string;
    auth_credentials?: Record<string, string>;
}
export interface ZonedScheduleMoment {
    date: ScheduleMoment;
    tz?: string;
}
interface components {
    headers: {
        RetryAfter: number;
        TraceId: string;
    };
    parameters: {
        ConfigIdHeader: string;
        ConnectionIdHeader: string;
        ConnectionIdQuery: string;
        Limit: number;
        LinkedAccountId: string;
        LinkedAccountIdRequired: string;
        Page: number;
        SlugHeader: string;
        SlugPath: string;
        WebhookSignature: string;
    };
    pathItems: never;
    requestBodies: never;
    responses: {
        AccountRequired: {
            content: {
                "application/json": components["schemas"]["Error"];
            };
            headers: {
                [name: string]: unknown;
                "X-Trace-ID": components["headers"]["TraceId"];
            };
        };
        InvalidToken: {
            content: {
                "application/json": components["schemas"]["Error"];
            };
            headers: {
                [name: string]: unknown;
                "X-Trace-ID": components["headers"]["TraceId"];
            };
        };
        TooManyRequests: {
            content: {
                "application/json": components["schemas"]["Error"];
            };
            headers: {
                [name: string]: unknown;
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Trace-ID": components["headers"]["TraceId"];
            };
        };
        Unauthorized: {
            content: {
                "application/json": components["schemas"]["Error"];
            };
            headers: {
                [name: string]: unknown;
                "X-Trace-ID": components["headers"]["TraceId"];
            };
        };
    };
    schemas: {
        Action: {
            action_id: string;
            description: string;
            name: string;
            tag?: string;
        };
        ActionInput: {
            [key: string]: unknown;
        };
        ActionList: components["schemas"]["Action"][];
        ActionParameter: {
            label: string;
            name: string;
            required: boolean;
            type: ("text" | "json") | string;
        };
        ActionParameterList: components["schemas"]["ActionParameter"][];
        ActionResult: {
            data?: {
                [key: string]: unknown;
            };
            http_status?: number;
            node_status?: ("Success" | "Ready" | "Errored" | "Waiting" | "Stopped" | "Rejected" | "Errored_and_Skipped" | "Timed_Out") | string;
            success?: boolean;
        };
        AddTableRecordsRequest: {
            data: components["schemas"]["NewTableRecord"] | components["schemas"]["NewTableRecord"][];
        };
        AddedTableRecords: {
            add_record_result: components["schemas"]["TableRecord"][];
            transformed_add_data?: unknown;
        };
        Application: {
            _id?: string;
            app_id?: string;
            auth_input_map?: components["schemas"]["AuthInput"][];
            auth_type: components["schemas"]["AuthType"];
            auth_type_options?: {
                [key: string]: components["schemas"]["AuthInput"][];
            };
            connected?: boolean;
            connected_accounts?: components["schemas"]["ConnectedAccount"][];
            description: string;
            ecosystem?: boolean;
            grant_type?: ("authorization_code" | "authorization_code_pkce" | "client_credentials") | string;
            has_multi_auth_enabled?: boolean;
            icon: string;
            kind?: ("native" | "custom" | "universal_connector") | string;
            name: string;
            reauth_required: boolean;
            slug: string;
            tags: string[];
            type?: string;
            version?: components["schemas"]["ApplicationVersion"];
            webhook_url?: string;
        };
        ApplicationVersion: {
            _v: string;
            description: string;
        };
        ApplicationsOrOne: components["schemas"]["Application"][] | components["schemas"]["Application"];
        AuthInput: {
            description?: string;
            label: string;
            name: string;
            options?: unknown[];
            placeholder: string;
            required: boolean;
            type: ("text" | "password" | "number" | "boolean" | "select") | string;
        };
        AuthStructure: {
            [key: string]: components["schemas"]["AuthStructureFields"];
        };
        AuthStructureField: {
            required: boolean;
            type: string;
        };
        AuthStructureFields: {
            [key: string]: string | components["schemas"]["AuthStructureField"];
        };
        AuthType: ("oauth2" | "keybased" | "api_key" | "basic_auth" | "bearer_token" | "noauth") | string;
        BareError: {
            error: string;
            message: string;
        };
        CodedError: {
            error_code: components["schemas"]["ErrorCode"];
            http_error_type: components["schemas"]["ErrorType"];
            message: string;
            status_code: number;
        };
        Config: components["schemas"]["ConfigContents"] & {
            config_id: string;
            connection_id?: string;
        };
        ConfigContents: {
            field_errors?: components["schemas"]["ConfigFieldError"][];
            fields: components["schemas"]["ConfigField"][];
            slug: string;
            workflows: components["schemas"]["ConfigWorkflow"][];
        };
        ConfigField: {
            associated_page?: string;
            data_source?: {
                [key: string]: unknown;
            };
            defaultValue?: components["schemas"]["ConfigFieldValue"];
            dynamic_map_field_object_name?: string;
            dynamic_slot_identifier?: string;
            field_type: ("text" | "date" | "number" | "url" | "email" | "textarea" | "select" | "json" | "map" | "map_v2" | "rule_engine") | string;
            has_dynamic_map_fields?: boolean;
            help_text?: string;
            hidden?: boolean;
            id: string;
            labels?: components["schemas"]["ConfigOption"][];
            mapping?: {
                [key: string]: unknown;
            };
            multiple?: boolean;
            name: string;
            options?: components["schemas"]["ConfigOption"][];
            parent?: string;
            placeholder?: string;
            required?: boolean;
            rule_columns?: {
                [key: string]: unknown;
            }[];
            value?: components["schemas"]["ConfigFieldValue"];
        };
        ConfigFieldError: {
            error: components["schemas"]["ConfigFieldErrorDetail"];
            id: string;
            name: string;
        };
        ConfigFieldErrorDetail: {
            error?: unknown;
            message: string;
        };
        ConfigFieldList: components["schemas"]["ConfigContents"] & {
            config_id?: string;
        };
        ConfigFieldRuleOptions: {
            conditional_code_stdout?: unknown[];
            options?: components["schemas"]["ConfigOption"][];
            rule_column?: components["schemas"]["RuleColumnParts"];
        };
        ConfigFieldValue: unknown;
        ConfigFieldValues: {
            [key: string]: components["schemas"]["ConfigFieldValue"];
        };
        ConfigLabels: {
            [key: string]: components["schemas"]["ConfigOption"][] | string;
        };
        ConfigOption: {
            name: string;
            value: string | number;
        };
        ConfigSummary: {
            _id?: string;
            config_id: string;
            connection_id?: string;
            tenant_config?: boolean;
        };
        ConfigSummaryList: components["schemas"]["ConfigSummary"][];
        ConfigWorkflow: {
            associated_page?: string;
            description?: string;
            enabled: boolean;
            fields?: components["schemas"]["ConfigField"][];
            icon?: string;
            id: string;
            name: string;
        };
        ConfigWorkflowState: {
            data_slots?: {
                [key: string]: unknown;
            }[];
            description?: string;
            enabled: boolean;
            id: string;
            name?: string;
        };
        ConfigWorkflowStates: {
            workflows: components["schemas"]["ConfigWorkflowState"][];
        };
        ConnectUrl: {
            hosted_url: string;
        };
        ConnectedAccount: {
            auth_profile_id?: string;
            auth_profile_name?: string;
            auth_type?: components["schemas"]["AuthType"];
            connectedAt: string;
            connection_id?: string;
            defaultCredentials?: unknown;
            identifier: string | {
                [key: string]: unknown;
            };
            status?: ("active" | "expired") | string;
            user_defined_fields?: {
                [key: string]: unknown;
            };
        };
        ConnectionCreatedEvent: components["schemas"]["ConnectionEvent"] & {
            event: "Connection Created";
        };
        ConnectionDeletedEvent: components["schemas"]["ConnectionEvent"] & {
            event: "Connection Deleted";
        };
        ConnectionEvent: {
            createdAt: string;
            environment: components["schemas"]["Environment"];
            linked_account_id: string;
            org_id: string;
            slug: string;
            type: "General" | string;
        };
        ConnectionExpiredEvent: components["schemas"]["ConnectionEvent"] & {
            event: "Connection Expired";
        };
        CreateDatarefRequest: {
            refName: string;
        };
        CreateLinkedAccountRequest: (components["schemas"]["LinkedAccountFields"] & {
            account_id?: string;
            linked_account_id?: string;
        }) | unknown | unknown;
        CreateMcpServerRequest: {
            description: string;
            name: string;
        };
        CreateScheduleRequest: components["schemas"]["ScheduleFields"] & {
            trigger_type: "cron" | "interval";
        };
        CreateSessionTokenRequest: {
            linked_account_id: string;
        };
        CreateTableRequest: {
            columns: components["schemas"]["TableColumn"][];
            table_name: string;
        };
        CreateWebhookRequest: components["schemas"]["WebhookFields"] & {
            group?: string;
            webhook_description?: string;
            webhook_events: components["schemas"]["WebhookEventName"][];
        };
        CreateWorkflowRequest: {
            associated_application?: string;
            description?: string;
            name: string;
            slug?: string;
        };
        CreatedMcpServer: {
            _id: string;
            description: string;
            name: string;
        };
        CreatedTable: {
            already_exists?: boolean;
            table_id: string;
        };
        CreatedWorkflow: {
            workflow: components["schemas"]["Workflow"];
        };
        Dataref: {
            __v?: components["schemas"]["Revision"];
            _id: string;
            createdAt: string;
            data?: components["schemas"]["DatarefRecords"];
            environment: components["schemas"]["Environment"];
            group?: string;
            linked_account_id: string;
            name: string;
            org_id: string;
            updatedAt: string;
        };
        DatarefCounterpart: {
            slug: string;
            value: unknown;
        };
        DatarefPage: components["schemas"]["PageInfo"] & {
            docs: components["schemas"]["Dataref"][];
        };
        DatarefRecords: {
            [key: string]: components["schemas"]["DatarefCounterpart"][];
        };
        DatarefRow: {
            record_id: string;
        } & {
            [key: string]: components["schemas"]["DatarefValue"];
        };
        DatarefRowPage: components["schemas"]["PageInfo"] & {
            headers: string[];
            rows: components["schemas"]["DatarefRow"][];
        };
        DatarefValue: unknown;
        DatastoreNames: string[];
        DatastoreRecord: {
            id?: string;
            record_id?: string;
        } & {
            [key: string]: components["schemas"]["DatastoreValue"];
        };
        DatastoreRecordList: components["schemas"]["DatastoreRecord"][];
        DatastoreSearchRequest: {
            [key: string]: unknown;
        };
        DatastoreValue: unknown;
        DeletedDatarefs: {
            acknowledged: boolean;
            deletedCount: number;
        };
        DeletedDefaultAppCredential: {
            message: string;
            success: boolean;
        };
        EnabledWorkflow: {
            application: components["schemas"]["EnabledWorkflowApplication"];
            config_id: string;
            createdAt?: string;
            description: string;
            icon: string;
            id: string;
            name: string;
            updatedAt?: string;
        };
        EnabledWorkflowApplication: {
            _id?: string;
            description: string;
            icon: string;
            name: string;
        };
        Environment: ("test" | "production") | string;
        Error: components["schemas"]["TracedError"] | components["schemas"]["CodedError"] | components["schemas"]["NamedError"] | components["schemas"]["TypedError"] | components["schemas"]["BareError"];
        ErrorCode: ("AUTH_SERVICE_ERROR" | "EXTERNAL_API_FAILURE" | "INVALID_APP_ID" | "INVALID_EVENT" | "INVALID_EVENT_ID" | "INVALID_LINKED_ACCOUNT_ID" | "INVALID_TOKEN" | "INVALID_WORKFLOW_ID" | "MISSING_LINKED_ACCOUNT_ID" | "MISSING_REQUIRED_FIELD" | "RESOURCE_NOT_FOUND" | "SERVER_ERROR" | "VALIDATION_ERROR") | string;
        ErrorType: ("BAD_REQUEST" | "UNAUTHORIZED" | "FORBIDDEN" | "NOT_FOUND" | "CONFLICT" | "NOT_IMPLEMENTED" | "INTERNAL_SERVER_ERROR" | "EXTERNAL_API_ERROR") | string;
        EventDefinition: {
            _id: string;
            json_schema?: {
                [key: string]: unknown;
            };
            name: string;
            raw_response?: string;
            response: components["schemas"]["EventField"][];
        };
        EventDefinitionRequest: {
            json_schema?: {
                [key: string]: unknown;
            };
            name: string;
            response: string | {
                [key: string]: unknown;
            };
        };
        EventField: {
            key: string;
            type: ("text" | "object") | string;
        };
        ExecuteWorkflowRequest: {
            payload?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        Execution: {
            _id?: string;
            associated_application?: components["schemas"]["ExecutionApplication"];
            associated_event_id?: string;
            associated_trigger_application?: {
                [key: string]: unknown;
            };
            associated_workflow?: components["schemas"]["ExecutionWorkflow"];
            completion_percentage?: number;
            completion_time?: string;
            config_id?: string;
            createdAt?: string;
            custom_application_id?: string;
            custom_field_values?: {
                [key: string]: unknown;
            };
            custom_trigger_id?: string;
            environment: components["schemas"]["Environment"];
            executed_by_thanos?: boolean;
            instance_execution_time?: number;
            is_child_instance?: boolean;
            is_seed?: boolean;
            linked_account_data?: {
                [key: string]: unknown;
            };
            linked_account_id?: string;
            name: string;
            nodes?: components["schemas"]["ExecutionNode"][];
            org_id?: string;
            status: components["schemas"]["ExecutionStatus"];
            store_variables?: {
                [key: string]: unknown;
            };
            trigger_application_event?: string;
            type_of_execution?: components["schemas"]["ExecutionType"];
            updatedAt?: string;
        };
        ExecutionApplication: {
            _id: string;
            icon?: string;
            name: string;
        };
        ExecutionNode: {
            attempts_made?: number;
            execution_time?: number;
            is_batch?: boolean;
            latest_output?: unknown;
            node_id: string;
            node_name: string;
            node_status: components["schemas"]["ExecutionNodeStatus"];
            node_type: string;
        };
        ExecutionNodeBatch: {
            batch_index: number;
            output?: unknown;
            status: string;
        };
        ExecutionNodeBatchPage: components["schemas"]["PageInfo"] & {
            docs: components["schemas"]["ExecutionNodeBatch"][];
        };
        ExecutionNodeStatus: ("Errored" | "Errored_and_Skipped" | "Ready" | "Rejected" | "Stopped" | "Success" | "Timed_Out" | "Waiting") | string;
        ExecutionPage: components["schemas"]["PageInfo"] & {
            docs: components["schemas"]["ListedExecution"][];
        };
        ExecutionRerun: {
            id?: string;
            instanceId?: string;
            message?: string;
            status?: string;
        };
        ExecutionStatus: ("COMPLETED" | "ERRORED" | "QUEUED" | "RUNNING" | "STOPPED" | "STOPPING" | "TERMINATED" | "TIMED_OUT") | string;
        ExecutionType: ("SYNC" | "ASYNC") | string;
        ExecutionWorkflow: {
            _id: string;
            icon?: string;
            name: string;
        };
        FireEventForm: ({
            event?: string;
            payload?: string;
            trigger?: string;
        } & {
            [key: string]: string;
        }) | unknown | unknown;
        FireEventRequest: {
            event?: string;
            payload?: {
                [key: string]: unknown;
            };
            trigger?: string;
        } | unknown | unknown;
        GetConfigFieldRequest: {
            value?: components["schemas"]["ConfigFieldValue"];
        };
        GetConfigFieldRuleOptionsRequest: {
            rule_column: components["schemas"]["RuleColumn"];
        };
        GetOrCreateConfigRequest: {
            config_id?: string;
            connection_id?: string;
            fields?: components["schemas"]["ConfigFieldValues"];
            labels?: components["schemas"]["ConfigLabels"];
            slug: string;
            workflows?: components["schemas"]["GetOrCreateConfigWorkflow"][];
        };
        GetOrCreateConfigWorkflow: {
            enabled: boolean;
            id: string;
        };
        HostedPropertyMap: {
            [key: string]: unknown;
        };
        HumanTask: {
            _id: string;
            createdAt: string;
            data: {
                [key: string]: unknown;
            };
            description: string;
            expire_in: string;
            form_structure: {
                [key: string]: unknown;
            };
            group?: string;
            name: string;
            receiver_emails: string[];
            status: components["schemas"]["HumanTaskStatus"];
            ui_structure: {
                [key: string]: unknown;
            };
            updatedAt: string;
        };
        HumanTaskStatus: ("WAITING" | "SUBMITTED" | "TIMEOUT") | string;
        Integration: {
            _id?: string;
            app_id?: string | null;
            authTokens?: unknown;
            connections?: {
                [key: string]: unknown;
            };
            createdAt?: string;
            credentials?: {
                [key: string]: unknown;
            };
            icon?: string | null;
            identifier?: string | {
                [key: string]: unknown;
            } | null;
            name: string;
            reauth_required?: boolean;
            refresh_token_expired?: boolean;
            type: string;
            updatedAt?: string;
        };
        KeyCredentials: {
            [key: string]: unknown;
        };
        LinkedAccount: {
            __v?: components["schemas"]["Revision"];
            _id?: string;
            account_id: string;
            associated_org?: string;
            createdAt?: string;
            environment: components["schemas"]["Environment"];
            integrations?: components["schemas"]["Integration"][] | null;
            is_seed?: boolean;
            name: string;
            tenant_account_id?: string | null;
            udf?: components["schemas"]["UserDefinedField"][];
            updatedAt?: string;
        };
        LinkedAccountFields: {
            name?: string;
            udf?: {
                [key: string]: string;
            };
            your_app?: components["schemas"]["YourApp"];
        };
        LinkedAccountPage: components["schemas"]["PageInfo"] & {
            docs: components["schemas"]["LinkedAccount"][];
        };
        ListedExecution: components["schemas"]["Execution"] & Record<string, unknown>;
        ListedVariableValue: components["schemas"]["VariableValueFields"] & {
            variable_definition_id: components["schemas"]["VariableDefinition"] | string;
        };
        McpChain: {
            _id?: string;
            goals?: string;
            name?: string;
            onError?: string;
            precheck?: string;
            responseFormat?: string;
            steps?: string;
            successCondition?: string;
        };
        McpServer: {
            __v?: components["schemas"]["Revision"];
            _id: string;
            agent_name?: string;
            associated_apps?: components["schemas"]["McpServerApp"][];
            associated_org_id?: string;
            base_prompt?: string;
            chains?: components["schemas"]["McpChain"][];
            createdAt?: string;
            description: string;
            environment?: components["schemas"]["Environment"];
            name: string;
            notebooks?: {
                [key: string]: unknown;
            }[];
            primary_color?: string;
            resources?: unknown[];
            safe_mode?: boolean;
            secondary_color?: string;
            suggestions?: components["schemas"]["McpSuggestion"][];
            updatedAt?: string;
        };
        McpServerApp: {
            actions?: components["schemas"]["McpTool"][];
            slug: string;
            workflows?: components["schemas"]["McpTool"][];
        };
        McpServerPage: components["schemas"]["PageInfo"] & {
            docs: components["schemas"]["McpServer"][];
        };
        McpSuggestion: {
            name?: string;
            prompt?: string;
        };
        McpTool: components["schemas"]["McpToolEntry"] | string;
        McpToolEntry: {
            description?: string;
            id: string;
            name?: string;
        };
        Message: {
            message: string;
        };
        MigrateTokenRequest: {
            auth_object: components["schemas"]["MigratedCredentials"];
            slug: string;
        };
        MigratedCredentials: {
            [key: string]: {
                [key: string]: unknown;
            } | string;
        };
        MigratedToken: {
            message: string;
            success: boolean;
        };
        NamedError: {
            error: components["schemas"]["ErrorCode"];
            http_error_type: components["schemas"]["ErrorType"];
            message: string;
            status_code: number;
        };
        NewTableRecord: {
            [key: string]: components["schemas"]["TableValue"];
        };
        OAuthUrl: {
            auth_url: string;
        };
        PageInfo: {
            hasNextPage: boolean;
            hasPrevPage?: boolean;
            limit: number;
            nextPage?: number | null;
            page: number;
            pagingCounter?: number;
            prevPage?: number | null;
            totalDocs: number;
            totalPages: number;
        };
        PublishWorkflowRequest: {
            description?: string;
            published: boolean;
            version?: number;
        };
        PublishedWorkflow: components["schemas"]["WorkflowFields"] & Record<string, unknown>;
        RefusedMigration: {
            error: string;
        };
        RenameTableColumnsRequest: {
            renames: components["schemas"]["TableColumnRename"][];
        };
        Revision: number;
        RevokedSessionToken: {
            revoked_count: (0 | 1) | number;
            success: boolean;
        };
        RuleColumn: {
            field_type?: string;
            lhs?: unknown;
            name?: string;
        } & {
            [key: string]: unknown;
        };
        RuleColumnPart: {
            name?: string;
            options?: components["schemas"]["ConfigOption"][];
            type?: string;
        };
        RuleColumnParts: {
            operator?: components["schemas"]["RuleColumnPart"];
            rhs?: components["schemas"]["RuleColumnPart"];
        };
        SavedKeyCredentials: {
            success: boolean;
        };
        Schedule: {
            _id: string;
            config_id?: string;
            cron_patten?: string;
            environment?: components["schemas"]["Environment"];
            event_id?: string;
            id?: string;
            inactive: boolean;
            inactive_from?: string;
            linked_account_id: string;
            options?: components["schemas"]["ScheduleOptions"];
            org_id?: string;
            payload?: {
                [key: string]: unknown;
            };
            registered_by_api?: boolean;
            schedule_added_at?: string;
            status?: ("running" | "paused") | string;
            trigger_interval?: {
                [key: string]: unknown;
            }[];
            trigger_type?: ("cron" | "interval") | string;
            triggered_instances?: unknown[];
            updatedAt?: string;
            workflow: string | components["schemas"]["ScheduledWorkflow"];
        };
        ScheduleFields: {
            currentDate?: string;
            endDate?: string;
            interval_dates?: (components["schemas"]["ScheduleMoment"] | components["schemas"]["ZonedScheduleMoment"])[];
            payload?: {
                [key: string]: unknown;
            };
            regex?: string;
            startDate?: string;
            tz?: string;
        };
        ScheduleMoment: {
            day?: number;
            hour?: number;
            minute?: number;
            month?: number;
            second?: number;
            year?: number;
        };
        ScheduleOptions: {
            currentDate?: string;
            endDate?: string;
            startDate?: string;
            trigger_type?: string;
            tz?: string;
        } & {
            [key: string]: unknown;
        };
        SchedulePage: components["schemas"]["PageInfo"] & {
            docs: components["schemas"]["Schedule"][];
        };
        ScheduledApplication: {
            _id: string;
            description?: string;
            icon?: string;
            name: string;
        };
        ScheduledWorkflow: {
            _id: string;
            associated_application?: components["schemas"]["ScheduledApplication"];
            description?: string;
            name: string;
        };
        SessionToken: {
            expires_in?: number;
            is_api_token?: boolean;
            refresh_expires_in?: number;
            refresh_token?: string;
            token: string;
        };
        SetVariableValueRequest: {
            linked_account_id?: string;
            value: string;
            variable_definition_id: string;
            workflow_id?: string;
        };
        StoredDefaultAppCredential: {
            action: ("added" | "updated") | string;
            message: string;
            success: boolean;
        };
        SubmitHumanTaskRequest: {
            data: {
                [key: string]: unknown;
            };
        };
        Table: {
            _id: string;
            associated_instance?: string;
            createdAt?: string;
            environment: components["schemas"]["Environment"];
            group?: string;
            is_deleted: boolean;
            linked_account_id?: string;
            name: string;
            org_id: string;
            record_count?: number;
            table_type: "persistent" | string;
        };
        TableColumn: {
            column_name: string;
        };
        TableColumnRename: {
            new_name: string;
            old_name: string;
        };
        TableColumns: {
            columns: string[];
        };
        TableColumnsRequest: {
            columns: string[];
        };
        TableDeleted: boolean;
        TablePage: components["schemas"]["PageInfo"] & {
            docs: components["schemas"]["Table"][];
        };
        TableRecord: {
            record_id: string;
        } & {
            [key: string]: components["schemas"]["TableValue"];
        };
        TableRecordList: components["schemas"]["TableRecord"][];
        TableRecordPage: components["schemas"]["PageInfo"] & {
            columns: string[];
            docs: components["schemas"]["TableRecord"][];
            name: string;
        };
        TableSearchRequest: {
            [key: string]: unknown;
        };
        TableValue: unknown;
        TokenMigration: components["schemas"]["MigratedToken"] | components["schemas"]["RefusedMigration"];
        TracedError: {
            error_code: components["schemas"]["ErrorCode"];
            http_error_type: components["schemas"]["ErrorType"];
            message: string;
            request_id: string;
            status_code: number;
        };
        TypedError: {
            error_type: components["schemas"]["ErrorType"];
            message: string;
            status_code: number;
        };
        UpdateConfigFieldRequest: {
            value: components["schemas"]["ConfigFieldValue"];
        };
        UpdateConfigRequest: {
            application_data_slots?: components["schemas"]["ConfigFieldValues"];
            config_id?: string;
            connection_id?: string;
            fields?: components["schemas"]["ConfigFieldValues"];
            labels?: components["schemas"]["ConfigLabels"];
            map_fields_object?: {
                [key: string]: unknown;
            };
            slug: string;
            workflows?: components["schemas"]["UpdateConfigWorkflowChoice"][];
        };
        UpdateConfigWorkflowChoice: {
            data_slots?: components["schemas"]["ConfigFieldValues"];
            enabled: boolean;
            fields?: components["schemas"]["ConfigFieldValues"];
            id: string;
        };
        UpdateConfigWorkflowRequest: {
            enabled: boolean;
        };
        UpdateDatarefsRequest: {
            group?: string;
            refNames: string[];
        };
        UpdateMcpServerRequest: {
            agent_name?: string;
            associated_apps?: components["schemas"]["McpServerApp"][];
            base_prompt?: string;
            chains?: components["schemas"]["McpChain"][];
            description?: string;
            name?: string;
            primary_color?: string;
            safe_mode?: boolean;
            secondary_color?: string;
            suggestions?: components["schemas"]["McpSuggestion"][];
        };
        UpdateScheduleRequest: components["schemas"]["ScheduleFields"] & {
            trigger_type?: "cron" | "interval";
        };
        UpdateTablesRequest: {
            group?: string;
            tableIds: string[];
        };
        UpdateWebhookRequest: components["schemas"]["WebhookFields"] & {
            webhook_events?: components["schemas"]["WebhookEventName"][];
        };
        UpdateWebhooksRequest: {
            group?: string;
            webhookIds: string[];
        };
        UpsertDefaultAppCredentialRequest: {
            value: string;
        };
        UpsertLinkedAccountRequest: (components["schemas"]["LinkedAccountFields"] & {
            account_id?: string;
            linked_account_id?: string;
            payload?: components["schemas"]["LinkedAccountFields"];
        }) | unknown | unknown;
        UpsertedLinkedAccount: components["schemas"]["LinkedAccount"] & {
            new_account?: boolean;
        };
        UserDefinedField: {
            _id?: string;
            createdAt?: string;
            key_name: string;
            key_value: string;
            updatedAt?: string;
        };
        VariableDefinition: {
            _id: string;
            createdAt?: string;
            created_at?: string;
            created_by?: string;
            description?: string;
            encrypted: boolean;
            name: string;
            org_id?: string;
            scope: components["schemas"]["VariableScope"];
            updatedAt?: string;
            updated_at?: string;
            updated_by?: string;
            var_format?: ("string" | "number" | "url") | string;
        };
        VariableDefinitionPage: components["schemas"]["PageInfo"] & {
            docs: components["schemas"]["VariableDefinition"][];
        };
        VariableScope: ("org" | "workspace" | "linked_account" | "workflow") | string;
        VariableStatus: "success" | string;
        VariableValue: components["schemas"]["VariableValueFields"] & {
            variable_definition_id: string;
        };
        VariableValueDeleted: {
            message: string;
            status: components["schemas"]["VariableStatus"];
        };
        VariableValueFields: {
            _id: string;
            createdAt?: string;
            created_by?: string;
            environment?: components["schemas"]["Environment"];
            linked_account_id?: string;
            org_id?: string;
            updatedAt?: string;
            updated_by?: string;
            value: string;
            workflow_id?: string;
        };
        VariableValuePage: components["schemas"]["PageInfo"] & {
            docs: components["schemas"]["ListedVariableValue"][];
            status?: components["schemas"]["VariableStatus"];
        };
        VariableValueReading: {
            encrypted: boolean;
            name: string;
            scope: components["schemas"]["VariableScope"];
            value: string;
            variable_definition_id: string;
        };
        Webhook: {
            __v?: components["schemas"]["Revision"];
            _id: string;
            createdAt?: string;
            description?: string;
            environment?: components["schemas"]["Environment"];
            group?: string;
            is_enabled: boolean;
            method?: ("POST" | "PUT" | "PATCH") | string;
            org_id?: string;
            slug?: string;
            updatedAt?: string;
            webhook_body?: unknown;
            webhook_description?: string;
            webhook_events: (components["schemas"]["WebhookEventName"] | string)[];
            webhook_headers?: {
                [key: string]: unknown;
            };
            webhook_type: ("default" | "slack" | "custom") | string;
            webhook_url: string;
            workflow_ids?: string[];
        };
        WebhookEventName: "Connection Created" | "Connection Deleted" | "Connection Expired" | "Workflow Completed" | "Workflow Errored" | "Workflow Stopped" | "Workflow Timed Out";
        WebhookFields: {
            description?: string;
            is_enabled?: boolean;
            method?: "POST" | "PUT" | "PATCH";
            slug?: string;
            webhook_body?: unknown;
            webhook_headers?: {
                [key: string]: string;
            };
            webhook_type?: "default" | "slack" | "custom";
            webhook_url?: string;
            workflow_ids?: string[];
        };
        WebhookList: components["schemas"]["Webhook"][];
        Workflow: components["schemas"]["WorkflowFields"] & Record<string, unknown>;
        WorkflowApplication: {
            _id: string;
            name: string;
            slug: string;
        };
        WorkflowCompletedEvent: components["schemas"]["WorkflowEvent"] & {
            event: "Workflow Completed";
            status: "COMPLETED" | string;
        };
        WorkflowDeleted: {
            message?: string;
            success?: boolean;
            successfullyDeletedTriggers?: boolean;
            triggers_deregistered?: boolean;
        };
        WorkflowEdge: {
            id?: string;
            source: string;
            sourceHandle?: string | null;
            target: string;
            targetHandle?: string | null;
            type?: string;
        };
        WorkflowErroredEvent: components["schemas"]["WorkflowEvent"] & ({
            event: "Workflow Errored";
            status: "ERRORED" | string;
        } & {
            [key: string]: unknown;
        });
        WorkflowEvent: {
            config_id?: string;
            environment?: components["schemas"]["Environment"];
            instance_id?: string;
            linked_account_id?: string;
            workflow_id?: string;
            workflow_name?: string;
        };
        WorkflowFields: {
            __v?: components["schemas"]["Revision"];
            _id?: string;
            associated_application?: string | components["schemas"]["WorkflowApplication"];
            associated_project?: string;
            associated_public_worklfow?: string;
            associated_workflow?: string;
            autoEnable?: boolean;
            createdAt?: string;
            created_by_ai?: boolean;
            current_version?: number;
            data_slots?: {
                [key: string]: unknown;
            }[];
            description?: string;
            edges?: components["schemas"]["WorkflowEdge"][];
            enable_schema_validation?: boolean;
            environment?: components["schemas"]["Environment"];
            event_schema_guidelines?: string;
            expose_as_node?: boolean;
            group?: string;
            hide_in_config?: boolean;
            icon?: string;
            index_order?: number;
            is_agentic_flow?: boolean;
            is_v2?: boolean;
            json_schema?: {
                [key: string]: unknown;
            };
            linked_account_id?: string;
            manual_execution_payload?: unknown;
            name?: string;
            nodes?: components["schemas"]["WorkflowNode"][];
            org_id?: string;
            public_access_workflow?: boolean;
            published?: boolean;
            settings?: components["schemas"]["WorkflowSettings"];
            slug?: string;
            test_instance_meta_data?: {
                [key: string]: unknown;
            };
            udf_filter?: string;
            udf_filter_operator?: string;
            updatedAt?: string;
            version?: number | null;
            when_to_use?: string;
            workflow_alias?: string;
            workflow_builder_version?: string;
            workflow_environment?: components["schemas"]["Environment"][];
        };
        WorkflowNode: {
            id: string;
            name?: string;
            type: string;
        } & {
            [key: string]: unknown;
        };
        WorkflowPage: components["schemas"]["PageInfo"] & {
            docs: components["schemas"]["Workflow"][];
            schema?: {
                [key: string]: unknown;
            } | null;
        };
        WorkflowRequestStructure: {
            payload: unknown;
            schema: {
                [key: string]: unknown;
            } | null;
            schema_interpreted: {
                [key: string]: unknown;
            } | null;
        };
        WorkflowRun: {
            errored?: boolean;
            executed_by_thanos?: boolean;
            execution_error?: {
                [key: string]: unknown;
            };
            execution_id: string;
            message?: string;
            return_value?: unknown;
            status_code?: number;
        };
        WorkflowSettings: {
            caching?: {
                [key: string]: unknown;
            };
            incremental_sync_settings?: {
                [key: string]: unknown;
            };
            timeout?: number;
            workflow_response?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        WorkflowStoppedEvent: components["schemas"]["WorkflowEvent"] & ({
            event: "Workflow Stopped";
            status?: string;
        } & {
            [key: string]: unknown;
        });
        WorkflowTimedOutEvent: components["schemas"]["WorkflowEvent"] & ({
            event: "Workflow Timed Out";
            status?: string;
        } & {
            [key: string]: unknown;
        });
        WorkflowVersion: components["schemas"]["WorkflowFields"] & Record<string, unknown>;
        WorkflowVersionPage: components["schemas"]["PageInfo"] & {
            docs: components["schemas"]["WorkflowVersion"][];
            schema?: {
                [key: string]: unknown;
            } | null;
        };
        WrappedVariableDefinition: {
            definition: components["schemas"]["VariableDefinition"];
        };
        YourApp: {
            app_id?: string;
            auth_credentials?: {
                [key: string]: string;
            };
        };
        ZonedScheduleMoment: {
            date: components["schemas"]["ScheduleMoment"];
            tz?: string;
        };
    };
}
interface operations {
    addTableColumns: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                table_id: string;
            };
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TableColumnsRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TableColumns"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    addTableRecords: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                table_id: string;
            };
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTableRecordsRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AddedTableRecords"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    clearDatarefRecords: {
        parameters: {
            cookie?: never;
            header: {
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
            };
            path: {
                refName: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Dataref"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    connectionCreated: {
        parameters: {
            cookie?: never;
            header: {
                "x-cobalt-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionCreatedEvent"];
            };
        };
        responses: {
            200: {
                content?: never;
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    connectionDeleted: {
        parameters: {
            cookie?: never;
            header: {
                "x-cobalt-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionDeletedEvent"];
            };
        };
        responses: {
            200: {
                content?: never;
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    connectionExpired: {
        parameters: {
            cookie?: never;
            header: {
                "x-cobalt-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionExpiredEvent"];
            };
        };
        responses: {
            200: {
                content?: never;
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    createConnectUrl: {
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: {
                config_id?: string;
                linked_account_id?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HostedPropertyMap"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ConnectUrl"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    createDataref: {
        parameters: {
            cookie?: never;
            header: {
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDatarefRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Dataref"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createEvent: {
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventDefinitionRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EventDefinition"][];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    createLinkedAccount: {
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLinkedAccountRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LinkedAccount"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    createMcpServer: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMcpServerRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["CreatedMcpServer"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AccountRequired"];
            409: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    createSchedule: {
        parameters: {
            cookie?: never;
            header: {
                config_id?: components["parameters"]["ConfigIdHeader"];
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
                slug: components["parameters"]["SlugHeader"];
                workflow_id_alias: string;
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateScheduleRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createSessionToken: {
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: {
                force_refresh?: boolean;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSessionTokenRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SessionToken"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    createTable: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTableRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CreatedTable"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createWebhook: {
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    createWorkflow: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWorkflowRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CreatedWorkflow"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    deleteConfig: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                configId: string;
                slug: components["parameters"]["SlugPath"];
            };
            query?: {
                connection_id?: components["parameters"]["ConnectionIdQuery"];
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Message"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteConfigField: {
        parameters: {
            cookie?: never;
            header: {
                disable_field_options?: boolean;
                linked_account_id?: components["parameters"]["LinkedAccountId"];
                slug: components["parameters"]["SlugHeader"];
            };
            path: {
                fieldId: string;
            };
            query?: {
                config_id?: string;
                connection_id?: components["parameters"]["ConnectionIdQuery"];
                workflow_id?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ConfigField"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    deleteDataref: {
        parameters: {
            cookie?: never;
            header: {
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
            };
            path: {
                refName: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DeletedDatarefs"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteDefaultAppCredential: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                key: string;
            };
            query?: {
                linked_account_id?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DeletedDefaultAppCredential"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteDefaultConfig: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                slug: components["parameters"]["SlugPath"];
            };
            query?: {
                connection_id?: components["parameters"]["ConnectionIdQuery"];
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Message"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteEvent: {
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                event_id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EventDefinition"][];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    deleteIntegration: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                slug: components["parameters"]["SlugPath"];
            };
            query: {
                auth_type?: string;
                connection_id?: components["parameters"]["ConnectionIdQuery"];
                linked_account_id: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LinkedAccount"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteLinkedAccount: {
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                linked_account_id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Message"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteMcpServer: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                mcp_server_id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                content?: never;
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteSchedule: {
        parameters: {
            cookie?: never;
            header: {
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
            };
            path: {
                schedule_id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Message"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteTable: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                table_id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TableDeleted"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteTableRecord: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                record_id: string;
                table_id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TableRecord"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteVariableValue: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                scope_or_value_id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VariableValueDeleted"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteWebhook: {
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    deleteWorkflow: {
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                workflowId: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WorkflowDeleted"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["InvalidToken"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    executeAction: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                action_id: string;
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionInput"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ActionResult"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    executeWorkflow: {
        parameters: {
            cookie?: never;
            header: {
                config_id?: components["parameters"]["ConfigIdHeader"];
                connection_id?: components["parameters"]["ConnectionIdHeader"];
                "include-headers"?: boolean;
                instance_tag?: string;
                linked_account_id?: components["parameters"]["LinkedAccountId"];
                slug: components["parameters"]["SlugHeader"];
                sync_execution?: boolean;
            };
            path: {
                workflowId: string;
            };
            query?: {
                "include-headers"?: boolean;
            };
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ExecuteWorkflowRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WorkflowRun"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getActionParameters: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                action_id: string;
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ActionParameterList"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getActiveLinkedAccount: {
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LinkedAccount"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getApplication: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                slug: string;
            };
            query?: {
                auth_type?: string;
                ecosystem?: boolean;
                linked_account_id?: string;
                tags?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Application"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAuthStructure: {
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AuthStructure"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    getConfig: {
        parameters: {
            cookie?: never;
            header?: {
                disable_field_options?: boolean;
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                configId: string;
                slug: components["parameters"]["SlugPath"];
            };
            query?: {
                connection_id?: components["parameters"]["ConnectionIdQuery"];
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Config"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    getConfigField: {
        parameters: {
            cookie?: never;
            header: {
                disable_field_options?: boolean;
                linked_account_id?: components["parameters"]["LinkedAccountId"];
                slug: components["parameters"]["SlugHeader"];
            };
            path: {
                fieldId: string;
            };
            query?: {
                config_id?: string;
                connection_id?: components["parameters"]["ConnectionIdQuery"];
                workflow_id?: string;
            };
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["GetConfigFieldRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ConfigField"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    getConfigFieldRuleOptions: {
        parameters: {
            cookie?: never;
            header: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
                slug: components["parameters"]["SlugHeader"];
            };
            path: {
                fieldId: string;
            };
            query?: {
                config_id?: string;
                connection_id?: components["parameters"]["ConnectionIdQuery"];
                workflow_id?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetConfigFieldRuleOptionsRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ConfigFieldRuleOptions"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getDefaultConfig: {
        parameters: {
            cookie?: never;
            header?: {
                disable_field_options?: boolean;
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                slug: components["parameters"]["SlugPath"];
            };
            query?: {
                connection_id?: components["parameters"]["ConnectionIdQuery"];
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Config"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getEvent: {
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                event_id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EventDefinition"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    getExecution: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                execution_id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Execution"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getHostedProperties: {
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["HostedPropertyMap"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getHumanTask: {
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["HumanTask"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getLinkedAccount: {
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                linked_account_id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LinkedAccount"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getMcpServer: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                mcp_server_id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["McpServer"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getOAuthUrl: {
        parameters: {
            cookie?: never;
            header: {
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
            };
            path: {
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["OAuthUrl"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getOrCreateConfig: {
        parameters: {
            cookie?: never;
            header?: {
                disable_field_options?: boolean;
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetOrCreateConfigRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Config"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getVariableDefinition: {
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WrappedVariableDefinition"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getVariableValue: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                definition_id: string;
            };
            query?: {
                environment?: string;
                linked_account_id?: string;
                workflow_id?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VariableValueReading"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getWebhook: {
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    getWorkflow: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                workflowId: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Workflow"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getWorkflowDraft: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                workflowId: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Workflow"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getWorkflowRequestStructure: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                workflowId: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WorkflowRequestStructure"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listActions: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ActionList"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    listApplications: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path?: never;
            query?: {
                auth_type?: string;
                ecosystem?: boolean;
                linked_account_id?: string;
                slug?: string;
                tags?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ApplicationsOrOne"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    listConfigFields: {
        parameters: {
            cookie?: never;
            header: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
                slug: components["parameters"]["SlugHeader"];
            };
            path?: never;
            query?: {
                connection_id?: components["parameters"]["ConnectionIdQuery"];
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ConfigFieldList"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    listConfigs: {
        parameters: {
            cookie?: never;
            header?: {
                disable_field_options?: boolean;
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ConfigSummaryList"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    listDatarefRecords: {
        parameters: {
            cookie?: never;
            header: {
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
            };
            path: {
                refName: string;
            };
            query?: {
                limit?: number;
                page?: components["parameters"]["Page"];
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DatarefRowPage"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listDatarefs: {
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: {
                limit?: components["parameters"]["Limit"];
                linked_account_id?: string;
                page?: components["parameters"]["Page"];
                unique?: boolean;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DatarefPage"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    listDatastoreRecords: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                datastore_name: string;
                slug: components["parameters"]["SlugPath"];
            };
            query?: {
                config_id?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DatastoreRecordList"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    listDatastores: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                slug: components["parameters"]["SlugPath"];
            };
            query?: {
                config_id?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DatastoreNames"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    listEnabledWorkflows: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path?: never;
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EnabledWorkflow"][];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listEvents: {
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EventDefinition"][];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    listExecutionNodeBatches: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                execution_id: string;
                node_id: string;
            };
            query?: {
                limit?: components["parameters"]["Limit"];
                page?: components["parameters"]["Page"];
                status?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ExecutionNodeBatchPage"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
            501: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    listExecutions: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path?: never;
            query?: {
                end_date?: string;
                execution_id?: string;
                execution_source?: "All" | "API Call" | "API_CALL" | "Event" | "Schedule" | "SCHEDULE";
                execution_type?: "All" | "SYNC" | "ASYNC";
                limit?: components["parameters"]["Limit"];
                page?: components["parameters"]["Page"];
                slug?: string;
                sortAsc?: boolean;
                start_date?: string;
                status?: ("All" | "COMPLETED" | "ERRORED" | "QUEUED" | "RUNNING" | "STOPPED" | "STOPPING" | "TERMINATED" | "TIMED_OUT") | string;
                workflow_id?: string;
                workflow_name?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ExecutionPage"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listLinkedAccounts: {
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: {
                env_variable_name?: string;
                env_variable_value?: string;
                limit?: components["parameters"]["Limit"];
                page?: components["parameters"]["Page"];
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LinkedAccountPage"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listMcpServers: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path?: never;
            query?: {
                limit?: number;
                page?: components["parameters"]["Page"];
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["McpServerPage"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    listSchedules: {
        parameters: {
            cookie?: never;
            header: {
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
            };
            path?: never;
            query?: {
                limit?: components["parameters"]["Limit"];
                page?: components["parameters"]["Page"];
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SchedulePage"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listTableRecords: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                table_id: string;
            };
            query?: {
                limit?: number;
                page?: components["parameters"]["Page"];
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TableRecordPage"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    listTables: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path?: never;
            query?: {
                limit?: components["parameters"]["Limit"];
                name?: string;
                page?: components["parameters"]["Page"];
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TablePage"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    listVariableDefinitions: {
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: {
                limit?: components["parameters"]["Limit"];
                name?: string;
                page?: components["parameters"]["Page"];
                scope?: "org" | "workspace" | "linked_account" | "workflow";
                var_format?: "string" | "number" | "url";
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VariableDefinitionPage"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    listVariableValues: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                scope_or_value_id: "org" | "workspace" | "linked_account" | "workflow";
            };
            query?: {
                limit?: components["parameters"]["Limit"];
                linked_account_id?: string;
                page?: components["parameters"]["Page"];
                variable_definition_id?: string;
                workflow_id?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VariableValuePage"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listWebhooks: {
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    listWorkflowVersions: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                workflowId: string;
            };
            query?: {
                limit?: components["parameters"]["Limit"];
                page?: components["parameters"]["Page"];
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WorkflowVersionPage"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    listWorkflows: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path?: never;
            query?: {
                application_id?: string;
                end_date?: string;
                limit?: components["parameters"]["Limit"];
                name?: string;
                page?: components["parameters"]["Page"];
                published?: boolean;
                scope?: "private";
                slug?: string;
                start_date?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WorkflowPage"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    migrateToken: {
        parameters: {
            cookie?: never;
            header: {
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MigrateTokenRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TokenMigration"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    pauseSchedule: {
        parameters: {
            cookie?: never;
            header: {
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
            };
            path: {
                schedule_id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    publishWorkflow: {
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                workflowId: string;
            };
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishWorkflowRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["PublishedWorkflow"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    removeTableColumns: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                table_id: string;
            };
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TableColumnsRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TableColumns"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    renameTableColumns: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                table_id: string;
            };
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameTableColumnsRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TableColumns"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    rerunExecution: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                instanceId: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ExecutionRerun"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    resumeSchedule: {
        parameters: {
            cookie?: never;
            header: {
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
            };
            path: {
                schedule_id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    revokeSessionToken: {
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RevokedSessionToken"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    saveKeyCredentials: {
        parameters: {
            cookie?: never;
            header: {
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
            };
            path: {
                slug: components["parameters"]["SlugPath"];
            };
            query?: {
                auth_type?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyCredentials"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SavedKeyCredentials"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    searchDatastoreRecords: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                datastore_name: string;
                slug: components["parameters"]["SlugPath"];
            };
            query?: {
                config_id?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatastoreSearchRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DatastoreRecordList"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    searchTableRecords: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                table_id: string;
            };
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TableSearchRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TableRecordList"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    setVariableValue: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetVariableValueRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VariableValue"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    stopExecution: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                instanceId: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Message"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    submitHumanTask: {
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                id: string;
            };
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitHumanTaskRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Message"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    triggerEvent: {
        parameters: {
            cookie?: never;
            header?: {
                config_id?: components["parameters"]["ConfigIdHeader"];
                instance_tag?: string;
                linked_account_id?: components["parameters"]["LinkedAccountId"];
                slug?: string;
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FireEventRequest"];
                "multipart/form-data": components["schemas"]["FireEventForm"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Message"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    triggerEventBySlug: {
        parameters: {
            cookie?: never;
            header?: {
                config_id?: components["parameters"]["ConfigIdHeader"];
                instance_tag?: string;
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                slug: string;
            };
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FireEventRequest"];
                "multipart/form-data": components["schemas"]["FireEventForm"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Message"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateConfig: {
        parameters: {
            cookie?: never;
            header?: {
                disable_field_options?: boolean;
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateConfigRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Config"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    updateConfigField: {
        parameters: {
            cookie?: never;
            header: {
                disable_field_options?: boolean;
                linked_account_id?: components["parameters"]["LinkedAccountId"];
                slug: components["parameters"]["SlugHeader"];
            };
            path: {
                fieldId: string;
            };
            query?: {
                config_id?: string;
                connection_id?: components["parameters"]["ConnectionIdQuery"];
                workflow_id?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateConfigFieldRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ConfigField"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    updateConfigWorkflow: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                configId: string;
                slug: components["parameters"]["SlugPath"];
                workflowId: string;
            };
            query?: {
                connection_id?: components["parameters"]["ConnectionIdQuery"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateConfigWorkflowRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ConfigWorkflowStates"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateDatarefs: {
        parameters: {
            cookie?: never;
            header: {
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDatarefsRequest"];
            };
        };
        responses: {
            204: {
                content?: never;
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateEvent: {
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                event_id: string;
            };
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventDefinitionRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EventDefinition"][];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    updateMcpServer: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                mcp_server_id: string;
            };
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMcpServerRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["McpServer"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateSchedule: {
        parameters: {
            cookie?: never;
            header: {
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
            };
            path: {
                schedule_id: string;
            };
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateScheduleRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateTables: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTablesRequest"];
            };
        };
        responses: {
            204: {
                content?: never;
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateWebhook: {
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                id: string;
            };
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebhookRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    updateWebhooks: {
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebhooksRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    upsertDefaultAppCredential: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                key: string;
            };
            query?: {
                linked_account_id?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpsertDefaultAppCredentialRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["StoredDefaultAppCredential"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    upsertLinkedAccount: {
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpsertLinkedAccountRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["UpsertedLinkedAccount"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    workflowCompleted: {
        parameters: {
            cookie?: never;
            header: {
                "x-cobalt-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowCompletedEvent"];
            };
        };
        responses: {
            200: {
                content?: never;
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    workflowErrored: {
        parameters: {
            cookie?: never;
            header: {
                "x-cobalt-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowErroredEvent"];
            };
        };
        responses: {
            200: {
                content?: never;
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    workflowStopped: {
        parameters: {
            cookie?: never;
            header: {
                "x-cobalt-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowStoppedEvent"];
            };
        };
        responses: {
            200: {
                content?: never;
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    workflowTimedOut: {
        parameters: {
            cookie?: never;
            header: {
                "x-cobalt-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowTimedOutEvent"];
            };
        };
        responses: {
            200: {
                content?: never;
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
}
interface paths {
    "/api/v1/workflow/public/scheduled": {
        delete?: never;
        get: operations["listSchedules"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post: operations["createSchedule"];
        put?: never;
        trace?: never;
    };
    "/api/v1/workflow/public/scheduled/{schedule_id}": {
        delete: operations["deleteSchedule"];
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                schedule_id: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put: operations["updateSchedule"];
        trace?: never;
    };
    "/api/v1/workflow/public/scheduled/{schedule_id}/pause": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                schedule_id: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put: operations["pauseSchedule"];
        trace?: never;
    };
    "/api/v1/workflow/public/scheduled/{schedule_id}/resume": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                schedule_id: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put: operations["resumeSchedule"];
        trace?: never;
    };
    "/api/v2/integration-schema/{slug}/actions": {
        delete?: never;
        get: operations["listActions"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/integration-schema/{slug}/actions/{action_id}": {
        delete?: never;
        get: operations["getActionParameters"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                action_id: string;
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/integration-schema/{slug}/actions/{action_id}/execute": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                action_id: string;
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        patch?: never;
        post: operations["executeAction"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/application": {
        delete?: never;
        get: operations["listApplications"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/application/event": {
        delete?: never;
        get: operations["listEvents"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post: operations["createEvent"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/application/event/{event_id}": {
        delete: operations["deleteEvent"];
        get: operations["getEvent"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                event_id: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put: operations["updateEvent"];
        trace?: never;
    };
    "/api/v2/public/application/{slug}": {
        delete?: never;
        get: operations["getApplication"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/auth-structure/{slug}": {
        delete?: never;
        get: operations["getAuthStructure"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/config": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post: operations["getOrCreateConfig"];
        put: operations["updateConfig"];
        trace?: never;
    };
    "/api/v2/public/config/field": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post: operations["listConfigFields"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/config/field/{fieldId}": {
        delete: operations["deleteConfigField"];
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                fieldId: string;
            };
            query?: never;
        };
        patch?: never;
        post: operations["getConfigField"];
        put: operations["updateConfigField"];
        trace?: never;
    };
    "/api/v2/public/config/rule-engine/{fieldId}": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                fieldId: string;
            };
            query?: never;
        };
        patch?: never;
        post: operations["getConfigFieldRuleOptions"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/connect-url": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post: operations["createConnectUrl"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/dataref": {
        delete?: never;
        get: operations["listDatarefs"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post: operations["createDataref"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/dataref/{refName}": {
        delete: operations["deleteDataref"];
        get: operations["listDatarefRecords"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                refName: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/dataref/{refName}/clear-records": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                refName: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put: operations["clearDatarefRecords"];
        trace?: never;
    };
    "/api/v2/public/datarefs/group": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post?: never;
        put: operations["updateDatarefs"];
        trace?: never;
    };
    "/api/v2/public/datastore/config/{slug}": {
        delete?: never;
        get: operations["listDatastores"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/datastore/config/{slug}/{datastore_name}/records": {
        delete?: never;
        get: operations["listDatastoreRecords"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                datastore_name: string;
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/datastore/config/{slug}/{datastore_name}/search": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                datastore_name: string;
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        patch?: never;
        post: operations["searchDatastoreRecords"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/env/definitions": {
        delete?: never;
        get: operations["listVariableDefinitions"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/env/definitions/{id}": {
        delete?: never;
        get: operations["getVariableDefinition"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                id: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/env/value/{definition_id}": {
        delete?: never;
        get: operations["getVariableValue"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                definition_id: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/env/values": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post: operations["setVariableValue"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/env/values/{scope_or_value_id}": {
        delete: operations["deleteVariableValue"];
        get: operations["listVariableValues"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/event/trigger": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post: operations["triggerEvent"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/event/{slug}": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                slug: string;
            };
            query?: never;
        };
        patch?: never;
        post: operations["triggerEventBySlug"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/execution": {
        delete?: never;
        get: operations["listExecutions"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/execution/{execution_id}": {
        delete?: never;
        get: operations["getExecution"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                execution_id: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/execution/{execution_id}/nodes/{node_id}/batches": {
        delete?: never;
        get: operations["listExecutionNodeBatches"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                execution_id: string;
                node_id: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/execution/{instanceId}/rerun": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                instanceId: string;
            };
            query?: never;
        };
        patch?: never;
        post: operations["rerunExecution"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/execution/{instanceId}/stop": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                instanceId: string;
            };
            query?: never;
        };
        patch?: never;
        post: operations["stopExecution"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/hosted-properties": {
        delete?: never;
        get: operations["getHostedProperties"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/human-tasks/{id}": {
        delete?: never;
        get: operations["getHumanTask"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                id: string;
            };
            query?: never;
        };
        patch?: never;
        post: operations["submitHumanTask"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/linked-account": {
        delete?: never;
        get: operations["listLinkedAccounts"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post: operations["createLinkedAccount"];
        put: operations["upsertLinkedAccount"];
        trace?: never;
    };
    "/api/v2/public/linked-account/default-app/auth-credentials/{key}": {
        delete: operations["deleteDefaultAppCredential"];
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                key: string;
            };
            query?: {
                linked_account_id?: string;
            };
        };
        patch?: never;
        post?: never;
        put: operations["upsertDefaultAppCredential"];
        trace?: never;
    };
    "/api/v2/public/linked-account/integration/oauth-url/{slug}": {
        delete?: never;
        get: operations["getOAuthUrl"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header: {
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
            };
            path: {
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/linked-account/integration/save-key-credentials/{slug}": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header: {
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
            };
            path: {
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put: operations["saveKeyCredentials"];
        trace?: never;
    };
    "/api/v2/public/linked-account/integration/{slug}": {
        delete: operations["deleteIntegration"];
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/linked-account/{linked_account_id}": {
        delete: operations["deleteLinkedAccount"];
        get: operations["getLinkedAccount"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                linked_account_id: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/mcp-servers": {
        delete?: never;
        get: operations["listMcpServers"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post: operations["createMcpServer"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/mcp-servers/{mcp_server_id}": {
        delete: operations["deleteMcpServer"];
        get: operations["getMcpServer"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                mcp_server_id: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put: operations["updateMcpServer"];
        trace?: never;
    };
    "/api/v2/public/migrate-token": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header: {
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
            };
            path?: never;
            query?: never;
        };
        patch?: never;
        post?: never;
        put: operations["migrateToken"];
        trace?: never;
    };
    "/api/v2/public/session-token": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post: operations["createSessionToken"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/session-token/revoke": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post: operations["revokeSessionToken"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/session/active-linked-account": {
        delete?: never;
        get: operations["getActiveLinkedAccount"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/slug/{slug}/config": {
        delete: operations["deleteDefaultConfig"];
        get: operations["getDefaultConfig"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/slug/{slug}/config/{configId}": {
        delete: operations["deleteConfig"];
        get: operations["getConfig"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                configId: string;
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/slug/{slug}/config/{configId}/workflows/{workflowId}": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                configId: string;
                slug: components["parameters"]["SlugPath"];
                workflowId: string;
            };
            query?: never;
        };
        patch: operations["updateConfigWorkflow"];
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/slug/{slug}/configs": {
        delete?: never;
        get: operations["listConfigs"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/tables": {
        delete?: never;
        get: operations["listTables"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post: operations["createTable"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/tables/group/edit": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post?: never;
        put: operations["updateTables"];
        trace?: never;
    };
    "/api/v2/public/tables/{table_id}": {
        delete: operations["deleteTable"];
        get: operations["listTableRecords"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                table_id: string;
            };
            query?: never;
        };
        patch: operations["addTableRecords"];
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/tables/{table_id}/columns/add": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                table_id: string;
            };
            query?: never;
        };
        patch: operations["addTableColumns"];
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/tables/{table_id}/columns/remove": {
        delete: operations["removeTableColumns"];
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                table_id: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/tables/{table_id}/columns/rename": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                table_id: string;
            };
            query?: never;
        };
        patch: operations["renameTableColumns"];
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/tables/{table_id}/search": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                table_id: string;
            };
            query?: never;
        };
        patch?: never;
        post: operations["searchTableRecords"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/tables/{table_id}/{record_id}": {
        delete: operations["deleteTableRecord"];
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                record_id: string;
                table_id: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/webhook": {
        delete?: never;
        get: operations["listWebhooks"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post: operations["createWebhook"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/webhook/{id}": {
        delete: operations["deleteWebhook"];
        get: operations["getWebhook"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                id: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put: operations["updateWebhook"];
        trace?: never;
    };
    "/api/v2/public/webhooks/group/edit": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post?: never;
        put: operations["updateWebhooks"];
        trace?: never;
    };
    "/api/v2/public/workflow": {
        delete?: never;
        get: operations["listWorkflows"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post: operations["createWorkflow"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/workflow/enabled": {
        delete?: never;
        get: operations["listEnabledWorkflows"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/workflow/request-structure/{workflowId}": {
        delete?: never;
        get: operations["getWorkflowRequestStructure"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                workflowId: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/workflow/versions/{workflowId}": {
        delete?: never;
        get: operations["listWorkflowVersions"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                workflowId: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/workflow/{workflowId}": {
        delete: operations["deleteWorkflow"];
        get: operations["getWorkflow"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                workflowId: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/workflow/{workflowId}/edit": {
        delete?: never;
        get: operations["getWorkflowDraft"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                workflowId: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/workflow/{workflowId}/execute": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                workflowId: string;
            };
            query?: never;
        };
        patch?: never;
        post: operations["executeWorkflow"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/workflow/{workflowId}/publish": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                workflowId: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put: operations["publishWorkflow"];
        trace?: never;
    };
}
export declare const version = "0.0.0";
export {};
