// Generated from the contract by `npm run generate`. Do not edit.
import { Resource, accountHeader, operation, path, safe } from '../runtime.ts';
import type { ApiCall, CallOptions, Operation } from '../runtime.ts';

/** Where a customer connects an app by OAuth. */
export interface OAuthUrl {
  /** Address of the app's own page of consent. It leads back to Refold. */
  auth_url: string;
}

/** Parameters of `oauth.getUrl`. */
export interface GetOAuthUrlParams {
  /** Slug of the application, in lower case. */
  slug: string;
}

/**
 * Get the OAuth address of an app.
 *
 * Reads the address at which a customer signs in to the app and lets Refold reach it. Send the customer there with a
 * browser. When they are done, the webhook event Connection Created follows and `applications.get` says `connected`. Returns
 * the address, which is meant for this one account, so keep it out of logs.
 *
 * `GET /api/v2/public/linked-account/integration/oauth-url/{slug}` with an API key for one linked account. Changes nothing, so it is repeated when it fails.
 *
 * @throws 401: The API key is missing, wrong or rotated.
 * @throws 404: An API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const getOAuthUrl: Operation<GetOAuthUrlParams, OAuthUrl, 'linkedAccount'> = /* @__PURE__ */ operation({
  id: 'getOAuthUrl',
  route: 'GET /api/v2/public/linked-account/integration/oauth-url/{slug}',
  credentials: ['linkedAccount'],
  retry: safe,
  write: [path, accountHeader],
  returns: 'object',
  has: ['auth_url'],
});

/** Start an OAuth connection for a linked account. */
export class Oauth extends Resource {
  /**
   * Get the OAuth address of an app.
   *
   * Reads the address at which a customer signs in to the app and lets Refold reach it. Send the customer there with a
   * browser. When they are done, the webhook event Connection Created follows and `applications.get` says `connected`. Returns
   * the address, which is meant for this one account, so keep it out of logs.
   *
   * `GET /api/v2/public/linked-account/integration/oauth-url/{slug}` with an API key for one linked account. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key is missing, wrong or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  getUrl(params: GetOAuthUrlParams, options?: CallOptions): ApiCall<OAuthUrl> {
    return getOAuthUrl(this.client, params, options);
  }
}
