import type { RefoldError } from '../../errors/refold-error.ts';
import { listApplications, listLinkedAccounts } from '../../generated/functions.ts';
import type { Application, LinkedAccount } from '../../generated/types.ts';
import type { CallOptions } from '../../call/options.ts';
import type { ClientLike } from '../../call/call.ts';
import { forLinkedAccount, invoke } from '../client.ts';
import { createConnectLink, type ConnectLink } from '../connect/create-link.ts';
import { connectionsOf, type AppConnection } from '../../client/app-connections.ts';
import { canHoldSeveral } from './ambiguous.ts';
import { connectionStateOf } from './state.ts';

/** A connection that its customer must renew. */
export interface BrokenConnection {
  readonly account: LinkedAccount;
  readonly application: Application;
  /** The connection that is broken. Absent where the server says of the app alone that it must be connected again. */
  readonly connection: AppConnection | undefined;
  /** Makes the link to send to the customer. It is a secret, so it is made only when it is asked for. */
  createLink(): Promise<ConnectLink>;
}

/** An account whose connections could not be read. The audit goes on without it. */
export interface UnreadAccount {
  readonly account: LinkedAccount;
  readonly error: RefoldError;
}

const LISTED_AT_ONCE = 100;

/**
 * Goes through all linked accounts and yields each connection that its customer must renew, with a way to make the link for
 * it. One request for each account with connections, behind everybody else's in the limiter.
 */
export async function* auditConnections(
  client: ClientLike<'apiKey'>,
  options: CallOptions = {},
): AsyncGenerator<BrokenConnection | UnreadAccount, void, undefined> {
  const quietly: CallOptions = { priority: 'bulk', ...options };
  for await (const account of invoke(
    client,
    'linkedAccounts.list',
    listLinkedAccounts,
    { limit: LISTED_AT_ONCE },
    quietly,
  )) {
    // Null or empty says that there is nothing connected; left out says nothing.
    if (account.integrations === null || account.integrations?.length === 0) continue;
    const { account_id } = account;
    const accountClient = forLinkedAccount(client, account_id);
    const listed = await invoke(accountClient, 'applications.list', listApplications, {}, quietly).result();
    if (!listed.ok) {
      options.signal?.throwIfAborted();
      yield { account, error: listed.error };
      continue;
    }
    for (const application of [listed.data].flat()) {
      const createLink = (): Promise<ConnectLink> =>
        createConnectLink(client, { linked_account_id: account_id }, options);
      for (const connection of brokenIn(application)) yield { account, application, connection, createLink };
    }
  }
}

/** Each connection that its customer must renew; one nameless one where the app holds one only, or none says that it is it. */
function brokenIn(application: Application): readonly (AppConnection | undefined)[] {
  const expired = connectionsOf(application).filter(({ state }) => state === 'reconnect');
  if (canHoldSeveral(application) && expired.length > 0) return expired;
  return connectionStateOf(application) === 'reconnect' ? [expired[0]] : [];
}
