import { documentedErrors } from '../contract/errors.ts';
import type { OperationData } from '../model/operation.ts';
import { operations } from '../generated/operations.ts';
import { at, type Answer, type Session } from './session.ts';

/** What the read-only probes start from. */
export type ProbeOptions = {
  /** The linked account to read. Default the first one there is. */
  readonly account?: string | undefined;
  /** The app to read. Default the first one there is. */
  readonly slug?: string | undefined;
};

/** The first item of a list is `0` in the pointer. */
type Source = { readonly from: string; readonly pointer: string };

// How many items of a list are tried until one of them has something to show.
const TRIES = 3;

// Where a value for a path parameter is found: in the reply of an operation that was probed before.
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
};

const UNKNOWN_ID = '000000000000000000000000';
const UNKNOWN_LABELS =
  /^unknown(Event|Execution|Account|Definition|Webhook|Server|Table|Workflow|Task|Application|App|Config)$/;

/**
 * Reads everything that can be read without changing anything, and provokes the documented errors of reading. Gives the
 * account and the app that it read.
 */
export async function probe(session: Session, options: ProbeOptions): Promise<ProbeOptions> {
  const known = new Map<string, Answer>();
  const accounts = await session.ask({
    operationId: 'listLinkedAccounts',
    query: { page: '1', limit: '1' },
    expected: { page: { page: 1, limit: 1 } },
  });
  known.set('listLinkedAccounts', accounts);
  const account = options.account ?? text(at(accounts.body, '/docs/0/account_id'));
  const apps =
    account === undefined
      ? undefined
      : await session.ask({ operationId: 'listApplications', headers: { linked_account_id: account } });
  if (apps?.status === 404) noteDroppedHeader(session, apps);
  const slug = options.slug ?? text(at(apps?.body, '/0/slug'));
  const values: Values = { account, slug, known };
  const reads = operations.filter(
    ({ agent, verb, credentials }) => agent === 'read' && verb === 'GET' && !isTokenOnly(credentials),
  );
  // What others find their ids in comes first.
  for (const operation of reads.toSorted((a, b) => depth(a) - depth(b))) await read(session, operation, values);
  for (const operation of reads) await provoke(session, operation, values);
  await session.ask({
    operationId: 'listLinkedAccounts',
    credential: 'none',
    expected: { error: firstError('listLinkedAccounts', 401) },
  });
  return { account, slug };
}

type Values = {
  readonly account: string | undefined;
  readonly slug: string | undefined;
  readonly known: Map<string, Answer>;
};

const isTokenOnly = (credentials: OperationData['credentials']): boolean =>
  credentials.length === 1 && credentials[0] === 'sessionToken';
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const depth = ({ path }: OperationData): number => path.split('{').length;

function firstError(operationId: string, status: number): { status: number; label: string } {
  return { status, label: documentedErrors(operationId, status)[0]!.label };
}

async function read(session: Session, operation: OperationData, values: Values): Promise<void> {
  if (values.known.has(operation.id) && operation.id !== 'listLinkedAccounts') return;
  const tried = new Set<string>();
  for (let index = 0; index < TRIES; index++) {
    const path = pathOf(operation, values, index);
    if (path === undefined || tried.has(JSON.stringify(path))) return;
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
): Promise<Answer['body']> {
  const placed = placesOf(operation, values);
  if (!placed) return undefined;
  const page =
    operation.items === undefined ? undefined : { page: 1, limit: operation.id === 'listLinkedAccounts' ? 1 : 5 };
  const query = { ...placed.query, ...(page && { page: String(page.page), limit: String(page.limit) }) };
  const answer = await session.ask({
    operationId: operation.id,
    path,
    query,
    headers: placed.headers,
    ...(page && { expected: { page } }),
  });
  values.known.set(operation.id, answer);
  if (page && at(answer.body, '/hasNextPage') === true)
    await session.ask({
      operationId: operation.id,
      path,
      query: { ...query, page: '2' },
      headers: placed.headers,
      expected: { page: { ...page, page: 2 } },
    });
  return answer.body;
}

/** Asks for something that is not there. */
async function provoke(session: Session, operation: OperationData, values: Values): Promise<void> {
  const error = documentedErrors(operation.id).find(({ label, shared }) => !shared && UNKNOWN_LABELS.test(label));
  const placed = placesOf(operation, values);
  const names = operation.parameters.filter(({ in: place }) => place === 'path').map(({ name }) => name);
  const last = names.at(-1);
  if (!error || !placed || last === undefined) return;
  const slug = values.slug ?? '';
  // Where the path does not name the config, an unknown app has none.
  const isAppUnknown = last === 'slug' || (error.label === 'unknownConfig' && !names.includes('configId'));
  const path = Object.fromEntries(names.map((name) => [name, name === 'slug' && !isAppUnknown ? slug : UNKNOWN_ID]));
  await session.ask({
    operationId: operation.id,
    path,
    query: placed.query,
    headers: placed.headers,
    expected: { error },
  });
}

function pathOf(
  operation: OperationData,
  { known, slug, account }: Values,
  index: number,
): Record<string, string> | undefined {
  const entries = operation.parameters
    .filter(({ in: place }) => place === 'path')
    .map(({ name }) => {
      if (name === 'slug') return [name, slug] as const;
      if (name === 'linked_account_id') return [name, account] as const;
      if (name === 'scope_or_value_id') return [name, 'org'] as const;
      const source = SOURCES[`${operation.id} ${name}`];
      return [
        name,
        source && text(at(known.get(source.from)?.body, source.pointer.replace(/\/0(?=\/|$)/, `/${index}`))),
      ] as const;
    });
  return entries.every(([, value]) => value !== undefined)
    ? (Object.fromEntries(entries) as Record<string, string>)
    : undefined;
}

function placesOf(
  operation: OperationData,
  { account, slug }: Values,
): { query: Record<string, string>; headers: Record<string, string> } | undefined {
  const takes = (place: string, name: string): boolean =>
    operation.parameters.some((parameter) => parameter.in === place && parameter.name === name);
  if (operation.scope === 'linked-account' && account === undefined) return undefined;
  const headers: Record<string, string> = {};
  if (account !== undefined && takes('header', 'linked_account_id')) headers['linked_account_id'] = account;
  if (slug !== undefined && takes('header', 'slug')) headers['slug'] = slug;
  return { query: {}, headers };
}

// A proxy that drops headers with underscores makes every call look as if it had no account.
function noteDroppedHeader(session: Session, answer: Answer): void {
  if (at(answer.body, '/error_code') !== 'MISSING_REQUIRED_FIELD') return;
  const message =
    'the header linked_account_id was sent and did not arrive; does a proxy drop headers with underscores?';
  session.note({
    operationId: 'listApplications',
    status: 404,
    severity: 'error',
    kind: 'headers',
    pointer: '',
    message,
  });
}
