import type { Json, Row } from '../model/operation.ts';
import { asList, asRow, asRows, asText, ORGANIZATION } from '../model/state.ts';
import type { World } from '../engine/backend.ts';
import { addAccount } from '../resources/linked-accounts.ts';
import { definition } from '../resources/events.ts';
import type { Fixtures } from '../model/fixtures.ts';

type Planter = (world: World, environment: string, fixture: Row) => void;

/** Adds fixtures to an environment. */
export function plant(world: World, environment: string, fixtures: Fixtures): void {
  for (const [name, planter] of Object.entries(PLANTERS)) {
    const given = (fixtures as Readonly<Record<string, readonly object[] | undefined>>)[name] ?? [];
    for (const fixture of given) planter(world, environment, structuredClone(fixture) as Row);
  }
}

const simple =
  (collection: string, defaults: (world: World, environment: string, fixture: Row) => Row): Planter =>
  (world, environment, fixture) => {
    const row = { _id: asText(fixture['_id']) ?? world.id(), ...defaults(world, environment, fixture) };
    world.rows(environment, collection).push(row);
  };

const stamps = (world: World): Row => ({ createdAt: world.time(), updatedAt: world.time() });

// In an order in which what is referred to comes first.
const PLANTERS: Readonly<Record<keyof Fixtures, Planter>> = {
  applications: plantApplication,
  linkedAccounts: plantAccount,
  events: simple('events', (_world, _environment, fixture) => definition({ response: {}, ...fixture })),
  workflows: plantWorkflow,
  configs: simple('configs', (_world, _environment, fixture) => ({
    config_id: fixture['linked_account_id']!,
    fields: {},
    workflows: [],
    labels: {},
    ...fixture,
  })),
  datastores: simple('datastores', (_world, _environment, fixture) => ({
    config_id: fixture['linked_account_id']!,
    ...fixture,
  })),
  variableDefinitions: simple('definitions', (world, _environment, fixture) => ({
    org_id: ORGANIZATION,
    description: '',
    var_format: 'string',
    encrypted: false,
    ...stamps(world),
    ...fixture,
  })),
  variableValues: simple('values', (world, environment, fixture) => ({
    org_id: ORGANIZATION,
    environment,
    ...stamps(world),
    ...fixture,
  })),
  humanTasks: simple('humanTasks', (world, _environment, fixture) => ({
    description: '',
    form_structure: {},
    ui_structure: {},
    data: {},
    status: 'WAITING',
    expire_in: world.time(7 * 86_400_000),
    receiver_emails: [],
    ...stamps(world),
    ...fixture,
  })),
  tables: simple('tables', (world, environment, { columns, records = [], ...fixture }) => ({
    org_id: ORGANIZATION,
    environment,
    table_type: 'persistent',
    is_deleted: false,
    createdAt: world.time(),
    ...fixture,
    $columns: columns!,
    $records: asRows(records).map((record) => ({ record_id: world.uuid(), ...record })),
  })),
  datarefs: simple('datarefs', (world, environment, fixture) => ({
    org_id: ORGANIZATION,
    environment,
    data: {},
    ...stamps(world),
    __v: 0,
    ...fixture,
  })),
  schedules: simple('schedules', (world, environment, fixture) => ({
    event_id: world.id(),
    config_id: fixture['linked_account_id']!,
    environment,
    org_id: ORGANIZATION,
    workflow: world.id(),
    trigger_type: 'cron',
    cron_patten: '0 9 * * 1',
    status: 'running',
    inactive: false,
    registered_by_api: true,
    updatedAt: world.time(),
    ...fixture,
  })),
  mcpServers: simple('mcpServers', (world, environment, { linked_account_id, ...fixture }) => ({
    description: '',
    associated_org_id: ORGANIZATION,
    environment,
    associated_apps: [],
    chains: [],
    suggestions: [],
    notebooks: [],
    ...stamps(world),
    ...fixture,
    $account: linked_account_id!,
  })),
  webhooks: simple('webhooks', (world, environment, fixture) => ({
    org_id: ORGANIZATION,
    environment,
    is_enabled: true,
    workflow_ids: [],
    method: 'POST',
    webhook_type: 'default',
    ...stamps(world),
    ...fixture,
  })),
  executions: plantExecution,
};

function plantApplication(world: World, environment: string, { actions, fields, auth_structure, ...app }: Row): void {
  const slug = app['slug']!;
  const authType = asText(app['auth_type']) ?? 'oauth2';
  world.rows(environment, 'applications').push({
    app_id: world.id(),
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
  for (const { parameters, ...action } of asRows(actions))
    world.rows(environment, 'actions').push({ description: '', ...action, $slug: slug, $parameters: parameters ?? [] });
  for (const field of asRows(fields))
    world
      .rows(environment, 'configFields')
      .push({ id: world.id(), field_type: 'text', required: false, ...field, $slug: slug });
}

function plantAccount(world: World, environment: string, { connected, credentials, ...account }: Row): void {
  const added = addAccount(world, environment, account);
  const { account_id } = added;
  for (const slug of asList(connected)) {
    const app = world.rows(environment, 'applications').find((row) => row['slug'] === slug);
    world.rows(environment, 'connections').push({
      linked_account_id: account_id!,
      slug,
      auth_type: app?.['auth_type'] ?? 'oauth2',
      identifier: `${String(account_id)}@${String(slug)}.example.com`,
      status: 'active',
      ...stamps(world),
    });
  }
  for (const [key, value] of Object.entries(asRow(credentials)))
    world.rows(environment, 'credentials').push({ linked_account_id: account_id!, key, value });
}

function plantWorkflow(world: World, environment: string, { event, sample_payload, ...workflow }: Row): void {
  const app = world.rows(environment, 'applications').find((row) => row['slug'] === workflow['slug']);
  const base: Row = {
    _id: asText(workflow['_id']) ?? world.id(),
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
    ...stamps(world),
    ...workflow,
    ...(event !== undefined && { $event: event }),
    ...(sample_payload !== undefined && { $sample_payload: sample_payload }),
    $kind: 'published',
  };
  const rows = world.rows(environment, 'workflows');
  rows.push(base);
  rows.push({
    _id: world.id(),
    version: 1,
    createdAt: world.time(),
    name: base['name']!,
    $kind: 'version',
    $base: base['_id']!,
  });
}

function plantExecution(world: World, environment: string, { workflow_id, outcome, ...fixture }: Row): void {
  const workflow = world.rows(environment, 'workflows').find(({ _id }) => _id === workflow_id);
  const id: Json = workflow_id ?? world.id();
  world.rows(environment, 'executions').push({
    _id: asText(fixture['_id']) ?? world.id(),
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
    ...stamps(world),
    ...fixture,
    $slug: workflow?.['slug'] ?? '',
    $payload: {},
    $outcome: outcome ?? {},
  });
}
