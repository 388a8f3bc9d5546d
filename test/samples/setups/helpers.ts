// The clients and values that HELPERS.md and the guide of the helpers take for granted.
import * as testing from '@refold/testing';
import * as node from '@refold/node';
import type * as helpers from '@refold/node/helpers';

const WORKFLOW = '6a106ba44480b80424a65289';

const mock: testing.Mock = testing.createMock({
  clock: 'real',
  fixtures: {
    linkedAccounts: [{ account_id: 'acme', name: 'Acme Inc.', connected: ['hubspot'] }],
    applications: [{ slug: 'slack', name: 'Slack', fields: [{ id: '670fcb9e023ebc1f370c5139', name: 'Channel' }] }],
    events: [{ name: 'Order Paid' }],
    workflows: [
      { _id: WORKFLOW, name: 'Ship order', slug: 'hubspot', event: 'Order Paid' },
      { name: 'Send message', slug: 'slack' },
    ],
    configs: [{ linked_account_id: 'acme', slug: 'hubspot', workflows: [{ id: WORKFLOW, enabled: true }] }],
    tables: [{ _id: 't1', name: 'stock', columns: ['sku', 'stock'] }],
    mcpServers: [{ _id: 'm1', linked_account_id: 'acme', name: 'CRM Server' }],
  },
});
mock.workflow(WORKFLOW, { return_value: { total: 3 } });
mock.action('hubspot', 'create_contact', { node_status: 'Success', data: { id: '9001' } });

export const refold: node.Refold = new node.Refold({ apiKey: 'tk_mock', fetch: mock.fetch });
export const acme: node.RefoldLinkedAccount = refold.forLinkedAccount('acme');
export const rows: { sku: string; stock: number }[] = [{ sku: 'a-1', stock: 3 }];
export const credentials: helpers.CredentialToMigrate[] = [];
export const accountOfSignedInUser = (_request: Request): Promise<string | undefined> => Promise.resolve('acme');
