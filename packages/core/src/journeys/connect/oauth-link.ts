import { RefoldError } from '../../errors.ts';
import { getOAuthUrl } from '../../functions.ts';
import type { CallOptions } from '../../options.ts';
import { callerOf, type Acting } from '../acting.ts';

/**
 * Where a customer consents to connect one app by OAuth, without the hosted page. Redirect to it, then wait with
 * `waitForConnection`. Only an https address is returned, so that it is safe to redirect to.
 *
 * @throws NotFoundError for an app or account that is not known.
 * @throws RefoldError with code `unsafe_redirect` when the server gives anything but an https address.
 */
export async function createOAuthLink(
  client: Acting<'linkedAccount'>,
  { slug }: { readonly slug: string },
  options?: CallOptions,
): Promise<string> {
  const { auth_url } = await getOAuthUrl(callerOf(client), { slug }, options);
  if (/^https:\/\/[^/]/i.test(auth_url)) return auth_url;
  throw new RefoldError(`The address of consent for ${slug} does not begin with https://.`, {
    code: 'unsafe_redirect',
  });
}
