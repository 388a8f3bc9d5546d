// What the vendor's own clients send, as far as the contract has it: the Node client with an API key, the browser client with
// a session token.

export type VendorCall = {
  readonly client: 'Node' | 'browser';
  /** Name of the method in that client. */
  readonly name: string;
  readonly verb: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
  /** Members that the client reads of the response; `.` where it takes a list. */
  readonly reads: readonly string[];
  readonly status?: number;
};

const ACCOUNT = { linked_account_id: 'acme' };
const WORKFLOW = '6a106ba44480b80424a65289';
const EXECUTION = '6a314c54d4616e99e7fa5a02';
const FIELD = '699fec7a5bd27ed2af7243ad';
const at = (path: string): string => `/api/v2/public${path}`;

const node = (name: string, verb: string, path: string, rest: Partial<VendorCall> = {}): VendorCall => ({
  client: 'Node',
  name,
  verb,
  path: at(path),
  reads: [],
  ...rest,
});
const browser = (name: string, verb: string, path: string, rest: Partial<VendorCall> = {}): VendorCall => ({
  client: 'browser',
  name,
  verb,
  path: at(path),
  reads: [],
  ...rest,
});

export const vendorCalls: readonly VendorCall[] = [
  node('createLinkedAccount', 'POST', '/linked-account', {
    body: { linked_account_id: 'initech', name: 'Initech' },
    reads: ['account_id', 'name'],
  }),
  node('upsertLinkedAccount', 'PUT', '/linked-account', {
    body: { linked_account_id: 'acme', name: 'Acme' },
    reads: ['account_id', 'new_account'],
  }),
  node('getAllLinkedAccounts', 'GET', '/linked-account?page=1&limit=10', {
    reads: ['docs', 'totalDocs', 'limit', 'totalPages', 'page'],
  }),
  node('getLinkedAccountById', 'GET', '/linked-account/acme', { reads: ['account_id', 'name', 'integrations'] }),
  node('deleteLinkedAccount', 'DELETE', '/linked-account/globex', { reads: ['message'] }),
  node('migrateAuth', 'PUT', '/migrate-token', {
    headers: ACCOUNT,
    body: { slug: 'hubspot', auth_object: { access_token: 'a', refresh_token: 'b' } },
    reads: ['success', 'message'],
  }),
  node('getTokenForLinkedAccount', 'POST', '/session-token', { body: { linked_account_id: 'acme' }, reads: ['token'] }),
  node('getApplications', 'GET', '/application', { headers: ACCOUNT, reads: ['.'] }),
  node('getApplicationBySlug', 'GET', '/application/hubspot', {
    headers: ACCOUNT,
    reads: ['slug', 'connected_accounts'],
  }),
  node('getExecutions', 'GET', '/execution?page=1&limit=10', { headers: ACCOUNT, reads: ['docs', 'totalDocs'] }),
  node('getExecutionById', 'GET', `/execution/${EXECUTION}`, { headers: ACCOUNT, reads: ['status', 'nodes'] }),
  node('event with a slug', 'POST', '/event/hubspot', {
    headers: { ...ACCOUNT, config_id: 'acme' },
    body: { event: 'candidate_created', payload: { a: 1 } },
    reads: ['message'],
  }),
  node('triggerEvent', 'POST', '/event/trigger', {
    headers: ACCOUNT,
    body: { event: 'candidate_created', payload: { a: 1 } },
    reads: ['message'],
  }),
  node('getConfig', 'GET', '/slug/hubspot/config/acme', {
    headers: ACCOUNT,
    reads: ['slug', 'config_id', 'fields', 'workflows'],
  }),
  node('getConfig without an id', 'GET', '/slug/hubspot/config/', { headers: ACCOUNT, reads: ['slug', 'config_id'] }),
  node('config', 'POST', '/config', {
    headers: ACCOUNT,
    body: { slug: 'hubspot', config_id: 'acme', labels: { customers: [{ name: 'Name', value: 'name' }] } },
    reads: ['config_id', 'fields'],
  }),
  node('updateConfig', 'PUT', '/config', {
    headers: ACCOUNT,
    body: {
      slug: 'hubspot',
      config_id: 'acme',
      fields: { [FIELD]: ['A'] },
      workflows: [{ id: WORKFLOW, enabled: true, fields: {} }],
    },
    reads: ['config_id'],
  }),
  node('deleteConfig', 'DELETE', '/slug/hubspot/config/acme', { headers: ACCOUNT, reads: ['message'] }),
  node('getWebhook', 'GET', '/webhook', { reads: ['.'] }),
  node('createWebhook', 'POST', '/webhook', {
    body: { webhook_url: 'https://acme.example.com/hooks', webhook_events: ['Workflow Errored'] },
    reads: ['_id', 'webhook_url', 'webhook_events'],
  }),
  browser('updateAccount', 'PUT', '/linked-account', {
    body: { linked_account_id: 'acme', name: 'Acme' },
    reads: ['account_id'],
  }),
  browser('getConfigs', 'GET', '/slug/hubspot/configs', { reads: ['.'] }),
  browser('getConfigField', 'POST', `/config/field/${FIELD}`, {
    headers: { slug: 'hubspot' },
    body: {},
    reads: ['id', 'field_type', 'options'],
  }),
  browser('updateConfigField', 'PUT', `/config/field/${FIELD}`, {
    headers: { slug: 'hubspot' },
    body: { value: ['A'] },
    reads: ['id', 'value'],
  }),
  browser('deleteConfigField', 'DELETE', `/config/field/${FIELD}`, { headers: { slug: 'hubspot' }, reads: ['id'] }),
  browser('getFieldOptions', 'POST', '/config/rule-engine/6a4477a1023ebc1f370c5140', {
    headers: { slug: 'hubspot' },
    body: { rule_column: { lhs: 'stage' } },
    reads: ['options'],
  }),
  browser('getWorkflows', 'GET', '/workflow?page=1&limit=100', { reads: ['docs'] }),
  browser('createWorkflow', 'POST', '/workflow', { body: { name: 'Lead Sync', slug: 'hubspot' }, reads: ['workflow'] }),
  browser('deleteWorkflow', 'DELETE', `/workflow/${WORKFLOW}`, { reads: ['success'] }),
  browser('getWorkflowPayload', 'GET', `/workflow/request-structure/${WORKFLOW}`, { reads: ['payload'] }),
  browser('executeWorkflow', 'POST', `/workflow/${WORKFLOW}/execute`, {
    headers: { slug: 'hubspot', sync_execution: 'true' },
    body: { email: 'jane@example.com' },
    reads: ['execution_id', 'return_value'],
  }),
  browser('getExecutions', 'GET', '/execution?limit=10&page=1', { reads: ['docs', 'totalDocs'] }),
  browser('getExecution', 'GET', `/execution/${EXECUTION}`, { reads: ['status'] }),
];

/** Calls of these clients that the contract does not have, and what the mock must name as nearest. */
export const strayCalls: readonly { readonly verb: string; readonly path: string; readonly nearest: string }[] = [
  { verb: 'POST', path: at('/event'), nearest: 'triggerEvent' },
  { verb: 'GET', path: at(`/config/field/${FIELD}`), nearest: 'getConfigField' },
  { verb: 'DELETE', path: at('/webhook'), nearest: 'deleteWebhook' },
  { verb: 'POST', path: at('/webhook/subscribe'), nearest: 'createWebhook' },
];
