import type { Backend } from '../engine/backend.ts';
import type { Fixtures } from '../model/fixtures.ts';
import { asArray, asObject, asObjects, asString, type Json, type JsonObject } from '../model/json.ts';
import { ORGANIZATION } from '../model/state.ts';
import { definition } from '../resources/events.ts';
import { addAccount } from '../resources/linked-accounts.ts';

type Adder = (backend: Backend, environment: string, fixture: JsonObject) => void;

/** Adds the records of fixtures to an environment. */
export function addFixtures(backend: Backend, environment: string, fixtures: Fixtures): void {
  for (const [name, add] of Object.entries(ADDERS)) {
    const list = (fixtures as Readonly<Record<string, readonly object[] | undefined>>)[name] ?? [];
    for (const fixture of list) add(backend, environment, structuredClone(fixture) as JsonObject);
  }
}

/** Adds a record that is the fixture and its defaults. */
const record =
  (
    collection: string,
    withDefaults: (backend: Backend, environment: string, fixture: JsonObject) => JsonObject,
  ): Adder =>
  (backend, environment, fixture) => {
    const added = { _id: asString(fixture['_id']) ?? backend.id(), ...withDefaults(backend, environment, fixture) };
    backend.records(environment, collection).push(added);
  };

// In an order in which what others refer to comes first.
const ADDERS: Readonly<Record<keyof Fixtures, Adder>> = {
  applications: addApplication,
  linkedAccounts: addLinkedAccount,
  events: record('events', (_backend, _environment, fixture) => definition({ response: {}, ...fixture })),
  workflows: addWorkflow,
  configs: record('configs', (_backend, _environment, fixture) => ({
    config_id: fixture['linked_account_id']!,
    fields: {},
    workflows: [],
    labels: {},
    ...fixture,
  })),
  datastores: record('datastores', (_backend, _environment, fixture) => ({
    config_id: fixture['linked_account_id']!,
    ...fixture,
  })),
  variableDefinitions: record('definitions', (backend, _environment, fixture) => ({
    org_id: ORGANIZATION,
    description: '',
    var_format: 'string',
    encrypted: false,
    ...backend.timestamps(),
    ...fixture,
  })),
  variableValues: record('values', (backend, environment, fixture) => ({
    org_id: ORGANIZATION,
    environment,
    ...backend.timestamps(),
    ...fixture,
  })),
  humanTasks: record('humanTasks', (backend, _environment, fixture) => ({
    description: '',
    form_structure: {},
    ui_structure: {},
    data: {},
    status: 'WAITING',
    expire_in: backend.time(7 * 86_400_000),
    receiver_emails: [],
    ...backend.timestamps(),
    ...fixture,
  })),
  tables: record('tables', (backend, environment, { columns, records = [], ...fixture }) => ({
    org_id: ORGANIZATION,
    environment,
    table_type: 'persistent',
    is_deleted: false,
    createdAt: backend.time(),
    ...fixture,
    $columns: columns!,
    $records: asObjects(records).map((item) => ({ record_id: backend.uuid(), ...item })),
  })),
  datarefs: record('datarefs', (backend, environment, fixture) => ({
    org_id: ORGANIZATION,
    environment,
    data: {},
    ...backend.timestamps(),
    __v: 0,
    ...fixture,
  })),
  schedules: record('schedules', (backend, environment, fixture) => ({
    event_id: backend.id(),
    config_id: fixture['linked_account_id']!,
    environment,
    org_id: ORGANIZATION,
    workflow: backend.id(),
    trigger_type: 'cron',
    cron_patten: '0 9 * * 1',
    status: 'running',
    inactive: false,
    registered_by_api: true,
    updatedAt: backend.time(),
    ...fixture,
  })),
  mcpServers: record('mcpServers', (backend, environment, { linked_account_id, ...fixture }) => ({
    description: '',
    associated_org_id: ORGANIZATION,
    environment,
    associated_apps: [],
    chains: [],
    suggestions: [],
    notebooks: [],
    ...backend.timestamps(),
    ...fixture,
    $account: linked_account_id!,
  })),
  webhooks: record('webhooks', (backend, environment, fixture) => ({
    org_id: ORGANIZATION,
    environment,
    is_enabled: true,
    workflow_ids: [],
    method: 'POST',
    webhook_type: 'default',
    ...backend.timestamps(),
    ...fixture,
  })),
  executions: addExecution,
};

/** Kinds of fixtures. */
export const FIXTURE_NAMES: readonly string[] = Object.keys(ADDERS);

function addApplication(
  backend: Backend,
  environment: string,
  { actions, fields, auth_structure, ...app }: JsonObject,
): void {
  const slug = app['slug']!;
  const authType = asString(app['auth_type']) ?? 'oauth2';
  backend.records(environment, 'applications').push({
    app_id: backend.id(),
    type: slug,
    icon: `https://logos.example.com/${String(slug)}.png`,
    description: '',
    tags: [],
    ecosystem: false,
    auth_type: authType,
    auth_type_options: { [authType]: [] },
    auth_input_map: [],
    ...app,
    $auth_structure: auth_structure ?? { [authType]: { access_token: 'string' } },
  });
  for (const { parameters, ...action } of asObjects(actions))
    backend
      .records(environment, 'actions')
      .push({ description: '', ...action, $slug: slug, $parameters: parameters ?? [] });
  for (const field of asObjects(fields))
    backend
      .records(environment, 'configFields')
      .push({ id: backend.id(), field_type: 'text', required: false, ...field, $slug: slug });
}

function addLinkedAccount(
  backend: Backend,
  environment: string,
  { connected, credentials, ...account }: JsonObject,
): void {
  const added = addAccount(backend, environment, account);
  const { account_id } = added;
  for (const slug of asArray(connected)) {
    const app = backend.records(environment, 'applications').find((candidate) => candidate['slug'] === slug);
    backend.records(environment, 'connections').push({
      linked_account_id: account_id!,
      slug,
      auth_type: app?.['auth_type'] ?? 'oauth2',
      identifier: `${String(account_id)}@${String(slug)}.example.com`,
      status: 'active',
      ...backend.timestamps(),
    });
  }
  for (const [key, value] of Object.entries(asObject(credentials)))
    backend.records(environment, 'credentials').push({ linked_account_id: account_id!, key, value });
}

function addWorkflow(backend: Backend, environment: string, { event, sample_payload, ...workflow }: JsonObject): void {
  const app = backend.records(environment, 'applications').find((candidate) => candidate['slug'] === workflow['slug']);
  const base: JsonObject = {
    _id: asString(workflow['_id']) ?? backend.id(),
    description: '',
    icon: '',
    org_id: ORGANIZATION,
    published: true,
    environment,
    is_v2: true,
    nodes: [{ id: '1', type: 'start', name: 'Start' }],
    edges: [],
    current_version: 1,
    ...(app && { associated_application: app['app_id']! }),
    ...backend.timestamps(),
    ...workflow,
    ...(event !== undefined && { $event: event }),
    ...(sample_payload !== undefined && { $sample_payload: sample_payload }),
    $kind: 'published',
  };
  const workflows = backend.records(environment, 'workflows');
  workflows.push(base);
  workflows.push({
    _id: backend.id(),
    version: 1,
    createdAt: backend.time(),
    name: base['name']!,
    $kind: 'version',
    $base: base['_id']!,
  });
}

function addExecution(backend: Backend, environment: string, { workflow_id, outcome, ...fixture }: JsonObject): void {
  const workflow = backend.records(environment, 'workflows').find(({ _id }) => _id === workflow_id);
  const id: Json = workflow_id ?? backend.id();
  backend.records(environment, 'executions').push({
    _id: asString(fixture['_id']) ?? backend.id(),
    name: `Execution for workflow ${String(id)}`,
    org_id: ORGANIZATION,
    environment,
    status: 'COMPLETED',
    completion_percentage: 100,
    type_of_execution: 'ASYNC',
    nodes: [],
    config_id: fixture['linked_account_id']!,
    associated_workflow: { _id: id, name: workflow?.['name'] ?? '', icon: '' },
    trigger_application_event: 'API_CALL',
    ...backend.timestamps(),
    ...fixture,
    $slug: workflow?.['slug'] ?? '',
    $payload: {},
    $outcome: outcome ?? {},
  });
}
