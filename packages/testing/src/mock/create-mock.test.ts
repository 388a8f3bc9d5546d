import { describe, expect, test } from 'vitest';
import { createMock } from './create-mock.ts';
import { UnhandledRequestError, type MockOptions } from './mock.ts';
import { testClient } from '../testing/test-client.ts';

const acme = { linked_account_id: 'acme', name: 'Acme Inc.' };
const withAcme = (options: MockOptions = {}) => {
  const mock = createMock({ fixtures: { linkedAccounts: [{ account_id: 'acme', name: 'Acme Inc.' }] }, ...options });
  return { mock, send: testClient(mock) };
};

describe('credentials', () => {
  test.each([
    { name: 'a wrong key', request: { key: 'tk_other' }, want: [401, 'Invalid Credentials'] },
    { name: 'no key', request: { key: null }, want: [401, 'Invalid Credentials'] },
    { name: 'a token where only a key is taken', request: { token: 'x' }, want: [401, 'Invalid Credentials'] },
    { name: 'the right key', request: {}, want: [200, undefined] },
  ])('responds with $want when there is $name', async ({ request, want }) => {
    const { status, body } = await withAcme().send('listLinkedAccounts', request);
    expect([status, body['message']]).toEqual(want);
  });

  test('shows the records of one environment when the key is of that one', async () => {
    const { send } = withAcme();
    const path = { linked_account_id: 'acme' };
    expect((await send('getLinkedAccount', { path })).status).toBe(200);
    const other = await send('getLinkedAccount', { path, key: 'pk_mock' });
    expect([other.status, other.body['message']]).toEqual([
      404,
      expect.stringContaining('in environment production not found'),
    ]);
  });

  test('refuses the old key when it was rotated', async () => {
    const { mock, send } = withAcme();
    const key = mock.rotateKey();
    expect((await send('listWebhooks')).status).toBe(401);
    expect((await send('listWebhooks', { key })).status).toBe(200);
  });

  test('refuses a key when it comes without an account that exists', async () => {
    const { send } = withAcme();
    expect((await send('listMcpServers')).body['error_code']).toBe('MISSING_REQUIRED_FIELD');
    expect((await send('listMcpServers', { account: 'initech' })).status).toBe(404);
    expect((await send('listMcpServers', { account: 'acme' })).status).toBe(200);
  });
});

describe('session tokens', () => {
  const mint = async ({ send }: ReturnType<typeof withAcme>, query = {}) =>
    (await send('createSessionToken', { body: { linked_account_id: 'acme' }, query })).body;

  test('gives the same token again when it is valid, and a new one when that is forced', async () => {
    const setup = withAcme();
    const first = await mint(setup);
    expect((await mint(setup))['token']).toBe(first['token']);
    const forced = await mint(setup, { force_refresh: 'true' });
    expect(forced['token']).not.toBe(first['token']);
    for (const { token } of [first, forced] as { token: string }[])
      expect((await setup.send('getActiveLinkedAccount', { token })).status).toBe(200);
  });

  test('refuses a token when it was revoked or has expired', async () => {
    const setup = withAcme();
    const { token, expires_in } = (await mint(setup)) as { token: string; expires_in: number };
    expect((await setup.send('revokeSessionToken', { token })).body).toEqual({ success: true, revoked_count: 1 });
    expect((await setup.send('getActiveLinkedAccount', { token })).body['error']).toBe('INVALID_TOKEN');
    const again = ((await mint(setup)) as { token: string }).token;
    await setup.mock.clock.advance((expires_in + 1) * 1000);
    expect((await setup.send('getActiveLinkedAccount', { token: again })).status).toBe(401);
  });

  test('shows one account when the token is of that one, and has its claims', async () => {
    const setup = withAcme();
    setup.mock.addFixtures({ linkedAccounts: [{ account_id: 'globex' }] });
    const { token } = (await mint(setup)) as { token: string };
    expect((await setup.send('getLinkedAccount', { token, path: { linked_account_id: 'globex' } })).status).toBe(404);
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
  ] as const)('refuses a request when there is $name', async ({ id, body, want }) => {
    const response = await testClient(createMock())(id, { body });
    expect([response.status, response.body['message']]).toEqual([400, expect.stringContaining(want)]);
  });

  test('refuses a request when there is an unknown query parameter or a page that is no number', async () => {
    const { send } = withAcme();
    const { body } = await send('listLinkedAccounts', { query: { pgae: '2', page: 'two' } });
    expect(body['message']).toContain('/query/pgae is not in the contract');
    expect(body['message']).toContain('/query/page must be integer');
  });

  test('lets unknown fields pass when it is not strict', async () => {
    const { status } = await testClient(createMock({ strict: false }))('createLinkedAccount', {
      body: { ...acme, nme: 'x' },
    });
    expect(status).toBe(200);
  });

  test('throws, names the nearest operation and records the request when no operation matches', async () => {
    const mock = createMock();
    const call = mock.fetch('https://app.refold.ai/api/v2/public/linked-acounts');
    await expect(call).rejects.toThrow(UnhandledRequestError);
    await expect(call).rejects.toThrow('listLinkedAccounts');
    expect(mock.unhandledRequests).toHaveLength(1);
    const responding = createMock({ onUnhandledRequest: 'respond' });
    expect((await responding.fetch('https://app.refold.ai/nothing')).status).toBe(404);
  });
});

describe('time', () => {
  test('enforces the rate limit when time stands still, unless it is switched off', async () => {
    const clock = { now: () => 0 };
    const statuses = async (options: MockOptions): Promise<number[]> => {
      const send = testClient(createMock(options));
      const all = await Promise.all(Array.from({ length: 7 }, () => send('listWebhooks')));
      return all.map(({ status }) => status);
    };
    expect(await statuses({ clock })).toEqual([200, 200, 200, 200, 200, 429, 429]);
    expect(await statuses({ clock, rateLimit: false })).toEqual(Array(7).fill(200));
  });

  test('sends Retry-After when retryAfterMs is set', async () => {
    for (const retryAfterMs of [undefined, 2000]) {
      const send = testClient(
        createMock({ clock: { now: () => 0 }, ...(retryAfterMs !== undefined && { retryAfterMs }) }),
      );
      const all = await Promise.all(Array.from({ length: 6 }, () => send('listWebhooks')));
      expect(all.at(-1)!.headers.get('retry-after')).toBe(retryAfterMs === undefined ? null : '2');
    }
  });
});

describe('snapshots', () => {
  test('restores records, time and random numbers when there is a snapshot', async () => {
    const { mock, send } = withAcme();
    const snapshot = mock.snapshot();
    const first = await send('createLinkedAccount', { body: { linked_account_id: 'globex' } });
    mock.restore(snapshot);
    expect(mock.records('accounts')).toHaveLength(1);
    expect((await send('createLinkedAccount', { body: { linked_account_id: 'globex' } })).body).toEqual(first.body);
  });

  test('removes faults, scripts and requests when it is reset', async () => {
    const { mock, send } = withAcme();
    mock.fail('listWebhooks', { status: 500 });
    expect((await send('listWebhooks')).status).toBe(500);
    mock.reset();
    expect(mock.requests).toEqual([]);
    expect((await send('listWebhooks')).status).toBe(200);
  });

  test('responds with the same bytes when the seed is the same', async () => {
    const bytes = async (seed: number): Promise<string> =>
      JSON.stringify((await testClient(createMock({ seed }))('createLinkedAccount', { body: acme })).body);
    expect(await bytes(7)).toBe(await bytes(7));
    expect(await bytes(7)).not.toBe(await bytes(8));
  });
});

test('records a request with its values and without its credential when it comes', async () => {
  const { mock, send } = withAcme();
  await send('createMcpServer', { account: 'acme', body: { name: 'CRM', description: 'x' } });
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
