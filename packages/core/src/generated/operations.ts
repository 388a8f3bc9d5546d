// Generated from the contract by `npm run generate`. Do not edit.
import type { EncodedOperation, OperationText } from '../runtime.ts';
import { multipartIfFiles } from '../runtime.ts';

export const addTableColumns: OperationText =
  'addTableColumns PATCH /api/v2/public/tables/{table_id}/columns/add als u {"r":["columns"],"a":"header","b":"fields","n":true}';

export const addTableRecords: OperationText =
  'addTableRecords PATCH /api/v2/public/tables/{table_id} als u {"r":["data"],"a":"header","b":"fields","n":true}';

export const clearDatarefRecords: OperationText =
  'clearDatarefRecords PUT /api/v2/public/dataref/{refName}/clear-records l i {"a":"header"}';

export const createConnectUrl: OperationText =
  'createConnectUrl POST /api/v2/public/connect-url s i {"q":["config_id","linked_account_id"],"r":["body"],"b":"whole","n":true}';

export const createDataref: OperationText =
  'createDataref POST /api/v2/public/dataref l u {"r":["refName"],"a":"header","b":"fields","n":true}';

export const createEvent: OperationText =
  'createEvent POST /api/v2/public/application/event a u {"r":["name","response"],"b":"fields","n":true}';

export const createLinkedAccount: OperationText =
  'createLinkedAccount POST /api/v2/public/linked-account a u {"r":[["account_id","linked_account_id"]],"b":"fields","n":true}';

export const createMcpServer: OperationText =
  'createMcpServer POST /api/v2/public/mcp-servers ls u {"r":["description","name"],"a":"header","b":"fields","n":true}';

export const createSchedule: OperationText =
  'createSchedule POST /api/v1/workflow/public/scheduled l u {"h":["slug","workflow_id_alias","config_id"],"r":["slug","workflow_id_alias","trigger_type"],"a":"header","b":"fields","n":true}';

export const createSessionToken: OperationText =
  'createSessionToken POST /api/v2/public/session-token a i {"q":["force_refresh"],"r":["linked_account_id"],"b":"fields","n":true}';

export const createTable: OperationText =
  'createTable POST /api/v2/public/tables als u {"r":["columns","table_name"],"a":"header","b":"fields","n":true}';

export const createWebhook: OperationText =
  'createWebhook POST /api/v2/public/webhook a u {"r":["webhook_events"],"b":"fields","n":true}';

export const createWorkflow: OperationText =
  'createWorkflow POST /api/v2/public/workflow ls u {"r":["name"],"a":"header","b":"fields","n":true}';

export const deleteConfig: OperationText =
  'deleteConfig DELETE /api/v2/public/slug/{slug}/config/{configId} ls i {"a":"header"}';

export const deleteConfigField: OperationText =
  'deleteConfigField DELETE /api/v2/public/config/field/{fieldId} ls i {"q":["config_id","workflow_id"],"h":["slug","disable_field_options"],"r":["slug"],"a":"header"}';

export const deleteDataref: OperationText = 'deleteDataref DELETE /api/v2/public/dataref/{refName} l i {"a":"header"}';

export const deleteDefaultAppCredential: OperationText =
  'deleteDefaultAppCredential DELETE /api/v2/public/linked-account/default-app/auth-credentials/{key} ls i {"a":"header"}';

export const deleteDefaultConfig: OperationText =
  'deleteDefaultConfig DELETE /api/v2/public/slug/{slug}/config ls i {"a":"header"}';

export const deleteEvent: OperationText = 'deleteEvent DELETE /api/v2/public/application/event/{event_id} a i';

export const deleteIntegration: OperationText =
  'deleteIntegration DELETE /api/v2/public/linked-account/integration/{slug} l i {"q":["auth_type"],"a":"query"}';

export const deleteLinkedAccount: OperationText =
  'deleteLinkedAccount DELETE /api/v2/public/linked-account/{linked_account_id} a i';

export const deleteMcpServer: OperationText =
  'deleteMcpServer DELETE /api/v2/public/mcp-servers/{mcp_server_id} ls i {"a":"header"}';

export const deleteSchedule: OperationText =
  'deleteSchedule DELETE /api/v1/workflow/public/scheduled/{schedule_id} l i {"a":"header"}';

export const deleteTable: OperationText = 'deleteTable DELETE /api/v2/public/tables/{table_id} als i {"a":"header"}';

export const deleteTableRecord: OperationText =
  'deleteTableRecord DELETE /api/v2/public/tables/{table_id}/{record_id} als i {"v":{"record_id":["edit","search"]},"a":"header"}';

export const deleteVariableValue: OperationText =
  'deleteVariableValue DELETE /api/v2/public/env/values/{scope_or_value_id} als i {"v":{"scope_or_value_id":["linked_account","org","workflow","workspace"]},"a":"header"}';

export const deleteWebhook: OperationText = 'deleteWebhook DELETE /api/v2/public/webhook/{id} a i';

export const deleteWorkflow: OperationText =
  'deleteWorkflow DELETE /api/v2/public/workflow/{workflowId} s i {"v":{"workflowId":["enabled"]}}';

export const executeAction: OperationText =
  'executeAction POST /api/v2/integration-schema/{slug}/actions/{action_id}/execute ls u {"r":["body"],"a":"header","b":"whole","n":true,"f":[{"field":"node_status","values":["Errored","Errored_and_Skipped","Rejected","Stopped","Timed_Out"]},{"field":"success","values":[false]}]}';

export const executeWorkflow: OperationText =
  'executeWorkflow POST /api/v2/public/workflow/{workflowId}/execute ls u {"q":["include_headers_query"],"h":["slug","config_id","include_headers","instance_tag","sync_execution"],"r":["slug"],"w":{"include_headers":"include-headers","include_headers_query":"include-headers"},"v":{"workflowId":["request-structure","versions"]},"a":"header","b":"whole"}';

export const getActionParameters: OperationText =
  'getActionParameters GET /api/v2/integration-schema/{slug}/actions/{action_id} ls s {"a":"header"}';

export const getActiveLinkedAccount: OperationText =
  'getActiveLinkedAccount GET /api/v2/public/session/active-linked-account s s';

export const getApplication: OperationText =
  'getApplication GET /api/v2/public/application/{slug} l s {"q":["auth_type","ecosystem","tags"],"v":{"slug":["event"]},"a":"header"}';

export const getAuthStructure: OperationText = 'getAuthStructure GET /api/v2/public/auth-structure/{slug} - s';

export const getConfig: OperationText =
  'getConfig GET /api/v2/public/slug/{slug}/config/{configId} ls s {"h":["disable_field_options"],"a":"header"}';

export const getConfigField: OperationText =
  'getConfigField POST /api/v2/public/config/field/{fieldId} ls s {"q":["config_id","workflow_id"],"h":["slug","disable_field_options"],"r":["slug"],"a":"header","b":"fields"}';

export const getConfigFieldRuleOptions: OperationText =
  'getConfigFieldRuleOptions POST /api/v2/public/config/rule-engine/{fieldId} ls s {"q":["config_id","workflow_id"],"h":["slug"],"r":["slug","rule_column"],"a":"header","b":"fields","n":true}';

export const getDefaultConfig: OperationText =
  'getDefaultConfig GET /api/v2/public/slug/{slug}/config ls s {"h":["disable_field_options"],"a":"header"}';

export const getEvent: OperationText = 'getEvent GET /api/v2/public/application/event/{event_id} a s';

export const getExecution: OperationText =
  'getExecution GET /api/v2/public/execution/{execution_id} ls s {"a":"header"}';

export const getHostedProperties: OperationText = 'getHostedProperties GET /api/v2/public/hosted-properties s s';

export const getHumanTask: OperationText = 'getHumanTask GET /api/v2/public/human-tasks/{id} - s';

export const getLinkedAccount: OperationText =
  'getLinkedAccount GET /api/v2/public/linked-account/{linked_account_id} as s';

export const getMcpServer: OperationText =
  'getMcpServer GET /api/v2/public/mcp-servers/{mcp_server_id} ls s {"a":"header"}';

export const getOAuthUrl: OperationText =
  'getOAuthUrl GET /api/v2/public/linked-account/integration/oauth-url/{slug} l s {"a":"header"}';

export const getOrCreateConfig: OperationText =
  'getOrCreateConfig POST /api/v2/public/config ls i {"h":["disable_field_options"],"r":["slug"],"a":"header","b":"fields","n":true,"f":[{"field":"field_errors"}]}';

export const getVariableDefinition: OperationText = 'getVariableDefinition GET /api/v2/public/env/definitions/{id} a s';

export const getVariableValue: OperationText =
  'getVariableValue GET /api/v2/public/env/value/{definition_id} als s {"q":["environment","workflow_id"],"a":"header"}';

export const getWebhook: OperationText = 'getWebhook GET /api/v2/public/webhook/{id} a s';

export const getWorkflow: OperationText =
  'getWorkflow GET /api/v2/public/workflow/{workflowId} l s {"v":{"workflowId":["enabled"]},"a":"header"}';

export const getWorkflowDraft: OperationText =
  'getWorkflowDraft GET /api/v2/public/workflow/{workflowId}/edit ls i {"v":{"workflowId":["request-structure","versions"]},"a":"header"}';

export const getWorkflowRequestStructure: OperationText =
  'getWorkflowRequestStructure GET /api/v2/public/workflow/request-structure/{workflowId} ls s {"a":"header"}';

export const listActions: OperationText =
  'listActions GET /api/v2/integration-schema/{slug}/actions ls s {"a":"header"}';

export const listApplications: OperationText =
  'listApplications GET /api/v2/public/application l s {"q":["auth_type","ecosystem","slug","tags"],"a":"header"}';

export const listConfigFields: OperationText =
  'listConfigFields POST /api/v2/public/config/field ls s {"h":["slug"],"r":["slug"],"a":"header"}';

export const listConfigs: OperationText =
  'listConfigs GET /api/v2/public/slug/{slug}/configs ls s {"h":["disable_field_options"],"a":"header"}';

export const listDatarefRecords: OperationText =
  'listDatarefRecords GET /api/v2/public/dataref/{refName} l s {"q":["limit","page"],"a":"header","p":["page","limit","rows","hasNextPage"]}';

export const listDatarefs: OperationText =
  'listDatarefs GET /api/v2/public/dataref al s {"q":["limit","page","unique"],"a":"query","p":["page","limit","docs","hasNextPage"]}';

export const listDatastoreRecords: OperationText =
  'listDatastoreRecords GET /api/v2/public/datastore/config/{slug}/{datastore_name}/records ls s {"q":["config_id"],"a":"header"}';

export const listDatastores: OperationText =
  'listDatastores GET /api/v2/public/datastore/config/{slug} ls s {"q":["config_id"],"a":"header"}';

export const listEnabledWorkflows: OperationText =
  'listEnabledWorkflows GET /api/v2/public/workflow/enabled ls s {"a":"header"}';

export const listEvents: OperationText = 'listEvents GET /api/v2/public/application/event a s';

export const listExecutionNodeBatches: OperationText =
  'listExecutionNodeBatches GET /api/v2/public/execution/{execution_id}/nodes/{node_id}/batches ls s {"q":["limit","page","status"],"a":"header","p":["page","limit","docs","hasNextPage"]}';

export const listExecutions: OperationText =
  'listExecutions GET /api/v2/public/execution ls s {"q":["end_date","execution_id","execution_source","execution_type","limit","page","slug","sortAsc","start_date","status","workflow_id","workflow_name"],"a":"header","p":["page","limit","docs","hasNextPage"]}';

export const listLinkedAccounts: OperationText =
  'listLinkedAccounts GET /api/v2/public/linked-account a s {"q":["env_variable_name","env_variable_value","limit","page"],"p":["page","limit","docs","hasNextPage"]}';

export const listMcpServers: OperationText =
  'listMcpServers GET /api/v2/public/mcp-servers ls s {"q":["limit","page"],"a":"header","p":["page","limit","docs","hasNextPage"]}';

export const listSchedules: OperationText =
  'listSchedules GET /api/v1/workflow/public/scheduled l s {"q":["limit","page"],"a":"header","p":["page","limit","docs","hasNextPage"]}';

export const listTableRecords: OperationText =
  'listTableRecords GET /api/v2/public/tables/{table_id} als s {"q":["limit","page"],"a":"header","p":["page","limit","docs","hasNextPage"]}';

export const listTables: OperationText =
  'listTables GET /api/v2/public/tables als s {"q":["limit","name","page"],"a":"header","p":["page","limit","docs","hasNextPage"]}';

export const listVariableDefinitions: OperationText =
  'listVariableDefinitions GET /api/v2/public/env/definitions as s {"q":["limit","name","page","scope","var_format"],"p":["page","limit","docs","hasNextPage"]}';

export const listVariableValues: OperationText =
  'listVariableValues GET /api/v2/public/env/values/{scope_or_value_id} als s {"q":["limit","page","variable_definition_id","workflow_id"],"a":"header","p":["page","limit","docs","hasNextPage"]}';

export const listWebhooks: OperationText = 'listWebhooks GET /api/v2/public/webhook a s';

export const listWorkflowVersions: OperationText =
  'listWorkflowVersions GET /api/v2/public/workflow/versions/{workflowId} ls s {"q":["limit","page"],"a":"header","p":["page","limit","docs","hasNextPage"]}';

export const listWorkflows: OperationText =
  'listWorkflows GET /api/v2/public/workflow ls s {"q":["application_id","end_date","limit","name","page","published","scope","slug","start_date"],"a":"header","p":["page","limit","docs","hasNextPage"]}';

export const migrateToken: OperationText =
  'migrateToken PUT /api/v2/public/migrate-token l i {"r":["auth_object","slug"],"a":"header","b":"fields","n":true,"f":[{"field":"error"}]}';

export const pauseSchedule: OperationText =
  'pauseSchedule PUT /api/v1/workflow/public/scheduled/{schedule_id}/pause l i {"a":"header"}';

export const publishWorkflow: OperationText =
  'publishWorkflow PUT /api/v2/public/workflow/{workflowId}/publish s i {"r":["published"],"v":{"workflowId":["request-structure","versions"]},"b":"fields","n":true}';

export const removeTableColumns: OperationText =
  'removeTableColumns DELETE /api/v2/public/tables/{table_id}/columns/remove als i {"r":["columns"],"a":"header","b":"fields","n":true}';

export const renameTableColumns: OperationText =
  'renameTableColumns PATCH /api/v2/public/tables/{table_id}/columns/rename als u {"r":["renames"],"a":"header","b":"fields","n":true}';

export const rerunExecution: OperationText =
  'rerunExecution POST /api/v2/public/execution/{instanceId}/rerun ls u {"a":"header"}';

export const resumeSchedule: OperationText =
  'resumeSchedule PUT /api/v1/workflow/public/scheduled/{schedule_id}/resume l i {"a":"header"}';

export const revokeSessionToken: OperationText = 'revokeSessionToken POST /api/v2/public/session-token/revoke s i';

export const saveKeyCredentials: OperationText =
  'saveKeyCredentials PUT /api/v2/public/linked-account/integration/save-key-credentials/{slug} l i {"q":["auth_type"],"r":["body"],"a":"header","b":"whole","n":true}';

export const searchDatastoreRecords: OperationText =
  'searchDatastoreRecords POST /api/v2/public/datastore/config/{slug}/{datastore_name}/search ls s {"q":["config_id"],"r":["body"],"a":"header","b":"whole","n":true}';

export const searchTableRecords: OperationText =
  'searchTableRecords POST /api/v2/public/tables/{table_id}/search als s {"r":["body"],"a":"header","b":"whole","n":true}';

export const setVariableValue: OperationText =
  'setVariableValue POST /api/v2/public/env/values als i {"r":["value","variable_definition_id"],"a":"header","b":"fields","n":true}';

export const stopExecution: OperationText =
  'stopExecution POST /api/v2/public/execution/{instanceId}/stop ls i {"a":"header"}';

export const submitHumanTask: OperationText =
  'submitHumanTask POST /api/v2/public/human-tasks/{id} - u {"r":["data"],"b":"fields","n":true}';

export const triggerEvent: EncodedOperation = {
  text: 'triggerEvent POST /api/v2/public/event/trigger ls u {"h":["config_id","instance_tag","slug"],"r":[["event","trigger"]],"a":"header","b":"fields","n":true}',
  encode: multipartIfFiles,
};

export const triggerEventBySlug: EncodedOperation = {
  text: 'triggerEventBySlug POST /api/v2/public/event/{slug} ls u {"h":["config_id","instance_tag"],"r":[["event","trigger"]],"v":{"slug":["trigger"]},"a":"header","b":"fields","n":true}',
  encode: multipartIfFiles,
};

export const updateConfig: OperationText =
  'updateConfig PUT /api/v2/public/config ls i {"h":["disable_field_options"],"r":["slug"],"a":"header","b":"fields","n":true,"f":[{"field":"field_errors"}]}';

export const updateConfigField: OperationText =
  'updateConfigField PUT /api/v2/public/config/field/{fieldId} ls i {"q":["config_id","workflow_id"],"h":["slug","disable_field_options"],"r":["slug","value"],"a":"header","b":"fields","n":true}';

export const updateConfigWorkflow: OperationText =
  'updateConfigWorkflow PATCH /api/v2/public/slug/{slug}/config/{configId}/workflows/{workflowId} ls i {"r":["enabled"],"a":"header","b":"fields","n":true}';

export const updateDatarefs: OperationText =
  'updateDatarefs PUT /api/v2/public/datarefs/group l i {"r":["refNames"],"a":"header","b":"fields","n":true}';

export const updateEvent: OperationText =
  'updateEvent PUT /api/v2/public/application/event/{event_id} a i {"r":["name","response"],"b":"fields","n":true}';

export const updateMcpServer: OperationText =
  'updateMcpServer PUT /api/v2/public/mcp-servers/{mcp_server_id} ls i {"a":"header","b":"fields","n":true}';

export const updateSchedule: OperationText =
  'updateSchedule PUT /api/v1/workflow/public/scheduled/{schedule_id} l i {"a":"header","b":"fields","n":true}';

export const updateTables: OperationText =
  'updateTables PUT /api/v2/public/tables/group/edit als i {"r":["tableIds"],"a":"header","b":"fields","n":true}';

export const updateWebhook: OperationText = 'updateWebhook PUT /api/v2/public/webhook/{id} a i {"b":"fields","n":true}';

export const updateWebhooks: OperationText =
  'updateWebhooks PUT /api/v2/public/webhooks/group/edit a i {"r":["webhookIds"],"b":"fields","n":true}';

export const upsertDefaultAppCredential: OperationText =
  'upsertDefaultAppCredential PUT /api/v2/public/linked-account/default-app/auth-credentials/{key} ls i {"r":["value"],"a":"header","b":"fields","n":true}';

export const upsertLinkedAccount: OperationText =
  'upsertLinkedAccount PUT /api/v2/public/linked-account as i {"r":[["account_id","linked_account_id"]],"b":"fields","n":true}';
