// Generated from the contract by `npm run generate`. Do not edit.
export type * from './common.ts';
export type {
  PreviewCreateDataSlotParams,
  PreviewDeleteDataSlotParams,
  PreviewUpdateDataSlotParams,
} from './data-slots.ts';
export type { PreviewConnectCode, PreviewConnectToken, PreviewExchangeConnectCodeParams } from './hosted-connect.ts';
export type {
  PreviewAuthProfile,
  PreviewAuthProfileList,
  PreviewBeginConnectionParams,
  PreviewConnectionBegun,
  PreviewConnectionStart,
  PreviewListAuthProfilesParams,
} from './oauth.ts';
export type {
  PreviewCreatePollingTriggerParams,
  PreviewDeletePollingTriggerParams,
  PreviewGetPollingTriggerParams,
  PreviewListPollingTriggersParams,
  PreviewTestPollingTriggerParams,
  PreviewUpdatePollingTriggerParams,
} from './polling-triggers.ts';
export type { PreviewUpdateTableRecordParams } from './tables.ts';
export type {
  PreviewListWorkflowNodeBatchesParams,
  PreviewResumeWorkflowParams,
  PreviewUpdateWorkflowParams,
  PreviewWorkflowSettings,
  PreviewWorkflowUpdate,
} from './workflows.ts';
