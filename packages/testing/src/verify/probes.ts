import { documentedErrors } from '../contract/errors.ts';
import { operations } from '../generated/operations.ts';
import { asObject, asObjects, valueAt, type Json } from '../model/json.ts';
import type { OperationData } from '../model/operation.ts';
import { inputFor } from './lifecycles.ts';
import { MISSING } from './lifecycle-steps.ts';
import { isReading } from './outcomes.ts';
import type { LiveResponse, Session } from './session.ts';

/** Options of the read-only probes. */
export type ProbeOptions = {
  /** Id of the linked account to read. Default the first one. */
  readonly account?: string | undefined;
  /** Slug of the app to read. Default the first one. */
  readonly slug?: string | undefined;
  /** Id of the human task to read: no operation lists them. */
  readonly humanTask?: string | undefined;
};

/** Results of the probes, by the names that later checks have for it. */
export type Found = Readonly<Record<string, Json>> & { readonly account?: string; readonly slug?: string };

/** The first item of a list is `0` in the pointer. */
type Source = { readonly from: string; readonly pointer: string };

// Number of items of a list that are tried until one of them has records of its own.
const MAX_TRIES = 3;

// The source of a path parameter's value: the response of an operation that was probed before.
const SOURCES: Readonly<Record<string, Source>> = {
  'getActionParameters action_id': { from: 'listActions', pointer: '/0/action_id' },
  'listDatarefRecords refName': { from: 'listDatarefs', pointer: '/docs/0/name' },
  'listDatastoreRecords datastore_name': { from: 'listDatastores', pointer: '/0' },
  'getVariableDefinition id': { from: 'listVariableDefinitions', pointer: '/docs/0/_id' },
  'getVariableValue definition_id': { from: 'listVariableDefinitions', pointer: '/docs/0/_id' },
  'getEvent event_id': { from: 'listEvents', pointer: '/0/_id' },
  'getExecution execution_id': { from: 'listExecutions', pointer: '/docs/0/_id' },
  'getConfig configId': { from: 'listConfigs', pointer: '/0/config_id' },
  'getMcpServer mcp_server_id': { from: 'listMcpServers', pointer: '/docs/0/_id' },
  'listTableRecords table_id': { from: 'listTables', pointer: '/docs/0/_id' },
  'getWebhook id': { from: 'listWebhooks', pointer: '/0/_id' },
  'getWorkflowRequestStructure workflowId': { from: 'listWorkflows', pointer: '/docs/0/_id' },
  'listWorkflowVersions workflowId': { from: 'listWorkflows', pointer: '/docs/0/_id' },
  'getWorkflow workflowId': { from: 'listWorkflows', pointer: '/docs/0/_id' },
  'getConfigField fieldId': { from: 'listConfigFields', pointer: '/fields/0/id' },
  'getConfigFieldRuleOptions fieldId': { from: 'listConfigFields', pointer: '/ruleField' },
  'searchDatastoreRecords datastore_name': { from: 'listDatastores', pointer: '/0' },
  'searchTableRecords table_id': { from: 'listTables', pointer: '/docs/0/_id' },
  'listExecutionNodeBatches execution_id': { from: 'listExecutions', pointer: '/docs/0/_id' },
  'listExecutionNodeBatches node_id': { from: 'getExecution', pointer: '/nodes/0/node_id' },
};

// Bodies of reading requests that have one: all records, and a rule of no matter which column.
const BODIES: Readonly<Record<string, Json>> = {
  getConfigField: {},
  getConfigFieldRuleOptions: { rule_column: { name: 'Stage', field_type: 'select' } },
  searchDatastoreRecords: {},
  searchTableRecords: {},
};

const UNKNOWN_ID = '000000000000000000000000';
const UNKNOWN_LABELS =
  /^unknown(Event|Execution|Account|Definition|Webhook|Server|Table|Workflow|Task|Application|App|Config)$/;

/**
 * Sends every reading request that changes nothing, and requests what does not exist for the documented errors. Returns the
 * account and the app that it has read.
 */
export async function probe(session: Session, options: ProbeOptions): Promise<Found> {
  const known = new Map<string, LiveResponse>();
  const accounts = await session.send({
    operationId: 'listLinkedAccounts',
    query: { page: '1', limit: '1' },
    expected: { page: { page: 1, limit: 1 } },
  });
  known.set('listLinkedAccounts', accounts);
  const account = options.account ?? text(valueAt(accounts.body, '/docs/0/account_id'));
  const apps =
    account === undefined
      ? undefined
      : await session.send({ operationId: 'listApplications', headers: { linked_account_id: account } });
  if (apps?.status === 404) addDroppedHeader(session, apps);
  const slug = options.slug ?? text(valueAt(apps?.body, '/0/slug'));
  const values: Values = { account, slug, humanTask: options.humanTask, known };
  const reads = operations.filter(isReading);
  // Operations whose responses have ids for others come first.
  for (const operation of reads.toSorted((a, b) => depth(a) - depth(b))) await read(session, operation, values);
  for (const operation of reads) await requestUnknown(session, operation, values);
  await session.send({
    operationId: 'listLinkedAccounts',
    credential: 'none',
    expected: { error: firstError('listLinkedAccounts', 401) },
  });
  return foundIn(values);
}

function foundIn({ account, slug, humanTask, known }: Values): Found {
  const definitions = asObjects(asObject(known.get('listVariableDefinitions')?.body)['docs']);
  const definition = definitions.find(
    ({ scope, var_format = 'string' }) => scope === 'linked_account' && var_format === 'string',
  );
  const action = valueAt(known.get('listActions')?.body, '/0/action_id');
  const found = {
    account,
    slug,
    humanTask,
    definition: definition?.['_id'],
    action,
    actionInput: inputFor(known.get('getActionParameters')?.body),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as Found;
}

type Values = {
  readonly account: string | undefined;
  readonly slug: string | undefined;
  readonly humanTask: string | undefined;
  readonly known: Map<string, LiveResponse>;
};

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const depth = ({ path }: OperationData): number => path.split('{').length;

function firstError(operationId: string, status: number): { status: number; label: string } {
  return { status, label: documentedErrors(operationId, status)[0]!.label };
}

async function read(session: Session, operation: OperationData, values: Values): Promise<void> {
  if (values.known.has(operation.id) && operation.id !== 'listLinkedAccounts') return;
  const tried = new Set<string>();
  for (let index = 0; index < MAX_TRIES; index++) {
    const path = pathOf(operation, values, index);
    if (path === undefined) {
      if (index === 0) session.skip(operation.id, reasonOf(operation, values));
      return;
    }
    if (tried.has(JSON.stringify(path))) return;
    tried.add(JSON.stringify(path));
    const body = await readOne(session, operation, values, path);
    if (!Array.isArray(body) || body.length > 0) return;
  }
}

async function readOne(
  session: Session,
  operation: OperationData,
  values: Values,
  path: Record<string, string>,
): Promise<LiveResponse['body']> {
  const located = parametersOf(operation, values);
  if (!located) {
    session.skip(operation.id, MISSING['account']!);
    return undefined;
  }
  const page =
    operation.items === undefined ? undefined : { page: 1, limit: operation.id === 'listLinkedAccounts' ? 1 : 5 };
  const query = { ...located.query, ...(page && { page: String(page.page), limit: String(page.limit) }) };
  const response = await session.send({
    operationId: operation.id,
    path,
    query,
    headers: located.headers,
    ...(BODIES[operation.id] !== undefined && { body: BODIES[operation.id]! }),
    ...(page && { expected: { page } }),
  });
  values.known.set(operation.id, withRuleField(operation.id, response));
  if (page && valueAt(response.body, '/hasNextPage') === true)
    await session.send({
      operationId: operation.id,
      path,
      query: { ...query, page: '2' },
      headers: located.headers,
      expected: { page: { ...page, page: 2 } },
    });
  return response.body;
}

// The place of a field of this type differs from config to config.
function withRuleField(operationId: string, response: LiveResponse): LiveResponse {
  const body = asObject(response.body);
  const ruleField = asObjects(body['fields']).find(({ field_type }) => field_type === 'rule_engine')?.['id'];
  if (operationId !== 'listConfigFields' || ruleField === undefined) return response;
  return { ...response, body: { ...body, ruleField } };
}

function reasonOf(operation: OperationData, { account, slug, known }: Values): string {
  if (operation.scope === 'linked-account' && account === undefined) return MISSING['account']!;
  const names = operation.parameters.filter(({ in: location }) => location === 'path').map(({ name }) => name);
  if (names.includes('slug') && slug === undefined) return MISSING['slug']!;
  if (operation.id.includes('HumanTask')) return MISSING['humanTask']!;
  const sources = names.flatMap((name) => SOURCES[`${operation.id} ${name}`]?.from ?? []);
  const empty = sources.find((source) => known.has(source)) ?? sources[0];
  return empty === undefined ? 'nothing to read it by' : `nothing to read it by: ${empty} gave none`;
}

/** Requests something that does not exist. */
async function requestUnknown(session: Session, operation: OperationData, values: Values): Promise<void> {
  const error = documentedErrors(operation.id).find(({ label, shared }) => !shared && UNKNOWN_LABELS.test(label));
  const located = parametersOf(operation, values);
  const names = operation.parameters.filter(({ in: location }) => location === 'path').map(({ name }) => name);
  const last = names.at(-1);
  if (!error || !located || last === undefined || operation.method !== 'GET') return;
  const slug = values.slug ?? '';
  // Where the path does not name the config, an unknown app has none.
  const isAppUnknown = last === 'slug' || (error.label === 'unknownConfig' && !names.includes('configId'));
  const path = Object.fromEntries(names.map((name) => [name, name === 'slug' && !isAppUnknown ? slug : UNKNOWN_ID]));
  await session.send({
    operationId: operation.id,
    path,
    query: located.query,
    headers: located.headers,
    expected: { error },
  });
}

function pathOf(
  operation: OperationData,
  { known, slug, account, humanTask }: Values,
  index: number,
): Record<string, string> | undefined {
  const entries = operation.parameters
    .filter(({ in: location }) => location === 'path')
    .map(({ name }) => {
      if (name === 'slug') return [name, slug] as const;
      if (name === 'linked_account_id') return [name, account] as const;
      if (name === 'scope_or_value_id') return [name, 'org'] as const;
      if (operation.id === 'getHumanTask') return [name, humanTask] as const;
      const source = SOURCES[`${operation.id} ${name}`];
      return [
        name,
        source && text(valueAt(known.get(source.from)?.body, source.pointer.replace(/\/0(?=\/|$)/, `/${index}`))),
      ] as const;
    });
  return entries.every(([, value]) => value !== undefined)
    ? (Object.fromEntries(entries) as Record<string, string>)
    : undefined;
}

function parametersOf(
  operation: OperationData,
  { account, slug }: Values,
): { query: Record<string, string>; headers: Record<string, string> } | undefined {
  const takes = (location: string, name: string): boolean =>
    operation.parameters.some((parameter) => parameter.in === location && parameter.name === name);
  if (operation.scope === 'linked-account' && account === undefined) return undefined;
  const headers: Record<string, string> = {};
  if (account !== undefined && takes('header', 'linked_account_id')) headers['linked_account_id'] = account;
  if (slug !== undefined && takes('header', 'slug')) headers['slug'] = slug;
  return { query: {}, headers };
}

// A proxy that drops headers with underscores makes every call look as if it had no account.
function addDroppedHeader(session: Session, response: LiveResponse): void {
  if (valueAt(response.body, '/error_code') !== 'MISSING_REQUIRED_FIELD') return;
  const message =
    'the header linked_account_id was sent and did not arrive; does a proxy drop headers with underscores?';
  session.add({
    operationId: 'listApplications',
    status: 404,
    severity: 'error',
    kind: 'headers',
    pointer: '',
    message,
  });
}
