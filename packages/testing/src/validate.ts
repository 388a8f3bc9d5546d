import { hasSchema, problemsOf, type Problem } from './contract/issues.ts';
import { createRouter } from './contract/router.ts';
import { operations, type OperationId } from './generated/operations.ts';

export type { Problem } from './contract/issues.ts';
export type { OperationId } from './generated/operations.ts';

/**
 * What is wrong with a reply of an operation; nothing if it is as the contract says. A field that the contract does not name
 * is a problem of kind `unknown-field`, which you may want to tolerate.
 */
export function validateReply(operationId: OperationId, status: number, body?: unknown): readonly Problem[] {
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
  if (hasSchema(key)) return problemsOf(key, body);
  const isEmpty = body === undefined || body === '' || body === null;
  return isEmpty ? [] : [{ pointer: '', message: 'must be empty', kind: 'mismatch' }];
}

/** What is wrong with the JSON body of a request. */
export function validateBody(
  operationId: OperationId,
  body: unknown,
  mediaType = 'application/json',
): readonly Problem[] {
  return problemsOf(`${operationId} ${mediaType}`, body);
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

/** What is wrong with the body of a webhook that Refold sends. */
export function validateWebhook(body: unknown): readonly Problem[] {
  const event = (body as { event?: unknown } | null)?.event;
  const name = typeof event === 'string' ? EVENTS[event] : undefined;
  if (name === undefined)
    return [{ pointer: '/event', message: `is none of: ${Object.keys(EVENTS).join(', ')}`, kind: 'mismatch' }];
  return problemsOf(`webhook ${name}`, body);
}

/** The operation that a request calls, if any. */
export function operationOf(method: string, url: string): OperationId | undefined {
  return createRouter(operations).match(method.toUpperCase(), new URL(url).pathname)?.operation.id as
    | OperationId
    | undefined;
}
