export * from '@refold/core/bulk';
export { fileCheckpoint } from './file-checkpoint.ts';
export { terminalProgress, type ProgressStream } from './terminal-progress.ts';
