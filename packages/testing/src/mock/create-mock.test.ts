import { describe, expect, test } from 'vitest';
import { createMock, UnhandledCallError, type MockOptions } from './create-mock.ts';
import { asker } from './test-client.ts';

const acme = { linked_account_id: 'acme', name: 'Acme Inc.' };
const withAcme = (options: MockOptions = {}) => {
  const mock = createMock({ fixtures: { linkedAccounts: [{ account_id: 'acme', name: 'Acme Inc.' }] }, ...options });
  return { mock, ask: asker(mock) };
};

describe('credentials', () => {
  test.each([
    { name: 'a wrong key', question: { key: 'tk_other' }, want: [401, 'Invalid Credentials'] },
    { name: 'no key', question: { key: null }, want: [401, 'Invalid Credentials'] },
    { name: 'a token where only a key is taken', question: { token: 'x' }, want: [401, 'Invalid Credentials'] },
    { name: 'the right key', question: {}, want: [200, undefined] },
  ])('$name', async ({ question, want }) => {
    const { status, body } = await withAcme().ask('listLinkedAccounts', question);
    expect([status, body['message']]).toEqual(want);
  });

  test('a key sees its own environment and no other', async () => {
    const { ask } = withAcme();
    const path = { linked_account_id: 'acme' };
    expect((await ask('getLinkedAccount', { path })).status).toBe(200);
    const other = await ask('getLinkedAccount', { path, key: 'pk_mock' });
    expect([other.status, other.body['message']]).toEqual([
      404,
      expect.stringContaining('in environment production not found'),
    ]);
  });

  test('a rotated key is refused at once, and signs no more', async () => {
    const { mock, ask } = withAcme();
    const key = mock.rotateKey();
    expect((await ask('listWebhooks')).status).toBe(401);
    expect((await ask('listWebhooks', { key })).status).toBe(200);
  });

  test('a key needs an account that is there', async () => {
    const { ask } = withAcme();
    expect((await ask('listMcpServers')).body['error_code']).toBe('MISSING_REQUIRED_FIELD');
    expect((await ask('listMcpServers', { account: 'initech' })).status).toBe(404);
    expect((await ask('listMcpServers', { account: 'acme' })).status).toBe(200);
  });
});

describe('session tokens', () => {
  const mint = async ({ ask }: ReturnType<typeof withAcme>, query = {}) =>
    (await ask('createSessionToken', { body: { linked_account_id: 'acme' }, query })).body;

  test('the same one is given until it expires, and a forced one leaves it valid', async () => {
    const world = withAcme();
    const first = await mint(world);
    expect((await mint(world))['token']).toBe(first['token']);
    const forced = await mint(world, { force_refresh: 'true' });
    expect(forced['token']).not.toBe(first['token']);
    for (const { token } of [first, forced] as { token: string }[])
      expect((await world.ask('getActiveLinkedAccount', { token })).status).toBe(200);
  });

  test('it expires with the time, and can be revoked once', async () => {
    const world = withAcme();
    const { token, expires_in } = (await mint(world)) as { token: string; expires_in: number };
    expect((await world.ask('revokeSessionToken', { token })).body).toEqual({ success: true, revoked_count: 1 });
    expect((await world.ask('getActiveLinkedAccount', { token })).body['error']).toBe('INVALID_TOKEN');
    const again = ((await mint(world)) as { token: string }).token;
    await world.mock.clock.advance((expires_in + 1) * 1000);
    expect((await world.ask('getActiveLinkedAccount', { token: again })).status).toBe(401);
  });

  test('it reaches its own account only, and holds its claims', async () => {
    const world = withAcme();
    world.mock.plant({ linkedAccounts: [{ account_id: 'globex' }] });
    const { token } = (await mint(world)) as { token: string };
    expect((await world.ask('getLinkedAccount', { token, path: { linked_account_id: 'globex' } })).status).toBe(404);
    expect(JSON.parse(atob(token.split('.')[1]!))).toMatchObject({ linked_account_id: 'acme', environment: 'test' });
  });
});

describe('requests that the contract does not allow', () => {
  test.each([
    {
      name: 'an unknown field',
      id: 'createLinkedAccount',
      body: { ...acme, nme: 'x' },
      want: '/body/nme is not in the contract',
    },
    { name: 'a body that is no object', id: 'setVariableValue', body: 'x', want: '/body must be object' },
  ] as const)('$name', async ({ id, body, want }) => {
    const reply = await asker(createMock())(id, { body });
    expect([reply.status, reply.body['message']]).toEqual([400, expect.stringContaining(want)]);
  });

  test('an unknown query parameter, and a page that is no number', async () => {
    const { ask } = withAcme();
    const { body } = await ask('listLinkedAccounts', { query: { pgae: '2', page: 'two' } });
    expect(body['message']).toContain('/query/pgae is not in the contract');
    expect(body['message']).toContain('/query/page must be integer');
  });

  test('without strictness unknown fields pass', async () => {
    const { status } = await asker(createMock({ strict: false }))('createLinkedAccount', {
      body: { ...acme, nme: 'x' },
    });
    expect(status).toBe(200);
  });

  test('a call beside the contract throws and names the nearest, and is kept', async () => {
    const mock = createMock();
    const call = mock.fetch('https://app.refold.ai/api/v2/public/linked-acounts');
    await expect(call).rejects.toThrow(UnhandledCallError);
    await expect(call).rejects.toThrow('listLinkedAccounts');
    expect(mock.unhandled).toHaveLength(1);
    const polite = createMock({ onUnhandled: 'respond' });
    expect((await polite.fetch('https://app.refold.ai/nothing')).status).toBe(404);
  });
});

describe('time', () => {
  test('the limit is enforced where time stands still, and lifted on request', async () => {
    const clock = { now: () => 0 };
    const statuses = async (options: MockOptions): Promise<number[]> => {
      const ask = asker(createMock(options));
      const all = await Promise.all(Array.from({ length: 7 }, () => ask('listWebhooks')));
      return all.map(({ status }) => status);
    };
    expect(await statuses({ clock })).toEqual([200, 200, 200, 200, 200, 429, 429]);
    expect(await statuses({ clock, rateLimit: false })).toEqual(Array(7).fill(200));
  });

  test('Retry-After comes only when it is wanted', async () => {
    for (const retryAfter of [undefined, 2]) {
      const ask = asker(createMock({ clock: { now: () => 0 }, ...(retryAfter !== undefined && { retryAfter }) }));
      const all = await Promise.all(Array.from({ length: 6 }, () => ask('listWebhooks')));
      expect(all.at(-1)!.headers.get('retry-after')).toBe(retryAfter === undefined ? null : '2');
    }
  });
});

describe('snapshots', () => {
  test('a snapshot brings back records, time and chances', async () => {
    const { mock, ask } = withAcme();
    const snapshot = mock.snapshot();
    const first = await ask('createLinkedAccount', { body: { linked_account_id: 'globex' } });
    mock.restore(snapshot);
    expect(mock.records('accounts')).toHaveLength(1);
    expect((await ask('createLinkedAccount', { body: { linked_account_id: 'globex' } })).body).toEqual(first.body);
  });

  test('a reset forgets faults, scripts and requests', async () => {
    const { mock, ask } = withAcme();
    mock.fail('listWebhooks', { status: 500 });
    expect((await ask('listWebhooks')).status).toBe(500);
    mock.reset();
    expect(mock.requests).toEqual([]);
    expect((await ask('listWebhooks')).status).toBe(200);
  });

  test('one seed gives the same bytes, another one others', async () => {
    const bytes = async (seed: number): Promise<string> =>
      JSON.stringify((await asker(createMock({ seed }))('createLinkedAccount', { body: acme })).body);
    expect(await bytes(7)).toBe(await bytes(7));
    expect(await bytes(7)).not.toBe(await bytes(8));
  });
});

test('requests are kept with their values, and never with a credential', async () => {
  const { mock, ask } = withAcme();
  await ask('createMcpServer', { account: 'acme', body: { name: 'CRM', description: 'x' } });
  const [request] = mock.requests;
  expect(request).toMatchObject({
    operationId: 'createMcpServer',
    credential: 'apiKey',
    environment: 'test',
    account: 'acme',
    status: 201,
    body: { name: 'CRM' },
  });
  expect(JSON.stringify(request)).not.toContain('tk_mock');
});
