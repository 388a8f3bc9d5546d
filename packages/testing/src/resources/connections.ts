import type { Backend } from '../engine/backend.ts';
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
};

/**
 * Connects an app, as a customer does on the hosted page, and dispatches `Connection Created`.
 *
 * @throws Error if the environment has no such app or linked account.
 */
export function connect(
  backend: Backend,
  environment: string,
  connection: Connection,
  details: ConnectionDetails = {},
): void {
  const { account, slug } = connection;
  const app = backend.records(environment, 'applications').find((record) => record['slug'] === slug);
  if (!app)
    throw new Error(
      `There is no application "${slug}" in ${environment}. Add it with mock.addFixtures({ applications: [...] }).`,
    );
  if (!backend.records(environment, 'accounts').some((record) => record['account_id'] === account))
    throw new Error(`There is no linked account "${account}" in ${environment}. Create it first.`);
  const auth_type = details.auth_type ?? String(app['auth_type']);
  remove(backend, environment, connection, auth_type);
  const now = backend.time();
  backend.records(environment, 'connections').push({
    linked_account_id: account,
    slug,
    auth_type,
    identifier: details.identifier ?? `${account}@${slug}.example.com`,
    status: 'active',
    createdAt: now,
    updatedAt: now,
  });
  dispatch(backend, connectionEvent(backend, environment, 'Connection Created', connection));
}

/**
 * Expires a connection, and dispatches `Connection Expired`.
 *
 * @throws Error if there is no such connection.
 */
export function expire(backend: Backend, environment: string, connection: Connection): void {
  const records = connectionsTo(backend, environment, connection);
  if (records.length === 0)
    throw new Error(`"${connection.account}" has not connected "${connection.slug}" in ${environment}.`);
  for (const record of records) Object.assign(record, { status: 'expired', updatedAt: backend.time() });
  dispatch(backend, connectionEvent(backend, environment, 'Connection Expired', connection));
}

/** Removes a connection, and dispatches `Connection Deleted` if there was one. */
export function disconnect(backend: Backend, environment: string, connection: Connection, authType?: string): void {
  if (remove(backend, environment, connection, authType) === 0) return;
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

function remove(backend: Backend, environment: string, connection: Connection, authType?: string): number {
  const removed = connectionsTo(backend, environment, connection).filter(
    (record) => authType === undefined || record['auth_type'] === authType,
  );
  const records = backend.records(environment, 'connections');
  records.splice(0, records.length, ...records.filter((record) => !removed.includes(record)));
  return removed.length;
}
