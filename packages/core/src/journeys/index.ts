/** Every helper at once, for runtime packages and for those who would rather import from one place. */
export * from '../session-tokens/index.ts';
export * from '../webhooks/index.ts';
export * from './actions/index.ts';
export * from './configs/index.ts';
export * from './connect/index.ts';
export * from './connections/index.ts';
export * from './credentials/index.ts';
export * from './events/index.ts';
export * from './executions/index.ts';
export * from './mcp/index.ts';
export * from './schedules/index.ts';
export * from './session-handler/index.ts';
export * from './tables/index.ts';
export * from './workflows/index.ts';
