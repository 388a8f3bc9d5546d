import { c as CallOptions } from "./caller-BCzgPNgE.js";
import { n as Acting } from "./acting-Ba6uTR4D.js";
/**
 * Where a customer consents to connect one app by OAuth, without the hosted page. Redirect to it, then wait with
 * `waitForConnection`. Only an https address is returned, so that it is safe to redirect to.
 *
 * @throws NotFoundError for an app or account that is not known.
 * @throws RefoldError with code `unsafe_redirect` when the server gives anything but an https address.
 */
declare function createOAuthLink(client: Acting<"linkedAccount">, { slug }: {
  readonly slug: string;
}, options?: CallOptions): Promise<string>;
export { createOAuthLink as t };