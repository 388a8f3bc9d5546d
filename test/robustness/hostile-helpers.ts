import {
  actionTypes,
  connectionState,
  createConnectLink,
  createOAuthLink,
  disconnect,
  editConfig,
  ensureWebhook,
  fireEvent,
  fireEventAndWait,
  importRows,
  listConnections,
  mcpConnection,
  migrateCredentials,
  performAction,
  preflightConfig,
  rerunFailed,
  runWorkflow,
  SessionTokenProvider,
  syncRows,
  upsertSchedule,
  waitForConnection,
  waitForExecution,
} from '@refold/core/helpers';
import type { Refold, RefoldLinkedAccount } from '@refold/core';
import { hostileUrls } from './hostile-urls.ts';

/** A client of the organization, and one of its account `acme`. */
export interface HelperClients {
  readonly refold: Refold;
  readonly acme: RefoldLinkedAccount;
}

type Use = (clients: HelperClients, id: string) => Promise<unknown>;

const soon = { maxWait: 1, interval: 50 };
const chat = { slug: 'chat' };
const credential = { auth_object: { oauth2: { access_token: 'x' } } };
const row = [{ sku: 'a' }];

async function drained(items: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of items);
}

/** Each helper that makes requests, with a hostile value in each place where it takes an id or a name. */
export const hostileHelpers: Readonly<Record<string, Use>> = {
  'connectionState slug': ({ acme }, slug) => connectionState(acme, { slug }),
  'connectionState connection': ({ acme }, connection) => connectionState(acme, { ...chat, connection }),
  'listConnections slug': ({ acme }, slug) => listConnections(acme, { slug }),
  'waitForConnection slug': ({ acme }, slug) => waitForConnection(acme, { slug }, soon),
  'disconnect slug': ({ acme }, slug) => disconnect(acme, { slug }),
  'disconnect connection': ({ acme }, connection) => disconnect(acme, { ...chat, connection }),
  'disconnect auth_type': ({ acme }, auth_type) => disconnect(acme, { ...chat, auth_type }),
  'createOAuthLink slug': ({ acme }, slug) => createOAuthLink(acme, { slug }),
  'createConnectLink account': ({ refold }, linked_account_id) =>
    createConnectLink(refold, { linked_account_id, name: 'x' }),
  'createConnectLink config': ({ refold }, config_id) =>
    createConnectLink(refold, { linked_account_id: 'acme', config_id }),
  'editConfig slug': ({ acme }, slug) => editConfig(acme, { slug }).set('Channel', '#a').save(),
  'editConfig config': ({ acme }, config_id) =>
    editConfig(acme, { ...chat, config_id })
      .set('Channel', '#a')
      .save(),
  'editConfig connection': ({ acme }, connection) =>
    editConfig(acme, { ...chat, connection })
      .enable('w1')
      .save(),
  'preflightConfig slug': ({ acme }, slug) => preflightConfig(acme, { slug }),
  'runWorkflow workflow': ({ acme }, workflow_id) => runWorkflow(acme, { workflow_id, ...chat }, soon),
  'runWorkflow slug': ({ acme }, slug) => runWorkflow(acme, { workflow_id: 'w1', slug }, soon),
  'waitForExecution execution': ({ acme }, execution_id) => waitForExecution(acme, { execution_id }, soon),
  'rerunFailed workflow': ({ acme }, workflow_id) => drained(rerunFailed(acme, { since: new Date(0), workflow_id })),
  'fireEvent event': ({ acme }, event) => fireEvent(acme, { event, payload: {} }),
  'fireEvent slug': ({ acme }, slug) => fireEvent(acme, { event: 'x', slug, payload: {} }),
  'fireEventAndWait event': ({ acme }, event) => fireEventAndWait(acme, { event, match: () => true }, soon),
  'upsertSchedule slug': ({ acme }, slug) => upsertSchedule(acme, { slug, workflow_id: 'w1', regex: '0 8 * * *' }),
  'upsertSchedule workflow': ({ acme }, workflow_id) =>
    upsertSchedule(acme, { ...chat, workflow_id, regex: '0 8 * * *' }),
  'performAction slug': ({ acme }, slug) => performAction(acme, { slug, action_id: 'send', input: {} }),
  'performAction action': ({ acme }, action_id) => performAction(acme, { ...chat, action_id, input: {} }),
  'actionTypes slug': ({ acme }, slug) => actionTypes(acme, { slug }),
  'importRows table': ({ refold }, table_id) => importRows(refold, { table_id, rows: row }),
  'importRows key': ({ refold }, table_id) => importRows(refold, { table_id, rows: row, key: 'sku' }),
  'syncRows table': ({ refold }, table_id) => syncRows(refold, { table_id, key: 'sku', rows: row }),
  'ensureWebhook url': ({ refold }, url) => ensureWebhook(refold, { url, events: ['Workflow Completed'] }),
  'migrateCredentials account': ({ refold }, linked_account_id) =>
    migrateCredentials(refold, [{ linked_account_id, ...chat, ...credential }]),
  'migrateCredentials slug': ({ refold }, slug) =>
    migrateCredentials(refold, [{ linked_account_id: 'acme', slug, ...credential }]),
  'mcpConnection server': async ({ refold }, mcp_server_id) => {
    const { url, fetch } = await mcpConnection(refold, { mcp_server_id, linked_account_id: 'acme' });
    await fetch(url);
  },
  'mcpConnection account': async ({ refold }, linked_account_id) => {
    const { url, fetch } = await mcpConnection(refold, { mcp_server_id: 'm1', linked_account_id });
    await fetch(url);
  },
  'SessionTokenProvider.get': ({ refold }, account) => new SessionTokenProvider(refold).get(account),
  'SessionTokenProvider.revoke': async ({ refold }, account) => {
    const provider = new SessionTokenProvider(refold);
    await provider.get(account);
    await provider.revoke(account);
  },
};

/** The `fetch` of an MCP connection, which an agent may be told to use for anything. */
export async function askElsewhere({ refold }: HelperClients): Promise<number> {
  const { url, fetch } = await mcpConnection(refold, { mcp_server_id: 'm1', linked_account_id: 'acme' });
  const urls = [...hostileUrls, `${url}/`, `${url}?x=1`, `${url}.`, url.replace('https:', 'http:'), `${url}/../m2`];
  for (const one of urls) {
    await fetch(one).catch(() => undefined);
    if (URL.canParse(one)) await fetch(new URL(one), { method: 'POST', body: '{}' }).catch(() => undefined);
  }
  return urls.length;
}
