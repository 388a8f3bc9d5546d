// Generated from the contract by `npm run generate`. Do not edit.
export { executeAction, getActionParameters, listActions } from './actions.ts';
export { getApplication, listApplications } from './applications.ts';
export { getAuthStructure } from './auth-structures.ts';
export {
  deleteConfigField,
  getConfigField,
  getConfigFieldRuleOptions,
  listConfigFields,
  updateConfigField,
} from './config-fields.ts';
export {
  deleteConfig,
  deleteDefaultConfig,
  getConfig,
  getDefaultConfig,
  getOrCreateConfig,
  listConfigs,
  updateConfig,
  updateConfigWorkflow,
} from './configs.ts';
export {
  deleteDefaultAppCredential,
  migrateToken,
  saveKeyCredentials,
  upsertDefaultAppCredential,
} from './credentials.ts';
export {
  clearDatarefRecords,
  createDataref,
  deleteDataref,
  listDatarefRecords,
  listDatarefs,
  updateDatarefs,
} from './datarefs.ts';
export { listDatastoreRecords, listDatastores, searchDatastoreRecords } from './datastores.ts';
export {
  deleteVariableValue,
  getVariableDefinition,
  getVariableValue,
  listVariableDefinitions,
  listVariableValues,
  setVariableValue,
} from './environment-variables.ts';
export {
  createEvent,
  deleteEvent,
  getEvent,
  listEvents,
  triggerEvent,
  triggerEventBySlug,
  updateEvent,
} from './events.ts';
export { getExecution, listExecutionNodeBatches, listExecutions, rerunExecution, stopExecution } from './executions.ts';
export { createConnectUrl } from './hosted-connect.ts';
export { getHostedProperties } from './hosted-properties.ts';
export { getHumanTask, submitHumanTask } from './human-tasks.ts';
export {
  createLinkedAccount,
  deleteIntegration,
  deleteLinkedAccount,
  getActiveLinkedAccount,
  getLinkedAccount,
  listLinkedAccounts,
  upsertLinkedAccount,
} from './linked-accounts.ts';
export { createMcpServer, deleteMcpServer, getMcpServer, listMcpServers, updateMcpServer } from './mcp-servers.ts';
export { getOAuthUrl } from './oauth.ts';
export {
  createSchedule,
  deleteSchedule,
  listSchedules,
  pauseSchedule,
  resumeSchedule,
  updateSchedule,
} from './schedules.ts';
export { createSessionToken, revokeSessionToken } from './session-tokens.ts';
export {
  addTableColumns,
  addTableRecords,
  createTable,
  deleteTable,
  deleteTableRecord,
  listTableRecords,
  listTables,
  removeTableColumns,
  renameTableColumns,
  searchTableRecords,
  updateTables,
} from './tables.ts';
export { createWebhook, deleteWebhook, getWebhook, listWebhooks, updateWebhook, updateWebhooks } from './webhooks.ts';
export {
  createWorkflow,
  deleteWorkflow,
  executeWorkflow,
  getWorkflow,
  getWorkflowDraft,
  getWorkflowRequestStructure,
  listEnabledWorkflows,
  listWorkflowVersions,
  listWorkflows,
  publishWorkflow,
} from './workflows.ts';
