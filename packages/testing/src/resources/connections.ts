import type { Row } from '../model/operation.ts';
import { asText } from '../model/state.ts';
import type { World } from '../engine/backend.ts';
import { connectionEvent, dispatch } from './webhook-events.ts';

export type Connection = { readonly account: string; readonly slug: string };

/** What the mock's user says about a connection. */
export type ConnectionDetails = {
  /** Default the first that the app offers. */
  readonly auth_type?: string;
  /** Who connected, as the app names them. */
  readonly identifier?: string;
};

/** Connects an app, as a customer does on the hosted page, and tells the webhooks. */
export function connect(
  world: World,
  environment: string,
  connection: Connection,
  details: ConnectionDetails = {},
): void {
  const { account, slug } = connection;
  const app = world.rows(environment, 'applications').find((row) => row['slug'] === slug);
  if (!app)
    throw new Error(
      `There is no application "${slug}" in ${environment}. Add it with mock.plant({ applications: [...] }).`,
    );
  if (!world.rows(environment, 'accounts').some((row) => row['account_id'] === account))
    throw new Error(`There is no linked account "${account}" in ${environment}. Create it first.`);
  const auth_type = details.auth_type ?? String(app['auth_type']);
  remove(world, environment, connection, auth_type);
  const now = world.time();
  world.rows(environment, 'connections').push({
    linked_account_id: account,
    slug,
    auth_type,
    identifier: details.identifier ?? `${account}@${slug}.example.com`,
    status: 'active',
    createdAt: now,
    updatedAt: now,
  });
  dispatch(world, connectionEvent(world, environment, 'Connection Created', connection));
}

/** Lets a connection expire: the customer must connect again. */
export function expire(world: World, environment: string, connection: Connection): void {
  const rows = own(world, environment, connection);
  if (rows.length === 0)
    throw new Error(`"${connection.account}" has not connected "${connection.slug}" in ${environment}.`);
  for (const row of rows) Object.assign(row, { status: 'expired', updatedAt: world.time() });
  dispatch(world, connectionEvent(world, environment, 'Connection Expired', connection));
}

/** Removes a connection, and tells the webhooks if there was one. */
export function disconnect(world: World, environment: string, connection: Connection, authType?: string): void {
  if (remove(world, environment, connection, authType) === 0) return;
  dispatch(world, connectionEvent(world, environment, 'Connection Deleted', connection));
}

/** The connections of an account as its `integrations` shows them. */
export function connectionsOf(world: World, environment: string, account: string): Row[] {
  const apps = world.rows(environment, 'applications');
  return world
    .rows(environment, 'connections')
    .filter((row) => row['linked_account_id'] === account)
    .map((row) => {
      const app = apps.find(({ slug }) => slug === row['slug']);
      return {
        type: row['slug']!,
        name: asText(app?.['name']) ?? String(row['slug']),
        icon: asText(app?.['icon']) ?? null,
        app_id: null,
        reauth_required: row['status'] === 'expired',
        createdAt: row['createdAt']!,
        updatedAt: row['updatedAt']!,
      };
    });
}

export function own(world: World, environment: string, { account, slug }: Connection): Row[] {
  const rows = world.rows(environment, 'connections');
  return rows.filter((row) => row['linked_account_id'] === account && row['slug'] === slug);
}

function remove(world: World, environment: string, connection: Connection, authType?: string): number {
  const gone = own(world, environment, connection).filter(
    (row) => authType === undefined || row['auth_type'] === authType,
  );
  const rows = world.rows(environment, 'connections');
  rows.splice(0, rows.length, ...rows.filter((row) => !gone.includes(row)));
  return gone.length;
}
