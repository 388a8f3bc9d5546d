import { getApplication } from '../../generated/functions.ts';
import type { Application } from '../../generated/types.ts';
import type { CallOptions } from '../../call/options.ts';
import type { ClientLike } from '../../call/call.ts';
import { invoke } from '../client.ts';

/** State of an app for a customer: to be connected, connected, or to be connected again. */
export type ConnectionState = 'connect' | 'connected' | 'reconnect';

/** Reads the state of a linked account's connection to an app from the app as the API describes it. */
export function connectionStateOf({
  connected,
  connected_accounts = [],
  reauth_required,
}: Application): ConnectionState {
  if (reauth_required) return 'reconnect';
  if (!connected && connected_accounts.length === 0) return 'connect';
  const works = connected_accounts.length === 0 || connected_accounts.some(({ status }) => status !== 'expired');
  return works ? 'connected' : 'reconnect';
}

/**
 * Asks for the state of a linked account's connection to an app.
 *
 * @throws NotFoundError for an app or account that is not known.
 */
export async function connectionState(
  client: ClientLike<'linkedAccount'>,
  params: { readonly slug: string },
  options?: CallOptions,
): Promise<ConnectionState> {
  return connectionStateOf(await invoke(client, 'applications.get', getApplication, params, options));
}
