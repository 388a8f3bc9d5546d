import { validateResponse } from '../contract/validate.ts';
import { summarize, type Coverage } from '../coverage/coverage.ts';
import { operations, type OperationId } from '../generated/operations.ts';
import type { Mock } from '../mock/mock.ts';
import { parseJson } from '../model/json.ts';
import { requireKnown, requireKnownMembers } from '../model/names.ts';
import type { RecordedRequest } from '../model/recordings.ts';

/** Result of a matcher, as vitest and jest expect it. */
export type MatcherResult = { readonly pass: boolean; readonly message: () => string };

/** Expected members of a recorded request; those that are left out may have any value. */
export type ExpectedCall = Partial<
  Pick<RecordedRequest, 'body' | 'query' | 'headers' | 'account' | 'credential' | 'status'>
> & {
  /** Exact number of calls. Default at least one. */
  readonly times?: number;
};

/** Least numbers of operations, statuses and credentials that must have been covered. */
export type ExpectedCoverage = {
  readonly operations?: number;
  readonly statuses?: number;
  readonly credentials?: number;
};

const ids = operations.map(({ id }) => id);
const CALL_MEMBERS = ['body', 'query', 'headers', 'account', 'credential', 'status'];

/**
 * Asserts that a response of an operation matches the contract: `expect(response).toMatchOperation('getLinkedAccount', 200)`.
 * Takes a fetch Response, which can still be read, or the body alone.
 */
export async function toMatchOperation(
  received: unknown,
  operationId: OperationId,
  status?: number,
): Promise<MatcherResult> {
  requireKnown('operation', operationId, ids);
  const { body, actual } = await read(received, status);
  const issues = validateResponse(operationId, actual, body);
  const wrongStatus = status !== undefined && status !== actual;
  const list = issues.map(({ pointer, message }) => `  ${pointer || '/'} ${message}`).join('\n');
  return {
    pass: issues.length === 0 && !wrongStatus,
    message: () => {
      if (wrongStatus) return `Expected ${operationId} to respond with ${status}, but it responded with ${actual}.`;
      if (issues.length === 0) return `Expected a response that does not match ${operationId} ${actual}, but it does.`;
      return `The response does not match ${operationId} ${actual} of the contract:\n${list}`;
    },
  };
}

/** Asserts that a mock has received a call: `expect(mock).toHaveCalled('createWebhook', { body: { webhook_events: [...] } })`. */
export function toHaveCalled(
  mock: Mock,
  operationId: OperationId,
  { times, ...expected }: ExpectedCall = {},
): MatcherResult {
  requireKnown('operation', operationId, ids);
  requireKnownMembers('member of an expected call', expected, CALL_MEMBERS);
  const calls = mock.requests.filter((request) => request.operationId === operationId);
  const matching = calls.filter((request) => includes(request, expected));
  const pass = times === undefined ? matching.length > 0 : matching.length === times;
  const others = [
    ...new Set(mock.requests.map((request) => request.operationId ?? `${request.method} ${request.path}`)),
  ];
  return {
    pass,
    message: () => {
      const wanted = times === undefined ? 'to have been called' : `to have been called ${times} times`;
      const bodies = calls.map(({ body }) => `\n  with ${JSON.stringify(body)}`).join('');
      const seen =
        calls.length > 0
          ? `It was called ${calls.length} times, of which ${matching.length} match.${bodies}`
          : `Called were: ${others.join(', ') || 'nothing'}.`;
      return `Expected ${operationId} ${pass ? 'not ' : ''}${wanted}. ${seen}`;
    },
  };
}

/** Asserts that at least so much of the contract was covered: `expect(mock).toHaveCovered({ operations: 12 })`. */
export function toHaveCovered(received: Mock | Coverage, expected: ExpectedCoverage): MatcherResult {
  requireKnownMembers('part of the coverage', expected, ['operations', 'statuses', 'credentials']);
  const summary = summarize('coverage' in received ? received.coverage() : received);
  const short = (['operations', 'statuses', 'credentials'] as const).filter(
    (name) => summary[name] < (expected[name] ?? 0),
  );
  return {
    pass: short.length === 0,
    message: () => {
      const parts = short.map((name) => `${summary[name]} ${name} instead of ${expected[name]}`);
      return parts.length > 0
        ? `Covered only ${parts.join(', ')}. Never called: ${summary.missing.join(', ')}.`
        : 'Covered all of it.';
    },
  };
}

async function read(received: unknown, status: number | undefined): Promise<{ body: unknown; actual: number }> {
  if (!(received instanceof Response)) return { body: received, actual: status ?? 200 };
  const text = await received.clone().text();
  return { body: text === '' ? undefined : (parseJson(text) ?? text), actual: received.status };
}

/** Tells whether `whole` has every member of `part`. Arrays must have the same length. */
function includes(whole: unknown, part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return Object.is(whole, part);
  if (typeof whole !== 'object' || whole === null) return false;
  if (Array.isArray(part) && (!Array.isArray(whole) || whole.length !== part.length)) return false;
  return Object.entries(part).every(([name, value]) => includes((whole as Record<string, unknown>)[name], value));
}

/** The matchers, for `expect.extend` of vitest or jest. */
export const refoldMatchers: {
  readonly toMatchOperation: typeof toMatchOperation;
  readonly toHaveCalled: typeof toHaveCalled;
  readonly toHaveCovered: typeof toHaveCovered;
} = { toMatchOperation, toHaveCalled, toHaveCovered };

/** Matchers that `expect.extend(refoldMatchers)` adds. */
export interface RefoldMatchers<R = unknown> {
  /** Asserts that a response of an operation matches the contract. Await it. */
  toMatchOperation(operationId: OperationId, status?: number): Promise<R>;
  /** Asserts that the mock has received a call. */
  toHaveCalled(operationId: OperationId, expected?: ExpectedCall): R;
  /** Asserts that at least so much of the contract was covered. */
  toHaveCovered(expected: ExpectedCoverage): R;
}
