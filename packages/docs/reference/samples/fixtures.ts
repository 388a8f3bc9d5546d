import { createMock, type Fixtures, type Mock } from '@refold/testing';
import { organization } from '../../../../test/testing/organization.ts';
import type { Operation } from '../operations.ts';
import { credentialOf, requestOf } from './request.ts';
import { ACCOUNT } from './values.ts';

type Item = Readonly<Record<string, unknown>>;
type Lists = Record<string, readonly Item[]>;

// Members without which a record of the fixtures does not compile.
const NEEDED = [
  'account_id',
  'linked_account_id',
  'variable_definition_id',
  'slug',
  'name',
  'scope',
  'columns',
  'records',
  'value',
  'webhook_url',
  'webhook_events',
];

/** The fewest records with which the call of an operation succeeds as it does in an organization that has everything. */
export async function fixturesFor(operation: Operation): Promise<Fixtures> {
  const wanted = await outcome(operation, organization as unknown as Lists);
  const sufficient = async (lists: Lists): Promise<boolean> => (await outcome(operation, lists)) === wanted;
  const kept: Record<string, Item[]> = {};
  for (const [kind, items] of Object.entries(organization as unknown as Lists)) kept[kind] = [...items];
  for (const kind of Object.keys(kept)) {
    for (const item of kept[kind]!.slice()) {
      const others = kept[kind]!.filter((other) => other !== item);
      if (await sufficient({ ...kept, [kind]: others })) kept[kind] = others;
    }
    if (kept[kind]!.length === 0) delete kept[kind];
  }
  for (const [kind, items] of Object.entries(kept))
    for (const [index, item] of items.entries())
      for (const member of Object.keys(item).filter((name) => !NEEDED.includes(name))) {
        const { [member]: _, ...rest } = items[index]!;
        const trimmed = items.with(index, rest);
        if (await sufficient({ ...kept, [kind]: trimmed })) items[index] = rest;
      }
  return kept as unknown as Fixtures;
}

/** Outcome of the call: its status, and whether a list is empty. */
async function outcome(operation: Operation, lists: Lists): Promise<string> {
  let response: Response;
  try {
    const mock = createMock({ fixtures: lists as unknown as Fixtures });
    response = await mock.handleRequest(await request(operation, mock));
  } catch {
    return 'the mock refuses such records';
  }
  const text = await response.text();
  const items =
    operation.pagination && response.ok && (JSON.parse(text) as Record<string, unknown>)[operation.pagination.items];
  return `${response.status}${Array.isArray(items) && items.length === 0 ? ' empty' : ''}`;
}

async function request(operation: Operation, mock: Mock): Promise<Request> {
  const { verb, path, headers, body } = requestOf(operation);
  const sent = new Headers(headers);
  if (body !== undefined) sent.set('content-type', 'application/json');
  if (credentialOf(operation) === 'sessionToken') sent.set('authorization', `Bearer ${await tokenOf(mock)}`);
  else sent.set('x-api-key', mock.keys['test']!);
  return new Request(new URL(path, 'https://app.refold.ai'), {
    method: verb,
    headers: sent,
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}

/** The token of the samples' account, which is missing where the account is. */
async function tokenOf(mock: Mock): Promise<string> {
  const response = await mock.fetch('https://app.refold.ai/api/v2/public/session-token', {
    method: 'POST',
    headers: { 'x-api-key': mock.keys['test']!, 'content-type': 'application/json' },
    body: JSON.stringify({ linked_account_id: ACCOUNT }),
  });
  return ((await response.json()) as { readonly token?: string }).token ?? 'none';
}
