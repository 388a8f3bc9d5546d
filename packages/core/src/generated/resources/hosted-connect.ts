// Generated from the contract by `npm run generate`. Do not edit.
import type { ApiCall, CallOptions, Methods } from '../../runtime.ts';
import type { ConnectUrl, CreateConnectUrlParams } from '../types.ts';

/** Links to the hosted page on which a customer connects apps. */
export interface HostedConnect {
  /**
   * Create a hosted connect link.
   *
   * Makes a link to the hosted page on which a customer connects apps. Use it when you have no page of your own for that. The
   * body is stored as it is for 3 days under the session token, and `getHostedProperties` reads it back. Returns the link,
   * which holds the token and is as secret as it. An API key is refused with 401.
   *
   * `POST /api/v2/public/connect-url` with a session token. May be repeated, so it is when it fails.
   *
   * @throws 401: The token is missing, wrong, revoked or expired, or an API key was sent in its place.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  createUrl(params: CreateConnectUrlParams, options?: CallOptions): ApiCall<ConnectUrl>;
}

/** By method, the operation that it calls. */
export const methods: Methods = `
createUrl createConnectUrl POST /api/v2/public/connect-url s i {"q":["config_id","linked_account_id"],"r":["body"],"b":"whole","n":true}
`;
