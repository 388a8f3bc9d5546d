import { G as Credential, M as CallOptions, dt as RefoldError, k as SecretSupplier, rt as AbortError, t as ClientLike } from "./call-DziWk-_v.js";
import { $ as CreateWebhookRequest, Bs as ActionResult, Kr as ExecutionNode, Si as TriggerEventParams, Va as MigrateTokenParams, Wr as Execution, ai as ListedExecution, b as ExecuteWorkflowParams, bn as ScheduleFields, br as UpsertedLinkedAccount, ct as WebhookEventNameInput, ds as HostedPropertyMap, es as ConfigFieldError, fs as Message, kt as NewTableRecord, mr as LinkedAccountFields, no as Config, ot as Webhook, pr as LinkedAccount, vr as UpsertLinkedAccountParams, ws as Application, yn as Schedule } from "./clients-DtInEFq9.js";
import { t as Refold } from "./refold-BWrFjHi5.js";
import { a as WebhookEvent, c as WorkflowErroredEvent, d as WorkflowTimedOutEvent, i as ConnectionExpiredEvent, n as ConnectionDeletedEvent, o as WebhookEvents, s as WorkflowCompletedEvent, t as ConnectionCreatedEvent, u as WorkflowStoppedEvent } from "./webhook-events-whRDPQYR.js";
/** A client that acts for one linked account. */
type AccountClient = ClientLike<"linkedAccount" | "sessionToken">;
/** Which action to execute, and with what. */
interface PerformActionParams<Input extends object = Record<string, unknown>> {
  /** Slug of the app, in lower case. */
  slug: string;
  /** Id of the action, from the list of the app's actions. */
  action_id: string;
  /** A value for each parameter of the action, by its name. */
  input: Input;
}
/** How to execute an action. */
interface PerformActionOptions<Output> extends CallOptions {
  /** The action only reads, so it may be repeated when it fails. Default false: it is sent once. */
  readOnly?: boolean | undefined;
  /** Checks the app's answer and gives it its type, such as a schema's `parse`. Without it the answer is taken as it is. */
  parse?: (data: unknown) => Output;
}
/** The app did not do what the action asks for, although the response was 200. */
export declare class ActionFailedError extends RefoldError {
  static override readonly name: string;
  /** How the action ended, such as `Errored`. Some responses have only `success: false`. */
  readonly nodeStatus: string | undefined;
  /** The HTTP status with which the app answered, in responses that have it. */
  readonly httpStatus: number | undefined;
  /** The whole response. It may hold your customer's data, so it is left out when the error is printed as JSON. */
  readonly result: ActionResult;
  constructor(name: string, result: ActionResult);
}
/**
 * Executes one action in a customer's app and returns the app's answer.
 *
 * @throws ActionFailedError when the app refused: any status of the action but `Success`, or an HTTP status of 400 and above.
 * @throws BadRequestError for a missing parameter, NotFoundError for an unknown action.
 * @throws OutcomeUnknownError when the app may have acted although no response came, unless the action is `readOnly`.
 */
export declare function performAction<Output = unknown, Input extends object = Record<string, unknown>>(client: AccountClient, given: PerformActionParams<Input>, { readOnly, parse, ...options }?: PerformActionOptions<Output>): Promise<Output>;
/** For which actions to write types. */
interface ActionTypesParams {
  /** Slug of the app, in lower case. */
  slug: string;
  /** Only actions with these ids. Default all of the app. */
  action_ids?: readonly string[];
}
/**
 * Writes TypeScript for the inputs of an app's actions, from the parameters that the API gives for them at this moment: one
 * interface `<App>Actions` with the input of each action under its id. Save it to a file of your project.
 *
 * @throws NotFoundError for an unknown app.
 */
export declare function actionTypes(client: AccountClient, { action_ids, ...params }: ActionTypesParams, options?: CallOptions): Promise<string>;
/** Keeps what a bulk run has done, so that another run can go on after a crash. Text that only grows. */
interface Checkpoint {
  /** Name for messages, such as the path of a file. */
  readonly name?: string | undefined;
  /** Takes the checkpoint for one run. Throws when another one has it. */
  open?(): unknown;
  /** Everything that was appended before; empty at first. */
  read(): string | Promise<string>;
  /** Adds text. When it returns, or its promise resolves, the text must outlive the process. */
  append(text: string): unknown;
  /** Gives the checkpoint back. */
  close?(): unknown;
}
/** How far a bulk run has come. */
interface BulkProgress {
  /** Number of items, if it is known. */
  readonly total: number | undefined;
  /** Items with a result: the sum of the four below. */
  readonly finished: number;
  readonly done: number;
  readonly skipped: number;
  readonly failed: number;
  readonly outcomeUnknown: number;
  /** Items done per second so far. */
  readonly perSecond: number;
  /** Seconds that the rest will take at this pace, if that can be told. */
  readonly secondsLeft: number | undefined;
}
/** One line for people, such as `[#####-----]  50 %  2500/5000  19.9/s  2 failed  2 min 5 s left`. */
export declare function progressLine(progress: BulkProgress, width?: number): string;
/** Options of {@link bulk}. */
interface BulkOptions<I, O = unknown> {
  /** Items under way at the same time. Default 8. The limiter paces them; more only helps when responses are slow. */
  concurrency?: number | undefined;
  /** Stops the run: no further item is begun, those under way are aborted, and the run rejects with BulkAbortedError. */
  signal?: AbortSignal | undefined;
  /** Tells items apart, and finds them again after a crash. Default: the position, for items that keep their order. */
  key?: ((item: I, index: number) => string) | undefined;
  /** Keeps what has been done. Give the same one to a later run, and it goes on where this one has ended. */
  checkpoint?: Checkpoint | undefined;
  /**
   * Looks up whether an item took effect whose outcome was lost in a crash. Without it such an item is not repeated but
   * reported as `outcome-unknown`, since doing it again might do it twice.
   */
  wasDone?: ((item: I, options: CallOptions) => boolean | Promise<boolean>) | undefined;
  /**
   * The work makes one call and nothing else, so that a refusal by the server proves that the item took no effect, and a later
   * run may do it again. Default false: then any failure leaves its outcome unknown for a later run.
   */
  singleCall?: boolean | undefined;
  /** Called with each item's result as it comes, in no particular order. What it throws ends the run. */
  onResult?: ((result: BulkResult<I, O>) => void) | undefined;
  /** Called after each item. What it throws ends the run. */
  onProgress?: ((progress: BulkProgress) => void) | undefined;
  /** Number of items, where the iterable cannot tell it. */
  total?: number | undefined;
}
/** What became of one item. */
type BulkResult<I, O = unknown> = {
  readonly index: number;
  readonly key: string;
  readonly item: I;
} & ({
  readonly status: "done";
  readonly value: O;
} | {
  readonly status: "skipped";
} | {
  readonly status: "failed";
  readonly error: unknown;
} | {
  readonly status: "outcome-unknown";
  readonly error?: unknown;
});
/** What became of all items. */
interface BulkSummary<I, O = unknown> {
  readonly total: number;
  readonly done: number;
  readonly skipped: number;
  readonly failed: number;
  readonly outcomeUnknown: number;
  /** The results that want attention: those that failed or whose outcome is unknown. */
  readonly problems: readonly BulkResult<I, O>[];
}
/** A bulk run was aborted by its `signal`. The reason is the `cause`. */
export declare class BulkAbortedError<I = unknown, O = unknown> extends AbortError {
  static override readonly name: string;
  /** What became of the items until then. */
  readonly summary: BulkSummary<I, O>;
  constructor(message: string, details: {
    readonly cause: unknown;
    readonly summary: BulkSummary<I, O>;
  });
}
/**
 * Applies a function to every item, several at a time. One that fails does not stop the others. Pass the second argument
 * on to the calls: it carries the signal, and the priority that lets other calls of the process go first.
 *
 * @throws BulkAbortedError when the signal is aborted, with what was done until then.
 * @throws whatever the iterable, the checkpoint or a listener throws, after everything under way has ended.
 */
export declare function bulk<I, O>(items: Iterable<I> | AsyncIterable<I>, work: (item: I, options: CallOptions) => PromiseLike<O> | O, options?: BulkOptions<I, O>): Promise<BulkSummary<I, O>>;
/** Settings of a ready bulk run: it knows how to tell its items apart and how to look them up. */
type ReadyBulkOptions<I, O> = Omit<BulkOptions<I, O>, "key" | "singleCall" | "wasDone">;
/** Ready bulk runs over one client. */
interface BulkRuns {
  readonly linkedAccounts: {
    /**
     * Creates or changes many linked accounts. Of two rows for one account the first counts. After a crash, an account
     * that was under way is read first, and only sent again where it differs from its row.
     */
    upsert(rows: Iterable<UpsertLinkedAccountParams> | AsyncIterable<UpsertLinkedAccountParams>, options?: ReadyBulkOptions<UpsertLinkedAccountParams, UpsertedLinkedAccount>): Promise<BulkSummary<UpsertLinkedAccountParams, UpsertedLinkedAccount>>;
  };
}
type Accounts = Pick<Refold["linkedAccounts"], "upsert" | "get">;
/** Bulk runs with the client's key and limiter: `bulkFor(refold).linkedAccounts.upsert(rows)`. */
export declare function bulkFor(refold: {
  readonly linkedAccounts: Accounts;
}): BulkRuns;
/** A config was written, but what was read back is not what was asked for. */
export declare class ConfigNotAppliedError extends RefoldError {
  static override readonly name: string;
  /** Fields among those written that went wrong, as the server says. */
  readonly fieldErrors: readonly ConfigFieldError[];
  /** Names of fields whose value is not the one that was asked for. */
  readonly fields: readonly string[];
  /** Names of workflows that are not in the state that was asked for. */
  readonly workflows: readonly string[];
  constructor(slug: string, { fieldErrors, fields, workflows }: NotApplied);
}
type NotApplied = Pick<ConfigNotAppliedError, "fieldErrors" | "fields" | "workflows">;
/** Changes to a config, collected until `save()`. */
declare class ConfigEditor {
  #private;
  /** Sets a field of the app, or with `workflow` one of a workflow. Both go by name or id. */
  set(field: string, value: unknown, { workflow }?: {
    readonly workflow?: string;
  }): this;
  /** Lets a workflow run, by name or id. */
  enable(workflow: string): this;
  /** Keeps a workflow from running, by name or id. */
  disable(workflow: string): this;
  /**
   * Writes the changes one by one, fields before workflows, leaves everything else as it is, then reads the config again to
   * prove that they took effect. All requests may be repeated, so after a failure save again. Options are not loaded, so the
   * app behind is not asked and its limits are not touched.
   *
   * @throws InvalidInputError for a name that is unknown or not the only one, before anything is written.
   * @throws ConfigNotAppliedError when a field or a workflow is not as was asked for.
   */
  save(options?: CallOptions): Promise<Config>;
}
/** Begins to change what a customer has chosen for an app. Nothing is sent before `save()`. */
export declare function editConfig(client: AccountClient, params: {
  readonly slug: string;
  readonly config_id?: string;
}): ConfigEditor;
/** Something that keeps a config from working. */
interface ConfigProblem {
  /** `empty`: a required field has no value. `error`: the server says that a field went wrong. */
  readonly kind: "empty" | "error";
  readonly field: string;
  /** The workflow that the field belongs to; absent for fields of the app and where the server does not say. */
  readonly workflow?: string;
  readonly message: string;
}
/** What would keep a config's enabled workflows from working, judged from the config alone. Empty when all is well. */
export declare function configProblems({ fields, workflows, field_errors }: Config): readonly ConfigProblem[];
/**
 * Reads a customer's config for an app and says what would keep it from working. Creates the config where there is none.
 *
 * @throws NotFoundError for an unknown app.
 */
export declare function preflightConfig(client: AccountClient, params: {
  readonly slug: string;
  readonly config_id?: string;
}, options?: CallOptions): Promise<readonly ConfigProblem[]>;
/** For whom the link is, and what its page shows. */
interface CreateConnectLinkParams extends Pick<LinkedAccountFields, "name" | "udf"> {
  /** The customer, as you name them. Created if there is no such account yet. */
  linked_account_id: string;
  /** Config that the page works on. */
  config_id?: string;
  /** What to store with the link, such as `name`, `color` and `bgColor`. It is kept for 3 days. */
  properties?: HostedPropertyMap;
}
/** A link to the hosted page on which a customer connects apps. */
interface ConnectLink {
  /** Where to send the customer. It ends with the session token, so keep it out of logs and give it to nobody else. */
  readonly url: string;
  /** Seconds until the session token in the link ends, if the server said so. The page's properties end after 3 days. */
  readonly expiresIn?: number;
}
/**
 * Makes the link with which a customer connects apps: creates or updates the linked account, mints a session token for it,
 * and asks for the link with that token. For servers: it needs the API key. All three calls may be repeated, so a failure is
 * repaired by calling again.
 *
 * @throws WrongCredentialError in a browser, where no client with an API key can be made.
 * @throws RefoldError with code `unsafe_redirect` when the server gives anything but an https address.
 * @throws AuthenticationError when the key is wrong, RateLimitError when retries did not help.
 */
export declare function createConnectLink(client: ClientLike<"apiKey">, params: CreateConnectLinkParams, options?: CallOptions): Promise<ConnectLink>;
/**
 * Where a customer consents to connect one app by OAuth, without the hosted page. Redirect to it, then wait with
 * `waitForConnection`. Only an https address is returned, so that it is safe to redirect to.
 *
 * @throws NotFoundError for an app or account that is not known.
 * @throws RefoldError with code `unsafe_redirect` when the server gives anything but an https address.
 */
export declare function createOAuthLink(client: ClientLike<"linkedAccount">, params: {
  readonly slug: string;
}, options?: CallOptions): Promise<string>;
/** How long and how often to look whether something has happened. */
interface WaitOptions {
  /** Milliseconds to wait in all, requests and pauses included. Default 300 000. */
  maxWait?: number | undefined;
  /** Milliseconds before the second look, at least 50. Later pauses grow by half each time. Default 1000. */
  interval?: number | undefined;
  /** Milliseconds beyond which pauses do not grow. Default 15 000. */
  maxInterval?: number | undefined;
  /** Ends the wait at once with AbortError, wherever it stands. */
  signal?: AbortSignal | undefined;
}
/** What was waited for had not happened when the time was over. It may happen yet, so the wait can be taken up again. */
export declare class WaitTimeoutError extends RefoldError {
  static override readonly name: string;
  constructor(message: string, cause?: unknown);
}
/** A connection that its customer must renew. */
interface BrokenConnection {
  readonly account: LinkedAccount;
  readonly application: Application;
  /** Makes the link to send to the customer. It is a secret, so it is made only when it is asked for. */
  createLink(): Promise<ConnectLink>;
}
/** An account whose connections could not be read. The audit goes on without it. */
interface UnreadAccount {
  readonly account: LinkedAccount;
  readonly error: RefoldError;
}
/**
 * Goes through all linked accounts and yields each connection that its customer must renew, with a way to make the link for
 * it. One request for each account with connections, behind everybody else's in the limiter.
 */
export declare function auditConnections(client: ClientLike<"apiKey">, options?: CallOptions): AsyncGenerator<BrokenConnection | UnreadAccount, void, undefined>;
/** What to offer a customer for an app: to connect it, nothing, or to connect it again. */
type ConnectionState = "connect" | "connected" | "reconnect";
/** How a linked account's connection to an app stands, from the app as the API describes it. */
export declare function connectionStateOf({ connected, connected_accounts, reauth_required }: Application): ConnectionState;
/**
 * How a linked account's connection to an app stands.
 *
 * @throws NotFoundError for an app or account that is not known.
 */
export declare function connectionState(client: ClientLike<"linkedAccount">, params: {
  readonly slug: string;
}, options?: CallOptions): Promise<ConnectionState>;
/**
 * Waits until a linked account has connected an app, and returns the app. A request handler is better off with the webhook
 * `Connection Created`; this is for a page that shows progress, or a script.
 *
 * @throws WaitTimeoutError when it was not connected in time; the message says how it stood.
 * @throws NotFoundError for an app or account that is not known.
 */
export declare function waitForConnection(client: ClientLike<"linkedAccount">, params: {
  readonly slug: string;
}, wait?: WaitOptions): Promise<Application>;
/** One connection to bring over. */
interface CredentialToMigrate extends MigrateTokenParams {
  /** The customer whose connection it is. The account must exist. */
  linked_account_id: string;
}
/** What became of one connection. It holds no credential, so it may be logged. */
interface MigrationOutcome {
  readonly linked_account_id: string;
  readonly slug: string;
  /** `skipped`: an earlier migration with the same checkpoint has done it. */
  readonly status: "done" | "skipped" | "failed";
  /** Why it was not brought over. */
  readonly error?: unknown;
}
/** How to migrate. With a `checkpoint` a migration that broke off goes on where it was. */
interface MigrateCredentialsOptions extends Pick<BulkOptions<CredentialToMigrate>, "checkpoint" | "concurrency" | "onProgress" | "signal" | "total"> {
  /** Called with each connection's outcome as it comes, in no particular order. */
  onOutcome?: (outcome: MigrationOutcome) => void;
}
/** What became of all connections. */
interface MigrationSummary extends Pick<BulkSummary<unknown>, "total" | "done" | "skipped" | "failed"> {
  readonly failures: readonly MigrationOutcome[];
}
/**
 * Brings connections over from where they were held so far, several at a time and behind everybody else's calls. One that is
 * refused does not end the rest. Each may be repeated, so one whose outcome a crash has lost is done again.
 */
export declare function migrateCredentials(client: ClientLike<"apiKey">, credentials: Iterable<CredentialToMigrate> | AsyncIterable<CredentialToMigrate>, { onOutcome, ...options }?: MigrateCredentialsOptions): Promise<MigrationSummary>;
/** A run ended, but not well: ERRORED, STOPPED, TIMED_OUT or TERMINATED. */
export declare class ExecutionFailedError extends RefoldError {
  static override readonly name: string;
  /** Id of the run. */
  readonly executionId: string;
  /** The status with which the run ended. */
  readonly status: string;
  /** The node at which it failed, where the run names one. */
  readonly node: Pick<ExecutionNode, "node_id" | "node_name" | "node_type" | "node_status"> | undefined;
  /** Trace id of the response that told it. Quote it to support. */
  readonly requestId: string | undefined;
  /** The whole run. It may hold your customer's data, so it is left out when the error is printed as JSON. */
  readonly execution: Execution | undefined;
  constructor(executionId: string, outcome: FailedOutcome);
}
/** What is known of a run that failed. */
interface FailedOutcome {
  readonly status: string;
  readonly execution?: Execution;
  readonly requestId?: string;
  readonly reason?: string;
}
/** What an event is told apart by, in the place where its trigger looks for it. Set that place up on the trigger. */
type EventIdempotency = {
  readonly key: string;
  readonly header: string;
  readonly path?: undefined;
} | {
  readonly key: string;
  readonly path: string;
  readonly header?: undefined;
};
/** The event to fire. */
interface FireEventParams {
  /** Name of the event, exactly as it is defined: upper and lower case differ. */
  event: string;
  /** What to give to the workflows. */
  payload?: Record<string, unknown>;
  /** Files to send along, each under its own name. */
  files?: TriggerEventParams["files"];
  /** Slug of the app that the event is for. */
  slug?: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
  /** A label of your choice for the runs that the event starts. */
  instance_tag?: string;
  /** Lets Refold drop a second event with the same key. It does so only where the trigger is set up for it. */
  idempotency?: EventIdempotency;
}
/**
 * Fires an event. The response does not name the runs that it started; `fireEventAndWait` finds them.
 *
 * @throws NotFoundError with code INVALID_EVENT when no event has this name.
 * @throws OutcomeUnknownError when the event may have been fired although no response came; it is not fired again by itself.
 */
export declare function fireEvent(client: AccountClient, { idempotency, payload, ...params }: FireEventParams, options?: CallOptions): Promise<Message>;
/** An event to fire, and how to know the runs that it starts. */
interface FireEventAndWaitParams extends FireEventParams {
  /** The workflow whose run is awaited. Without it any run that an event started may be it. */
  workflow_id?: string;
  /** How many runs the event starts. Default 1. */
  count?: number;
  /**
   * Whether a run is one of them, judged from the whole run with its nodes. Needed where events of other requests start
   * runs of the same workflow at the same time: look for an id of yours in a node's output.
   */
  match?: (execution: Execution) => boolean;
}
/** Which runs the event started cannot be told: more began than it was to start, or another event is being waited for. */
export declare class AmbiguousRunError extends RefoldError {
  static override readonly name: string;
  /** Ids of the runs that may be it. Empty when the event was not fired. */
  readonly executionIds: readonly string[];
  constructor(executionIds: readonly string[]);
}
/**
 * Fires an event and waits for the runs that it starts to complete. The API names no run, so it takes those that are new
 * since the event was fired. Without `match` it looks once more, two intervals after it has found them, whether others have come:
 * a run that is listed later than that cannot be told apart, so pass `match` wherever events of others start the same workflow.
 *
 * @throws AmbiguousRunError when more runs began than expected and `match` does not tell them apart; before the event is fired
 * when another call of this process waits for a run that could be mistaken for its own.
 * @throws ExecutionFailedError when a run ended, but not well; WaitTimeoutError when it had not begun or ended in time.
 * @throws NotFoundError with code INVALID_EVENT when no event has this name.
 */
export declare function fireEventAndWait(client: AccountClient, params: FireEventAndWaitParams, options?: WaitOptions): Promise<readonly Execution[]>;
/** Which runs to repeat. */
interface RerunFailedParams {
  /** Only runs that were started since then. */
  readonly since: Date | string;
  /** Only runs of this workflow. */
  readonly workflow_id?: string;
  /** Only runs that ended with one of these. Default ERRORED and TIMED_OUT; a STOPPED run was stopped on purpose. */
  readonly statuses?: readonly ("ERRORED" | "STOPPED" | "TERMINATED" | "TIMED_OUT")[];
  /** Say what would be repeated, and repeat nothing. */
  readonly dryRun?: boolean;
  /**
   * Remembers which runs have been repeated, so that a later call with the same one leaves them alone: the API itself does not
   * tell. Without it every call repeats all runs that it finds.
   */
  readonly checkpoint?: Checkpoint;
}
/**
 * What became of one failed run. One that was repeated has `rerun_id`, where the response names it; the others have `dryRun`,
 * `skipped` or `error`.
 */
interface RerunOutcome {
  readonly execution: ListedExecution;
  /** Id of the new run. */
  readonly rerun_id?: string;
  /** Nothing was sent, because it was a dry run. */
  readonly dryRun?: true;
  /** An earlier call with the same checkpoint has repeated it. */
  readonly skipped?: true;
  /** Why it was not repeated. `outcomeUnknown` on it says that it may have been. */
  readonly error?: RefoldError;
}
/**
 * Repeats the runs that failed, one by one, the oldest first. It lists all of them before it repeats the first, since new
 * runs would shift the pages; one that cannot be repeated does not end the rest.
 */
export declare function rerunFailed(client: AccountClient, params: RerunFailedParams, options?: CallOptions): AsyncGenerator<RerunOutcome, void, undefined>;
/** How a run stands. `unknown` is a status that this version does not know, on a run that does not say that it ended. */
type ExecutionState = "running" | "completed" | "failed" | "unknown";
/** How a run stands. A status that is not known counts as completed once the run has a time of completion. */
export declare function executionState(execution: Execution): ExecutionState;
/** The node at which a run failed: the last one in trouble, with those that the run passed over considered last. */
export declare function failedNode({ nodes }: Execution): ExecutionNode | undefined;
/** What a run has given out: the output of its Response node, or else of the last node that succeeded. */
export declare function executionOutput({ nodes }: Execution): unknown;
/** How to wait for a run. */
interface WaitForExecutionOptions extends WaitOptions {
  /** Told of every look at the run, for a progress bar from `completion_percentage` and `nodes`. */
  onProgress?: ((execution: Execution) => void) | undefined;
}
/**
 * Waits until a run has completed, and returns it with its nodes. Looks are paced by the client's limiter.
 *
 * @throws ExecutionFailedError when it ended ERRORED, STOPPED, TIMED_OUT or TERMINATED; it names the node.
 * @throws WaitTimeoutError when it had not ended in time, also where the server hangs because it does not know the id.
 * @throws NotFoundError when the server says that there is no such run for this account.
 */
export declare function waitForExecution(client: AccountClient, params: {
  readonly execution_id: string;
}, options?: WaitForExecutionOptions): Promise<Execution>;
/** Which server an agent uses, and for whom. */
interface McpConnectionParams {
  /** Id of the MCP server. */
  mcp_server_id: string;
  /** The linked account whose tools the agent may use. */
  linked_account_id: string;
}
/** What an MCP client needs to connect. */
interface McpConnection {
  /** Address of the server, for the streamable HTTP transport. It holds no secret. */
  readonly url: string;
  /** Headers with a session token of this moment. For clients that take no `fetch`; ask again when it has ended. */
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds until the token in `headers` ends, if the server said so. */
  readonly expiresIn?: number;
  /** A `fetch` that adds the headers to requests for `url`, and renews the token when it is refused, unless a new one was refused as well. */
  readonly fetch: typeof fetch;
}
/**
 * Makes what an AI SDK needs to reach an MCP server on behalf of one linked account: an address and headers, or a `fetch`
 * that keeps the token fresh. The account is named too, since calling tools needs it although listing them does not. For
 * servers, which hold the API key; the agent itself never sees it.
 *
 * @throws BadRequestError for an account that is not known.
 */
export declare function mcpConnection(client: ClientLike<"apiKey">, params: McpConnectionParams): Promise<McpConnection>;
/** The schedule that there should be. */
interface UpsertScheduleParams extends Omit<ScheduleFields, "currentDate"> {
  /** Slug of the app that the workflow belongs to. */
  slug: string;
  /** Id of the published workflow to start. Not its alias, since schedules name workflows by id. */
  workflow_id: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
}
/** The schedule that there is now, and what was done for it. One that is paused stays paused. */
interface UpsertedSchedule {
  readonly schedule: Schedule;
  readonly outcome: "created" | "updated" | "unchanged";
}
/**
 * Sees to it that a workflow has this schedule for a linked account. A workflow has one such schedule per config; calling
 * again with the same cron expression, dates, time zone and payload changes nothing. Of several calls at the same time one
 * schedule is left, the oldest. A crash right after one was created may leave a second one, which the next call names.
 *
 * @throws InvalidInputError when neither `regex` nor `interval_dates` is given, or when the config has several schedules for
 * the workflow, so that it cannot be told which one is meant.
 */
export declare function upsertSchedule(client: ClientLike<"linkedAccount">, { slug, workflow_id, config_id, ...fields }: UpsertScheduleParams, options?: CallOptions): Promise<UpsertedSchedule>;
/** Gives tokens by linked account. A `SessionTokenProvider` is one, and keeps them while they hold. */
interface TokenSource {
  get(linkedAccountId: string): Promise<{
    readonly token: string;
    /** When it ends, in milliseconds since 1970, if that is known. */
    readonly expiresAt?: number;
  }>;
}
/** How to answer front ends that ask for a token. */
interface SessionTokenHandlerOptions {
  /**
   * Says which linked account the signed-in user of a request belongs to: read your own session, never the body, the query
   * or a header that the browser chose. Nothing means that nobody is signed in, and answers 401. A Response is sent as it is.
   */
  authorize: (request: Request) => Authorized | Promise<Authorized>;
  /** Told what went wrong while the front end is only told that something did. Default: prints it with `console.error`. */
  onError?: ((error: unknown) => void) | undefined;
}
type Authorized = string | Response | null | undefined;
/**
 * A handler that hands the signed-in user a session token: `POST` in, `{ token, expires_in }` out, with the seconds for which it
 * still holds, never cached on the way. Give it a `SessionTokenProvider`, or a client to ask Refold each time. It fits
 * where a Request becomes a Response: Next route handlers, Hono, Workers, Deno, and Node through `@refold/node/http`.
 */
export declare function sessionTokenHandler(tokens: ClientLike<"apiKey"> | TokenSource, options: SessionTokenHandlerOptions): (request: Request) => Promise<Response>;
/** A token and when it stops being handed out. */
interface IssuedToken {
  readonly token: string;
  /** When the server stops accepting it, in milliseconds since 1970. */
  readonly expiresAt: number;
}
/** Keeps tokens. Every method may answer at once or later. What it is given is secret. */
interface TokenStore {
  get(key: string): string | null | undefined | Promise<string | null | undefined>;
  /** Keeps a value for so many milliseconds; keeping it longer does no harm. */
  set(key: string, value: string, ttlMs: number): unknown;
  delete(key: string): unknown;
}
/** Keeps tokens in memory while they hold. It holds strings and numbers only, so it may stand at module scope on edge runtimes too. */
export declare function memoryTokenStore(): TokenStore;
/** Options of a {@link SessionTokenProvider}. */
interface SessionTokenOptions {
  /** Keeps the tokens. Default: in memory, for this provider alone. One that fails or is late costs a mint, not the call. */
  store?: TokenStore | undefined;
  /**
   * Milliseconds before its expiry from which a token is not handed out any more, at most half of its life. Default a
   * twentieth of its life, and at least 60 000.
   */
  skewMs?: number | undefined;
  /** Milliseconds for which a token holds when the server does not say. Default 300 000. */
  assumedLifeMs?: number | undefined;
  /** Milliseconds within which the store must answer. Default 1000. */
  storeTimeout?: number | undefined;
  /** Told of failures that cost no token: of the store, and of renewals while the kept token still holds. Default: none. */
  onError?: ((error: unknown) => void) | undefined;
  /**
   * Whether calls that ask at the same time share one mint. Default: yes, but not on Cloudflare Workers, where a request
   * that waits for what another one has begun hangs; see {@link SessionTokenProvider.forRequest}.
   */
  singleFlight?: boolean | undefined;
}
/** Mints session tokens with an API key, one per linked account, and keeps each while it holds. */
export declare class SessionTokenProvider {
  #private;
  constructor(client: ClientLike<"apiKey">, options?: SessionTokenOptions);
  /**
   * A token that holds for a while. `force` mints a new one although the kept one is still good.
   *
   * @throws InvalidInputError for an account that no request can name.
   * @throws InvalidResponseError when the server gives no token that can be used; nothing is kept then.
   */
  get(linkedAccountId: string, { force }?: {
    force?: boolean;
  }): Promise<IssuedToken>;
  /** What `RefoldSession` takes as its `token`: it mints when there is none, and once more when the server refuses one. */
  secretFor(linkedAccountId: string): SecretSupplier;
  /**
   * The same tokens for the calls of one request, which share one mint among them. For edge runtimes, where a provider at
   * module scope must not let one request wait for another.
   */
  forRequest(): SessionTokenProvider;
  /**
   * Ends the kept token, with the server and here, and every one that is being minted. Returns how many the server has ended.
   * When the server does not answer, the token is kept, so that calling again tries again.
   */
  revoke(linkedAccountId: string): Promise<number>;
}
/** Rows from anywhere: an array, a generator, or a stream of a file that is being parsed. */
type RowSource = Iterable<NewTableRecord> | AsyncIterable<NewTableRecord>;
/** What to import. */
interface ImportRowsParams {
  table_id: string;
  rows: RowSource;
  /**
   * Column that tells rows apart. With it, rows whose value is in the table already, or came before, are skipped: so an
   * import that broke off is resumed by starting it again. Without it every row is added, and once only if nothing fails.
   */
  key?: string;
  /** Rows in one request. Default 100. */
  batch?: number;
}
/** How far an import is. */
interface ImportProgress {
  readonly added: number;
  readonly skipped: number;
}
/** How to import. Requests go behind everybody else's in the limiter unless `priority` says otherwise. */
interface ImportRowsOptions extends CallOptions {
  /** Told after each request. */
  onProgress?: (progress: ImportProgress) => void;
}
/**
 * Adds rows to a table, in requests of many, one after the other. A request is sent once; when its outcome is unknown the
 * error says so, and the same import with a `key` goes on from what has arrived.
 *
 * @throws InvalidInputError for a row without a value in the key column.
 */
export declare function importRows(client: ClientLike<Credential>, params: ImportRowsParams, { onProgress, ...options }?: ImportRowsOptions): Promise<ImportProgress>;
/** What a table should hold. */
interface SyncRowsParams {
  table_id: string;
  rows: RowSource;
  /** Column that tells rows apart. */
  key: string;
  /** Delete the records whose key is in no row. Default false. Records without a key are never touched. */
  deleteMissing?: boolean;
  /**
   * The largest share of the table's records that `deleteMissing` may delete in one run, from 0 to 1. Default 1. A run that would
   * delete more writes nothing.
   */
  maxDeleteShare?: number;
  /** No rows at all are meant, so `deleteMissing` may empty the table. Default false, as a source that fails gives none either. */
  allowEmptySource?: boolean;
  /** Compare, and write nothing. */
  dryRun?: boolean;
  /** Rows to add in one request. Default 100. */
  batch?: number;
}
/** How many rows were, or in a dry run would be, treated how. */
interface SyncResult {
  readonly added: number;
  /** Changed rows. The API cannot change a record, so a new one takes its place and has another `record_id`. */
  readonly replaced: number;
  /** Records deleted because their key is in no row. */
  readonly deleted: number;
  readonly unchanged: number;
}
/** How far a sync is: requests that were answered, of all that it needs. */
interface SyncProgress {
  readonly done: number;
  readonly total: number;
}
/** How to sync. Requests go behind everybody else's in the limiter unless `priority` says otherwise. */
interface SyncRowsOptions extends CallOptions {
  /** Told after each request that wrote. */
  onProgress?: (progress: SyncProgress) => void;
}
/**
 * Brings a table to hold the given rows: reads it, compares by key, and writes only the difference. Columns that a row does
 * not name keep their values. New records are added before old ones go, so one that breaks off loses nothing, and the next
 * one finishes it.
 *
 * @throws InvalidInputError for a row without a key, two with the same, or more to delete than is allowed, before anything is
 * written.
 */
export declare function syncRows(client: ClientLike<Credential>, params: SyncRowsParams, { onProgress, ...options }?: SyncRowsOptions): Promise<SyncResult>;
/** How a delivery stands: now in the hands of whoever asked, in those of somebody else, or handled before. */
type DeliveryClaim = "claimed" | "held" | "done";
/**
 * Remembers deliveries. Refold sends a delivery again until it is answered with 200, and the signature holds neither time nor
 * id, so this is all that keeps a repeat from being handled twice. A delivery in hand is leased: when its process dies, the
 * lease runs out and the next copy is handled.
 */
interface DeliveryStore {
  /**
   * Leases a delivery to a holder for so many milliseconds. The same holder extends its lease in this way; a lease that has
   * run out is taken over. Must be atomic: of two holders at once, one gets it.
   */
  claim(key: string, holder: string, leaseMs: number): DeliveryClaim | Promise<DeliveryClaim>;
  /** Marks a delivery as handled. */
  complete(key: string, holder: string): unknown;
  /** Ends the holder's lease after it could not handle the delivery, so that the next copy is handled. */
  release(key: string, holder: string): unknown;
}
/** Options of {@link memoryDeliveryStore}. */
interface MemoryDeliveryStoreOptions {
  /** Deliveries to remember; the oldest are forgotten first. Default 10 000. */
  readonly capacity?: number | undefined;
}
/** Remembers the last deliveries in memory: enough for one process, not for several, and gone with it. */
export declare function memoryDeliveryStore({ capacity }?: MemoryDeliveryStoreOptions): DeliveryStore;
/** The webhook that there should be. */
interface EnsureWebhookParams extends Omit<CreateWebhookRequest, "webhook_events" | "webhook_url"> {
  /** Where events are to be sent. */
  url: string;
  /** The events to report, at least one. */
  events: readonly WebhookEventNameInput[];
}
/** The webhook that there is now, and what was done for it. */
interface EnsuredWebhook {
  readonly webhook: Webhook;
  readonly outcome: "created" | "updated" | "unchanged";
  /** Further webhooks with the same address and app, each of which sends every event once more. They are left as they are. */
  readonly duplicates: readonly Webhook[];
}
/**
 * Sees to it that a webhook exists with this address and these events. Calling it again changes nothing, so call it whenever
 * you deploy, once with the key of each environment. Webhooks are told apart by address and `slug`. Of several calls at the same
 * time one webhook is left, the oldest: whoever comes later deletes what it has just created itself, and nothing else.
 *
 * @throws InvalidInputError for events that are none, before any request.
 * @throws BadRequestError when the server does not know an event.
 */
export declare function ensureWebhook(client: ClientLike<"apiKey">, params: EnsureWebhookParams, options?: CallOptions): Promise<EnsuredWebhook>;
/** A delivery whose event this version does not know, or whose body is a template of your own. */
interface UnknownWebhookEvent {
  /** Not one of the seven names. */
  readonly event: string & {};
  readonly [field: string]: unknown;
}
/**
 * Reads the body of a delivery. Verify it first.
 *
 * @throws InvalidInputError when it is no JSON object.
 */
export declare function parseWebhook(body: string | Uint8Array): WebhookEvent | UnknownWebhookEvent;
/** Whether an event is one of the seven, which gives it its type. */
export declare function isKnownEvent(event: {
  readonly event: string;
}): event is WebhookEvent;
/**
 * When a delivery says that it happened, from `createdAt` in any form that was seen: RFC 1123, ISO 8601, a plain day, or a
 * number. Nothing where it does not say, as workflow events do not.
 */
export declare function webhookTime(event: object): Date | undefined;
/** Handles one event. When it throws, the delivery is answered with 500 and Refold sends it again. */
type Handler<E> = (event: E, request: Request) => unknown;
/** Options of {@link webhookReceiver}. */
interface WebhookReceiverOptions {
  /** The API keys with which deliveries may be signed: the old and the new one while you rotate. */
  keys: readonly string[];
  /** Handlers by event. Events without a handler are answered with 200. */
  on: { [Name in keyof WebhookEvents]?: Handler<WebhookEvents[Name]>; };
  /** Handles events that this version does not know. */
  onUnknown?: Handler<UnknownWebhookEvent> | undefined;
  /** Remembers what was handled. Without it a repeat is handled again; `memoryDeliveryStore()` does for one process. */
  store?: DeliveryStore | undefined;
  /** Told what went wrong, since Refold is only told that something did. Default: prints it with `console.error`. */
  onError?: ((error: unknown) => void) | undefined;
  /** Bytes that a body may have; more is answered with 413. Default 1 048 576. */
  maxBytes?: number | undefined;
  /** Milliseconds within which a body must have arrived; else 408. Default 10 000. */
  bodyTimeout?: number | undefined;
  /** Milliseconds within which a handler must have ended; else 500, and Refold sends the delivery again. Default 30 000. */
  handlerTimeout?: number | undefined;
  /** Milliseconds for which a delivery is leased; extended while its handler runs. Default 15 000. */
  leaseMs?: number | undefined;
}
/**
 * Receives Refold's webhooks: checks the signature over the raw body, drops repeats, and calls the handler of the event. It
 * never throws. Answers 200 when handled or dropped; 401 for a signature that is missing, malformed or wrong; 400 for a body
 * that is no JSON object; 405, 408, 413; 503 while a copy is being handled, so that Refold sends this one again; and 500 when
 * a handler failed. Give it the Request before anything has read its body.
 *
 * Delivery is at least once and in no particular order: a handler that must act once keeps its own record of the delivery.
 *
 * @throws InvalidInputError for options that cannot work, such as no key or one with a space, when the receiver is made.
 */
export declare function webhookReceiver(options: WebhookReceiverOptions): (request: Request) => Promise<Response>;
/** Header that carries the signature: lower-case hex of HMAC-SHA256 over the raw body, keyed with the API key. */
export declare const SIGNATURE_HEADER = "x-cobalt-signature";
/** Signs a raw body as Refold does. For tests of your own receiver. */
export declare function signWebhook(body: string | Uint8Array, apiKey: string): Promise<string>;
/** A delivery as a framework hands it over: the body exactly as it was received, and the headers. */
interface WebhookDelivery {
  readonly body: string | Uint8Array | ArrayBuffer;
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
}
/**
 * Whether a delivery was signed with one of your API keys. Pass the old key and the new one while you rotate. A missing or
 * malformed signature is `false`, never an exception. The signature holds neither time nor id, so it cannot show that a
 * delivery is a replay: drop repeats by `instance_id`, or by account, app and event.
 *
 * @throws InvalidInputError when the body is not the raw one, since no signature could ever match it.
 */
export declare function verifyWebhook(delivery: Request | WebhookDelivery, apiKeys: string | readonly string[]): Promise<boolean>;
/** Which workflow to run, and with what. */
interface RunWorkflowParams extends Pick<ExecuteWorkflowParams, "config_id" | "instance_tag" | "slug" | "workflow_id"> {
  /** What the workflow's start receives. */
  payload?: Record<string, unknown>;
}
/** How to run a workflow. */
interface RunWorkflowOptions<Output> extends WaitForExecutionOptions {
  /**
   * `wait` starts the run and looks until it has ended. `sync` keeps the one request open until the workflow's Response
   * node answers: faster for short runs, and not possible for workflows with a Group node. Default `wait`.
   */
  mode?: "wait" | "sync" | undefined;
  /** Checks the output and gives it its type, such as a schema's `parse`. Without it the output is taken as it is. */
  parse?: ((output: unknown) => Output) | undefined;
}
/** A run that completed. */
interface CompletedRun<Output> {
  readonly executionId: string;
  /** What the Response node returned, or else the output of the last node. */
  readonly output: Output;
  /** The run with its nodes. Absent after `sync`. */
  readonly execution?: Execution;
}
/**
 * Runs a workflow and returns what it gives out. The start is sent once: when its outcome is unknown, the error says so.
 *
 * @throws ExecutionFailedError when the run ended, but not well; it names the node.
 * @throws WaitTimeoutError when the run had not ended in time.
 */
export declare function runWorkflow<Output = unknown>(client: AccountClient, params: RunWorkflowParams, options?: RunWorkflowOptions<Output>): Promise<CompletedRun<Output>>;
export type { ActionTypesParams, BrokenConnection, BulkOptions, BulkProgress, BulkResult, BulkRuns, BulkSummary, Checkpoint, CompletedRun, ConfigEditor, ConfigProblem, ConnectLink, ConnectionCreatedEvent, ConnectionDeletedEvent, ConnectionExpiredEvent, ConnectionState, CreateConnectLinkParams, CredentialToMigrate, DeliveryClaim, DeliveryStore, EnsureWebhookParams, EnsuredWebhook, EventIdempotency, ExecutionState, FireEventAndWaitParams, FireEventParams, ImportProgress, ImportRowsOptions, ImportRowsParams, IssuedToken, McpConnection, McpConnectionParams, MemoryDeliveryStoreOptions, MigrateCredentialsOptions, MigrationOutcome, MigrationSummary, PerformActionOptions, PerformActionParams, ReadyBulkOptions, RerunFailedParams, RerunOutcome, RowSource, RunWorkflowOptions, RunWorkflowParams, SessionTokenHandlerOptions, SessionTokenOptions, SyncProgress, SyncResult, SyncRowsOptions, SyncRowsParams, TokenSource, TokenStore, UnknownWebhookEvent, UnreadAccount, UpsertScheduleParams, UpsertedSchedule, WaitForExecutionOptions, WaitOptions, WebhookDelivery, WebhookEvent, WebhookEvents, WebhookReceiverOptions, WorkflowCompletedEvent, WorkflowErroredEvent, WorkflowStoppedEvent, WorkflowTimedOutEvent };
//# sourceMappingURL=helpers.d.ts.map