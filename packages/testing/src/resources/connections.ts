import type { Backend } from '../engine/backend.ts';
import type { Call } from '../engine/call.ts';
import { asString, type JsonObject } from '../model/json.ts';
import { connectionEvent, dispatch } from './webhook-events.ts';

/** Linked account and app of a connection. */
export type Connection = { readonly account: string; readonly slug: string };

/** Details of a connection. */
export type ConnectionDetails = {
  /** Kind of authentication, such as `oauth2`. Default that of the app. */
  readonly auth_type?: string;
  /** Name of the user who connected, as the app has it. Default an address at example.com. */
  readonly identifier?: string;
  /** Id of the connection to renew, of an app with `has_multi_auth_enabled`. Without it another one is added. */
  readonly connection_id?: string;
  /** Auth profile that the connection is made with. */
  readonly auth_profile_id?: string;
  readonly auth_profile_name?: string;
};

/**
 * Connects an app, as a customer does on the hosted page, and dispatches `Connection Created`. Replaces the connection of the
 * same kind, unless the app has `has_multi_auth_enabled`: then it adds one, or renews the one that is named.
 *
 * @returns the id of the connection, of an app that can hold several.
 * @throws Error if the environment has no such app, linked account or connection.
 */
export function connect(
  backend: Backend,
  environment: string,
  connection: Connection,
  details: ConnectionDetails = {},
): string | undefined {
  const { account, slug } = connection;
  const app = backend.records(environment, 'applications').find((record) => record['slug'] === slug);
  if (!app)
    throw new Error(
      `There is no application "${slug}" in ${environment}. Add it with mock.addFixtures({ applications: [...] }).`,
    );
  if (!backend.records(environment, 'accounts').some((record) => record['account_id'] === account))
    throw new Error(`There is no linked account "${account}" in ${environment}. Create it first.`);
  const { auth_type = String(app['auth_type']), identifier = `${account}@${slug}.example.com`, ...others } = details;
  const now = backend.time();
  const fresh = { auth_type, identifier, status: 'active', createdAt: now, updatedAt: now };
  const canHoldSeveral = app['has_multi_auth_enabled'] === true;
  const records = backend.records(environment, 'connections');
  let connection_id = canHoldSeveral ? others.connection_id : undefined;
  if (connection_id !== undefined) {
    const renewed = connectionsTo(backend, environment, connection).find(
      (one) => one['connection_id'] === connection_id,
    );
    if (!renewed) throw new Error(`"${account}" has no connection "${connection_id}" to "${slug}" in ${environment}.`);
    Object.assign(renewed, fresh);
  } else {
    if (canHoldSeveral) connection_id = backend.id();
    else remove(backend, environment, connection, { auth_type });
    const { auth_profile_id, auth_profile_name } = others;
    records.push({
      linked_account_id: account,
      slug,
      ...fresh,
      ...(connection_id !== undefined && { connection_id }),
      ...(auth_profile_id !== undefined && { auth_profile_id }),
      ...(auth_profile_name !== undefined && { auth_profile_name }),
    });
  }
  dispatch(backend, connectionEvent(backend, environment, 'Connection Created', connection));
  return connection_id;
}

/** Connections of an account to an app that are meant. */
export type Selection = { readonly auth_type?: string | undefined; readonly connection_id?: string | undefined };

/**
 * Expires the connections to an app, or the one that is named, and dispatches `Connection Expired`.
 *
 * @throws Error if there is no such connection.
 */
export function expire(backend: Backend, environment: string, connection: Connection, which: Selection = {}): void {
  const records = connectionsTo(backend, environment, connection).filter((record) => isMeant(record, which));
  if (records.length === 0)
    throw new Error(`"${connection.account}" has not connected "${connection.slug}" in ${environment}.`);
  for (const record of records) Object.assign(record, { status: 'expired', updatedAt: backend.time() });
  dispatch(backend, connectionEvent(backend, environment, 'Connection Expired', connection));
}

/** Removes a connection, and dispatches `Connection Deleted` if there was one. */
export function disconnect(backend: Backend, environment: string, connection: Connection, which: Selection): void {
  if (remove(backend, environment, connection, which) === 0) return;
  dispatch(backend, connectionEvent(backend, environment, 'Connection Deleted', connection));
}

/** The connections of an account in the form of its `integrations`. */
export function connectionsOf(backend: Backend, environment: string, account: string): JsonObject[] {
  const apps = backend.records(environment, 'applications');
  return backend
    .records(environment, 'connections')
    .filter((record) => record['linked_account_id'] === account)
    .map((record) => {
      const app = apps.find(({ slug }) => slug === record['slug']);
      return {
        type: record['slug']!,
        name: asString(app?.['name']) ?? String(record['slug']),
        icon: asString(app?.['icon']) ?? null,
        app_id: null,
        reauth_required: record['status'] === 'expired',
        createdAt: record['createdAt']!,
        updatedAt: record['updatedAt']!,
      };
    });
}

/** The connections of an account to an app. */
export function connectionsTo(backend: Backend, environment: string, { account, slug }: Connection): JsonObject[] {
  const records = backend.records(environment, 'connections');
  return records.filter((record) => record['linked_account_id'] === account && record['slug'] === slug);
}

/** Resources whose operations take a connection. */
const TAKING_CONNECTIONS: ReadonlySet<string> = new Set(['configs', 'configFields', 'linkedAccounts']);

/**
 * The connection that a call is about, of an app that can hold several: the one that it names, else for a call that only reads
 * the oldest.
 *
 * @throws ResponseError, the documented `ambiguousConnection`, for a call that changes something and names none of several.
 */
export function connectionOfCall(call: Call, slug: string): string | undefined {
  const { backend, environment, operation } = call;
  const ids = connectionsTo(backend, environment, { account: call.account, slug }).flatMap(
    ({ connection_id }) => asString(connection_id) ?? [],
  );
  const named = call.queryText('connection_id') ?? asString(call.fields['connection_id']);
  if (ids.length === 0 || (named !== undefined && ids.includes(named))) return named ?? ids[0];
  const isRefused = ids.length > 1 && operation.agent !== 'read' && TAKING_CONNECTIONS.has(operation.resource);
  if (named !== undefined || isRefused) throw call.error('ambiguousConnection');
  return ids[0];
}

function isMeant(record: JsonObject, { auth_type, connection_id }: Selection): boolean {
  return (
    (auth_type === undefined || record['auth_type'] === auth_type) &&
    (connection_id === undefined || record['connection_id'] === connection_id)
  );
}

function remove(backend: Backend, environment: string, connection: Connection, which: Selection): number {
  const removed = connectionsTo(backend, environment, connection).filter((record) => isMeant(record, which));
  const records = backend.records(environment, 'connections');
  records.splice(0, records.length, ...records.filter((record) => !removed.includes(record)));
  return removed.length;
}
