import type { Fixtures } from '../model/fixtures.ts';

/** Apps that every mock begins with: two with OAuth, two with keys, some with actions and config fields. */
export const catalog = (): Fixtures => ({
  applications: [
    {
      slug: 'hubspot',
      name: 'Hubspot',
      app_id: '6992cc7dc124a392c80e9e9c',
      tags: ['CRM'],
      auth_structure: { oauth2: { access_token: 'string', refresh_token: 'string' } },
      actions: [
        { action_id: 'httprequest', name: 'HTTP Request', description: 'Make a raw HTTP request' },
        {
          action_id: 'create_contact',
          name: 'Create Contact',
          description: 'Create a contact',
          parameters: [
            { name: 'email', label: 'Enter Email', required: true, type: 'text' },
            { name: 'firstname', label: 'Enter First Name', required: false, type: 'text' },
          ],
        },
        { action_id: 'search_contacts', name: 'Search Contact', description: 'Search for contacts' },
      ],
      fields: [
        {
          id: '699fec7a5bd27ed2af7243ad',
          name: 'Stages',
          field_type: 'select',
          multiple: true,
          options: options('A', 'B', 'C'),
        },
        { id: '670fcb9e023ebc1f370c5139', name: 'Your name' },
        {
          id: '6a4477a1023ebc1f370c5140',
          name: 'Which deals',
          field_type: 'rule_engine',
          options: options('stage', 'amount'),
        },
      ],
    },
    {
      slug: 'slack',
      name: 'Slack',
      app_id: '65c9ef72af613b7828322831',
      tags: ['Chat'],
      actions: [{ action_id: 'post_message', name: 'Post Message', description: 'Post a message to a channel' }],
    },
    {
      slug: 'netsuite',
      name: 'Netsuite',
      app_id: '6992cc7dc124a392c80e9c1c',
      tags: ['Accounting'],
      auth_type: 'keybased',
      auth_structure: { keybased: { account_id: 'string', token_id: 'string', token_secret: 'string' } },
      auth_input_map: [
        {
          name: 'account_id',
          label: 'Account Id',
          placeholder: 'Please enter the Account Id',
          required: true,
          type: 'text',
        },
      ],
    },
    {
      slug: 'mailerlite',
      name: 'Mailerlite',
      app_id: '6992cc7dc124a392c80e9d2b',
      tags: ['Marketing'],
      auth_type: 'keybased',
      fields: [
        {
          id: '646473c7e7b74deee820458f',
          name: 'Field mapping',
          field_type: 'map',
          options: options('city', 'name', 'last_name'),
          $label_slot: 'customer_mapping',
        },
      ],
    },
  ],
});

/** A small organization for demonstrations: two accounts, a connection, a workflow, an event, a table. */
export const demo = (): Fixtures => ({
  linkedAccounts: [
    { account_id: 'globex', name: 'Globex' },
    { account_id: 'acme', name: 'Acme Inc.', connected: ['hubspot'] },
  ],
  events: [{ name: 'candidate_created', response: { email: 'jane@example.com' } }],
  workflows: [
    {
      _id: '6a106ba44480b80424a65289',
      name: 'Daily Sync',
      slug: 'hubspot',
      workflow_alias: 'daily-sync',
      event: 'candidate_created',
    },
  ],
  configs: [
    { linked_account_id: 'acme', slug: 'hubspot', workflows: [{ id: '6a106ba44480b80424a65289', enabled: true }] },
  ],
  variableDefinitions: [{ name: 'API_BASE_URL', scope: 'org', var_format: 'url' }],
  tables: [{ name: 'leads', columns: ['email', 'stage'], records: [{ email: 'acme@example.com', stage: 'new' }] }],
});

function options(...values: string[]): { name: string; value: string }[] {
  return values.map((value) => ({ name: value, value }));
}
