export * from '@refold/core/helpers';
export { fileCheckpoint } from './helpers/file-checkpoint.ts';
export { terminalProgress, type ProgressStream } from './helpers/terminal-progress.ts';
