import { afterEach, expect, test, vi } from 'vitest';
import {
  actionTypes,
  auditConnections,
  bulkFor,
  connectionState,
  createConnectLink,
  createOAuthLink,
  editConfig,
  ensureWebhook,
  fireEvent,
  mcpConnection,
  migrateCredentials,
  performAction,
  preflightConfig,
  rerunFailed,
  runWorkflow,
  syncRows,
  upsertSchedule,
  waitForConnection,
  waitForExecution,
  importRows,
} from '@refold/core/helpers';
import manifest from '@refold/core/manifest.json' with { type: 'json' };
import type { Fixtures } from '@refold/testing';
import { mocked, ofEvent, type Mocked } from './mocked.ts';
import { collect } from './row.ts';

const fixtures: Fixtures = {
  ...ofEvent,
  applications: [
    {
      slug: 'chat',
      name: 'Chat',
      fields: [{ id: 'f1', name: 'Channel' }],
      actions: [{ action_id: 'send', name: 'Send' }],
    },
  ],
  tables: [{ _id: 't1', name: 'stock', columns: ['sku'] as never, records: [] }],
  executions: [{ _id: 'e1', linked_account_id: 'acme', status: 'ERRORED', name: 'Run', workflow: 'w1' }],
  mcpServers: [{ _id: 'm1', linked_account_id: 'acme', name: 'CRM' }],
};

const chat = { slug: 'chat' };
const event = 'Order Paid';
const row = { linked_account_id: 'globex', name: 'Globex' };
const credential = { linked_account_id: 'acme', slug: 'chat', auth_object: { oauth2: { access_token: 'x' } } };

/** Each helper that makes requests with the client that it is given. */
const helpers: Readonly<Record<string, (setup: Mocked) => Promise<unknown>>> = {
  createConnectLink: ({ refold }) => createConnectLink(refold, row),
  createOAuthLink: ({ acme }) => createOAuthLink(acme, chat),
  auditConnections: ({ refold }) => collect(auditConnections(refold)),
  connectionState: ({ acme }) => connectionState(acme, chat),
  waitForConnection: ({ acme }) => waitForConnection(acme, { slug: 'hubspot' }),
  migrateCredentials: ({ refold }) => migrateCredentials(refold, [credential]),
  runWorkflow: ({ acme }) => runWorkflow(acme, { workflow_id: 'w1', slug: 'hubspot', payload: {} }),
  fireEvent: ({ acme }) => fireEvent(acme, { event, payload: {} }),
  waitForExecution: ({ acme }) => waitForExecution(acme, { execution_id: 'e1' }, { maxWait: 200 }),
  rerunFailed: ({ acme }) => collect(rerunFailed(acme, { since: new Date(0) })),
  editConfig: ({ acme }) => editConfig(acme, chat).set('Channel', '#a').save(),
  preflightConfig: ({ acme }) => preflightConfig(acme, chat),
  ensureWebhook: ({ refold }) =>
    ensureWebhook(refold, { url: 'https://you.example.com', events: ['Workflow Completed'] }),
  upsertSchedule: ({ acme }) => upsertSchedule(acme, { slug: 'hubspot', workflow_id: 'w1', regex: '0 8 * * *' }),
  performAction: ({ acme }) => performAction(acme, { ...chat, action_id: 'send', input: {} }),
  actionTypes: ({ acme }) => actionTypes(acme, chat),
  importRows: ({ refold }) => importRows(refold, { table_id: 't1', rows: [{ sku: 'a' }] }),
  syncRows: ({ refold }) => syncRows(refold, { table_id: 't1', key: 'sku', rows: [{ sku: 'a' }] }),
  mcpConnection: ({ refold }) => mcpConnection(refold, { mcp_server_id: 'm1', linked_account_id: 'acme' }),
  bulkFor: ({ refold }) => bulkFor(refold).linkedAccounts.upsert([row]),
};

afterEach(() => void vi.restoreAllMocks());

/** Has every method of every resource watched, and gives the operations of those that were called. */
function watched({ refold }: Mocked): string[] {
  const called: string[] = [];
  for (const [id, { resource, method }] of Object.entries(
    manifest.operations as Record<string, { resource: string; method: string }>,
  )) {
    const owner = (refold as unknown as Record<string, object>)[resource]!;
    const prototype = Object.getPrototypeOf(owner) as Record<string, (...given: unknown[]) => unknown>;
    const original = prototype[method]!;
    vi.spyOn(prototype, method).mockImplementation(function (this: unknown, ...given) {
      called.push(id);
      return original.apply(this, given);
    });
  }
  return called;
}

/** Sent with a token that the helper minted itself, so by a client that nobody else has. */
const OWN_CLIENT: readonly string[] = ['createConnectUrl'];

test.each(Object.keys(helpers))('%s makes its requests by the methods of the client', async (name) => {
  const setup = mocked(fixtures);
  const called = watched(setup);
  await helpers[name]!(setup).catch(() => undefined);
  const requested = setup.mock.requests.map(({ operationId }) => String(operationId));
  expect(requested.length).toBeGreaterThan(0);
  const byMethods = requested.filter((id) => !OWN_CLIENT.includes(id));
  expect(called.toSorted()).toEqual(byMethods.toSorted());
});
