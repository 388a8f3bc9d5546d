export { ActionFailedError, performAction, type PerformActionOptions, type PerformActionParams } from './perform.ts';
export { actionTypes, type ActionTypesParams } from './types.ts';
