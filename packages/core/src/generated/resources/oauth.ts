// Generated from the contract by `npm run generate`. Do not edit.
import type { ApiCall, CallOptions, Methods } from '../../runtime.ts';
import type { GetOAuthUrlParams, OAuthUrl } from '../types.ts';

/** Start an OAuth connection for a linked account. */
export interface Oauth {
  /**
   * Get the OAuth address of an app.
   *
   * Reads the address at which a customer signs in to the app and lets Refold reach it. Send the customer there with a
   * browser. When they are done, the webhook event Connection Created follows and `getApplication` says `connected`. Returns
   * the address, which is meant for this one account, so keep it out of logs.
   *
   * `GET /api/v2/public/linked-account/integration/oauth-url/{slug}` with an API key for one linked account. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key is missing, wrong or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  getUrl(params: GetOAuthUrlParams, options?: CallOptions): ApiCall<OAuthUrl>;
}

/** By method, the operation that it calls. */
export const methods: Methods = `
getUrl getOAuthUrl GET /api/v2/public/linked-account/integration/oauth-url/{slug} l s {"a":"header"}
`;
