import type { Row } from '../model/operation.ts';
import { ok, type Call } from '../engine/call.ts';
import { page } from '../engine/page.ts';
import { asRow, asText, ORGANIZATION, visible } from '../model/state.ts';
import type { World } from '../engine/backend.ts';
import { connectionsOf, disconnect } from './connections.ts';
import type { Handlers } from './handlers.ts';

const EXAMPLE_ACCOUNT = 'no-such-account';

export const linkedAccounts: Handlers = {
  listLinkedAccounts: (call) =>
    page(
      call,
      call
        .rows('accounts')
        .filter((row) => hasVariable(call, row))
        .map((row) => shown(call.world, row)),
    ),

  createLinkedAccount: (call) => {
    const id = idOf(call.fields);
    if (call.rows('accounts').some((row) => row['account_id'] === id)) throw call.error('failed');
    const app = call.fields['your_app'];
    if (app !== undefined && asRow(app)['auth_credentials'] === undefined) throw call.error('incompleteApp');
    const account = addAccount(call.world, call.environment, { ...call.fields, account_id: id });
    storeDefaultApp(call, id);
    return ok(shown(call.world, account));
  },

  upsertLinkedAccount: (call) => {
    const { payload, ...own } = call.fields;
    const fields = { ...asRow(payload), ...own };
    const appId = asRow(fields['your_app'])['app_id'];
    if (appId !== undefined && !/^[0-9a-f]{24}$/.test(String(appId))) throw call.error('invalidAppId');
    const id = idOf(fields);
    const known = call.rows('accounts').find((row) => row['account_id'] === id);
    const account = known ?? addAccount(call.world, call.environment, { ...fields, account_id: id });
    if (known) {
      if (fields['name'] !== undefined) known['name'] = fields['name'];
      if (fields['udf'] !== undefined) known['udf'] = udfOf(call.world, asRow(fields['udf']));
      known['updatedAt'] = call.world.time();
      known['__v'] = Number(known['__v']) + 1;
    }
    storeDefaultApp(call, id, fields);
    return ok({ ...shown(call.world, account), new_account: known === undefined });
  },

  getLinkedAccount: (call) => ok(shown(call.world, find(call))),

  deleteLinkedAccount: (call) => {
    const account = find(call);
    for (const collection of Object.values(call.world.state.environments[call.environment]!))
      removeOwned(collection, String(account['account_id']));
    return ok({ message: 'User deleted successfully' });
  },

  getActiveLinkedAccount: (call) => {
    const account = call.rows('accounts').find((row) => row['account_id'] === call.account);
    if (!account) throw call.error('invalidToken');
    return ok(shown(call.world, account));
  },

  deleteIntegration: (call) => {
    const account = call.rows('accounts').find((row) => row['account_id'] === call.account);
    if (!account) throw call.unknownAccount(call.account);
    disconnect(
      call.world,
      call.environment,
      { account: call.account, slug: call.path('slug') },
      call.queryText('auth_type'),
    );
    return ok(shown(call.world, account));
  },
};

/** Adds an account with everything that the vendor adds. */
export function addAccount(world: World, environment: string, fields: Row): Row {
  const now = world.time();
  const account: Row = {
    _id: asText(fields['_id']) ?? world.id(),
    associated_org: ORGANIZATION,
    account_id: fields['account_id']!,
    environment,
    name: asText(fields['name']) ?? '',
    udf: udfOf(world, asRow(fields['udf'])),
    createdAt: now,
    updatedAt: now,
    __v: 0,
  };
  world.rows(environment, 'accounts').unshift(account);
  return account;
}

const idOf = (fields: Row): string => String(fields['linked_account_id'] ?? fields['account_id']);

// Fields go in as a map and come out as a list.
function udfOf(world: World, udf: Row): Row[] {
  const now = world.time();
  return Object.entries(udf).map(([key_name, key_value]) => ({
    key_name,
    key_value: String(key_value),
    _id: world.id(),
    createdAt: now,
    updatedAt: now,
  }));
}

function shown(world: World, account: Row): Row {
  const environment = String(account['environment']);
  return { ...visible(account), integrations: connectionsOf(world, environment, String(account['account_id'])) };
}

function find(call: Call): Row {
  const id = call.path('linked_account_id');
  const account = call.rows('accounts').find((row) => row['account_id'] === id);
  const isOwn = call.caller.credential !== 'sessionToken' || call.caller.account === id;
  if (!account || !isOwn) {
    throw call.error('unknownAccount', {
      [EXAMPLE_ACCOUNT]: id,
      'environment test': `environment ${call.environment}`,
    });
  }
  return account;
}

function removeOwned(rows: Row[], id: string): void {
  const kept = rows.filter((row) => row['account_id'] !== id && row['linked_account_id'] !== id);
  rows.splice(0, rows.length, ...kept);
}

function storeDefaultApp(call: Call, id: string, fields: Row = call.fields): void {
  const credentials = asRow(asRow(fields['your_app'])['auth_credentials']);
  for (const [key, value] of Object.entries(credentials))
    call.rows('credentials').push({ linked_account_id: id, key, value });
}

function hasVariable(call: Call, account: Row): boolean {
  const [name, value] = [call.queryText('env_variable_name'), call.queryText('env_variable_value')];
  if (name === undefined && value === undefined) return true;
  const ids = call
    .rows('definitions')
    .filter((row) => name === undefined || row['name'] === name)
    .map(({ _id }) => _id);
  return call
    .rows('values')
    .some(
      (row) =>
        row['linked_account_id'] === account['account_id'] &&
        ids.includes(row['variable_definition_id']!) &&
        (value === undefined || row['value'] === value),
    );
}
