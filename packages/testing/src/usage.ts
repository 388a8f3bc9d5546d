export type { BreakingChange } from './usage/change.ts';
export { checkUsage } from './usage/check.ts';
export { recordUsage, type UsageRecorder } from './usage/record-usage.ts';
export type { OperationUsage, ReadUsage, SentUsage, Usage } from './usage/usage.ts';
export type { Form } from './model/form.ts';
