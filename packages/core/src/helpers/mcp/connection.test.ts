import { expect, test } from 'vitest';
import { json, servedClient, type ServedRequest } from '../../testing/observed.ts';
import { mcpConnection } from './connection.ts';

/** A server that mints token-1, token-2 and so on, and responds to MCP requests as it is told. */
function mcp(respond: (token: string, request: ServedRequest) => number) {
  let minted = 0;
  const refused: string[] = [];
  const { client, served } = servedClient((request) => {
    if (request.route.endsWith('/session-token')) return { token: `token-${++minted}`, expires_in: 60 };
    const token = request.headers.get('authorization')!.slice('Bearer '.length);
    const status = respond(token, request);
    if (status !== 200) refused.push(token);
    return json({}, { status });
  });
  return { client, served, minted: () => minted };
}

const params = { mcp_server_id: 'm1', linked_account_id: 'acme' };

test.each([401, 403])('20 calls that are refused with %i whatever the token cost two mints', async (status) => {
  const { client, minted } = mcp(() => status);
  const connection = await mcpConnection(client, params);
  for (let call = 0; call < 20; call++) expect((await connection.fetch(connection.url)).status).toBe(status);
  expect(minted()).toBe(2);
});

test('a token that has ended is renewed each time', async () => {
  let current = 'token-1';
  const { client, minted } = mcp((token) => (token >= current ? 200 : 401));
  const connection = await mcpConnection(client, params);
  for (const next of ['token-1', 'token-2', 'token-3']) {
    current = next;
    expect((await connection.fetch(connection.url)).status).toBe(200);
  }
  expect(minted()).toBe(3);
});

test('calls that are refused at once share one new token', async () => {
  const { client, minted } = mcp((token) => (token === 'token-1' ? 401 : 200));
  const connection = await mcpConnection(client, params);
  const responses = await Promise.all(
    Array.from({ length: 10 }, () => connection.fetch(connection.url, { method: 'POST', body: '{}' })),
  );
  expect(responses.map(({ status }) => status)).toEqual(Array(10).fill(200));
  expect(minted()).toBe(2);
});

test('neither token nor key goes anywhere but to the server', async () => {
  const { client, served } = mcp(() => 200);
  const connection = await mcpConnection(client, params);
  served.length = 0;
  for (const url of [
    'https://evil.example/mcp',
    `${connection.url}/../x`,
    `${connection.url}?next=1`,
    'https://app.refold.ai/other',
  ]) {
    await connection.fetch(url, { headers: { authorization: 'Bearer own' } }).catch(() => undefined);
  }
  expect(served.map(({ headers }) => [headers.get('authorization'), headers.get('x-api-key')])).toEqual(
    Array.from({ length: 4 }, () => ['Bearer own', null]),
  );
});

test.each([
  { given: { linked_account_id: 'acme' }, field: 'mcp_server_id' },
  { given: { mcp_server_id: '..', linked_account_id: 'acme' }, field: 'mcp_server_id' },
  { given: { ...params, account: 'x' }, field: 'account' },
])('a connection with $given is refused before any request', async ({ given, field }) => {
  const { client, served } = mcp(() => 200);
  await expect(mcpConnection(client, given as never)).rejects.toMatchObject({ name: 'InvalidInputError', field });
  expect(served).toEqual([]);
});
