// Generated from the contract by `npm run generate`. Do not edit.
export { previewListAuditLogs, previewListAuditTrails, previewListReceivedEvents } from './audit.ts';
export { previewCreateDataSlot, previewDeleteDataSlot, previewUpdateDataSlot } from './data-slots.ts';
export { previewExchangeConnectCode } from './hosted-connect.ts';
export { previewBeginConnection, previewListAuthProfiles } from './oauth.ts';
export {
  previewCreatePollingTrigger,
  previewDeletePollingTrigger,
  previewGetPollingTrigger,
  previewListPollingTriggers,
  previewTestPollingTrigger,
  previewUpdatePollingTrigger,
} from './polling-triggers.ts';
export { previewUpdateTableRecord } from './tables.ts';
export { previewListWorkflowNodeBatches, previewResumeWorkflow, previewUpdateWorkflow } from './workflows.ts';
