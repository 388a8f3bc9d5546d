import { getApplication } from '../../generated/functions.ts';
import type { Application } from '../../generated/types.ts';
import type { CallOptions } from '../../call/options.ts';
import type { ClientLike } from '../../call/call.ts';
import { invoke } from '../client.ts';

/** What to offer a customer for an app: to connect it, nothing, or to connect it again. */
export type ConnectionState = 'connect' | 'connected' | 'reconnect';

/** How a linked account's connection to an app stands, from the app as the API describes it. */
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
 * How a linked account's connection to an app stands.
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
