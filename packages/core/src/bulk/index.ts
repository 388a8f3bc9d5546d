export type { Checkpoint } from './checkpoint.ts';
export { bulkFor, type BulkRuns, type ReadyBulkOptions } from './linked-accounts.ts';
export { progressLine, type BulkProgress } from './progress.ts';
export { bulk, type BulkOptions, type BulkResult, type BulkSummary } from './run.ts';
