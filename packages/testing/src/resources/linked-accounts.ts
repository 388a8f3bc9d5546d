import { unknownAccount } from '../engine/authenticate.ts';
import type { Backend } from '../engine/backend.ts';
import { type Call, type Handlers, ok } from '../engine/call.ts';
import { page } from '../engine/page.ts';
import { asObject, asString, type Json, type JsonObject } from '../model/json.ts';
import { ORGANIZATION, visible } from '../model/state.ts';
import { connectionOfCall, connectionsOf, disconnect } from './connections.ts';

const EXAMPLE_ACCOUNT = 'no-such-account';

/** Handlers of linked accounts. */
export const linkedAccounts: Handlers = {
  listLinkedAccounts: (call) =>
    page(
      call,
      call
        .records('accounts')
        .filter((record) => hasVariable(call, record))
        .map((record) => toResponse(call.backend, record)),
    ),

  createLinkedAccount: (call) => {
    const id = idOf(call.fields);
    if (call.records('accounts').some((record) => record['account_id'] === id)) throw call.error('failed');
    const app = call.fields['your_app'];
    if (app !== undefined && asObject(app)['auth_credentials'] === undefined) throw call.error('incompleteApp');
    const account = addAccount(call.backend, call.environment, { ...call.fields, account_id: id });
    storeDefaultApp(call, id);
    return ok(toResponse(call.backend, account));
  },

  upsertLinkedAccount: (call) => {
    const { payload, ...own } = call.fields;
    const fields = { ...asObject(payload), ...own };
    const appId = asObject(fields['your_app'])['app_id'];
    if (appId !== undefined && !/^[0-9a-f]{24}$/.test(String(appId))) throw call.error('invalidAppId');
    const id = idOf(fields);
    const known = call.records('accounts').find((record) => record['account_id'] === id);
    const account = known ?? addAccount(call.backend, call.environment, { ...fields, account_id: id });
    if (known) {
      if (fields['name'] !== undefined) known['name'] = fields['name'];
      if (fields['udf'] !== undefined) known['udf'] = udfOf(call.backend, asObject(fields['udf']));
      known['updatedAt'] = call.backend.time();
      known['__v'] = Number(known['__v']) + 1;
    }
    storeDefaultApp(call, id, fields);
    return ok({ ...toResponse(call.backend, account), new_account: known === undefined });
  },

  getLinkedAccount: (call) => ok(toResponse(call.backend, find(call))),

  deleteLinkedAccount: (call) => {
    removeAccount(call, String(find(call)['account_id']));
    return ok({ message: 'User deleted successfully' });
  },

  getActiveLinkedAccount: (call) => {
    const account = call.records('accounts').find((record) => record['account_id'] === call.account);
    if (!account) throw call.error('invalidToken');
    return ok(toResponse(call.backend, account));
  },

  deleteIntegration: (call) => {
    const account = call.records('accounts').find((record) => record['account_id'] === call.account);
    if (!account) throw unknownAccount(call.account, call.environment);
    const slug = call.path('slug');
    const auth_type = call.queryText('auth_type');
    const connection_id = auth_type === undefined ? connectionOfCall(call, slug) : call.queryText('connection_id');
    disconnect(call.backend, call.environment, { account: call.account, slug }, { auth_type, connection_id });
    return ok(toResponse(call.backend, account));
  },
};

/** Adds a linked account with every member that the vendor adds. */
export function addAccount(backend: Backend, environment: string, fields: JsonObject): JsonObject {
  const now = backend.time();
  const account: JsonObject = {
    _id: asString(fields['_id']) ?? backend.id(),
    associated_org: ORGANIZATION,
    account_id: fields['account_id']!,
    environment,
    name: asString(fields['name']) ?? '',
    udf: udfOf(backend, asObject(fields['udf'])),
    createdAt: now,
    updatedAt: now,
    __v: 0,
  };
  backend.records(environment, 'accounts').unshift(account);
  return account;
}

const idOf = (fields: JsonObject): string => String(fields['linked_account_id'] ?? fields['account_id']);

// Requests have these fields as a map, responses as a list.
function udfOf(backend: Backend, udf: JsonObject): JsonObject[] {
  const now = backend.time();
  return Object.entries(udf).map(([key_name, key_value]) => ({
    key_name,
    key_value: String(key_value),
    _id: backend.id(),
    createdAt: now,
    updatedAt: now,
  }));
}

function toResponse(backend: Backend, account: JsonObject): JsonObject {
  const environment = String(account['environment']);
  return { ...visible(account), integrations: connectionsOf(backend, environment, String(account['account_id'])) };
}

function find(call: Call): JsonObject {
  const id = call.path('linked_account_id');
  const account = call.records('accounts').find((record) => record['account_id'] === id);
  const isOwn = call.identity.credential !== 'sessionToken' || call.identity.account === id;
  if (!account || !isOwn) {
    throw call.error('unknownAccount', {
      [EXAMPLE_ACCOUNT]: id,
      'environment test': `environment ${call.environment}`,
    });
  }
  return account;
}

const OWNERS = ['account_id', 'linked_account_id', '$account'];
// Members by which a record refers to a workflow that it belongs to.
const WORKFLOWS = ['workflow_id', '$base', 'associated_workflow'];

/** Removes an account with everything that belongs to it, and what belongs to its workflows. */
function removeAccount(call: Call, id: string): void {
  const collections = Object.values(call.backend.state.environments[call.environment]!);
  const workflows = call
    .records('workflows')
    .filter((record) => record['linked_account_id'] === id)
    .map(({ _id }): Json => _id!);
  const isOwned = (record: JsonObject): boolean =>
    OWNERS.some((name) => record[name] === id) ||
    WORKFLOWS.some((name) => record[name] !== undefined && workflows.includes(record[name]));
  for (const records of collections) records.splice(0, records.length, ...records.filter((record) => !isOwned(record)));
}

function storeDefaultApp(call: Call, id: string, fields: JsonObject = call.fields): void {
  const credentials = asObject(asObject(fields['your_app'])['auth_credentials']);
  const records = call.records('credentials');
  for (const [key, value] of Object.entries(credentials)) {
    const known = records.find((record) => record['linked_account_id'] === id && record['key'] === key);
    if (known) known['value'] = value;
    else records.push({ linked_account_id: id, key, value });
  }
}

function hasVariable(call: Call, account: JsonObject): boolean {
  const [name, value] = [call.queryText('env_variable_name'), call.queryText('env_variable_value')];
  if (name === undefined && value === undefined) return true;
  const ids = call
    .records('definitions')
    .filter((record) => name === undefined || record['name'] === name)
    .map(({ _id }) => _id);
  return call
    .records('values')
    .some(
      (record) =>
        record['linked_account_id'] === account['account_id'] &&
        ids.includes(record['variable_definition_id']!) &&
        (value === undefined || record['value'] === value),
    );
}
