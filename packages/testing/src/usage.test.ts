import { listLinkedAccounts } from '@refold/core/functions';
import { Refold } from '@refold/node';
import { createConnectLink } from '@refold/node/helpers';
import { expect, test } from 'vitest';
import { demo } from './mock/catalog.ts';
import { createMock } from './mock/create-mock.ts';
import { checkUsage, recordUsage } from './usage.ts';

const recorded = async (program: (refold: Refold, fetch: typeof globalThis.fetch) => Promise<void>) => {
  const recorder = recordUsage();
  const fetch = recorder.fetch(createMock({ fixtures: demo() }).fetch);
  await program(recorder.client(new Refold({ apiKey: 'tk_mock', fetch, limiter: false })), fetch);
  return recorder.usage();
};

const readOf = async (program: Parameters<typeof recorded>[0]): Promise<Record<string, string[]>> =>
  Object.fromEntries(
    Object.entries((await recorded(program)).operations).map(([id, { read }]) => [id, Object.keys(read)]),
  );

test.each<{ name: string; program: Parameters<typeof recorded>[0]; want: Record<string, string[]> }>([
  {
    name: 'after await',
    program: async (refold) => void (await refold.linkedAccounts.get({ linked_account_id: 'acme' })).name,
    want: { getLinkedAccount: ['/name'] },
  },
  {
    name: 'in the items of a list',
    program: async (refold) => {
      for await (const account of refold.linkedAccounts.list()) void account.account_id;
    },
    want: { listLinkedAccounts: ['/docs/*/account_id'] },
  },
  {
    name: 'by destructuring, through a callback',
    program: async (refold) => {
      const { docs } = await refold.linkedAccounts.list();
      docs.map(({ name }) => name);
    },
    want: { listLinkedAccounts: ['/docs', '/docs/*/name'] },
  },
  {
    name: 'with the response',
    program: async (refold) => void (await refold.linkedAccounts.list().withResponse()).data.totalDocs,
    want: { listLinkedAccounts: ['/totalDocs'] },
  },
  {
    name: 'by a client for an account',
    program: async (refold) =>
      void (await refold.forLinkedAccount('acme').applications.get({ slug: 'hubspot' })).connected_accounts?.[0]
        ?.status,
    want: { getApplication: ['/connected_accounts', '/connected_accounts/*/status'] },
  },
  {
    name: 'by a function',
    program: async (refold) => void (await listLinkedAccounts(refold)).docs.map(({ name }) => name),
    want: { listLinkedAccounts: ['/docs', '/docs/*/name'] },
  },
  {
    name: 'by a helper, also where it acts with another credential',
    program: async (refold) => void (await createConnectLink(refold, { linked_account_id: 'acme' })),
    want: {
      createConnectUrl: ['/hosted_url'],
      createSessionToken: ['/expires_in', '/token'],
      upsertLinkedAccount: [],
    },
  },
  {
    name: 'without a client',
    program: async (_, fetch) => {
      const response = await fetch('https://app.refold.ai/api/v2/public/webhook', {
        headers: { 'x-api-key': 'tk_mock' },
      });
      void ((await response.json()) as object[]).length;
    },
    want: { listWebhooks: [] },
  },
])('records a member when it is read $name', async ({ program, want }) => {
  expect(await readOf(program)).toEqual(want);
});

test('records members that are sent, and the place of those that are read', async () => {
  const { operations } = await recorded(async (refold) => {
    const account = await refold.linkedAccounts.upsert({ linked_account_id: 'acme', udf: { plan: 'pro' } });
    expect(account.name).toBe('Acme Inc.');
  });
  const { sent, ...used } = operations['upsertLinkedAccount']!;
  expect(Object.keys(sent)).toEqual(['/body', '/body/linked_account_id', '/body/udf', '/body/udf/plan']);
  expect(used).toMatchObject({
    calls: 1,
    route: 'PUT /api/v2/public/linked-account',
    credentials: ['apiKey'],
    mediaTypes: ['application/json'],
    statuses: [200],
    paging: false,
  });
  expect(used.read['/name']!.form).toBeDefined();
  expect(operations['upsertLinkedAccount']!.read['/name']!.at[0]).toMatch(/usage\.test\.ts:\d+$/);
});

const document = (properties: object, type = 'object'): Record<string, unknown> => ({
  paths: {
    '/x': {
      get: {
        operationId: 'getX',
        responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/X' } } } } },
      },
    },
  },
  components: { schemas: { X: { allOf: [{ type, properties }] } } },
});
const usage = {
  contract: '4.1.0',
  operations: { getX: { statuses: [200], sent: {}, read: { '/name': { types: ['string'], at: ['a.ts:1'] } } } },
};

test.each([
  { name: 'nothing changes', given: document({ name: { type: 'string' } }), want: [] },
  { name: 'a field is added', given: document({ name: { type: 'string' }, other: { type: 'string' } }), want: [] },
  { name: 'the type gets wider', given: document({ name: { type: ['string', 'null'] } }), want: [] },
  {
    name: 'the field is gone',
    given: document({}),
    want: ['/name is read by your program and no longer in the response'],
  },
  {
    name: 'the type changes',
    given: document({ name: { type: 'integer' } }),
    want: ['/name was string when your program read it, and is now integer'],
  },
  { name: 'the operation is gone', given: { paths: {} }, want: [' the operation is gone'] },
])('reports the right changes when $name', ({ given, want }) => {
  expect(checkUsage(usage, given).map(({ pointer, message }) => `${pointer} ${message}`)).toEqual(want);
});
