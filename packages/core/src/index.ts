export { Refold, RefoldLinkedAccount, type RefoldOptions } from './clients.ts';
export * from './session.ts';
