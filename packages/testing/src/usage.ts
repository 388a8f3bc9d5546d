export { checkUsage, type BreakingChange } from './usage/check.ts';
export { recordUsage, type UsageRecorder } from './usage/record-usage.ts';
export type { OperationUsage, ReadUsage, Usage } from './usage/usage.ts';
