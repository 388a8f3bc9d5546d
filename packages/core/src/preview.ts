/**
 * Operations that Refold has announced, or that its own browser SDK calls, and does not document. Names begin with `preview`,
 * and so do the ids in errors and logs. They may change or go with any release, whatever its number.
 */
export * from './preview/functions.ts';
export type * from './preview/types.ts';
