import { AbortError } from './index.js';
import { ActionResult } from './index.js';
import { AppConnection } from './index.js';
import { Application } from './index.js';
import { CallOptions } from './index.js';
import { ClientLike } from './index.js';
import { ClientOptions } from './index.js';
import { Config } from './index.js';
import { ConfigFieldError } from './index.js';
import { CreateWebhookRequest } from './index.js';
import { Credential } from './index.js';
import { ExecuteWorkflowParams } from './index.js';
import { Execution } from './index.js';
import { ExecutionNode } from './index.js';
import { HostedPropertyMap } from './index.js';
import { LinkedAccount } from './index.js';
import { LinkedAccountFields } from './index.js';
import { ListedExecution } from './index.js';
import { Message } from './index.js';
import { MigrateTokenParams } from './index.js';
import { NewTableRecord } from './index.js';
import { Refold } from './index.js';
import { RefoldError } from './index.js';
import { Schedule } from './index.js';
import { ScheduleFields } from './index.js';
import { SecretSupplier } from './index.js';
import { TriggerEventParams } from './index.js';
import { UpsertLinkedAccountParams } from './index.js';
import { UpsertedLinkedAccount } from './index.js';
import { Webhook } from './index.js';
import { WebhookEvent } from './index.js';
import { WebhookEventNameInput } from './index.js';
import { WebhookEvents } from './index.js';
type AccountClient = ClientLike<"linkedAccount" | "sessionToken">;
type Accounts = Pick<Refold["linkedAccounts"], "upsert" | "get">;
export declare class ActionFailedError extends RefoldError {
    constructor(name: string, result: ActionResult);
    readonly httpStatus: number | undefined;
    static override readonly name: string;
    readonly nodeStatus: string | undefined;
    readonly result: ActionResult;
}
export interface ActionTypesParams {
    action_ids?: readonly string[];
    slug: string;
}
export declare class AmbiguousConnectionError extends RefoldError {
    constructor(operationId: string, slug: string, connections: readonly ConnectionChoice[], { advice, cause }: {
        readonly advice: string;
        readonly cause?: unknown;
    });
    readonly connections: readonly ConnectionChoice[];
    static override readonly name: string;
}
export declare class AmbiguousRunError extends RefoldError {
    constructor(executionIds: readonly string[]);
    readonly executionIds: readonly string[];
    static override readonly name: string;
}
type Authorized = string | Response | null | undefined;
export interface BrokenConnection {
    readonly account: LinkedAccount;
    readonly application: Application;
    readonly connection: AppConnection | undefined;
    createLink(): Promise<ConnectLink>;
}
export declare class BulkAbortedError<I = unknown, O = unknown> extends AbortError {
    constructor(message: string, details: {
        readonly cause: unknown;
        readonly summary: BulkSummary<I, O>;
    });
    static override readonly name: string;
    readonly summary: BulkSummary<I, O>;
}
export interface BulkOptions<I, O = unknown> {
    checkpoint?: Checkpoint | undefined;
    concurrency?: number | undefined;
    key?: ((item: I, index: number) => string) | undefined;
    onProgress?: ((progress: BulkProgress) => void) | undefined;
    onResult?: ((result: BulkResult<I, O>) => void) | undefined;
    signal?: AbortSignal | undefined;
    singleCall?: boolean | undefined;
    total?: number | undefined;
    wasDone?: ((item: I, options: CallOptions) => boolean | Promise<boolean>) | undefined;
}
export interface BulkProgress {
    readonly done: number;
    readonly failed: number;
    readonly finished: number;
    readonly outcomeUnknown: number;
    readonly perSecond: number;
    readonly secondsLeft: number | undefined;
    readonly skipped: number;
    readonly total: number | undefined;
}
export type BulkResult<I, O = unknown> = {
    readonly index: number;
    readonly item: I;
    readonly key: string;
} & ({
    readonly status: "done";
    readonly value: O;
} | {
    readonly status: "skipped";
} | {
    readonly error: unknown;
    readonly status: "failed";
} | {
    readonly error?: unknown;
    readonly status: "outcome-unknown";
});
export interface BulkRuns {
    readonly linkedAccounts: {
        upsert(rows: Iterable<UpsertLinkedAccountParams> | AsyncIterable<UpsertLinkedAccountParams>, options?: ReadyBulkOptions<UpsertLinkedAccountParams, UpsertedLinkedAccount>): Promise<BulkSummary<UpsertLinkedAccountParams, UpsertedLinkedAccount>>;
    };
}
export interface BulkSummary<I, O = unknown> {
    readonly done: number;
    readonly failed: number;
    readonly outcomeUnknown: number;
    readonly problems: readonly BulkResult<I, O>[];
    readonly skipped: number;
    readonly total: number;
}
export interface Checkpoint {
    append(text: string): unknown;
    close?(): unknown;
    readonly name?: string | undefined;
    open?(): unknown;
    read(): string | Promise<string>;
}
export interface CompletedRun<Output> {
    readonly execution?: Execution;
    readonly executionId: string;
    readonly output: Output;
}
export declare class ConfigEditor {
    disable(workflow: string): this;
    enable(workflow: string): this;
    save(options?: CallOptions): Promise<Config>;
    set(field: string, value: unknown, { workflow }?: {
        readonly workflow?: string;
    }): this;
}
export declare class ConfigNotAppliedError extends RefoldError {
    constructor(slug: string, { fieldErrors, fields, workflows }: NotApplied);
    readonly fieldErrors: readonly ConfigFieldError[];
    readonly fields: readonly string[];
    static override readonly name: string;
    readonly workflows: readonly string[];
}
export interface ConfigOfApp {
    readonly config_id?: string;
    readonly connection?: string | undefined;
    readonly slug: string;
}
export interface ConfigProblem {
    readonly field: string;
    readonly kind: "empty" | "error";
    readonly message: string;
    readonly workflow?: string;
}
export interface ConnectLink {
    readonly expiresIn?: number;
    readonly url: string;
}
export interface ConnectionChoice {
    readonly id: string | undefined;
    readonly label: string;
}
export interface ConnectionOfApp {
    readonly connection?: string | undefined;
    readonly slug: string;
}
export type ConnectionState = "connect" | "connected" | "reconnect";
export interface CreateConnectLinkParams extends Pick<LinkedAccountFields, "name" | "udf"> {
    config_id?: string;
    linked_account_id: string;
    properties?: HostedPropertyMap;
}
export interface CredentialToMigrate extends MigrateTokenParams {
    linked_account_id: string;
}
export type DeliveryClaim = "claimed" | "held" | "done";
export interface DeliveryStore {
    claim(key: string, holder: string, leaseMs: number): DeliveryClaim | Promise<DeliveryClaim>;
    complete(key: string, holder: string): unknown;
    release(key: string, holder: string): unknown;
}
export interface DisconnectParams extends ConnectionOfApp {
    readonly auth_type?: string | undefined;
}
export interface EnsureWebhookParams extends Omit<CreateWebhookRequest, "webhook_events" | "webhook_url"> {
    events: readonly WebhookEventNameInput[];
    url: string;
}
export interface EnsuredWebhook {
    readonly duplicates: readonly Webhook[];
    readonly outcome: "created" | "updated" | "unchanged";
    readonly webhook: Webhook;
}
export type EventIdempotency = {
    readonly header: string;
    readonly key: string;
    readonly path?: undefined;
} | {
    readonly header?: undefined;
    readonly key: string;
    readonly path: string;
};
export declare class ExecutionFailedError extends RefoldError {
    constructor(executionId: string, outcome: FailedOutcome);
    readonly execution: Execution | undefined;
    readonly executionId: string;
    static override readonly name: string;
    readonly node: Pick<ExecutionNode, "node_id" | "node_name" | "node_type" | "node_status"> | undefined;
    readonly requestId: string | undefined;
    readonly status: string;
}
export type ExecutionState = "running" | "completed" | "failed" | "unknown";
interface FailedOutcome {
    readonly execution?: Execution;
    readonly reason?: string;
    readonly requestId?: string;
    readonly status: string;
}
export interface FireEventAndWaitParams extends FireEventParams {
    count?: number;
    match?: (execution: Execution) => boolean;
    workflow_id?: string;
}
export interface FireEventParams {
    config_id?: string;
    event: string;
    files?: TriggerEventParams["files"];
    idempotency?: EventIdempotency;
    instance_tag?: string;
    payload?: Record<string, unknown>;
    slug?: string;
}
type Handler<E> = (event: E, request: Request) => unknown;
export interface ImportProgress {
    readonly added: number;
    readonly skipped: number;
}
export interface ImportRowsOptions extends Omit<CallOptions, "maxItems"> {
    onProgress?: (progress: ImportProgress) => void;
}
export interface ImportRowsParams {
    batch?: number;
    key?: string;
    rows: RowSource;
    table_id: string;
}
export interface IssuedToken {
    readonly expiresAt: number;
    readonly token: string;
}
export interface McpConnection {
    readonly expiresIn?: number;
    readonly fetch: typeof fetch;
    readonly headers: Readonly<Record<string, string>>;
    readonly url: string;
}
export interface McpConnectionParams {
    linked_account_id: string;
    mcp_server_id: string;
}
export interface MemoryDeliveryStoreOptions {
    readonly capacity?: number | undefined;
}
export interface MigrateCredentialsOptions extends Pick<BulkOptions<CredentialToMigrate>, "checkpoint" | "concurrency" | "onProgress" | "signal" | "total"> {
    onOutcome?: (outcome: MigrationOutcome) => void;
}
export interface MigrationOutcome {
    readonly error?: unknown;
    readonly linked_account_id: string;
    readonly slug: string;
    readonly status: "done" | "skipped" | "failed";
}
export interface MigrationSummary extends Pick<BulkSummary<unknown>, "total" | "done" | "skipped" | "failed"> {
    readonly failures: readonly MigrationOutcome[];
}
type NotApplied = Pick<ConfigNotAppliedError, "fieldErrors" | "fields" | "workflows">;
export interface PerformActionOptions<Output> extends Omit<CallOptions, "throwOnFailure"> {
    parse?: (data: unknown) => Output;
    readOnly?: boolean | undefined;
}
export interface PerformActionParams<Input extends object = Record<string, unknown>> {
    action_id: string;
    input: Input;
    slug: string;
}
export type ReadyBulkOptions<I, O> = Omit<BulkOptions<I, O>, "key" | "singleCall" | "wasDone">;
export interface RerunFailedParams {
    readonly checkpoint?: Checkpoint;
    readonly dryRun?: boolean;
    readonly since: Date | string;
    readonly statuses?: readonly ("ERRORED" | "STOPPED" | "TERMINATED" | "TIMED_OUT")[];
    readonly workflow_id?: string;
}
export interface RerunOutcome {
    readonly dryRun?: true;
    readonly error?: RefoldError;
    readonly execution: ListedExecution;
    readonly rerun_id?: string;
    readonly skipped?: true;
}
export type RowSource = Iterable<NewTableRecord> | AsyncIterable<NewTableRecord>;
export interface RunWorkflowOptions<Output> extends WaitForExecutionOptions {
    mode?: "wait" | "sync" | undefined;
    parse?: ((output: unknown) => Output) | undefined;
}
export interface RunWorkflowParams extends Pick<ExecuteWorkflowParams, "config_id" | "instance_tag" | "slug" | "workflow_id"> {
    connection?: string | undefined;
    payload?: Record<string, unknown>;
}
export declare const SIGNATURE_HEADER = "x-cobalt-signature";
export interface SessionTokenHandlerOptions {
    authorize: (request: Request) => Authorized | Promise<Authorized>;
    onError?: ((error: unknown) => void) | undefined;
}
export interface SessionTokenOptions {
    assumedLifeMs?: number | undefined;
    onError?: ((error: unknown) => void) | undefined;
    singleFlight?: boolean | undefined;
    skewMs?: number | undefined;
    store?: TokenStore | undefined;
    storeTimeout?: number | undefined;
}
export declare class SessionTokenProvider {
    constructor(client: ClientLike<"apiKey">, options?: SessionTokenOptions);
    forRequest(): SessionTokenProvider;
    get(linkedAccountId: string, { force }?: {
        force?: boolean;
    }): Promise<IssuedToken>;
    revoke(linkedAccountId: string): Promise<number>;
    secretFor(linkedAccountId: string): SecretSupplier;
}
export interface SyncProgress {
    readonly done: number;
    readonly total: number;
}
export interface SyncResult {
    readonly added: number;
    readonly deleted: number;
    readonly replaced: number;
    readonly unchanged: number;
}
export interface SyncRowsOptions extends Omit<CallOptions, "maxItems"> {
    onProgress?: (progress: SyncProgress) => void;
}
export interface SyncRowsParams {
    allowEmptySource?: boolean;
    batch?: number;
    deleteMissing?: boolean;
    dryRun?: boolean;
    key: string;
    maxDeleteShare?: number;
    rows: RowSource;
    table_id: string;
}
export interface TokenSource {
    get(linkedAccountId: string): Promise<{
        readonly expiresAt?: number;
        readonly token: string;
    }>;
}
export interface TokenStore {
    delete(key: string): unknown;
    get(key: string): string | null | undefined | Promise<string | null | undefined>;
    set(key: string, value: string, ttlMs: number): unknown;
}
export interface UnknownWebhookEvent {
    readonly [field: string]: unknown;
    readonly event: string & {};
}
export interface UnreadAccount {
    readonly account: LinkedAccount;
    readonly error: RefoldError;
}
export interface UpsertScheduleParams extends Omit<ScheduleFields, "currentDate"> {
    config_id?: string;
    slug: string;
    workflow_id: string;
}
export interface UpsertedSchedule {
    readonly outcome: "created" | "updated" | "unchanged";
    readonly schedule: Schedule;
}
export interface WaitForConnectionParams extends ConnectionOfApp {
    readonly since?: readonly AppConnection[] | undefined;
}
export interface WaitForExecutionOptions extends WaitOptions {
    onProgress?: ((execution: Execution) => void) | undefined;
}
export interface WaitOptions {
    interval?: number | undefined;
    maxInterval?: number | undefined;
    maxWait?: number | undefined;
    signal?: AbortSignal | undefined;
}
export declare class WaitTimeoutError extends RefoldError {
    constructor(message: string, cause?: unknown);
    static override readonly name: string;
}
export interface WebhookDelivery {
    readonly body: string | Uint8Array | ArrayBuffer;
    readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
}
export interface WebhookReceiverOptions {
    bodyTimeout?: number | undefined;
    handlerTimeout?: number | undefined;
    keys: readonly string[];
    leaseMs?: number | undefined;
    maxBytes?: number | undefined;
    on: {
        [Name in keyof WebhookEvents]?: Handler<WebhookEvents[Name]>;
    };
    onError?: ((error: unknown) => void) | undefined;
    onUnknown?: Handler<UnknownWebhookEvent> | undefined;
    store?: DeliveryStore | undefined;
    storeTimeout?: number | undefined;
}
export declare function actionTypes(client: AccountClient, { action_ids, ...params }: ActionTypesParams, options?: CallOptions): Promise<string>;
export declare function auditConnections(client: ClientLike<"apiKey">, options?: CallOptions): AsyncGenerator<BrokenConnection | UnreadAccount, void, undefined>;
export declare function bulk<I, O>(items: Iterable<I> | AsyncIterable<I>, work: (item: I, options: CallOptions) => PromiseLike<O> | O, options?: BulkOptions<I, O>): Promise<BulkSummary<I, O>>;
export declare function bulkFor(refold: {
    readonly linkedAccounts: Accounts;
}): BulkRuns;
export declare function configProblems({ fields, workflows, field_errors }: Config): readonly ConfigProblem[];
export declare function connectionState(client: ClientLike<"linkedAccount">, { connection, ...params }: ConnectionOfApp, options?: CallOptions): Promise<ConnectionState>;
export declare function connectionStateOf(application: Application, connection?: string): ConnectionState;
export declare function connectionsOf({ connected_accounts }: Application): AppConnection[];
export declare function createConnectLink(client: ClientLike<"apiKey">, params: CreateConnectLinkParams, options?: CallOptions): Promise<ConnectLink>;
export declare function createOAuthLink(client: ClientLike<"linkedAccount">, params: {
    readonly slug: string;
}, options?: CallOptions): Promise<string>;
export declare function disconnect(client: ClientLike<"linkedAccount">, params: DisconnectParams, options?: CallOptions): Promise<LinkedAccount>;
export declare function editConfig(client: AccountClient, params: ConfigOfApp): ConfigEditor;
export declare function ensureWebhook(client: ClientLike<"apiKey">, params: EnsureWebhookParams, options?: CallOptions): Promise<EnsuredWebhook>;
export declare function executionOutput({ nodes }: Execution): unknown;
export declare function executionState(execution: Execution): ExecutionState;
export declare function failedNode({ nodes }: Execution): ExecutionNode | undefined;
export declare function fireEvent(client: AccountClient, { idempotency, payload, ...params }: FireEventParams, options?: CallOptions): Promise<Message>;
export declare function fireEventAndWait(client: AccountClient, params: FireEventAndWaitParams, options?: WaitOptions): Promise<readonly Execution[]>;
export declare function importRows(client: ClientLike<Credential>, params: ImportRowsParams, given?: ImportRowsOptions): Promise<ImportProgress>;
export declare function isKnownEvent(event: {
    readonly event: string;
}): event is WebhookEvent;
export declare function listConnections(client: ClientLike<"linkedAccount">, params: {
    readonly slug: string;
}, options?: CallOptions): Promise<AppConnection[]>;
export declare function mcpConnection(client: ClientLike<"apiKey">, params: McpConnectionParams): Promise<McpConnection>;
export declare function memoryDeliveryStore(options?: MemoryDeliveryStoreOptions): DeliveryStore;
export declare function memoryTokenStore(): TokenStore;
export declare function migrateCredentials(client: ClientLike<"apiKey">, credentials: Iterable<CredentialToMigrate> | AsyncIterable<CredentialToMigrate>, given?: MigrateCredentialsOptions): Promise<MigrationSummary>;
export declare function parseWebhook(body: string | Uint8Array): WebhookEvent | UnknownWebhookEvent;
export declare function performAction<Output = unknown, Input extends object = Record<string, unknown>>(client: AccountClient, given: PerformActionParams<Input>, options?: PerformActionOptions<Output>): Promise<Output>;
export declare function preflightConfig(client: AccountClient, { connection, ...params }: ConfigOfApp, options?: CallOptions): Promise<readonly ConfigProblem[]>;
export declare function progressLine(progress: BulkProgress, width?: number): string;
export declare function rerunFailed(client: AccountClient, params: RerunFailedParams, options?: CallOptions): AsyncGenerator<RerunOutcome, void, undefined>;
export declare function runWorkflow<Output = unknown>(client: AccountClient, { connection, ...params }: RunWorkflowParams, options?: RunWorkflowOptions<Output>): Promise<CompletedRun<Output>>;
export declare function sessionTokenHandler(tokens: ClientLike<"apiKey"> | TokenSource, options: SessionTokenHandlerOptions): (request: Request) => Promise<Response>;
export declare function signWebhook(body: string | Uint8Array, apiKey: string): Promise<string>;
export declare function syncRows(client: ClientLike<Credential>, params: SyncRowsParams, given?: SyncRowsOptions): Promise<SyncResult>;
export declare function tokenOfCode(code: string, options?: ClientOptions): SecretSupplier;
export declare function upsertSchedule(client: ClientLike<"linkedAccount">, { slug, workflow_id, config_id, ...fields }: UpsertScheduleParams, options?: CallOptions): Promise<UpsertedSchedule>;
export declare function verifyWebhook(delivery: Request | WebhookDelivery, apiKeys: string | readonly string[]): Promise<boolean>;
export declare function waitForConnection(client: ClientLike<"linkedAccount">, params: WaitForConnectionParams, wait?: WaitOptions): Promise<Application>;
export declare function waitForExecution(client: AccountClient, params: {
    readonly execution_id: string;
}, options?: WaitForExecutionOptions): Promise<Execution>;
export declare function webhookReceiver(options: WebhookReceiverOptions): (request: Request) => Promise<Response>;
export declare function webhookTime(event: object): Date | undefined;
export { AppConnection } from './index.js';
export { ConnectionCreatedEvent } from './index.js';
export { ConnectionDeletedEvent } from './index.js';
export { ConnectionExpiredEvent } from './index.js';
export { WebhookEvent } from './index.js';
export { WebhookEvents } from './index.js';
export { WorkflowCompletedEvent } from './index.js';
export { WorkflowErroredEvent } from './index.js';
export { WorkflowStoppedEvent } from './index.js';
export { WorkflowTimedOutEvent } from './index.js';
export {};
