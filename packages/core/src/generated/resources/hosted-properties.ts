// Generated from the contract by `npm run generate`. Do not edit.
import type { ApiCall, CallOptions, Methods } from '../../runtime.ts';
import type { HostedPropertyMap } from '../types.ts';

/** The properties stored with a hosted connect link. */
export interface HostedProperties {
  /**
   * Get the properties of a hosted connect link.
   *
   * Reads what was stored with `createConnectUrl` under the same session token. Use it to see what a link carries. The
   * properties are kept for 3 days; what is answered after that, or if nothing was stored, is not documented. An API key is
   * refused with 401.
   *
   * `GET /api/v2/public/hosted-properties` with a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The token is missing, wrong, revoked or expired, or an API key was sent in its place.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  get(options?: CallOptions): ApiCall<HostedPropertyMap>;
}

/** By method, the operation that it calls. */
export const methods: Methods = `
get getHostedProperties GET /api/v2/public/hosted-properties s s
`;
