import { getOAuthUrl } from '../../generated/functions.ts';
import type { CallOptions } from '../../call/options.ts';
import type { ClientLike } from '../../call/call.ts';
import { invoke } from '../client.ts';
import { httpsAddress } from './https-address.ts';

/**
 * Makes the address at which a customer consents to connect one app by OAuth, without the hosted page. Redirect to it, then wait with
 * `waitForConnection`. Only an https address is returned, so that it is safe to redirect to.
 *
 * @throws NotFoundError for an app or account that is not known.
 * @throws RefoldError with code `unsafe_redirect` when the server gives anything but an https address.
 */
export async function createOAuthLink(
  client: ClientLike<'linkedAccount'>,
  params: { readonly slug: string },
  options?: CallOptions,
): Promise<string> {
  const { auth_url } = await invoke(client, 'oauth.getUrl', getOAuthUrl, params, options);
  return httpsAddress(auth_url, 'createOAuthLink', `consent for ${params.slug}`);
}
