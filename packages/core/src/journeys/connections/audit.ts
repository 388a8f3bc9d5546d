import type { RefoldError } from '../../errors.ts';
import { listApplications, listLinkedAccounts } from '../../functions.ts';
import type { Application, LinkedAccount } from '../../generated/types.ts';
import type { CallOptions } from '../../options.ts';
import { callerOf, type Acting } from '../acting.ts';
import { createConnectLink, type ConnectLink } from '../connect/create-link.ts';
import { statusOf } from './status.ts';

/** A connection that its customer must renew. */
export interface BrokenConnection {
  readonly account: LinkedAccount;
  readonly application: Application;
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
  client: Acting<'apiKey'>,
  options: CallOptions = {},
): AsyncGenerator<BrokenConnection | UnreadAccount, void, undefined> {
  const caller = callerOf(client);
  const quietly: CallOptions = { priority: 'bulk', ...options };
  for await (const account of listLinkedAccounts(caller, { limit: LISTED_AT_ONCE }, quietly)) {
    // Null or empty says that there is nothing connected; left out says nothing.
    if (account.integrations === null || account.integrations?.length === 0) continue;
    const { account_id } = account;
    const reply = await listApplications(caller.forLinkedAccount(account_id), {}, quietly).result();
    if (!reply.ok) {
      options.signal?.throwIfAborted();
      yield { account, error: reply.error };
      continue;
    }
    for (const application of [reply.data].flat()) {
      if (statusOf(application) !== 'reconnect') continue;
      yield {
        account,
        application,
        createLink: () => createConnectLink(caller, { linked_account_id: account_id }, options),
      };
    }
  }
}
