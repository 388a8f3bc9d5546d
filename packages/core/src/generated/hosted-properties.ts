// Generated from the contract by `npm run generate`. Do not edit.
import { Resource, plainOperation, safe } from '../runtime.ts';
import type { ApiCall, CallOptions, PlainOperation } from '../runtime.ts';
import type { HostedPropertyMap } from './common.ts';

/**
 * Get the properties of a hosted connect link.
 *
 * Reads what was stored with `hostedConnect.createUrl` under the same session token. Use it to see what a link carries. The
 * properties are kept for 3 days; what is answered after that, or if nothing was stored, is not documented. An API key is
 * refused with 401.
 *
 * `GET /api/v2/public/hosted-properties` with a session token. Changes nothing, so it is repeated when it fails.
 *
 * @throws 401: The token is missing, wrong, revoked or expired, or an API key was sent in its place.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const getHostedProperties: PlainOperation<HostedPropertyMap, 'sessionToken'> = /* @__PURE__ */ plainOperation({
  id: 'getHostedProperties',
  route: 'GET /api/v2/public/hosted-properties',
  credentials: ['sessionToken'],
  retry: safe,
  returns: 'object',
});

/** The properties stored with a hosted connect link. */
export class HostedProperties extends Resource {
  /**
   * Get the properties of a hosted connect link.
   *
   * Reads what was stored with `hostedConnect.createUrl` under the same session token. Use it to see what a link carries. The
   * properties are kept for 3 days; what is answered after that, or if nothing was stored, is not documented. An API key is
   * refused with 401.
   *
   * `GET /api/v2/public/hosted-properties` with a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The token is missing, wrong, revoked or expired, or an API key was sent in its place.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  get(options?: CallOptions): ApiCall<HostedPropertyMap> {
    return getHostedProperties(this.client, options);
  }
}
