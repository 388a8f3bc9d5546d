import { createMock } from '@refold/testing';
import { InvalidResponseError, OutcomeUnknownError, Refold } from '@refold/node';
import { ensure, ensureEqual, type Check } from '../check.ts';

const client = (mock: ReturnType<typeof createMock>): Refold =>
  new Refold({ apiKey: 'tk_mock', fetch: mock.fetch, limiter: false });
const acme = { linked_account_id: 'acme', name: 'Acme Inc.' };

export const faults: Check = {
  name: 'faults: one account when a create is refused at first, or takes effect and fails; reset, hanging and cut responses',
  run: async () => {
    const refused = createMock();
    refused.fail('createLinkedAccount', { status: 429, retryAfterMs: 0, times: 2 });
    await client(refused).linkedAccounts.create(acme);
    ensureEqual(
      [refused.records('accounts').length, refused.requests.length],
      [1, 3],
      'accounts and requests after two 429s',
    );

    const committed = createMock();
    committed.fail('createLinkedAccount', { error: 'reset', after: 'commit' });
    const error = await client(committed)
      .linkedAccounts.create(acme)
      .catch((reason: unknown) => reason);
    ensure(error instanceof OutcomeUnknownError, `A create that broke off ended in ${String(error)}.`);
    ensureEqual(
      [committed.records('accounts').length, committed.requests.length],
      [1, 1],
      'accounts and requests after commit',
    );

    const mock = createMock({ fixtures: { linkedAccounts: [{ account_id: 'acme' }] } });
    mock.fail({ tag: 'Webhooks' }, { error: 'hang' });
    mock.fail('listEvents', { error: 'truncate' });
    mock.fail('listDatarefs', { status: 500, nth: 2 });
    const names = await Promise.all([
      client(mock)
        .webhooks.list({ timeout: 30, maxRetries: 0 })
        .catch((reason: Error) => reason.name),
      client(mock)
        .events.list({ maxRetries: 0 })
        .catch((reason: Error) => reason.name),
    ]);
    ensureEqual(names, ['TimeoutError', 'ConnectionError'], 'errors of a hanging and of a cut response');
    for (let call = 1; call <= 3; call++) await client(mock).datarefs.list();
    ensureEqual(
      mock.requests.filter(({ operationId }) => operationId === 'listDatarefs').map(({ status }) => status),
      [200, 500, 200, 200],
      'statuses with a fault on the second call',
    );
    return '7 faults: by operation, tag and nth call';
  },
};

export const emptyResponses: Check = {
  name: 'operations that respond with 204 resolve, and a 200 without the object that the contract promises is an error',
  run: async () => {
    const server = '6a314ee8d0aeb8165beacc6e';
    const mock = createMock({
      fixtures: {
        linkedAccounts: [{ account_id: 'acme' }],
        mcpServers: [{ _id: server, linked_account_id: 'acme', name: 'CRM' }],
      },
    });
    const account = client(mock).forLinkedAccount('acme');
    const results = await Promise.all([
      account.mcpServers.delete({ mcp_server_id: server }),
      account.datarefs.updateMany({ refNames: ['contacts'], group: 'crm' }),
      account.tables.updateMany({ tableIds: [server], group: 'crm' }),
    ]);
    ensureEqual(
      mock.requests.map(({ status }) => status),
      [204, 204, 204],
      'statuses',
    );
    const empty = new Refold({
      apiKey: 'tk_mock',
      limiter: false,
      fetch: async () => new Response(null, { status: 200 }),
    });
    const error = await empty.linkedAccounts.delete({ linked_account_id: 'acme' }).catch((reason: unknown) => reason);
    ensure(error instanceof InvalidResponseError, `An empty 200 ended in ${String(error)}.`);
    return `${results.length} operations with 204, 1 empty 200`;
  },
};
