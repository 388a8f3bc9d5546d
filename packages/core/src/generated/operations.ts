// Generated from the contract by `npm run generate`. Do not edit.
import type { EncodedOperation, OperationText } from '../runtime.ts';
import { multipartIfFiles } from '../runtime.ts';

export const addTableColumns: OperationText =
  'addTableColumns PATCH /api/v2/public/tables/{table_id}/columns/add apiKey,linkedAccount,sessionToken unsafe {"required":["columns"],"account":"header","body":"fields","bodyRequired":true}';

export const addTableRecords: OperationText =
  'addTableRecords PATCH /api/v2/public/tables/{table_id} apiKey,linkedAccount,sessionToken unsafe {"required":["data"],"account":"header","body":"fields","bodyRequired":true}';

export const clearDatarefRecords: OperationText =
  'clearDatarefRecords PUT /api/v2/public/dataref/{refName}/clear-records linkedAccount idempotent {"account":"header"}';

export const createConnectUrl: OperationText =
  'createConnectUrl POST /api/v2/public/connect-url sessionToken idempotent {"query":["config_id","linked_account_id"],"required":["body"],"body":"whole","bodyRequired":true}';

export const createDataref: OperationText =
  'createDataref POST /api/v2/public/dataref linkedAccount unsafe {"required":["refName"],"account":"header","body":"fields","bodyRequired":true}';

export const createEvent: OperationText =
  'createEvent POST /api/v2/public/application/event apiKey unsafe {"required":["name","response"],"body":"fields","bodyRequired":true}';

export const createLinkedAccount: OperationText =
  'createLinkedAccount POST /api/v2/public/linked-account apiKey unsafe {"required":[["account_id","linked_account_id"]],"body":"fields","bodyRequired":true}';

export const createMcpServer: OperationText =
  'createMcpServer POST /api/v2/public/mcp-servers linkedAccount,sessionToken unsafe {"required":["description","name"],"account":"header","body":"fields","bodyRequired":true}';

export const createSchedule: OperationText =
  'createSchedule POST /api/v1/workflow/public/scheduled linkedAccount unsafe {"header":["slug","workflow_id_alias","config_id"],"required":["slug","workflow_id_alias","trigger_type"],"account":"header","body":"fields","bodyRequired":true}';

export const createSessionToken: OperationText =
  'createSessionToken POST /api/v2/public/session-token apiKey idempotent {"query":["force_refresh"],"required":["linked_account_id"],"body":"fields","bodyRequired":true}';

export const createTable: OperationText =
  'createTable POST /api/v2/public/tables apiKey,linkedAccount,sessionToken unsafe {"required":["columns","table_name"],"account":"header","body":"fields","bodyRequired":true}';

export const createWebhook: OperationText =
  'createWebhook POST /api/v2/public/webhook apiKey unsafe {"required":["webhook_events"],"body":"fields","bodyRequired":true}';

export const createWorkflow: OperationText =
  'createWorkflow POST /api/v2/public/workflow linkedAccount,sessionToken unsafe {"required":["name"],"account":"header","body":"fields","bodyRequired":true}';

export const deleteConfig: OperationText =
  'deleteConfig DELETE /api/v2/public/slug/{slug}/config/{configId} linkedAccount,sessionToken idempotent {"account":"header"}';

export const deleteConfigField: OperationText =
  'deleteConfigField DELETE /api/v2/public/config/field/{fieldId} linkedAccount,sessionToken idempotent {"query":["config_id","workflow_id"],"header":["slug","disable_field_options"],"required":["slug"],"account":"header"}';

export const deleteDataref: OperationText =
  'deleteDataref DELETE /api/v2/public/dataref/{refName} linkedAccount idempotent {"account":"header"}';

export const deleteDefaultAppCredential: OperationText =
  'deleteDefaultAppCredential DELETE /api/v2/public/linked-account/default-app/auth-credentials/{key} linkedAccount,sessionToken idempotent {"account":"header"}';

export const deleteDefaultConfig: OperationText =
  'deleteDefaultConfig DELETE /api/v2/public/slug/{slug}/config linkedAccount,sessionToken idempotent {"account":"header"}';

export const deleteEvent: OperationText =
  'deleteEvent DELETE /api/v2/public/application/event/{event_id} apiKey idempotent';

export const deleteIntegration: OperationText =
  'deleteIntegration DELETE /api/v2/public/linked-account/integration/{slug} linkedAccount idempotent {"query":["auth_type"],"account":"query"}';

export const deleteLinkedAccount: OperationText =
  'deleteLinkedAccount DELETE /api/v2/public/linked-account/{linked_account_id} apiKey idempotent';

export const deleteMcpServer: OperationText =
  'deleteMcpServer DELETE /api/v2/public/mcp-servers/{mcp_server_id} linkedAccount,sessionToken idempotent {"account":"header"}';

export const deleteSchedule: OperationText =
  'deleteSchedule DELETE /api/v1/workflow/public/scheduled/{schedule_id} linkedAccount idempotent {"account":"header"}';

export const deleteTable: OperationText =
  'deleteTable DELETE /api/v2/public/tables/{table_id} apiKey,linkedAccount,sessionToken idempotent {"account":"header"}';

export const deleteTableRecord: OperationText =
  'deleteTableRecord DELETE /api/v2/public/tables/{table_id}/{record_id} apiKey,linkedAccount,sessionToken idempotent {"reserved":{"record_id":["edit","search"]},"account":"header"}';

export const deleteVariableValue: OperationText =
  'deleteVariableValue DELETE /api/v2/public/env/values/{scope_or_value_id} apiKey,linkedAccount,sessionToken idempotent {"reserved":{"scope_or_value_id":["linked_account","org","workflow","workspace"]},"account":"header"}';

export const deleteWebhook: OperationText = 'deleteWebhook DELETE /api/v2/public/webhook/{id} apiKey idempotent';

export const deleteWorkflow: OperationText =
  'deleteWorkflow DELETE /api/v2/public/workflow/{workflowId} sessionToken idempotent {"reserved":{"workflowId":["enabled"]}}';

export const executeAction: OperationText =
  'executeAction POST /api/v2/integration-schema/{slug}/actions/{action_id}/execute linkedAccount,sessionToken unsafe {"required":["body"],"account":"header","body":"whole","bodyRequired":true,"failure":[{"field":"node_status","values":["Errored","Errored_and_Skipped","Rejected","Stopped","Timed_Out"]},{"field":"success","values":[false]}]}';

export const executeWorkflow: OperationText =
  'executeWorkflow POST /api/v2/public/workflow/{workflowId}/execute linkedAccount,sessionToken unsafe {"query":["include_headers_query"],"header":["slug","config_id","include_headers","instance_tag","sync_execution"],"required":["slug"],"wire":{"include_headers":"include-headers","include_headers_query":"include-headers"},"reserved":{"workflowId":["request-structure","versions"]},"account":"header","body":"whole"}';

export const getActionParameters: OperationText =
  'getActionParameters GET /api/v2/integration-schema/{slug}/actions/{action_id} linkedAccount,sessionToken safe {"account":"header"}';

export const getActiveLinkedAccount: OperationText =
  'getActiveLinkedAccount GET /api/v2/public/session/active-linked-account sessionToken safe';

export const getApplication: OperationText =
  'getApplication GET /api/v2/public/application/{slug} linkedAccount safe {"query":["auth_type","ecosystem","tags"],"reserved":{"slug":["event"]},"account":"header"}';

export const getAuthStructure: OperationText = 'getAuthStructure GET /api/v2/public/auth-structure/{slug} - safe';

export const getConfig: OperationText =
  'getConfig GET /api/v2/public/slug/{slug}/config/{configId} linkedAccount,sessionToken safe {"header":["disable_field_options"],"account":"header"}';

export const getConfigField: OperationText =
  'getConfigField POST /api/v2/public/config/field/{fieldId} linkedAccount,sessionToken safe {"query":["config_id","workflow_id"],"header":["slug","disable_field_options"],"required":["slug"],"account":"header","body":"fields"}';

export const getConfigFieldRuleOptions: OperationText =
  'getConfigFieldRuleOptions POST /api/v2/public/config/rule-engine/{fieldId} linkedAccount,sessionToken safe {"query":["config_id","workflow_id"],"header":["slug"],"required":["slug","rule_column"],"account":"header","body":"fields","bodyRequired":true}';

export const getDefaultConfig: OperationText =
  'getDefaultConfig GET /api/v2/public/slug/{slug}/config linkedAccount,sessionToken safe {"header":["disable_field_options"],"account":"header"}';

export const getEvent: OperationText = 'getEvent GET /api/v2/public/application/event/{event_id} apiKey safe';

export const getExecution: OperationText =
  'getExecution GET /api/v2/public/execution/{execution_id} linkedAccount,sessionToken safe {"account":"header"}';

export const getHostedProperties: OperationText =
  'getHostedProperties GET /api/v2/public/hosted-properties sessionToken safe';

export const getHumanTask: OperationText = 'getHumanTask GET /api/v2/public/human-tasks/{id} - safe';

export const getLinkedAccount: OperationText =
  'getLinkedAccount GET /api/v2/public/linked-account/{linked_account_id} apiKey,sessionToken safe';

export const getMcpServer: OperationText =
  'getMcpServer GET /api/v2/public/mcp-servers/{mcp_server_id} linkedAccount,sessionToken safe {"account":"header"}';

export const getOAuthUrl: OperationText =
  'getOAuthUrl GET /api/v2/public/linked-account/integration/oauth-url/{slug} linkedAccount safe {"account":"header"}';

export const getOrCreateConfig: OperationText =
  'getOrCreateConfig POST /api/v2/public/config linkedAccount,sessionToken idempotent {"header":["disable_field_options"],"required":["slug"],"account":"header","body":"fields","bodyRequired":true,"failure":[{"field":"field_errors"}]}';

export const getVariableDefinition: OperationText =
  'getVariableDefinition GET /api/v2/public/env/definitions/{id} apiKey safe';

export const getVariableValue: OperationText =
  'getVariableValue GET /api/v2/public/env/value/{definition_id} apiKey,linkedAccount,sessionToken safe {"query":["environment","workflow_id"],"account":"header"}';

export const getWebhook: OperationText = 'getWebhook GET /api/v2/public/webhook/{id} apiKey safe';

export const getWorkflow: OperationText =
  'getWorkflow GET /api/v2/public/workflow/{workflowId} linkedAccount safe {"reserved":{"workflowId":["enabled"]},"account":"header"}';

export const getWorkflowDraft: OperationText =
  'getWorkflowDraft GET /api/v2/public/workflow/{workflowId}/edit linkedAccount,sessionToken idempotent {"reserved":{"workflowId":["request-structure","versions"]},"account":"header"}';

export const getWorkflowRequestStructure: OperationText =
  'getWorkflowRequestStructure GET /api/v2/public/workflow/request-structure/{workflowId} linkedAccount,sessionToken safe {"account":"header"}';

export const listActions: OperationText =
  'listActions GET /api/v2/integration-schema/{slug}/actions linkedAccount,sessionToken safe {"account":"header"}';

export const listApplications: OperationText =
  'listApplications GET /api/v2/public/application linkedAccount safe {"query":["auth_type","ecosystem","slug","tags"],"account":"header"}';

export const listConfigFields: OperationText =
  'listConfigFields POST /api/v2/public/config/field linkedAccount,sessionToken safe {"header":["slug"],"required":["slug"],"account":"header"}';

export const listConfigs: OperationText =
  'listConfigs GET /api/v2/public/slug/{slug}/configs linkedAccount,sessionToken safe {"header":["disable_field_options"],"account":"header"}';

export const listDatarefRecords: OperationText =
  'listDatarefRecords GET /api/v2/public/dataref/{refName} linkedAccount safe {"query":["limit","page"],"account":"header","pagination":{"page":"page","limit":"limit","items":"rows","hasNext":"hasNextPage"}}';

export const listDatarefs: OperationText =
  'listDatarefs GET /api/v2/public/dataref apiKey,linkedAccount safe {"query":["limit","page","unique"],"account":"query","pagination":{"page":"page","limit":"limit","items":"docs","hasNext":"hasNextPage"}}';

export const listDatastoreRecords: OperationText =
  'listDatastoreRecords GET /api/v2/public/datastore/config/{slug}/{datastore_name}/records linkedAccount,sessionToken safe {"query":["config_id"],"account":"header"}';

export const listDatastores: OperationText =
  'listDatastores GET /api/v2/public/datastore/config/{slug} linkedAccount,sessionToken safe {"query":["config_id"],"account":"header"}';

export const listEnabledWorkflows: OperationText =
  'listEnabledWorkflows GET /api/v2/public/workflow/enabled linkedAccount,sessionToken safe {"account":"header"}';

export const listEvents: OperationText = 'listEvents GET /api/v2/public/application/event apiKey safe';

export const listExecutionNodeBatches: OperationText =
  'listExecutionNodeBatches GET /api/v2/public/execution/{execution_id}/nodes/{node_id}/batches linkedAccount,sessionToken safe {"query":["limit","page","status"],"account":"header","pagination":{"page":"page","limit":"limit","items":"docs","hasNext":"hasNextPage"}}';

export const listExecutions: OperationText =
  'listExecutions GET /api/v2/public/execution linkedAccount,sessionToken safe {"query":["end_date","execution_id","execution_source","execution_type","limit","page","slug","sortAsc","start_date","status","workflow_id","workflow_name"],"account":"header","pagination":{"page":"page","limit":"limit","items":"docs","hasNext":"hasNextPage"}}';

export const listLinkedAccounts: OperationText =
  'listLinkedAccounts GET /api/v2/public/linked-account apiKey safe {"query":["env_variable_name","env_variable_value","limit","page"],"pagination":{"page":"page","limit":"limit","items":"docs","hasNext":"hasNextPage"}}';

export const listMcpServers: OperationText =
  'listMcpServers GET /api/v2/public/mcp-servers linkedAccount,sessionToken safe {"query":["limit","page"],"account":"header","pagination":{"page":"page","limit":"limit","items":"docs","hasNext":"hasNextPage"}}';

export const listSchedules: OperationText =
  'listSchedules GET /api/v1/workflow/public/scheduled linkedAccount safe {"query":["limit","page"],"account":"header","pagination":{"page":"page","limit":"limit","items":"docs","hasNext":"hasNextPage"}}';

export const listTableRecords: OperationText =
  'listTableRecords GET /api/v2/public/tables/{table_id} apiKey,linkedAccount,sessionToken safe {"query":["limit","page"],"account":"header","pagination":{"page":"page","limit":"limit","items":"docs","hasNext":"hasNextPage"}}';

export const listTables: OperationText =
  'listTables GET /api/v2/public/tables apiKey,linkedAccount,sessionToken safe {"query":["limit","name","page"],"account":"header","pagination":{"page":"page","limit":"limit","items":"docs","hasNext":"hasNextPage"}}';

export const listVariableDefinitions: OperationText =
  'listVariableDefinitions GET /api/v2/public/env/definitions apiKey,sessionToken safe {"query":["limit","name","page","scope","var_format"],"pagination":{"page":"page","limit":"limit","items":"docs","hasNext":"hasNextPage"}}';

export const listVariableValues: OperationText =
  'listVariableValues GET /api/v2/public/env/values/{scope_or_value_id} apiKey,linkedAccount,sessionToken safe {"query":["limit","page","variable_definition_id","workflow_id"],"account":"header","pagination":{"page":"page","limit":"limit","items":"docs","hasNext":"hasNextPage"}}';

export const listWebhooks: OperationText = 'listWebhooks GET /api/v2/public/webhook apiKey safe';

export const listWorkflowVersions: OperationText =
  'listWorkflowVersions GET /api/v2/public/workflow/versions/{workflowId} linkedAccount,sessionToken safe {"query":["limit","page"],"account":"header","pagination":{"page":"page","limit":"limit","items":"docs","hasNext":"hasNextPage"}}';

export const listWorkflows: OperationText =
  'listWorkflows GET /api/v2/public/workflow linkedAccount,sessionToken safe {"query":["application_id","end_date","limit","name","page","published","scope","slug","start_date"],"account":"header","pagination":{"page":"page","limit":"limit","items":"docs","hasNext":"hasNextPage"}}';

export const migrateToken: OperationText =
  'migrateToken PUT /api/v2/public/migrate-token linkedAccount idempotent {"required":["auth_object","slug"],"account":"header","body":"fields","bodyRequired":true,"failure":[{"field":"error"}]}';

export const pauseSchedule: OperationText =
  'pauseSchedule PUT /api/v1/workflow/public/scheduled/{schedule_id}/pause linkedAccount idempotent {"account":"header"}';

export const publishWorkflow: OperationText =
  'publishWorkflow PUT /api/v2/public/workflow/{workflowId}/publish sessionToken idempotent {"required":["published"],"reserved":{"workflowId":["request-structure","versions"]},"body":"fields","bodyRequired":true}';

export const removeTableColumns: OperationText =
  'removeTableColumns DELETE /api/v2/public/tables/{table_id}/columns/remove apiKey,linkedAccount,sessionToken idempotent {"required":["columns"],"account":"header","body":"fields","bodyRequired":true}';

export const renameTableColumns: OperationText =
  'renameTableColumns PATCH /api/v2/public/tables/{table_id}/columns/rename apiKey,linkedAccount,sessionToken unsafe {"required":["renames"],"account":"header","body":"fields","bodyRequired":true}';

export const rerunExecution: OperationText =
  'rerunExecution POST /api/v2/public/execution/{instanceId}/rerun linkedAccount,sessionToken unsafe {"account":"header"}';

export const resumeSchedule: OperationText =
  'resumeSchedule PUT /api/v1/workflow/public/scheduled/{schedule_id}/resume linkedAccount idempotent {"account":"header"}';

export const revokeSessionToken: OperationText =
  'revokeSessionToken POST /api/v2/public/session-token/revoke sessionToken idempotent';

export const saveKeyCredentials: OperationText =
  'saveKeyCredentials PUT /api/v2/public/linked-account/integration/save-key-credentials/{slug} linkedAccount idempotent {"query":["auth_type"],"required":["body"],"account":"header","body":"whole","bodyRequired":true}';

export const searchDatastoreRecords: OperationText =
  'searchDatastoreRecords POST /api/v2/public/datastore/config/{slug}/{datastore_name}/search linkedAccount,sessionToken safe {"query":["config_id"],"required":["body"],"account":"header","body":"whole","bodyRequired":true}';

export const searchTableRecords: OperationText =
  'searchTableRecords POST /api/v2/public/tables/{table_id}/search apiKey,linkedAccount,sessionToken safe {"required":["body"],"account":"header","body":"whole","bodyRequired":true}';

export const setVariableValue: OperationText =
  'setVariableValue POST /api/v2/public/env/values apiKey,linkedAccount,sessionToken idempotent {"required":["value","variable_definition_id"],"account":"header","body":"fields","bodyRequired":true}';

export const stopExecution: OperationText =
  'stopExecution POST /api/v2/public/execution/{instanceId}/stop linkedAccount,sessionToken idempotent {"account":"header"}';

export const submitHumanTask: OperationText =
  'submitHumanTask POST /api/v2/public/human-tasks/{id} - unsafe {"required":["data"],"body":"fields","bodyRequired":true}';

export const triggerEvent: EncodedOperation = {
  text: 'triggerEvent POST /api/v2/public/event/trigger linkedAccount,sessionToken unsafe {"header":["config_id","instance_tag","slug"],"required":[["event","trigger"]],"account":"header","body":"fields","bodyRequired":true}',
  encode: multipartIfFiles,
};

export const triggerEventBySlug: EncodedOperation = {
  text: 'triggerEventBySlug POST /api/v2/public/event/{slug} linkedAccount,sessionToken unsafe {"header":["config_id","instance_tag"],"required":[["event","trigger"]],"reserved":{"slug":["trigger"]},"account":"header","body":"fields","bodyRequired":true}',
  encode: multipartIfFiles,
};

export const updateConfig: OperationText =
  'updateConfig PUT /api/v2/public/config linkedAccount,sessionToken idempotent {"header":["disable_field_options"],"required":["slug"],"account":"header","body":"fields","bodyRequired":true,"failure":[{"field":"field_errors"}]}';

export const updateConfigField: OperationText =
  'updateConfigField PUT /api/v2/public/config/field/{fieldId} linkedAccount,sessionToken idempotent {"query":["config_id","workflow_id"],"header":["slug","disable_field_options"],"required":["slug","value"],"account":"header","body":"fields","bodyRequired":true}';

export const updateConfigWorkflow: OperationText =
  'updateConfigWorkflow PATCH /api/v2/public/slug/{slug}/config/{configId}/workflows/{workflowId} linkedAccount,sessionToken idempotent {"required":["enabled"],"account":"header","body":"fields","bodyRequired":true}';

export const updateDatarefs: OperationText =
  'updateDatarefs PUT /api/v2/public/datarefs/group linkedAccount idempotent {"required":["refNames"],"account":"header","body":"fields","bodyRequired":true}';

export const updateEvent: OperationText =
  'updateEvent PUT /api/v2/public/application/event/{event_id} apiKey idempotent {"required":["name","response"],"body":"fields","bodyRequired":true}';

export const updateMcpServer: OperationText =
  'updateMcpServer PUT /api/v2/public/mcp-servers/{mcp_server_id} linkedAccount,sessionToken idempotent {"account":"header","body":"fields","bodyRequired":true}';

export const updateSchedule: OperationText =
  'updateSchedule PUT /api/v1/workflow/public/scheduled/{schedule_id} linkedAccount idempotent {"account":"header","body":"fields","bodyRequired":true}';

export const updateTables: OperationText =
  'updateTables PUT /api/v2/public/tables/group/edit apiKey,linkedAccount,sessionToken idempotent {"required":["tableIds"],"account":"header","body":"fields","bodyRequired":true}';

export const updateWebhook: OperationText =
  'updateWebhook PUT /api/v2/public/webhook/{id} apiKey idempotent {"body":"fields","bodyRequired":true}';

export const updateWebhooks: OperationText =
  'updateWebhooks PUT /api/v2/public/webhooks/group/edit apiKey idempotent {"required":["webhookIds"],"body":"fields","bodyRequired":true}';

export const upsertDefaultAppCredential: OperationText =
  'upsertDefaultAppCredential PUT /api/v2/public/linked-account/default-app/auth-credentials/{key} linkedAccount,sessionToken idempotent {"required":["value"],"account":"header","body":"fields","bodyRequired":true}';

export const upsertLinkedAccount: OperationText =
  'upsertLinkedAccount PUT /api/v2/public/linked-account apiKey,sessionToken idempotent {"required":[["account_id","linked_account_id"]],"body":"fields","bodyRequired":true}';
