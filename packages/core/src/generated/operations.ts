// Generated from the contract by `npm run generate`. Do not edit.
import type { Operation } from '../runtime.ts';
import {
  checkRequired,
  doubt,
  multipartIfFiles,
  throwIfFailed,
  writeBody,
  writeHeaders,
  writePath,
  writeQuery,
} from '../runtime.ts';

export const addTableColumns: Operation = {
  id: 'addTableColumns',
  method: 'PATCH',
  path: '/api/v2/public/tables/{table_id}/columns/add',
  credentials: ['apiKey', 'linkedAccount', 'sessionToken'],
  retry: 'unsafe',
  required: ['columns'],
  account: 'header',
  body: 'fields',
  bodyRequired: true,
  parts: [checkRequired, writePath, writeHeaders, writeBody],
  doubt,
};

export const addTableRecords: Operation = {
  id: 'addTableRecords',
  method: 'PATCH',
  path: '/api/v2/public/tables/{table_id}',
  credentials: ['apiKey', 'linkedAccount', 'sessionToken'],
  retry: 'unsafe',
  required: ['data'],
  account: 'header',
  body: 'fields',
  bodyRequired: true,
  parts: [checkRequired, writePath, writeHeaders, writeBody],
  doubt,
};

export const clearDatarefRecords: Operation = {
  id: 'clearDatarefRecords',
  method: 'PUT',
  path: '/api/v2/public/dataref/{refName}/clear-records',
  credentials: ['linkedAccount'],
  retry: 'idempotent',
  account: 'header',
  parts: [writePath, writeHeaders],
};

export const createConnectUrl: Operation = {
  id: 'createConnectUrl',
  method: 'POST',
  path: '/api/v2/public/connect-url',
  credentials: ['sessionToken'],
  retry: 'idempotent',
  query: ['config_id', 'linked_account_id'],
  required: ['body'],
  body: 'whole',
  bodyRequired: true,
  parts: [checkRequired, writeQuery, writeBody],
};

export const createDataref: Operation = {
  id: 'createDataref',
  method: 'POST',
  path: '/api/v2/public/dataref',
  credentials: ['linkedAccount'],
  retry: 'unsafe',
  required: ['refName'],
  account: 'header',
  body: 'fields',
  bodyRequired: true,
  parts: [checkRequired, writeHeaders, writeBody],
  doubt,
};

export const createEvent: Operation = {
  id: 'createEvent',
  method: 'POST',
  path: '/api/v2/public/application/event',
  credentials: ['apiKey'],
  retry: 'unsafe',
  required: ['name', 'response'],
  body: 'fields',
  bodyRequired: true,
  parts: [checkRequired, writeBody],
  doubt,
};

export const createLinkedAccount: Operation = {
  id: 'createLinkedAccount',
  method: 'POST',
  path: '/api/v2/public/linked-account',
  credentials: ['apiKey'],
  retry: 'unsafe',
  required: [['account_id', 'linked_account_id']],
  body: 'fields',
  bodyRequired: true,
  parts: [checkRequired, writeBody],
  doubt,
};

export const createMcpServer: Operation = {
  id: 'createMcpServer',
  method: 'POST',
  path: '/api/v2/public/mcp-servers',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'unsafe',
  required: ['description', 'name'],
  account: 'header',
  body: 'fields',
  bodyRequired: true,
  parts: [checkRequired, writeHeaders, writeBody],
  doubt,
};

export const createSchedule: Operation = {
  id: 'createSchedule',
  method: 'POST',
  path: '/api/v1/workflow/public/scheduled',
  credentials: ['linkedAccount'],
  retry: 'unsafe',
  header: ['slug', 'workflow_id_alias', 'config_id'],
  required: ['slug', 'workflow_id_alias', 'trigger_type'],
  account: 'header',
  body: 'fields',
  bodyRequired: true,
  parts: [checkRequired, writeHeaders, writeBody],
  doubt,
};

export const createSessionToken: Operation = {
  id: 'createSessionToken',
  method: 'POST',
  path: '/api/v2/public/session-token',
  credentials: ['apiKey'],
  retry: 'idempotent',
  query: ['force_refresh'],
  required: ['linked_account_id'],
  body: 'fields',
  bodyRequired: true,
  parts: [checkRequired, writeQuery, writeBody],
};

export const createTable: Operation = {
  id: 'createTable',
  method: 'POST',
  path: '/api/v2/public/tables',
  credentials: ['apiKey', 'linkedAccount', 'sessionToken'],
  retry: 'unsafe',
  required: ['columns', 'table_name'],
  account: 'header',
  body: 'fields',
  bodyRequired: true,
  parts: [checkRequired, writeHeaders, writeBody],
  doubt,
};

export const createWebhook: Operation = {
  id: 'createWebhook',
  method: 'POST',
  path: '/api/v2/public/webhook',
  credentials: ['apiKey'],
  retry: 'unsafe',
  required: ['webhook_events'],
  body: 'fields',
  bodyRequired: true,
  parts: [checkRequired, writeBody],
  doubt,
};

export const createWorkflow: Operation = {
  id: 'createWorkflow',
  method: 'POST',
  path: '/api/v2/public/workflow',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'unsafe',
  required: ['name'],
  account: 'header',
  body: 'fields',
  bodyRequired: true,
  parts: [checkRequired, writeHeaders, writeBody],
  doubt,
};

export const deleteConfig: Operation = {
  id: 'deleteConfig',
  method: 'DELETE',
  path: '/api/v2/public/slug/{slug}/config/{configId}',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'idempotent',
  account: 'header',
  parts: [writePath, writeHeaders],
};

export const deleteConfigField: Operation = {
  id: 'deleteConfigField',
  method: 'DELETE',
  path: '/api/v2/public/config/field/{fieldId}',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'idempotent',
  query: ['config_id', 'workflow_id'],
  header: ['slug', 'disable_field_options'],
  required: ['slug'],
  account: 'header',
  parts: [checkRequired, writePath, writeQuery, writeHeaders],
};

export const deleteDataref: Operation = {
  id: 'deleteDataref',
  method: 'DELETE',
  path: '/api/v2/public/dataref/{refName}',
  credentials: ['linkedAccount'],
  retry: 'idempotent',
  account: 'header',
  parts: [writePath, writeHeaders],
};

export const deleteDefaultAppCredential: Operation = {
  id: 'deleteDefaultAppCredential',
  method: 'DELETE',
  path: '/api/v2/public/linked-account/default-app/auth-credentials/{key}',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'idempotent',
  account: 'header',
  parts: [writePath, writeHeaders],
};

export const deleteDefaultConfig: Operation = {
  id: 'deleteDefaultConfig',
  method: 'DELETE',
  path: '/api/v2/public/slug/{slug}/config',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'idempotent',
  account: 'header',
  parts: [writePath, writeHeaders],
};

export const deleteEvent: Operation = {
  id: 'deleteEvent',
  method: 'DELETE',
  path: '/api/v2/public/application/event/{event_id}',
  credentials: ['apiKey'],
  retry: 'idempotent',
  parts: [writePath],
};

export const deleteIntegration: Operation = {
  id: 'deleteIntegration',
  method: 'DELETE',
  path: '/api/v2/public/linked-account/integration/{slug}',
  credentials: ['linkedAccount'],
  retry: 'idempotent',
  query: ['auth_type'],
  account: 'query',
  parts: [writePath, writeQuery],
};

export const deleteLinkedAccount: Operation = {
  id: 'deleteLinkedAccount',
  method: 'DELETE',
  path: '/api/v2/public/linked-account/{linked_account_id}',
  credentials: ['apiKey'],
  retry: 'idempotent',
  parts: [writePath],
};

export const deleteMcpServer: Operation = {
  id: 'deleteMcpServer',
  method: 'DELETE',
  path: '/api/v2/public/mcp-servers/{mcp_server_id}',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'idempotent',
  account: 'header',
  parts: [writePath, writeHeaders],
};

export const deleteSchedule: Operation = {
  id: 'deleteSchedule',
  method: 'DELETE',
  path: '/api/v1/workflow/public/scheduled/{schedule_id}',
  credentials: ['linkedAccount'],
  retry: 'idempotent',
  account: 'header',
  parts: [writePath, writeHeaders],
};

export const deleteTable: Operation = {
  id: 'deleteTable',
  method: 'DELETE',
  path: '/api/v2/public/tables/{table_id}',
  credentials: ['apiKey', 'linkedAccount', 'sessionToken'],
  retry: 'idempotent',
  account: 'header',
  parts: [writePath, writeHeaders],
};

export const deleteTableRecord: Operation = {
  id: 'deleteTableRecord',
  method: 'DELETE',
  path: '/api/v2/public/tables/{table_id}/{record_id}',
  credentials: ['apiKey', 'linkedAccount', 'sessionToken'],
  retry: 'idempotent',
  reserved: { record_id: ['edit', 'search'] },
  account: 'header',
  parts: [writePath, writeHeaders],
};

export const deleteVariableValue: Operation = {
  id: 'deleteVariableValue',
  method: 'DELETE',
  path: '/api/v2/public/env/values/{scope_or_value_id}',
  credentials: ['apiKey', 'linkedAccount', 'sessionToken'],
  retry: 'idempotent',
  reserved: { scope_or_value_id: ['linked_account', 'org', 'workflow', 'workspace'] },
  account: 'header',
  parts: [writePath, writeHeaders],
};

export const deleteWebhook: Operation = {
  id: 'deleteWebhook',
  method: 'DELETE',
  path: '/api/v2/public/webhook/{id}',
  credentials: ['apiKey'],
  retry: 'idempotent',
  parts: [writePath],
};

export const deleteWorkflow: Operation = {
  id: 'deleteWorkflow',
  method: 'DELETE',
  path: '/api/v2/public/workflow/{workflowId}',
  credentials: ['sessionToken'],
  retry: 'idempotent',
  reserved: { workflowId: ['enabled'] },
  parts: [writePath],
};

export const executeAction: Operation = {
  id: 'executeAction',
  method: 'POST',
  path: '/api/v2/integration-schema/{slug}/actions/{action_id}/execute',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'unsafe',
  required: ['body'],
  account: 'header',
  body: 'whole',
  bodyRequired: true,
  failure: [
    { field: 'node_status', values: ['Errored', 'Errored_and_Skipped', 'Rejected', 'Stopped', 'Timed_Out'] },
    { field: 'success', values: [false] },
  ],
  parts: [checkRequired, writePath, writeHeaders, writeBody],
  judge: throwIfFailed,
  doubt,
};

export const executeWorkflow: Operation = {
  id: 'executeWorkflow',
  method: 'POST',
  path: '/api/v2/public/workflow/{workflowId}/execute',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'unsafe',
  query: ['include_headers_query'],
  header: ['slug', 'config_id', 'include_headers', 'instance_tag', 'sync_execution'],
  required: ['slug'],
  wire: { include_headers: 'include-headers', include_headers_query: 'include-headers' },
  reserved: { workflowId: ['request-structure', 'versions'] },
  account: 'header',
  body: 'whole',
  parts: [checkRequired, writePath, writeQuery, writeHeaders, writeBody],
  doubt,
};

export const getActionParameters: Operation = {
  id: 'getActionParameters',
  method: 'GET',
  path: '/api/v2/integration-schema/{slug}/actions/{action_id}',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'safe',
  account: 'header',
  parts: [writePath, writeHeaders],
};

export const getActiveLinkedAccount: Operation = {
  id: 'getActiveLinkedAccount',
  method: 'GET',
  path: '/api/v2/public/session/active-linked-account',
  credentials: ['sessionToken'],
  retry: 'safe',
};

export const getApplication: Operation = {
  id: 'getApplication',
  method: 'GET',
  path: '/api/v2/public/application/{slug}',
  credentials: ['linkedAccount'],
  retry: 'safe',
  query: ['auth_type', 'ecosystem', 'tags'],
  reserved: { slug: ['event'] },
  account: 'header',
  parts: [writePath, writeQuery, writeHeaders],
};

export const getAuthStructure: Operation = {
  id: 'getAuthStructure',
  method: 'GET',
  path: '/api/v2/public/auth-structure/{slug}',
  credentials: [],
  retry: 'safe',
  parts: [writePath],
};

export const getConfig: Operation = {
  id: 'getConfig',
  method: 'GET',
  path: '/api/v2/public/slug/{slug}/config/{configId}',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'safe',
  header: ['disable_field_options'],
  account: 'header',
  parts: [writePath, writeHeaders],
};

export const getConfigField: Operation = {
  id: 'getConfigField',
  method: 'POST',
  path: '/api/v2/public/config/field/{fieldId}',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'safe',
  query: ['config_id', 'workflow_id'],
  header: ['slug', 'disable_field_options'],
  required: ['slug'],
  account: 'header',
  body: 'fields',
  parts: [checkRequired, writePath, writeQuery, writeHeaders, writeBody],
};

export const getConfigFieldRuleOptions: Operation = {
  id: 'getConfigFieldRuleOptions',
  method: 'POST',
  path: '/api/v2/public/config/rule-engine/{fieldId}',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'safe',
  query: ['config_id', 'workflow_id'],
  header: ['slug'],
  required: ['slug', 'rule_column'],
  account: 'header',
  body: 'fields',
  bodyRequired: true,
  parts: [checkRequired, writePath, writeQuery, writeHeaders, writeBody],
};

export const getDefaultConfig: Operation = {
  id: 'getDefaultConfig',
  method: 'GET',
  path: '/api/v2/public/slug/{slug}/config',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'safe',
  header: ['disable_field_options'],
  account: 'header',
  parts: [writePath, writeHeaders],
};

export const getEvent: Operation = {
  id: 'getEvent',
  method: 'GET',
  path: '/api/v2/public/application/event/{event_id}',
  credentials: ['apiKey'],
  retry: 'safe',
  parts: [writePath],
};

export const getExecution: Operation = {
  id: 'getExecution',
  method: 'GET',
  path: '/api/v2/public/execution/{execution_id}',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'safe',
  account: 'header',
  parts: [writePath, writeHeaders],
};

export const getHostedProperties: Operation = {
  id: 'getHostedProperties',
  method: 'GET',
  path: '/api/v2/public/hosted-properties',
  credentials: ['sessionToken'],
  retry: 'safe',
};

export const getHumanTask: Operation = {
  id: 'getHumanTask',
  method: 'GET',
  path: '/api/v2/public/human-tasks/{id}',
  credentials: [],
  retry: 'safe',
  parts: [writePath],
};

export const getLinkedAccount: Operation = {
  id: 'getLinkedAccount',
  method: 'GET',
  path: '/api/v2/public/linked-account/{linked_account_id}',
  credentials: ['apiKey', 'sessionToken'],
  retry: 'safe',
  parts: [writePath],
};

export const getMcpServer: Operation = {
  id: 'getMcpServer',
  method: 'GET',
  path: '/api/v2/public/mcp-servers/{mcp_server_id}',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'safe',
  account: 'header',
  parts: [writePath, writeHeaders],
};

export const getOAuthUrl: Operation = {
  id: 'getOAuthUrl',
  method: 'GET',
  path: '/api/v2/public/linked-account/integration/oauth-url/{slug}',
  credentials: ['linkedAccount'],
  retry: 'safe',
  account: 'header',
  parts: [writePath, writeHeaders],
};

export const getOrCreateConfig: Operation = {
  id: 'getOrCreateConfig',
  method: 'POST',
  path: '/api/v2/public/config',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'idempotent',
  header: ['disable_field_options'],
  required: ['slug'],
  account: 'header',
  body: 'fields',
  bodyRequired: true,
  failure: [{ field: 'field_errors' }],
  parts: [checkRequired, writeHeaders, writeBody],
  judge: throwIfFailed,
};

export const getVariableDefinition: Operation = {
  id: 'getVariableDefinition',
  method: 'GET',
  path: '/api/v2/public/env/definitions/{id}',
  credentials: ['apiKey'],
  retry: 'safe',
  parts: [writePath],
};

export const getVariableValue: Operation = {
  id: 'getVariableValue',
  method: 'GET',
  path: '/api/v2/public/env/value/{definition_id}',
  credentials: ['apiKey', 'linkedAccount', 'sessionToken'],
  retry: 'safe',
  query: ['environment', 'workflow_id'],
  account: 'header',
  parts: [writePath, writeQuery, writeHeaders],
};

export const getWebhook: Operation = {
  id: 'getWebhook',
  method: 'GET',
  path: '/api/v2/public/webhook/{id}',
  credentials: ['apiKey'],
  retry: 'safe',
  parts: [writePath],
};

export const getWorkflow: Operation = {
  id: 'getWorkflow',
  method: 'GET',
  path: '/api/v2/public/workflow/{workflowId}',
  credentials: ['linkedAccount'],
  retry: 'safe',
  reserved: { workflowId: ['enabled'] },
  account: 'header',
  parts: [writePath, writeHeaders],
};

export const getWorkflowDraft: Operation = {
  id: 'getWorkflowDraft',
  method: 'GET',
  path: '/api/v2/public/workflow/{workflowId}/edit',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'idempotent',
  reserved: { workflowId: ['request-structure', 'versions'] },
  account: 'header',
  parts: [writePath, writeHeaders],
};

export const getWorkflowRequestStructure: Operation = {
  id: 'getWorkflowRequestStructure',
  method: 'GET',
  path: '/api/v2/public/workflow/request-structure/{workflowId}',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'safe',
  account: 'header',
  parts: [writePath, writeHeaders],
};

export const listActions: Operation = {
  id: 'listActions',
  method: 'GET',
  path: '/api/v2/integration-schema/{slug}/actions',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'safe',
  account: 'header',
  parts: [writePath, writeHeaders],
};

export const listApplications: Operation = {
  id: 'listApplications',
  method: 'GET',
  path: '/api/v2/public/application',
  credentials: ['linkedAccount'],
  retry: 'safe',
  query: ['auth_type', 'ecosystem', 'slug', 'tags'],
  account: 'header',
  parts: [writeQuery, writeHeaders],
};

export const listConfigFields: Operation = {
  id: 'listConfigFields',
  method: 'POST',
  path: '/api/v2/public/config/field',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'safe',
  header: ['slug'],
  required: ['slug'],
  account: 'header',
  parts: [checkRequired, writeHeaders],
};

export const listConfigs: Operation = {
  id: 'listConfigs',
  method: 'GET',
  path: '/api/v2/public/slug/{slug}/configs',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'safe',
  header: ['disable_field_options'],
  account: 'header',
  parts: [writePath, writeHeaders],
};

export const listDatarefRecords: Operation = {
  id: 'listDatarefRecords',
  method: 'GET',
  path: '/api/v2/public/dataref/{refName}',
  credentials: ['linkedAccount'],
  retry: 'safe',
  query: ['limit', 'page'],
  account: 'header',
  pagination: { page: 'page', limit: 'limit', items: 'rows', hasNext: 'hasNextPage' },
  parts: [writePath, writeQuery, writeHeaders],
};

export const listDatarefs: Operation = {
  id: 'listDatarefs',
  method: 'GET',
  path: '/api/v2/public/dataref',
  credentials: ['apiKey', 'linkedAccount'],
  retry: 'safe',
  query: ['limit', 'page', 'unique'],
  account: 'query',
  pagination: { page: 'page', limit: 'limit', items: 'docs', hasNext: 'hasNextPage' },
  parts: [writeQuery],
};

export const listDatastoreRecords: Operation = {
  id: 'listDatastoreRecords',
  method: 'GET',
  path: '/api/v2/public/datastore/config/{slug}/{datastore_name}/records',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'safe',
  query: ['config_id'],
  account: 'header',
  parts: [writePath, writeQuery, writeHeaders],
};

export const listDatastores: Operation = {
  id: 'listDatastores',
  method: 'GET',
  path: '/api/v2/public/datastore/config/{slug}',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'safe',
  query: ['config_id'],
  account: 'header',
  parts: [writePath, writeQuery, writeHeaders],
};

export const listEnabledWorkflows: Operation = {
  id: 'listEnabledWorkflows',
  method: 'GET',
  path: '/api/v2/public/workflow/enabled',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'safe',
  account: 'header',
  parts: [writeHeaders],
};

export const listEvents: Operation = {
  id: 'listEvents',
  method: 'GET',
  path: '/api/v2/public/application/event',
  credentials: ['apiKey'],
  retry: 'safe',
};

export const listExecutionNodeBatches: Operation = {
  id: 'listExecutionNodeBatches',
  method: 'GET',
  path: '/api/v2/public/execution/{execution_id}/nodes/{node_id}/batches',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'safe',
  query: ['limit', 'page', 'status'],
  account: 'header',
  pagination: { page: 'page', limit: 'limit', items: 'docs', hasNext: 'hasNextPage' },
  parts: [writePath, writeQuery, writeHeaders],
};

export const listExecutions: Operation = {
  id: 'listExecutions',
  method: 'GET',
  path: '/api/v2/public/execution',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'safe',
  query: [
    'end_date',
    'execution_id',
    'execution_source',
    'execution_type',
    'limit',
    'page',
    'slug',
    'sortAsc',
    'start_date',
    'status',
    'workflow_id',
    'workflow_name',
  ],
  account: 'header',
  pagination: { page: 'page', limit: 'limit', items: 'docs', hasNext: 'hasNextPage' },
  parts: [writeQuery, writeHeaders],
};

export const listLinkedAccounts: Operation = {
  id: 'listLinkedAccounts',
  method: 'GET',
  path: '/api/v2/public/linked-account',
  credentials: ['apiKey'],
  retry: 'safe',
  query: ['env_variable_name', 'env_variable_value', 'limit', 'page'],
  pagination: { page: 'page', limit: 'limit', items: 'docs', hasNext: 'hasNextPage' },
  parts: [writeQuery],
};

export const listMcpServers: Operation = {
  id: 'listMcpServers',
  method: 'GET',
  path: '/api/v2/public/mcp-servers',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'safe',
  query: ['limit', 'page'],
  account: 'header',
  pagination: { page: 'page', limit: 'limit', items: 'docs', hasNext: 'hasNextPage' },
  parts: [writeQuery, writeHeaders],
};

export const listSchedules: Operation = {
  id: 'listSchedules',
  method: 'GET',
  path: '/api/v1/workflow/public/scheduled',
  credentials: ['linkedAccount'],
  retry: 'safe',
  query: ['limit', 'page'],
  account: 'header',
  pagination: { page: 'page', limit: 'limit', items: 'docs', hasNext: 'hasNextPage' },
  parts: [writeQuery, writeHeaders],
};

export const listTableRecords: Operation = {
  id: 'listTableRecords',
  method: 'GET',
  path: '/api/v2/public/tables/{table_id}',
  credentials: ['apiKey', 'linkedAccount', 'sessionToken'],
  retry: 'safe',
  query: ['limit', 'page'],
  account: 'header',
  pagination: { page: 'page', limit: 'limit', items: 'docs', hasNext: 'hasNextPage' },
  parts: [writePath, writeQuery, writeHeaders],
};

export const listTables: Operation = {
  id: 'listTables',
  method: 'GET',
  path: '/api/v2/public/tables',
  credentials: ['apiKey', 'linkedAccount', 'sessionToken'],
  retry: 'safe',
  query: ['limit', 'name', 'page'],
  account: 'header',
  pagination: { page: 'page', limit: 'limit', items: 'docs', hasNext: 'hasNextPage' },
  parts: [writeQuery, writeHeaders],
};

export const listVariableDefinitions: Operation = {
  id: 'listVariableDefinitions',
  method: 'GET',
  path: '/api/v2/public/env/definitions',
  credentials: ['apiKey', 'sessionToken'],
  retry: 'safe',
  query: ['limit', 'name', 'page', 'scope', 'var_format'],
  pagination: { page: 'page', limit: 'limit', items: 'docs', hasNext: 'hasNextPage' },
  parts: [writeQuery],
};

export const listVariableValues: Operation = {
  id: 'listVariableValues',
  method: 'GET',
  path: '/api/v2/public/env/values/{scope_or_value_id}',
  credentials: ['apiKey', 'linkedAccount', 'sessionToken'],
  retry: 'safe',
  query: ['limit', 'page', 'variable_definition_id', 'workflow_id'],
  account: 'header',
  pagination: { page: 'page', limit: 'limit', items: 'docs', hasNext: 'hasNextPage' },
  parts: [writePath, writeQuery, writeHeaders],
};

export const listWebhooks: Operation = {
  id: 'listWebhooks',
  method: 'GET',
  path: '/api/v2/public/webhook',
  credentials: ['apiKey'],
  retry: 'safe',
};

export const listWorkflowVersions: Operation = {
  id: 'listWorkflowVersions',
  method: 'GET',
  path: '/api/v2/public/workflow/versions/{workflowId}',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'safe',
  query: ['limit', 'page'],
  account: 'header',
  pagination: { page: 'page', limit: 'limit', items: 'docs', hasNext: 'hasNextPage' },
  parts: [writePath, writeQuery, writeHeaders],
};

export const listWorkflows: Operation = {
  id: 'listWorkflows',
  method: 'GET',
  path: '/api/v2/public/workflow',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'safe',
  query: ['application_id', 'end_date', 'limit', 'name', 'page', 'published', 'scope', 'slug', 'start_date'],
  account: 'header',
  pagination: { page: 'page', limit: 'limit', items: 'docs', hasNext: 'hasNextPage' },
  parts: [writeQuery, writeHeaders],
};

export const migrateToken: Operation = {
  id: 'migrateToken',
  method: 'PUT',
  path: '/api/v2/public/migrate-token',
  credentials: ['linkedAccount'],
  retry: 'idempotent',
  required: ['auth_object', 'slug'],
  account: 'header',
  body: 'fields',
  bodyRequired: true,
  failure: [{ field: 'error' }],
  parts: [checkRequired, writeHeaders, writeBody],
  judge: throwIfFailed,
};

export const pauseSchedule: Operation = {
  id: 'pauseSchedule',
  method: 'PUT',
  path: '/api/v1/workflow/public/scheduled/{schedule_id}/pause',
  credentials: ['linkedAccount'],
  retry: 'idempotent',
  account: 'header',
  parts: [writePath, writeHeaders],
};

export const publishWorkflow: Operation = {
  id: 'publishWorkflow',
  method: 'PUT',
  path: '/api/v2/public/workflow/{workflowId}/publish',
  credentials: ['sessionToken'],
  retry: 'idempotent',
  required: ['published'],
  reserved: { workflowId: ['request-structure', 'versions'] },
  body: 'fields',
  bodyRequired: true,
  parts: [checkRequired, writePath, writeBody],
};

export const removeTableColumns: Operation = {
  id: 'removeTableColumns',
  method: 'DELETE',
  path: '/api/v2/public/tables/{table_id}/columns/remove',
  credentials: ['apiKey', 'linkedAccount', 'sessionToken'],
  retry: 'idempotent',
  required: ['columns'],
  account: 'header',
  body: 'fields',
  bodyRequired: true,
  parts: [checkRequired, writePath, writeHeaders, writeBody],
};

export const renameTableColumns: Operation = {
  id: 'renameTableColumns',
  method: 'PATCH',
  path: '/api/v2/public/tables/{table_id}/columns/rename',
  credentials: ['apiKey', 'linkedAccount', 'sessionToken'],
  retry: 'unsafe',
  required: ['renames'],
  account: 'header',
  body: 'fields',
  bodyRequired: true,
  parts: [checkRequired, writePath, writeHeaders, writeBody],
  doubt,
};

export const rerunExecution: Operation = {
  id: 'rerunExecution',
  method: 'POST',
  path: '/api/v2/public/execution/{instanceId}/rerun',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'unsafe',
  account: 'header',
  parts: [writePath, writeHeaders],
  doubt,
};

export const resumeSchedule: Operation = {
  id: 'resumeSchedule',
  method: 'PUT',
  path: '/api/v1/workflow/public/scheduled/{schedule_id}/resume',
  credentials: ['linkedAccount'],
  retry: 'idempotent',
  account: 'header',
  parts: [writePath, writeHeaders],
};

export const revokeSessionToken: Operation = {
  id: 'revokeSessionToken',
  method: 'POST',
  path: '/api/v2/public/session-token/revoke',
  credentials: ['sessionToken'],
  retry: 'idempotent',
};

export const saveKeyCredentials: Operation = {
  id: 'saveKeyCredentials',
  method: 'PUT',
  path: '/api/v2/public/linked-account/integration/save-key-credentials/{slug}',
  credentials: ['linkedAccount'],
  retry: 'idempotent',
  query: ['auth_type'],
  required: ['body'],
  account: 'header',
  body: 'whole',
  bodyRequired: true,
  parts: [checkRequired, writePath, writeQuery, writeHeaders, writeBody],
};

export const searchDatastoreRecords: Operation = {
  id: 'searchDatastoreRecords',
  method: 'POST',
  path: '/api/v2/public/datastore/config/{slug}/{datastore_name}/search',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'safe',
  query: ['config_id'],
  required: ['body'],
  account: 'header',
  body: 'whole',
  bodyRequired: true,
  parts: [checkRequired, writePath, writeQuery, writeHeaders, writeBody],
};

export const searchTableRecords: Operation = {
  id: 'searchTableRecords',
  method: 'POST',
  path: '/api/v2/public/tables/{table_id}/search',
  credentials: ['apiKey', 'linkedAccount', 'sessionToken'],
  retry: 'safe',
  required: ['body'],
  account: 'header',
  body: 'whole',
  bodyRequired: true,
  parts: [checkRequired, writePath, writeHeaders, writeBody],
};

export const setVariableValue: Operation = {
  id: 'setVariableValue',
  method: 'POST',
  path: '/api/v2/public/env/values',
  credentials: ['apiKey', 'linkedAccount', 'sessionToken'],
  retry: 'idempotent',
  required: ['value', 'variable_definition_id'],
  account: 'header',
  body: 'fields',
  bodyRequired: true,
  parts: [checkRequired, writeHeaders, writeBody],
};

export const stopExecution: Operation = {
  id: 'stopExecution',
  method: 'POST',
  path: '/api/v2/public/execution/{instanceId}/stop',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'idempotent',
  account: 'header',
  parts: [writePath, writeHeaders],
};

export const submitHumanTask: Operation = {
  id: 'submitHumanTask',
  method: 'POST',
  path: '/api/v2/public/human-tasks/{id}',
  credentials: [],
  retry: 'unsafe',
  required: ['data'],
  body: 'fields',
  bodyRequired: true,
  parts: [checkRequired, writePath, writeBody],
  doubt,
};

export const triggerEvent: Operation = {
  id: 'triggerEvent',
  method: 'POST',
  path: '/api/v2/public/event/trigger',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'unsafe',
  header: ['config_id', 'instance_tag', 'slug'],
  required: [['event', 'trigger']],
  account: 'header',
  body: 'fields',
  bodyRequired: true,
  encode: multipartIfFiles,
  parts: [checkRequired, writeHeaders, writeBody],
  doubt,
};

export const triggerEventBySlug: Operation = {
  id: 'triggerEventBySlug',
  method: 'POST',
  path: '/api/v2/public/event/{slug}',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'unsafe',
  header: ['config_id', 'instance_tag'],
  required: [['event', 'trigger']],
  reserved: { slug: ['trigger'] },
  account: 'header',
  body: 'fields',
  bodyRequired: true,
  encode: multipartIfFiles,
  parts: [checkRequired, writePath, writeHeaders, writeBody],
  doubt,
};

export const updateConfig: Operation = {
  id: 'updateConfig',
  method: 'PUT',
  path: '/api/v2/public/config',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'idempotent',
  header: ['disable_field_options'],
  required: ['slug'],
  account: 'header',
  body: 'fields',
  bodyRequired: true,
  failure: [{ field: 'field_errors' }],
  parts: [checkRequired, writeHeaders, writeBody],
  judge: throwIfFailed,
};

export const updateConfigField: Operation = {
  id: 'updateConfigField',
  method: 'PUT',
  path: '/api/v2/public/config/field/{fieldId}',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'idempotent',
  query: ['config_id', 'workflow_id'],
  header: ['slug', 'disable_field_options'],
  required: ['slug', 'value'],
  account: 'header',
  body: 'fields',
  bodyRequired: true,
  parts: [checkRequired, writePath, writeQuery, writeHeaders, writeBody],
};

export const updateConfigWorkflow: Operation = {
  id: 'updateConfigWorkflow',
  method: 'PATCH',
  path: '/api/v2/public/slug/{slug}/config/{configId}/workflows/{workflowId}',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'idempotent',
  required: ['enabled'],
  account: 'header',
  body: 'fields',
  bodyRequired: true,
  parts: [checkRequired, writePath, writeHeaders, writeBody],
};

export const updateDatarefs: Operation = {
  id: 'updateDatarefs',
  method: 'PUT',
  path: '/api/v2/public/datarefs/group',
  credentials: ['linkedAccount'],
  retry: 'idempotent',
  required: ['refNames'],
  account: 'header',
  body: 'fields',
  bodyRequired: true,
  parts: [checkRequired, writeHeaders, writeBody],
};

export const updateEvent: Operation = {
  id: 'updateEvent',
  method: 'PUT',
  path: '/api/v2/public/application/event/{event_id}',
  credentials: ['apiKey'],
  retry: 'idempotent',
  required: ['name', 'response'],
  body: 'fields',
  bodyRequired: true,
  parts: [checkRequired, writePath, writeBody],
};

export const updateMcpServer: Operation = {
  id: 'updateMcpServer',
  method: 'PUT',
  path: '/api/v2/public/mcp-servers/{mcp_server_id}',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'idempotent',
  account: 'header',
  body: 'fields',
  bodyRequired: true,
  parts: [writePath, writeHeaders, writeBody],
};

export const updateSchedule: Operation = {
  id: 'updateSchedule',
  method: 'PUT',
  path: '/api/v1/workflow/public/scheduled/{schedule_id}',
  credentials: ['linkedAccount'],
  retry: 'idempotent',
  account: 'header',
  body: 'fields',
  bodyRequired: true,
  parts: [writePath, writeHeaders, writeBody],
};

export const updateTables: Operation = {
  id: 'updateTables',
  method: 'PUT',
  path: '/api/v2/public/tables/group/edit',
  credentials: ['apiKey', 'linkedAccount', 'sessionToken'],
  retry: 'idempotent',
  required: ['tableIds'],
  account: 'header',
  body: 'fields',
  bodyRequired: true,
  parts: [checkRequired, writeHeaders, writeBody],
};

export const updateWebhook: Operation = {
  id: 'updateWebhook',
  method: 'PUT',
  path: '/api/v2/public/webhook/{id}',
  credentials: ['apiKey'],
  retry: 'idempotent',
  body: 'fields',
  bodyRequired: true,
  parts: [writePath, writeBody],
};

export const updateWebhooks: Operation = {
  id: 'updateWebhooks',
  method: 'PUT',
  path: '/api/v2/public/webhooks/group/edit',
  credentials: ['apiKey'],
  retry: 'idempotent',
  required: ['webhookIds'],
  body: 'fields',
  bodyRequired: true,
  parts: [checkRequired, writeBody],
};

export const upsertDefaultAppCredential: Operation = {
  id: 'upsertDefaultAppCredential',
  method: 'PUT',
  path: '/api/v2/public/linked-account/default-app/auth-credentials/{key}',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'idempotent',
  required: ['value'],
  account: 'header',
  body: 'fields',
  bodyRequired: true,
  parts: [checkRequired, writePath, writeHeaders, writeBody],
};

export const upsertLinkedAccount: Operation = {
  id: 'upsertLinkedAccount',
  method: 'PUT',
  path: '/api/v2/public/linked-account',
  credentials: ['apiKey', 'sessionToken'],
  retry: 'idempotent',
  required: [['account_id', 'linked_account_id']],
  body: 'fields',
  bodyRequired: true,
  parts: [checkRequired, writeBody],
};
