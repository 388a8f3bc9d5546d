import type { Json } from '../model/operation.ts';
import type { Ledger, Undo } from './ledger.ts';
import { at, type Session } from './session.ts';

/** What the writing checks make things under. */
export type Names = {
  /** Begins every name, so that people can tell what is ours. */
  readonly prefix: string;
  readonly account: string;
};

type Step = {
  readonly operationId: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: (names: Names) => Json;
  /** Keeps a value of the reply for `{name}` in later paths. */
  readonly keep?: { readonly name: string; readonly pointer: string };
  /** How to remove what this made, once it is there. */
  readonly undo?: Pick<Undo, 'operationId' | 'path'>;
  readonly withToken?: boolean;
  readonly page?: boolean;
};

const TABLE = { table_id: '{table}' };
const SERVER = { mcp_server_id: '{server}' };

// From making to removing, for everything that one account can make without touching a connected app.
const LIFECYCLES: readonly (readonly Step[])[] = [
  [
    {
      operationId: 'createTable',
      body: ({ prefix }) => ({ table_name: prefix, columns: [{ column_name: 'email' }, { column_name: 'stage' }] }),
      keep: { name: 'table', pointer: '/table_id' },
      undo: { operationId: 'deleteTable', path: TABLE },
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
      undo: { operationId: 'deleteDataref', path: { refName: '{ref}' } },
    },
    { operationId: 'listDatarefRecords', path: { refName: '{ref}' }, query: { page: '1', limit: '1' }, page: true },
    { operationId: 'clearDatarefRecords', path: { refName: '{ref}' } },
    { operationId: 'deleteDataref', path: { refName: '{ref}' } },
  ],
  [
    {
      operationId: 'createMcpServer',
      body: ({ prefix }) => ({ name: prefix, description: 'Made by refold-testing verify' }),
      keep: { name: 'server', pointer: '/_id' },
      undo: { operationId: 'deleteMcpServer', path: SERVER },
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

/** Makes, reads, changes and removes things of one account. What it makes is in the ledger until it is removed. */
export async function runLifecycles(session: Session, names: Names, ledger: Ledger): Promise<void> {
  const { account } = names;
  const removal: Undo = { operationId: 'deleteLinkedAccount', path: { linked_account_id: account } };
  ledger.add(removal);
  await session.ask({ operationId: 'upsertLinkedAccount', body: { linked_account_id: account, name: names.prefix } });
  await session.ask({ operationId: 'getLinkedAccount', path: { linked_account_id: account } });
  for (const steps of LIFECYCLES) await runSteps(session, steps, names, ledger);
  await session.ask({ operationId: 'deleteLinkedAccount', path: { linked_account_id: account } });
  ledger.remove(removal);
}

async function runSteps(session: Session, steps: readonly Step[], names: Names, ledger: Ledger): Promise<void> {
  const kept: Record<string, string> = {};
  const pending: Undo[] = [];
  const headers = { linked_account_id: names.account };
  for (const step of steps) {
    const path = filled(step.path, kept);
    if (path === undefined) return;
    const operation = session.operation(step.operationId);
    const takesAccount = operation.parameters.some(
      ({ name, in: place }) => name === 'linked_account_id' && place === 'header',
    );
    const answer = await session.ask({
      operationId: step.operationId,
      path,
      ...(step.query && { query: step.query }),
      ...(takesAccount && { headers }),
      ...(step.body && { body: step.body(names) }),
      ...(step.withToken && { credential: { token: kept['token'] ?? '' } }),
      ...(step.page && { expected: { page: { page: 1, limit: 1 } } }),
    });
    const value = step.keep && at(answer.body, step.keep.pointer);
    if (step.keep && typeof value === 'string') kept[step.keep.name] = value;
    const undo = step.undo && filled(step.undo.path, kept);
    if (step.undo && undo) {
      pending.push({ operationId: step.undo.operationId, path: undo, headers });
      ledger.add(pending.at(-1)!);
    }
    const done = pending.find((entry) => entry.operationId === step.operationId);
    if (done && answer.status < 300) ledger.remove(done);
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
