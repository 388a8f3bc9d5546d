import { operations, type OperationId } from '../generated/operations.ts';
import { findIssues, hasSchema, type ValidationIssue } from './issues.ts';
import { contractRouter } from './router.ts';

/**
 * Validates a response of an operation. No issues if it matches the contract.
 *
 * @param body The parsed JSON body; leave it out for an empty one.
 * @throws TypeError if the operation is not in the contract.
 */
export function validateResponse(operationId: OperationId, status: number, body?: unknown): readonly ValidationIssue[] {
  const operation = operations.find(({ id }) => id === operationId);
  if (!operation) throw new TypeError(`"${operationId}" is no operation of the contract.`);
  if (!operation.statuses.includes(status))
    return [
      {
        pointer: '',
        message: `status ${status} is not documented, only ${operation.statuses.join(', ')}`,
        kind: 'mismatch',
      },
    ];
  const key = `${operationId} ${status}`;
  if (hasSchema(key)) return findIssues(key, body);
  const isEmpty = body === undefined || body === '' || body === null;
  return isEmpty ? [] : [{ pointer: '', message: 'must be empty', kind: 'mismatch' }];
}

/**
 * Validates the JSON body of a request.
 *
 * @throws Error if the operation takes no body of this media type.
 */
export function validateRequestBody(
  operationId: OperationId,
  body: unknown,
  mediaType = 'application/json',
): readonly ValidationIssue[] {
  return findIssues(`${operationId} ${mediaType}`, body);
}

const EVENTS: Readonly<Record<string, string>> = {
  'Connection Created': 'connectionCreated',
  'Connection Deleted': 'connectionDeleted',
  'Connection Expired': 'connectionExpired',
  'Workflow Completed': 'workflowCompleted',
  'Workflow Errored': 'workflowErrored',
  'Workflow Stopped': 'workflowStopped',
  'Workflow Timed Out': 'workflowTimedOut',
};

/** Validates the body of a webhook that Refold sends, by its `event`. */
export function validateWebhook(body: unknown): readonly ValidationIssue[] {
  const event = (body as { event?: unknown } | null)?.event;
  const name = typeof event === 'string' ? EVENTS[event] : undefined;
  if (name === undefined)
    return [{ pointer: '/event', message: `is none of: ${Object.keys(EVENTS).join(', ')}`, kind: 'mismatch' }];
  return findIssues(`webhook ${name}`, body);
}

/** The operation that a request calls, `undefined` if it is none of the contract. */
export function operationOf(method: string, url: string): OperationId | undefined {
  return contractRouter().match(method.toUpperCase(), new URL(url).pathname)?.operation.id as OperationId | undefined;
}
