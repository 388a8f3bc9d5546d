import type { CallOptions } from '../../call/options.ts';
import type { ClientLike } from '../../call/call.ts';
import { deleteIntegration } from '../../generated/functions.ts';
import type { LinkedAccount } from '../../generated/types.ts';
import { connectionOf } from '../../call/call.ts';
import { forConnection, invoke } from '../client.ts';
import { checkedParams, word, type ParamChecks } from '../params.ts';
import { AmbiguousConnectionError } from './ambiguous.ts';
import { listConnections } from './list.ts';
import type { ConnectionOfApp } from './state.ts';

/** Connection to end. */
export interface DisconnectParams extends ConnectionOfApp {
  /** Ends all connections of this kind, `oauth2` or `keybased`, of an app whose connections have no ids. */
  readonly auth_type?: string | undefined;
}

const checks: ParamChecks<DisconnectParams> = {
  required: { slug: word },
  optional: { connection: word, auth_type: word },
};

/**
 * Ends a linked account's connection to an app and removes its credentials. Looks first, so that of several connections none
 * ends by mistake.
 *
 * @throws AmbiguousConnectionError when the account holds several connections to the app and none is named.
 * @throws NotFoundError for an app or account that is not known.
 */
export async function disconnect(
  client: ClientLike<'linkedAccount'>,
  params: DisconnectParams,
  options?: CallOptions,
): Promise<LinkedAccount> {
  const { connection, ...wanted } = checkedParams('disconnect', params, checks);
  const { slug, auth_type: authType } = wanted;
  const named = forConnection(client, connection);
  if (connectionOf(named).connectionId === undefined && authType === undefined) {
    const connections = await listConnections(client, { slug }, options);
    if (connections.length > 1) {
      const option = connections.some(({ id }) => id !== undefined) ? 'connection' : 'auth_type';
      throw new AmbiguousConnectionError('disconnect', slug, connections, { advice: `Name one by \`${option}\`` });
    }
  }
  return await invoke(named, 'linkedAccounts.disconnect', deleteIntegration, wanted, options);
}
