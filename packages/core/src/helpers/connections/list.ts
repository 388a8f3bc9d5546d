import { connectionsOf, type AppConnection } from '../../client/app-connections.ts';
import type { CallOptions } from '../../call/options.ts';
import type { ClientLike } from '../../call/call.ts';
import { getApplication } from '../../generated/functions.ts';
import { invoke } from '../client.ts';

/** Reads the connections of a linked account to an app. */
export async function listConnections(
  client: ClientLike<'linkedAccount'>,
  params: { readonly slug: string },
  options?: CallOptions,
): Promise<AppConnection[]> {
  return connectionsOf(await invoke(client, 'applications.get', getApplication, params, options));
}
