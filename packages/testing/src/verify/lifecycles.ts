import { valueAt, type Json } from '../model/json.ts';
import type { Cleanup, CleanupLog } from './cleanup-log.ts';
import type { Session } from './session.ts';

/** Names of what the writing checks create. */
export type Names = {
  /** Prefix of every name, so that people can tell them. */
  readonly prefix: string;
  /** Id of the linked account. */
  readonly account: string;
};

type Step = {
  readonly operationId: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: (names: Names) => Json;
  /** Keeps a value of the response for `{name}` in later paths. */
  readonly keep?: { readonly name: string; readonly pointer: string };
  /** The request that removes what this step creates. */
  readonly cleanup?: Pick<Cleanup, 'operationId' | 'path'>;
  readonly withToken?: boolean;
  readonly page?: boolean;
};

const TABLE = { table_id: '{table}' };
const SERVER = { mcp_server_id: '{server}' };

// From creating to deleting, for everything that a linked account can have without touching a connected app.
const LIFECYCLES: readonly (readonly Step[])[] = [
  [
    {
      operationId: 'createTable',
      body: ({ prefix }) => ({ table_name: prefix, columns: [{ column_name: 'email' }, { column_name: 'stage' }] }),
      keep: { name: 'table', pointer: '/table_id' },
      cleanup: { operationId: 'deleteTable', path: TABLE },
    },
    {
      operationId: 'addTableRecords',
      path: TABLE,
      body: () => ({
        data: [
          { email: 'a@example.com', stage: 'new' },
          { email: 'b@example.com', stage: 'old' },
        ],
      }),
      keep: { name: 'record', pointer: '/add_record_result/0/record_id' },
    },
    { operationId: 'listTableRecords', path: TABLE, query: { page: '1', limit: '1' }, page: true },
    { operationId: 'searchTableRecords', path: TABLE, body: () => ({ stage: '^new$' }) },
    { operationId: 'addTableColumns', path: TABLE, body: () => ({ columns: ['score'] }) },
    {
      operationId: 'renameTableColumns',
      path: TABLE,
      body: () => ({ renames: [{ old_name: 'score', new_name: 'points' }] }),
    },
    { operationId: 'removeTableColumns', path: TABLE, body: () => ({ columns: ['points'] }) },
    { operationId: 'deleteTableRecord', path: { ...TABLE, record_id: '{record}' } },
    { operationId: 'deleteTable', path: TABLE },
  ],
  [
    {
      operationId: 'createDataref',
      body: ({ prefix }) => ({ refName: prefix }),
      keep: { name: 'ref', pointer: '/name' },
      cleanup: { operationId: 'deleteDataref', path: { refName: '{ref}' } },
    },
    { operationId: 'listDatarefRecords', path: { refName: '{ref}' }, query: { page: '1', limit: '1' }, page: true },
    { operationId: 'clearDatarefRecords', path: { refName: '{ref}' } },
    { operationId: 'deleteDataref', path: { refName: '{ref}' } },
  ],
  [
    {
      operationId: 'createMcpServer',
      body: ({ prefix }) => ({ name: prefix, description: 'Created by refold-testing verify' }),
      keep: { name: 'server', pointer: '/_id' },
      cleanup: { operationId: 'deleteMcpServer', path: SERVER },
    },
    { operationId: 'getMcpServer', path: SERVER },
    {
      operationId: 'updateMcpServer',
      path: SERVER,
      body: () => ({ description: 'Changed by refold-testing verify' }),
    },
    { operationId: 'deleteMcpServer', path: SERVER },
  ],
  [
    {
      operationId: 'createSessionToken',
      body: ({ account }) => ({ linked_account_id: account }),
      keep: { name: 'token', pointer: '/token' },
    },
    { operationId: 'getActiveLinkedAccount', withToken: true },
    { operationId: 'getHostedProperties', withToken: true },
    { operationId: 'revokeSessionToken', withToken: true },
  ],
];

/** Creates, reads, changes and deletes records of a linked account. What it creates is in the log until it is deleted. */
export async function runLifecycles(session: Session, names: Names, log: CleanupLog): Promise<void> {
  const { account } = names;
  const removal: Cleanup = { operationId: 'deleteLinkedAccount', path: { linked_account_id: account } };
  log.add(removal);
  await session.send({ operationId: 'upsertLinkedAccount', body: { linked_account_id: account, name: names.prefix } });
  await session.send({ operationId: 'getLinkedAccount', path: { linked_account_id: account } });
  for (const steps of LIFECYCLES) await runSteps(session, steps, names, log);
  await session.send({ operationId: 'deleteLinkedAccount', path: { linked_account_id: account } });
  log.remove(removal);
}

async function runSteps(session: Session, steps: readonly Step[], names: Names, log: CleanupLog): Promise<void> {
  const kept: Record<string, string> = {};
  const pending: Cleanup[] = [];
  const headers = { linked_account_id: names.account };
  for (const step of steps) {
    const path = filled(step.path, kept);
    if (path === undefined) return;
    const operation = session.operation(step.operationId);
    const takesAccount = operation.parameters.some(
      ({ name, in: location }) => name === 'linked_account_id' && location === 'header',
    );
    const response = await session.send({
      operationId: step.operationId,
      path,
      ...(step.query && { query: step.query }),
      ...(takesAccount && { headers }),
      ...(step.body && { body: step.body(names) }),
      ...(step.withToken && { credential: { token: kept['token'] ?? '' } }),
      ...(step.page && { expected: { page: { page: 1, limit: 1 } } }),
    });
    const value = step.keep && valueAt(response.body, step.keep.pointer);
    if (step.keep && typeof value === 'string') kept[step.keep.name] = value;
    const cleanupPath = step.cleanup && filled(step.cleanup.path, kept);
    if (step.cleanup && cleanupPath) {
      pending.push({ operationId: step.cleanup.operationId, path: cleanupPath, headers });
      log.add(pending.at(-1)!);
    }
    const done = pending.find((entry) => entry.operationId === step.operationId);
    if (done && response.status < 300) log.remove(done);
  }
}

function filled(
  path: Readonly<Record<string, string>> = {},
  kept: Readonly<Record<string, string>>,
): Record<string, string> | undefined {
  const entries = Object.entries(path).map(
    ([name, value]) => [name, value.replace(/^\{(\w+)\}$/, (_, key: string) => kept[key] ?? '')] as const,
  );
  return entries.every(([, value]) => value !== '') ? Object.fromEntries(entries) : undefined;
}
