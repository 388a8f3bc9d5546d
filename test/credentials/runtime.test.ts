import { expect, test } from 'vitest';
import { Refold, RefoldSession, WrongCredentialError } from '@refold/node';
import * as functions from '@refold/core/functions';
import manifest from '@refold/core/manifest.json' with { type: 'json' };
import { cells, type ClientKind } from './cells.ts';

type Fn = (client: unknown, ...parameters: unknown[]) => Promise<unknown>;

let requests = 0;
const settings = {
  limiter: false as const,
  fetch: async (): Promise<Response> => {
    requests++;
    return Response.json({});
  },
};
const organization = new Refold({ apiKey: 'tk_credentials', ...settings });
const clients: Record<ClientKind, unknown> = {
  organization: organization.client,
  account: organization.forLinkedAccount('acme').client,
  session: new RefoldSession({ token: 'example.session.token', ...settings }).client,
};

const entries = manifest.operations as Record<string, { function: string; parameters: object[]; body?: object }>;

/** Calls the standalone function, which no type keeps from the wrong client here. */
function attempt(id: string, client: ClientKind, input: object): Promise<unknown> {
  const { function: name, parameters, body } = entries[id]!;
  const takesInput = parameters.length > 0 || body !== undefined;
  const call = (functions as unknown as Record<string, Fn>)[name]!;
  return takesInput ? call(clients[client], input) : call(clients[client]);
}

test('every operation meets every client', () => {
  expect(cells).toHaveLength(3 * Object.keys(entries).length);
  expect(cells.filter(({ allowed }) => !allowed).length).toBeGreaterThan(50);
});

test.each(cells.filter(({ allowed }) => !allowed).map((cell) => ({ id: cell.operation.id, ...cell })))(
  '$id is refused on the $client client, before any request and with advice',
  async ({ id, client, operation }) => {
    const before = requests;
    const refusal = await attempt(id, client, operation.parameters).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(WrongCredentialError);
    expect((refusal as Error).message).toMatch(/forLinkedAccount\(id\)|with an API key|session token/);
    expect(requests).toBe(before);
  },
);
