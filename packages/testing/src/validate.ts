export type { ValidationIssue } from './contract/issues.ts';
export { operationOf, validateRequestBody, validateResponse, validateWebhook } from './contract/validate.ts';
export type { OperationId } from './generated/operations.ts';
