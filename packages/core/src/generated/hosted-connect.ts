// Generated from the contract by `npm run generate`. Do not edit.
import { Resource, body, idempotent, operation, query, required } from '../runtime.ts';
import type { ApiCall, CallOptions, Operation } from '../runtime.ts';
import type { HostedPropertyMap } from './common.ts';

/** A link to the hosted page. */
export interface ConnectUrl {
  /** The link. It holds a session token, or a code that stands for one, so treat it as a secret. */
  hosted_url: string;
}

/** Parameters of `hostedConnect.createUrl`. */
export interface CreateConnectUrlParams {
  /** Config that the page works on. */
  config_id?: string;
  /** The linked account of the session token. The token names it already, and no example sends it. */
  linked_account_id?: string;
  /** The request body. */
  body: HostedPropertyMap;
}

/**
 * Create a hosted connect link.
 *
 * Makes a link to the hosted page on which a customer connects apps. Use it when you have no page of your own for that. The
 * body is stored as it is for 3 days under the session token, and `hostedProperties.get` reads it back. Returns the link,
 * which holds the token and is as secret as it. An API key is refused with 401.
 *
 * `POST /api/v2/public/connect-url` with a session token. May be repeated, so it is when it fails.
 *
 * @throws 401: The token is missing, wrong, revoked or expired, or an API key was sent in its place.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const createConnectUrl: Operation<CreateConnectUrlParams, ConnectUrl, 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'createConnectUrl',
    route: 'POST /api/v2/public/connect-url',
    credentials: ['sessionToken'],
    retry: idempotent,
    write: [
      /* @__PURE__ */ required('body'),
      /* @__PURE__ */ query(['config_id', 'linked_account_id']),
      /* @__PURE__ */ body({ always: true }),
    ],
    returns: 'object',
    has: ['hosted_url'],
  });

/** Links to the hosted page on which a customer connects apps. */
export class HostedConnect extends Resource {
  /**
   * Create a hosted connect link.
   *
   * Makes a link to the hosted page on which a customer connects apps. Use it when you have no page of your own for that. The
   * body is stored as it is for 3 days under the session token, and `hostedProperties.get` reads it back. Returns the link,
   * which holds the token and is as secret as it. An API key is refused with 401.
   *
   * `POST /api/v2/public/connect-url` with a session token. May be repeated, so it is when it fails.
   *
   * @throws 401: The token is missing, wrong, revoked or expired, or an API key was sent in its place.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  createUrl(params: CreateConnectUrlParams, options?: CallOptions): ApiCall<ConnectUrl> {
    return createConnectUrl(this.client, params, options);
  }
}
