import { asArray, asObject, asObjects, valueAt, type Json, type JsonObject } from '../model/json.ts';
import type { Cleanup } from './cleanup-log.ts';

/** Values that steps are filled from: names of what is created, what the probes have found, what earlier steps kept. */
export type Values = Readonly<Record<string, Json>>;

/** One call of a lifecycle. Texts in braces are filled from the values, and a step without one of its values is skipped. */
export type Step = {
  readonly operationId: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Json;
  /** Values that must be there, besides those in braces. */
  readonly needs?: readonly string[];
  /** Values that the response gives. */
  readonly keep?: Readonly<Record<string, (body: Json | undefined, values: Values) => Json | undefined>>;
  /** The request that removes what this step creates. */
  readonly cleanup?: Pick<Cleanup, 'operationId' | 'path'>;
  readonly withToken?: boolean;
  readonly page?: boolean;
};

/** Words for a value that a step or a probe lacks, and how to give it. */
export const MISSING: Readonly<Record<string, string>> = {
  account: 'there is no linked account to read: create one, or name it with --account',
  slug: 'there is no app: add one to the organization, or name it with --slug',
  definition: 'no variable definition is of the scope linked_account: add one in the dashboard',
  action: 'the app has no action',
  field: 'the config of the app has no field',
  ruleField: 'the config of the app has no field of the type rule_engine',
  configWorkflow: 'the app has no published workflow',
  humanTask: 'no operation lists human tasks: name one with --human-task',
};

const at =
  (pointer: string) =>
  (body: Json | undefined): Json | undefined =>
    valueAt(body, pointer);

const fieldWhere =
  (isWanted: (field: JsonObject) => boolean) =>
  (body: Json | undefined): Json | undefined =>
    asObjects(asObject(body)['fields']).find(isWanted)?.['id'];

const TABLE = { table_id: '{table}' };
const SERVER = { mcp_server_id: '{server}' };
const EVENT = { event_id: '{event}' };
const WEBHOOK = { id: '{webhook}' };
const WORKFLOW = { workflowId: '{workflow}' };
const SCHEDULE = { schedule_id: '{schedule}' };
const FIELD = { fieldId: '{field}' };
const RUN = { instanceId: '{run}' };
const CONFIG = { slug: '{slug}', configId: '{config}' };

/**
 * From creating to deleting, for everything that an organization can have. All of it is done to an account that was created
 * for the purpose and has no connected app, so that nobody's data is touched.
 */
export const LIFECYCLES: readonly (readonly Step[])[] = [
  [
    { operationId: 'getLinkedAccount', path: { linked_account_id: '{own}' } },
    { operationId: 'upsertLinkedAccount', body: { linked_account_id: '{own}', name: '{prefix} renamed' } },
    { operationId: 'upsertDefaultAppCredential', path: { key: 'api_key' }, body: { value: 'changed' } },
    { operationId: 'deleteDefaultAppCredential', path: { key: 'api_key' } },
  ],
  [
    {
      operationId: 'createTable',
      body: { table_name: '{prefix}', columns: [{ column_name: 'email' }, { column_name: 'stage' }] },
      keep: { table: at('/table_id') },
      cleanup: { operationId: 'deleteTable', path: TABLE },
    },
    {
      operationId: 'addTableRecords',
      path: TABLE,
      body: {
        data: [
          { email: 'a@example.com', stage: 'new' },
          { email: 'b@example.com', stage: 'old' },
        ],
      },
      keep: { record: at('/add_record_result/0/record_id') },
    },
    { operationId: 'listTableRecords', path: TABLE, query: { page: '1', limit: '1' }, page: true },
    { operationId: 'searchTableRecords', path: TABLE, body: { stage: '^new$' } },
    { operationId: 'addTableColumns', path: TABLE, body: { columns: ['score'] } },
    {
      operationId: 'renameTableColumns',
      path: TABLE,
      body: { renames: [{ old_name: 'score', new_name: 'points' }] },
    },
    { operationId: 'removeTableColumns', path: TABLE, body: { columns: ['points'] } },
    { operationId: 'updateTables', body: { tableIds: ['{table}'], group: '{prefix}' } },
    { operationId: 'deleteTableRecord', path: { ...TABLE, record_id: '{record}' } },
    { operationId: 'deleteTable', path: TABLE },
  ],
  [
    {
      operationId: 'createDataref',
      body: { refName: '{prefix}' },
      keep: { ref: at('/name') },
      cleanup: { operationId: 'deleteDataref', path: { refName: '{ref}' } },
    },
    { operationId: 'listDatarefRecords', path: { refName: '{ref}' }, query: { page: '1', limit: '1' }, page: true },
    { operationId: 'updateDatarefs', body: { refNames: ['{ref}'], group: '{prefix}' } },
    { operationId: 'clearDatarefRecords', path: { refName: '{ref}' } },
    { operationId: 'deleteDataref', path: { refName: '{ref}' } },
  ],
  [
    {
      operationId: 'createMcpServer',
      body: { name: '{prefix}', description: 'Created by refold-testing verify' },
      keep: { server: at('/_id') },
      cleanup: { operationId: 'deleteMcpServer', path: SERVER },
    },
    { operationId: 'getMcpServer', path: SERVER },
    { operationId: 'updateMcpServer', path: SERVER, body: { description: 'Changed by refold-testing verify' } },
    { operationId: 'deleteMcpServer', path: SERVER },
  ],
  [
    {
      operationId: 'createWebhook',
      body: { webhook_url: 'https://{prefix}.example.com/webhooks', webhook_events: ['Workflow Errored'] },
      keep: { webhook: at('/_id') },
      cleanup: { operationId: 'deleteWebhook', path: WEBHOOK },
    },
    { operationId: 'getWebhook', path: WEBHOOK },
    { operationId: 'updateWebhook', path: WEBHOOK, body: { is_enabled: false } },
    { operationId: 'updateWebhooks', body: { webhookIds: ['{webhook}'], group: '{prefix}' } },
    { operationId: 'deleteWebhook', path: WEBHOOK },
  ],
  [
    {
      operationId: 'createEvent',
      body: { name: '{prefix}', response: '{"id":"1"}' },
      // The response is the whole list.
      keep: { event: (body, { prefix }) => asObjects(body).find(({ name }) => name === prefix)?.['_id'] },
      cleanup: { operationId: 'deleteEvent', path: EVENT },
    },
    { operationId: 'getEvent', path: EVENT },
    { operationId: 'updateEvent', path: EVENT, body: { name: '{prefix}', response: '{"id":"2"}' } },
    { operationId: 'triggerEvent', needs: ['event'], body: { event: '{prefix}', payload: { id: '1' } } },
    {
      operationId: 'triggerEventBySlug',
      needs: ['event'],
      path: { slug: '{slug}' },
      body: { event: '{prefix}', payload: { id: '1' } },
    },
    { operationId: 'deleteEvent', path: EVENT },
  ],
  [
    {
      operationId: 'getOrCreateConfig',
      body: { slug: '{slug}' },
      keep: {
        config: at('/config_id'),
        field: fieldWhere(({ field_type }) => field_type === 'text'),
        ruleField: fieldWhere(({ field_type }) => field_type === 'rule_engine'),
        configWorkflow: at('/workflows/0/id'),
      },
      cleanup: { operationId: 'deleteConfig', path: CONFIG },
    },
    { operationId: 'updateConfig', body: { slug: '{slug}', config_id: '{config}', fields: {} } },
    { operationId: 'listConfigFields', headers: { slug: '{slug}' }, needs: ['config'] },
    { operationId: 'getConfigField', headers: { slug: '{slug}' }, path: FIELD, body: {} },
    { operationId: 'updateConfigField', headers: { slug: '{slug}' }, path: FIELD, body: { value: 'verify' } },
    { operationId: 'deleteConfigField', headers: { slug: '{slug}' }, path: FIELD },
    {
      operationId: 'getConfigFieldRuleOptions',
      headers: { slug: '{slug}' },
      path: { fieldId: '{ruleField}' },
      body: { rule_column: { name: 'Stage', field_type: 'select' } },
    },
    {
      operationId: 'updateConfigWorkflow',
      path: { ...CONFIG, workflowId: '{configWorkflow}' },
      body: { enabled: false },
    },
    { operationId: 'listConfigs', path: { slug: '{slug}' } },
    { operationId: 'getConfig', path: CONFIG },
    { operationId: 'deleteConfig', path: CONFIG },
    {
      operationId: 'getOrCreateConfig',
      body: { slug: '{slug}' },
      cleanup: { operationId: 'deleteDefaultConfig', path: { slug: '{slug}' } },
    },
    { operationId: 'getDefaultConfig', path: { slug: '{slug}' } },
    { operationId: 'deleteDefaultConfig', path: { slug: '{slug}' } },
  ],
  [
    {
      operationId: 'setVariableValue',
      body: { variable_definition_id: '{definition}', value: 'verify', linked_account_id: '{own}' },
      keep: { value: at('/_id') },
      cleanup: { operationId: 'deleteVariableValue', path: { scope_or_value_id: '{value}' } },
    },
    { operationId: 'deleteVariableValue', path: { scope_or_value_id: '{value}' } },
  ],
  [
    { operationId: 'saveKeyCredentials', path: { slug: '{slug}' }, body: { api_key: 'no-key-of-anybody' } },
    {
      operationId: 'migrateToken',
      body: { slug: '{slug}', auth_object: { oauth2: { access_token: 'no-token-of-anybody' } } },
    },
    { operationId: 'executeAction', path: { slug: '{slug}', action_id: '{action}' }, body: '{actionInput}' },
    { operationId: 'deleteIntegration', path: { slug: '{slug}' }, query: { linked_account_id: '{own}' } },
  ],
  [
    {
      operationId: 'createSessionToken',
      body: { linked_account_id: '{own}' },
      keep: { token: at('/token') },
    },
    { operationId: 'getActiveLinkedAccount', withToken: true },
    { operationId: 'createConnectUrl', withToken: true, body: { name: '{prefix}' } },
    { operationId: 'getHostedProperties', withToken: true },
    {
      operationId: 'createWorkflow',
      body: { name: '{prefix}' },
      keep: { draft: at('/workflow/_id') },
      cleanup: { operationId: 'deleteWorkflow', path: { workflowId: '{draft}' } },
    },
    {
      operationId: 'publishWorkflow',
      path: { workflowId: '{draft}' },
      withToken: true,
      body: { published: true },
      keep: { workflow: at('/_id') },
    },
    { operationId: 'getWorkflow', path: WORKFLOW },
    { operationId: 'getWorkflowDraft', path: WORKFLOW },
    { operationId: 'getWorkflowRequestStructure', path: WORKFLOW },
    { operationId: 'listWorkflowVersions', path: WORKFLOW, query: { page: '1', limit: '1' }, page: true },
    {
      operationId: 'executeWorkflow',
      path: WORKFLOW,
      headers: { slug: '{slug}' },
      body: { payload: { id: '1' } },
      keep: { run: at('/execution_id') },
    },
    {
      operationId: 'getExecution',
      path: { execution_id: '{run}' },
      keep: { node: (body) => asObject(asArray(asObject(body)['nodes'])[0])['node_id'] },
    },
    { operationId: 'listExecutionNodeBatches', path: { execution_id: '{run}', node_id: '{node}' } },
    { operationId: 'stopExecution', path: RUN },
    { operationId: 'rerunExecution', path: RUN, keep: { run: at('/id') } },
    { operationId: 'stopExecution', path: RUN },
    {
      operationId: 'createSchedule',
      headers: { slug: '{slug}', workflow_id_alias: '{workflow}' },
      body: { trigger_type: 'cron', regex: '0 9 1 1 *', tz: 'UTC' },
      keep: { schedule: at('/_id') },
      cleanup: { operationId: 'deleteSchedule', path: SCHEDULE },
    },
    { operationId: 'updateSchedule', path: SCHEDULE, body: { trigger_type: 'cron', regex: '0 10 1 1 *', tz: 'UTC' } },
    { operationId: 'pauseSchedule', path: SCHEDULE },
    { operationId: 'resumeSchedule', path: SCHEDULE },
    { operationId: 'deleteSchedule', path: SCHEDULE },
    { operationId: 'deleteWorkflow', path: { workflowId: '{draft}' }, withToken: true },
    { operationId: 'revokeSessionToken', withToken: true },
  ],
  [{ operationId: 'submitHumanTask', path: { id: '{humanTask}' }, body: { data: { approved: true } } }],
];
