import { connectionsOf } from '../../client/app-connections.ts';
import { getApplication } from '../../generated/functions.ts';
import type { Application } from '../../generated/types.ts';
import type { CallOptions } from '../../call/options.ts';
import type { ClientLike } from '../../call/call.ts';
import { invoke } from '../client.ts';

/** State of an app for a customer: to be connected, connected, or to be connected again. */
export type ConnectionState = 'connect' | 'connected' | 'reconnect';

/** An app, or one of the account's connections to it. */
export interface ConnectionOfApp {
  readonly slug: string;
  /** Id of the connection that is meant, for an app that holds several for the account. */
  readonly connection?: string | undefined;
}

/**
 * Reads the state of a linked account's connection to an app from the app as the API describes it: of the named connection, or
 * of the app as a whole, which is to be connected again when the server says so or when no connection works.
 */
export function connectionStateOf(application: Application, connection?: string): ConnectionState {
  const connections = connectionsOf(application);
  if (connection !== undefined) return connections.find(({ id }) => id === connection)?.state ?? 'connect';
  if (application.reauth_required) return 'reconnect';
  if (connections.length === 0) return application.connected ? 'connected' : 'connect';
  return connections.some(({ state }) => state === 'connected') ? 'connected' : 'reconnect';
}

/**
 * Asks for the state of a linked account's connection to an app.
 *
 * @throws NotFoundError for an app or account that is not known.
 */
export async function connectionState(
  client: ClientLike<'linkedAccount'>,
  { connection, ...params }: ConnectionOfApp,
  options?: CallOptions,
): Promise<ConnectionState> {
  return connectionStateOf(await invoke(client, 'applications.get', getApplication, params, options), connection);
}
