import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import manifest from '@refold/core/manifest.json' with { type: 'json' };
import { Refold, RefoldSession } from '@refold/node';
import { contract, violations } from '../contract/document.ts';
import { operations, type ContractOperation } from '../contract/operations.ts';
import { startPrism, type RunningServer } from '../servers/prism.ts';

type Client = Record<string, Record<string, (...parameters: unknown[]) => any>>;

let prism: RunningServer;
const clients: Record<string, Client> = {};

beforeAll(async () => {
  prism = await startPrism();
  const settings = { baseURL: prism.url, limiter: false as const, timeout: 10_000, retries: 0 };
  const refold = new Refold({ apiKey: 'tk_prism', ...settings });
  clients['API key'] = refold as unknown as Client;
  clients['linked account'] = refold.forLinkedAccount('acme') as unknown as Client;
  clients['session token'] = new RefoldSession({ token: 'example.session.token', ...settings }) as unknown as Client;
});
afterAll(() => prism.close());

const calls = operations.flatMap((operation) =>
  credentialsOf(operation).map((credential) => ({ credential, ...operation })),
);

test('every operation of the contract is called at least once', () => {
  const called = new Set(calls.map(({ id }) => id));
  const declared = Object.values<object>(contract.paths)
    .flatMap((item) => Object.values<any>(item))
    .filter(({ operationId }) => operationId);
  expect(called.size).toBe(declared.length);
});

describe('Prism accepts the request, and the client gives back its reply unchanged', () => {
  test.each(calls)('$id with $credential', async ({ credential, ...operation }) => {
    const { data, response } = await perform(clients[credential]!, operation).withResponse();
    expect(response.headers.get('sl-violations')).toBeNull();
    expect(response.status).toBe(Number(operation.status));
    expect(data).toEqual(operation.firstExample);
    if (operation.schemaPointer) expect(violations(operation.schemaPointer, data)).toEqual([]);
  });
});

test('a required field missing from a reply is noticed', () => {
  const operation = operations.find(({ id }) => id === 'getLinkedAccount')!;
  const { account_id: _, ...incomplete } = operation.firstExample as Record<string, unknown>;
  expect(violations(operation.schemaPointer!, incomplete)).toEqual(["/ must have required property 'account_id'"]);
});

describe('lists end', () => {
  test.each(calls.filter(({ paginated }) => paginated))(
    '$id with $credential',
    async ({ credential, ...operation }) => {
      // Prism has no state: the first of two pages is asked for by name, then its default is the last one.
      const firstPage = (request: any, next: any) => {
        const isFirst = !/[?&]page=2/.test(request.url);
        return next(isFirst ? { ...request, headers: { ...request.headers, prefer: 'example=firstPage' } } : request);
      };
      const pages = [];
      for await (const page of perform(clients[credential]!, operation, { middleware: [firstPage] }).pages())
        pages.push(page);
      expect(pages).toHaveLength(2);
      expect(pages.map(({ hasNextPage }) => hasNextPage)).toEqual([true, false]);
    },
  );
});

function perform(client: Client, operation: ContractOperation, options?: object): any {
  const method = client[operation.resource]![operation.method]!.bind(client[operation.resource]);
  const { parameters, body } = operation;
  const spread = body === undefined ? {} : bodyIsSpread(operation) ? (body as object) : { body };
  const input = { ...parameters, ...spread };
  return Object.keys(input).length > 0 || method.length > 1 ? method(input, options) : method(options);
}

function bodyIsSpread({ id }: ContractOperation): boolean {
  const entries = manifest.operations as Record<string, object>;
  const { body } = entries[id] as { body?: { form: string } };
  return body?.form === 'fields';
}

function credentialsOf({ scope, keyAccepted, tokenAccepted, takesAccount }: ContractOperation): string[] {
  if (scope === 'public') return ['API key', 'linked account', 'session token'];
  const credentials = [];
  if (keyAccepted && scope === 'organization') credentials.push('API key');
  if (keyAccepted && takesAccount) credentials.push('linked account');
  if (tokenAccepted) credentials.push('session token');
  return credentials;
}
