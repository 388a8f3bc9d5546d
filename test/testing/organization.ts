import type { Fixtures } from '@refold/testing';

const WORKFLOW = '6a106ba44480b80424a65289';

/** An organization in which every example of the contract finds what it names. */
export const organization: Fixtures = {
  linkedAccounts: [
    { account_id: 'globex', name: 'Globex' },
    {
      account_id: 'acme',
      name: 'Acme Inc.',
      connected: ['hubspot'],
      credentials: { api_key: 'example-key-of-your-product' },
    },
  ],
  events: [{ _id: '6a314123d0aeb8165be4f175', name: 'candidate_created', response: { email: 'jane@example.com' } }],
  workflows: [
    {
      _id: WORKFLOW,
      name: 'Daily Sync',
      slug: 'hubspot',
      workflow_alias: 'daily-sync',
      event: 'candidate_created',
      // A session token deletes a workflow of its own account only.
      linked_account_id: 'acme',
    },
    { _id: '699d8648a81ba363578cc2f4', name: 'Sync Contacts', slug: 'hubspot' },
    { _id: '6a31545ed0aeb8165beb9a43', name: 'Lead Sync', slug: 'hubspot', linked_account_id: 'acme' },
    { _id: '6a17f312aae660322b26883e', name: 'Daily Contact Sync', slug: 'hubspot' },
    { _id: '6a106ba44480b80424a65290', name: 'Of another customer', slug: 'hubspot', linked_account_id: 'globex' },
  ],
  configs: [
    { linked_account_id: 'acme', slug: 'hubspot', workflows: [{ id: WORKFLOW, enabled: true }] },
    { linked_account_id: 'acme', slug: 'slack' },
  ],
  datastores: [
    { linked_account_id: 'acme', slug: 'hubspot', name: 'contacts', records: [{ id: 'rec_001', stage: 'qualified' }] },
  ],
  variableDefinitions: [
    { _id: '6a159a9741e63efd0833773f', name: 'API_BASE_URL', scope: 'org' },
    { _id: '6a1401de41e63efd08fb3e54', name: 'API_SECRET', scope: 'linked_account', encrypted: true },
    { _id: '6a1401de41e63efd08fb3e55', name: 'BATCH_SIZE', scope: 'workflow', var_format: 'number' },
  ],
  variableValues: [
    {
      _id: '6a314b06d396207fd24fb16b',
      variable_definition_id: '6a1401de41e63efd08fb3e54',
      value: 'example-secret-of-acme',
      linked_account_id: 'acme',
    },
  ],
  humanTasks: [
    { _id: '6a31a2f0d396207fd2510000', name: 'Approve discount', form_structure: { required: ['approved'] } },
    { _id: '6a31a2f0d396207fd2510001', name: 'Approved before', status: 'SUBMITTED' },
  ],
  tables: [
    {
      _id: '6a314fc3d396207fd2506a0a',
      name: 'leads',
      columns: ['email', 'stage', 'score'],
      linked_account_id: 'acme',
      records: [
        { record_id: '02cd01ca-c09f-4f91-893d-222ab529f585', email: 'acme@example.com', stage: 'new', score: 1 },
      ],
    },
  ],
  datarefs: [{ linked_account_id: 'acme', name: 'contacts', data: { 1: [{ slug: 'hubspot', value: '9001' }] } }],
  schedules: [
    { _id: '6a315b7ad396207fd2547678', linked_account_id: 'acme', workflow: WORKFLOW },
    {
      _id: '6a315b7ad396207fd2547679',
      linked_account_id: 'acme',
      workflow: WORKFLOW,
      inactive: true,
      status: 'paused',
    },
  ],
  mcpServers: [{ _id: '6a314ee8d0aeb8165beacc6e', linked_account_id: 'acme', name: 'CRM Server' }],
  webhooks: [
    {
      _id: '6a313eda6d5528bdcf71ebac',
      webhook_url: 'https://acme.example.com/webhooks',
      webhook_events: ['Workflow Errored', 'Connection Expired'],
    },
  ],
  executions: [
    {
      _id: '6a314c54d4616e99e7fa5a02',
      linked_account_id: 'acme',
      workflow_id: WORKFLOW,
      outcome: { batches: { 2: [{ batch_index: 0, status: 'Success', output: {} }] } },
    },
  ],
};
