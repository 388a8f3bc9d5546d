import { createConnectUrl, createSessionToken, upsertLinkedAccount } from '../../generated/functions.ts';
import type { HostedPropertyMap, LinkedAccountFields } from '../../generated/types.ts';
import type { CallOptions } from '../../call/options.ts';
import type { ClientLike } from '../../call/call.ts';
import { invoke, withSessionToken } from '../client.ts';
import { checkedParams, elsewhere, word, type ParamChecks } from '../params.ts';
import { httpsAddress } from './https-address.ts';

/** For whom the link is, and what its page shows. */
export interface CreateConnectLinkParams extends Pick<LinkedAccountFields, 'name' | 'udf'> {
  /** The customer, as you name them. Created if there is no such account yet. */
  linked_account_id: string;
  /** Config that the page works on. */
  config_id?: string;
  /** Data to store with the link, such as `name`, `color` and `bgColor`. It is kept for 3 days. */
  properties?: HostedPropertyMap;
}

const checks: ParamChecks<CreateConnectLinkParams> = {
  required: { linked_account_id: word },
  // The operations that these go to check them.
  optional: { name: elsewhere, udf: elsewhere, config_id: elsewhere, properties: elsewhere },
};

/** A link to the hosted page on which a customer connects apps. */
export interface ConnectLink {
  /** Address to send the customer to. It holds a session token, or a code for one, so keep it out of logs and give it to nobody else. */
  readonly url: string;
  /** Seconds until the session token in the link ends, if the server said so. The page's properties end after 3 days. */
  readonly expiresIn?: number;
}

/**
 * Makes the link with which a customer connects apps: creates or updates the linked account, mints a session token for it,
 * and asks for the link with that token. For servers: it needs the API key. All three calls may be repeated, so a failure is
 * repaired by calling again.
 *
 * @throws WrongCredentialError in a browser, where no client with an API key can be made.
 * @throws RefoldError with code `unsafe_redirect` when the server gives anything but an https address.
 * @throws AuthenticationError when the key is wrong, RateLimitError when retries did not help.
 */
export async function createConnectLink(
  client: ClientLike<'apiKey'>,
  params: CreateConnectLinkParams,
  options: CallOptions = {},
): Promise<ConnectLink> {
  const {
    linked_account_id,
    name,
    udf,
    config_id,
    properties = {},
  } = checkedParams('createConnectLink', params, checks);
  await invoke(client, 'linkedAccounts.upsert', upsertLinkedAccount, { linked_account_id, name, udf }, options);
  const { token, expires_in } = await invoke(
    client,
    'sessionTokens.create',
    createSessionToken,
    { linked_account_id },
    options,
  );
  const { hosted_url } = await createConnectUrl(
    withSessionToken(client, token),
    { config_id, body: properties },
    options,
  );
  return { url: httpsAddress(hosted_url, 'createConnectLink', 'the hosted page'), expiresIn: expires_in };
}
