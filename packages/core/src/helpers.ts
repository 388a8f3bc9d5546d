export {
  ActionFailedError,
  performAction,
  type PerformActionOptions,
  type PerformActionParams,
} from './helpers/actions/perform.ts';
export { actionTypes, type ActionTypesParams } from './helpers/actions/types.ts';
export type { Checkpoint } from './helpers/bulk/checkpoint.ts';
export { bulkFor, type BulkRuns, type ReadyBulkOptions } from './helpers/bulk/linked-accounts.ts';
export { progressLine, type BulkProgress } from './helpers/bulk/progress.ts';
export { bulk, BulkAbortedError, type BulkOptions, type BulkResult, type BulkSummary } from './helpers/bulk/run.ts';
export type { ConfigOfApp } from './helpers/configs/names.ts';
export { type ConfigEditor, ConfigNotAppliedError, editConfig } from './helpers/configs/edit.ts';
export { preflightConfig, configProblems, type ConfigProblem } from './helpers/configs/problems.ts';
export { createConnectLink, type ConnectLink, type CreateConnectLinkParams } from './helpers/connect/create-link.ts';
export { createOAuthLink } from './helpers/connect/oauth-link.ts';
export { tokenOfCode } from './helpers/connect/connect-code.ts';
export { WaitTimeoutError, type WaitOptions } from './helpers/poll.ts';
export { auditConnections, type BrokenConnection, type UnreadAccount } from './helpers/connections/audit.ts';
export { AmbiguousConnectionError, type ConnectionChoice } from './helpers/connections/ambiguous.ts';
export { disconnect, type DisconnectParams } from './helpers/connections/disconnect.ts';
export {
  connectionState,
  connectionStateOf,
  type ConnectionOfApp,
  type ConnectionState,
} from './helpers/connections/state.ts';
export { waitForConnection, type WaitForConnectionParams } from './helpers/connections/wait.ts';
export { connectionsOf, type AppConnection } from './client/app-connections.ts';
export { listConnections } from './helpers/connections/list.ts';
export {
  migrateCredentials,
  type CredentialToMigrate,
  type MigrateCredentialsOptions,
  type MigrationOutcome,
  type MigrationSummary,
} from './helpers/credentials/migrate.ts';
export { ExecutionFailedError } from './helpers/executions/failed.ts';
export { AmbiguousRunError, fireEventAndWait, type FireEventAndWaitParams } from './helpers/events/fire-and-wait.ts';
export { fireEvent, type EventIdempotency, type FireEventParams } from './helpers/events/fire.ts';
export { rerunFailed, type RerunFailedParams, type RerunOutcome } from './helpers/executions/rerun-failed.ts';
export { executionOutput, executionState, failedNode, type ExecutionState } from './helpers/executions/state.ts';
export { waitForExecution, type WaitForExecutionOptions } from './helpers/executions/wait.ts';
export { mcpConnection, type McpConnection, type McpConnectionParams } from './helpers/mcp/connection.ts';
export { upsertSchedule, type UpsertedSchedule, type UpsertScheduleParams } from './helpers/schedules/upsert.ts';
export {
  sessionTokenHandler,
  type SessionTokenHandlerOptions,
  type TokenSource,
} from './helpers/session-tokens/handler.ts';
export { SessionTokenProvider, type SessionTokenOptions } from './helpers/session-tokens/provider.ts';
export type { IssuedToken } from './helpers/session-tokens/kept-token.ts';
export { memoryTokenStore, type TokenStore } from './helpers/session-tokens/store.ts';
export {
  importRows,
  type ImportProgress,
  type ImportRowsOptions,
  type ImportRowsParams,
} from './helpers/tables/import.ts';
export type { RowSource } from './helpers/tables/rows.ts';
export {
  syncRows,
  type SyncProgress,
  type SyncResult,
  type SyncRowsOptions,
  type SyncRowsParams,
} from './helpers/tables/sync.ts';
export type {
  ConnectionCreatedEvent,
  ConnectionDeletedEvent,
  ConnectionExpiredEvent,
  WebhookEvent,
  WebhookEvents,
  WorkflowCompletedEvent,
  WorkflowErroredEvent,
  WorkflowStoppedEvent,
  WorkflowTimedOutEvent,
} from './generated/types.ts';
export {
  memoryDeliveryStore,
  type DeliveryClaim,
  type DeliveryStore,
  type MemoryDeliveryStoreOptions,
} from './helpers/webhooks/delivery-store.ts';
export { ensureWebhook, type EnsuredWebhook, type EnsureWebhookParams } from './helpers/webhooks/ensure.ts';
export { isKnownEvent, webhookTime, parseWebhook, type UnknownWebhookEvent } from './helpers/webhooks/parse.ts';
export { webhookReceiver, type WebhookReceiverOptions } from './helpers/webhooks/receiver.ts';
export { SIGNATURE_HEADER, signWebhook } from './helpers/webhooks/signature.ts';
export { verifyWebhook, type WebhookDelivery } from './helpers/webhooks/verify.ts';
export {
  runWorkflow,
  type CompletedRun,
  type RunWorkflowOptions,
  type RunWorkflowParams,
} from './helpers/workflows/run.ts';
