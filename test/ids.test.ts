import { expect, test } from 'vitest';
import { Refold, RefoldSession } from '@refold/node';
import manifest from '@refold/core/manifest.json' with { type: 'json' };
import { invoke } from './contract/call.ts';
import { operationCalls } from './contract/calls.ts';

const hostile: readonly string[] = [
  '..',
  '../webhook',
  '../linked-account/globex',
  '../../tables/t2',
  '..%2fwebhook',
  '%2e%2e/webhook',
  '%252e%252e%252fwebhook',
  '..\\webhook',
  'acme/../globex',
  './acme',
  'acme//globex',
  '/webhook',
  'acme/',
  '\0',
  ' ',
];

const entries = manifest.operations as Record<string, { readonly path: string }>;

/** Names of the parameters in the path of an operation. */
const pathOf = (id: string): readonly string[] =>
  [...entries[id]!.path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name!);

let requests = 0;
const settings = {
  limiter: false as const,
  fetch: async (): Promise<Response> => {
    requests++;
    return Response.json({});
  },
};
const refold = new Refold({ apiKey: 'tk_ids', ...settings });
const clients = {
  'API key': refold,
  'linked account': refold.forLinkedAccount('acme'),
  'session token': new RefoldSession({ token: 'example.session.token', ...settings }),
};

const cases = operationCalls.flatMap((call) =>
  pathOf(call.id).flatMap((parameter) =>
    call.credentials.map((credential) => ({ id: call.id, parameter, credential, call })),
  ),
);

test('operations with a parameter in their path are tried with every client that may call them', () => {
  expect(new Set(cases.map(({ id }) => id)).size).toBeGreaterThan(40);
});

test.each(cases)('$id with $credential refuses every $parameter that names another route', async (row) => {
  const { call, parameter, credential } = row;
  for (const id of hostile) {
    const before = requests;
    const input = { ...call.input, [parameter]: id };
    const result = await invoke(clients[credential], { ...call, input }).result();
    expect(result).toMatchObject({ ok: false, error: { name: 'InvalidInputError', field: parameter } });
    expect(requests).toBe(before);
  }
});
