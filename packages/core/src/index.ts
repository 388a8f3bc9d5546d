export type { AppConnection } from './client/app-connections.ts';
export { Refold, RefoldLinkedAccount, type RefoldOptions } from './client/refold.ts';
export * from './session.ts';
