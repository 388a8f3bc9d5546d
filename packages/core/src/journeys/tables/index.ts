export { importRows, type ImportProgress, type ImportRowsOptions, type ImportRowsParams } from './import.ts';
export type { Rows } from './rows.ts';
export { syncRows, type SyncProgress, type SyncResult, type SyncRowsOptions, type SyncRowsParams } from './sync.ts';
