import { summarize, type Coverage } from '../coverage/coverage.ts';
import type { RecordedRequest } from '../model/recordings.ts';
import type { OperationId } from '../generated/operations.ts';
import type { Mock } from '../mock/create-mock.ts';
import { validateReply } from '../validate.ts';

/** What vitest and jest expect of a matcher. */
export type Verdict = { readonly pass: boolean; readonly message: () => string };

/** What to look for in a recorded request; members that are not given may be anything. */
export type ExpectedCall = Partial<
  Pick<RecordedRequest, 'body' | 'query' | 'headers' | 'account' | 'credential' | 'status'>
> & {
  /** Exactly so often. Default at least once. */
  readonly times?: number;
};

/** Least numbers of what must have been covered. */
export type ExpectedCoverage = {
  readonly operations?: number;
  readonly statuses?: number;
  readonly credentials?: number;
};

/** `expect(response).toMatchOperation('getLinkedAccount', 200)`: a fetch Response, or the body alone. */
export async function toMatchOperation(received: unknown, operationId: OperationId, status?: number): Promise<Verdict> {
  const { body, actual } = await read(received, status);
  const problems = validateReply(operationId, actual, body);
  const wrongStatus = status !== undefined && status !== actual;
  const list = problems.map(({ pointer, message }) => `  ${pointer || '/'} ${message}`).join('\n');
  return {
    pass: problems.length === 0 && !wrongStatus,
    message: () => {
      if (wrongStatus) return `Expected ${operationId} to answer ${status}, but it answered ${actual}.`;
      if (problems.length === 0) return `Expected a reply that does not match ${operationId} ${actual}, but it does.`;
      return `The reply does not match ${operationId} ${actual} of the contract:\n${list}`;
    },
  };
}

/** `expect(mock).toHaveCalled('createWebhook', { body: { webhook_events: [...] } })`. */
export function toHaveCalled(mock: Mock, operationId: OperationId, { times, ...expected }: ExpectedCall = {}): Verdict {
  const calls = mock.requests.filter((request) => request.operationId === operationId);
  const fitting = calls.filter((request) => includes(request, expected));
  const pass = times === undefined ? fitting.length > 0 : fitting.length === times;
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
          ? `It was called ${calls.length} times, ${fitting.length} of them fit.${bodies}`
          : `Called were: ${others.join(', ') || 'nothing'}.`;
      return `Expected ${operationId} ${pass ? 'not ' : ''}${wanted}. ${seen}`;
    },
  };
}

/** `expect(mock).toHaveCovered({ operations: 12 })`. */
export function toHaveCovered(received: Mock | Coverage, expected: ExpectedCoverage): Verdict {
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
  return { body: text === '' ? undefined : parsed(text), actual: received.status };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Whether everything in `part` is in `whole`; lists must be equal in length. */
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
