import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Refold, RefoldSession } from '@refold/node';
import { invoke, type CredentialName } from '../contract/call.ts';
import { operationCalls } from '../contract/calls.ts';
import { contract, violations } from '../contract/document.ts';
import { operations } from '../contract/operations.ts';
import { startPrism, type RunningServer } from '../servers/prism.ts';

let prism: RunningServer;
const clients = {} as Record<CredentialName, object>;

beforeAll(async () => {
  prism = await startPrism();
  const settings = { baseURL: prism.url, limiter: false as const, timeout: 10_000, maxRetries: 0 };
  const refold = new Refold({ apiKey: 'tk_prism', ...settings });
  clients['API key'] = refold;
  clients['linked account'] = refold.forLinkedAccount('acme');
  clients['session token'] = new RefoldSession({ token: 'example.session.token', ...settings });
});
afterAll(() => prism.close());

const byId = new Map(operations.map((operation) => [operation.id, operation]));
const calls = operationCalls.flatMap((call) =>
  call.credentials.map((credential) => ({ id: call.id, credential, call, operation: byId.get(call.id)! })),
);

test('every operation of the contract is called at least once', () => {
  const called = new Set(calls.map(({ id }) => id));
  const declared = Object.values<object>(contract.paths)
    .flatMap((item) => Object.values<any>(item))
    .filter(({ operationId }) => operationId);
  expect(called.size).toBe(declared.length);
});

describe('Prism accepts the request, and the client gives back its response unchanged', () => {
  test.each(calls)('$id with $credential', async ({ credential, call, operation }) => {
    const { data, response } = await invoke(clients[credential], call).withResponse();
    expect(response.headers.get('sl-violations')).toBeNull();
    expect(response.status).toBe(call.status);
    expect(data).toEqual(call.response);
    if (operation.schemaPointer) expect(violations(operation.schemaPointer, data)).toEqual([]);
  });
});

test('a required field missing from a response is noticed', () => {
  const operation = byId.get('getLinkedAccount')!;
  const { account_id: _, ...incomplete } = operation.firstExample as Record<string, unknown>;
  expect(violations(operation.schemaPointer!, incomplete)).toEqual(["/ must have required property 'account_id'"]);
});

describe('lists end', () => {
  test.each(calls.filter(({ operation }) => operation.paginated))(
    '$id with $credential',
    async ({ credential, call }) => {
      // Prism has no state: the first of two pages is asked for by name, then its default is the last one.
      const firstPage = (request: any, next: any) => {
        const isFirst = !/[?&]page=2/.test(request.url);
        return next(isFirst ? { ...request, headers: { ...request.headers, prefer: 'example=firstPage' } } : request);
      };
      const pages = [];
      for await (const page of invoke(clients[credential], call, { middleware: [firstPage] }).pages()) pages.push(page);
      expect(pages).toHaveLength(2);
      expect(pages.map(({ hasNextPage }) => hasNextPage)).toEqual([true, false]);
    },
  );
});
