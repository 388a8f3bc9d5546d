export { Refold, RefoldLinkedAccount, type RefoldOptions } from './client/refold.ts';
export * from './session.ts';
