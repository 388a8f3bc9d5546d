import type { OperationId } from '../generated/operations.ts';
import { requireKnownMembers } from '../model/names.ts';
import type { ValidationIssue } from './issues.ts';
import { contractRouter } from './router.ts';
import { validateResponse } from './validate.ts';

/** One place where a response of the live API does not match the contract. Holds no values. */
export type ResponseIssue = { readonly operationId: OperationId; readonly status: number } & ValidationIssue;

/** Options of `observe`. */
export type ObserveOptions = {
  /** Called once for each issue, after your program has its response. What it throws is printed, and ends nothing. */
  readonly onIssue: (issue: ResponseIssue) => void | Promise<void>;
  /** Share of the responses that are validated, between 0 and 1. Default 1. */
  readonly sampleRate?: number;
};

/** Wraps a `fetch`: validates the responses of the live API in the background, and passes them on unchanged. */
export function observe(inner: typeof fetch, options: ObserveOptions): typeof fetch {
  requireKnownMembers('option of observe', options, ['onIssue', 'sampleRate']);
  const { onIssue, sampleRate = 1 } = options;
  if (typeof onIssue !== 'function') throw new TypeError('onIssue must be a function.');
  if (!(typeof sampleRate === 'number' && sampleRate >= 0 && sampleRate <= 1))
    throw new TypeError(`sampleRate must be between 0 and 1, not ${sampleRate}.`);
  return async (input, init) => {
    const request = new Request(input instanceof Request ? input.clone() : input, init);
    const response = await inner(input, init);
    const match = contractRouter().match(request.method, new URL(request.url).pathname);
    if (match && Math.random() < sampleRate) void report(match.operation.id as OperationId, response.clone(), onIssue);
    return response;
  };
}

async function report(operationId: OperationId, response: Response, onIssue: ObserveOptions['onIssue']): Promise<void> {
  const { status } = response;
  const text = await response.text().catch(() => undefined);
  if (text === undefined) return;
  for (const issue of issuesOf(operationId, status, text)) await tell(onIssue, { operationId, status, ...issue });
}

// An observer that fails must not end the program that it looks at, nor hide the next issue.
async function tell(onIssue: ObserveOptions['onIssue'], issue: ResponseIssue): Promise<void> {
  try {
    await onIssue(issue);
  } catch (error) {
    console.error('onIssue of observe failed:', error);
  }
}

function issuesOf(operationId: OperationId, status: number, text: string): readonly ValidationIssue[] {
  if (text === '') return validateResponse(operationId, status);
  try {
    return validateResponse(operationId, status, JSON.parse(text));
  } catch {
    return [{ pointer: '', message: 'is not JSON', kind: 'mismatch' }];
  }
}
