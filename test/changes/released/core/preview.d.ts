import { Credential } from './index.js';
import { Operation } from './index.js';
import { PlainOperation } from './index.js';
export interface BareError {
    error: string;
    message: string;
}
export interface CodedError {
    error_code: ErrorCode;
    http_error_type: ErrorType;
    message: string;
    status_code: number;
}
export type ErrorCode = "AUTH_SERVICE_ERROR" | "EXTERNAL_API_FAILURE" | "INVALID_APP_ID" | "INVALID_EVENT" | "INVALID_EVENT_ID" | "INVALID_LINKED_ACCOUNT_ID" | "INVALID_TOKEN" | "INVALID_WORKFLOW_ID" | "MISSING_LINKED_ACCOUNT_ID" | "MISSING_REQUIRED_FIELD" | "RESOURCE_NOT_FOUND" | "SERVER_ERROR" | "VALIDATION_ERROR" | (string & {});
export type ErrorModel = TracedError | CodedError | NamedError | TypedError | BareError;
export type ErrorType = "BAD_REQUEST" | "UNAUTHORIZED" | "FORBIDDEN" | "NOT_FOUND" | "CONFLICT" | "NOT_IMPLEMENTED" | "INTERNAL_SERVER_ERROR" | "EXTERNAL_API_ERROR" | (string & {});
export interface NamedError {
    error: ErrorCode;
    http_error_type: ErrorType;
    message: string;
    status_code: number;
}
export interface PreviewAuthProfile {
    _id: string;
    description?: string;
    is_default?: boolean;
    name?: string;
}
export interface PreviewAuthProfileList {
    docs: PreviewAuthProfile[];
}
export interface PreviewBeginConnectionParams {
    body?: PreviewConnectionStart;
    slug: string;
}
export type PreviewBody = Record<string, unknown>;
export interface PreviewConnectCode {
    code: string;
}
export interface PreviewConnectToken {
    token: string;
}
export interface PreviewConnectionBegun {
    auth_url?: string;
    connected?: boolean;
}
export interface PreviewConnectionStart {
    [key: string]: unknown;
    authProfileId?: string;
    connectionId?: string;
    preRequisiteFields?: Record<string, unknown>;
    userDefinedFields?: Record<string, unknown>;
}
export interface PreviewCreateDataSlotParams {
    body: PreviewBody;
    slug: string;
}
export interface PreviewCreatePollingTriggerParams {
    body: PreviewBody;
    slug: string;
}
export interface PreviewDeleteDataSlotParams {
    dataSlotId: string;
    slug: string;
}
export interface PreviewDeletePollingTriggerParams {
    slug: string;
    triggerId: string;
}
export type PreviewExchangeConnectCodeParams = PreviewConnectCode;
export interface PreviewGetPollingTriggerParams {
    slug: string;
    triggerId: string;
}
export interface PreviewListAuthProfilesParams {
    slug: string;
}
export interface PreviewListPollingTriggersParams {
    slug: string;
}
export type PreviewListResponse = PreviewResponse | PreviewResponse[];
export interface PreviewListWorkflowNodeBatchesParams {
    linkedAccountId: string;
    workflowId: string;
}
export type PreviewResponse = Record<string, unknown>;
export interface PreviewResumeWorkflowParams {
    body?: PreviewBody;
    id: string;
}
export interface PreviewTestPollingTriggerParams {
    body?: PreviewBody;
    slug: string;
    triggerId: string;
}
export interface PreviewUpdateDataSlotParams {
    body: PreviewBody;
    dataSlotId: string;
    slug: string;
}
export interface PreviewUpdatePollingTriggerParams {
    body: PreviewBody;
    slug: string;
    triggerId: string;
}
export interface PreviewUpdateTableRecordParams {
    body: PreviewBody;
    recordId: string;
    tableId: string;
}
export interface PreviewUpdateWorkflowParams extends PreviewWorkflowUpdate {
    workflowId: string;
}
export interface PreviewWorkflowSettings {
    dedup_key?: unknown;
    timeout?: unknown;
}
export interface PreviewWorkflowUpdate {
    description?: string;
    name?: string;
    settings?: PreviewWorkflowSettings;
    workflow_alias?: string;
}
export interface TracedError {
    error_code: ErrorCode;
    http_error_type: ErrorType;
    message: string;
    request_id: string;
    status_code: number;
}
export interface TypedError {
    error_type: ErrorType;
    message: string;
    status_code: number;
}
export declare const previewBeginConnection: Operation<PreviewBeginConnectionParams, PreviewConnectionBegun, "sessionToken">;
export declare const previewCreateDataSlot: Operation<PreviewCreateDataSlotParams, PreviewResponse, "apiKey">;
export declare const previewCreatePollingTrigger: Operation<PreviewCreatePollingTriggerParams, PreviewResponse, "apiKey">;
export declare const previewDeleteDataSlot: Operation<PreviewDeleteDataSlotParams, PreviewResponse, "apiKey">;
export declare const previewDeletePollingTrigger: Operation<PreviewDeletePollingTriggerParams, PreviewResponse, "apiKey">;
export declare const previewExchangeConnectCode: Operation<PreviewExchangeConnectCodeParams, PreviewConnectToken, Credential>;
export declare const previewGetPollingTrigger: Operation<PreviewGetPollingTriggerParams, PreviewResponse, "apiKey">;
export declare const previewListAuditLogs: PlainOperation<PreviewListResponse, "apiKey">;
export declare const previewListAuditTrails: PlainOperation<PreviewListResponse, "apiKey">;
export declare const previewListAuthProfiles: Operation<PreviewListAuthProfilesParams, PreviewAuthProfileList, "sessionToken">;
export declare const previewListPollingTriggers: Operation<PreviewListPollingTriggersParams, PreviewListResponse, "apiKey">;
export declare const previewListReceivedEvents: PlainOperation<PreviewListResponse, "apiKey">;
export declare const previewListWorkflowNodeBatches: Operation<PreviewListWorkflowNodeBatchesParams, PreviewListResponse, "apiKey">;
export declare const previewResumeWorkflow: Operation<PreviewResumeWorkflowParams, PreviewResponse, Credential>;
export declare const previewTestPollingTrigger: Operation<PreviewTestPollingTriggerParams, PreviewResponse, "apiKey">;
export declare const previewUpdateDataSlot: Operation<PreviewUpdateDataSlotParams, PreviewResponse, "apiKey">;
export declare const previewUpdatePollingTrigger: Operation<PreviewUpdatePollingTriggerParams, PreviewResponse, "apiKey">;
export declare const previewUpdateTableRecord: Operation<PreviewUpdateTableRecordParams, PreviewResponse, "apiKey" | "linkedAccount">;
export declare const previewUpdateWorkflow: Operation<PreviewUpdateWorkflowParams, PreviewResponse, "apiKey" | "linkedAccount">;
export {};
