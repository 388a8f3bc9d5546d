// Generated from the contract by `npm run generate`. Do not edit.
import type { ApiCall, CallOptions, Methods } from '../../runtime.ts';
import type { CreateSessionTokenParams, RevokedSessionToken, SessionToken } from '../types.ts';

/** Short-lived tokens that act for one linked account, safe to hand to a front end. */
export interface SessionTokens {
  /**
   * Mint a session token.
   *
   * Mints a session token for one linked account. Use it on your server whenever a front end needs to act for that customer.
   * While a token of the account is valid, the same one is returned again; `force_refresh` makes a new one. Returns the
   * token and the seconds for which it holds. An account that is missing or unknown is refused with 400.
   *
   * `POST /api/v2/public/session-token` with an API key. May be repeated, so it is when it fails.
   *
   * @throws 400: The account is not given, or not known in this environment.
   * @throws 401: The API key is missing, wrong or rotated.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  create(params: CreateSessionTokenParams, options?: CallOptions): ApiCall<SessionToken>;

  /**
   * Revoke a session token.
   *
   * Ends the session token with which it is called. Use it when a customer signs out. There is no way back; mint a new token
   * instead. Returns how many tokens were ended. A token that is wrong or no longer valid is 401.
   *
   * `POST /api/v2/public/session-token/revoke` with a session token. May be repeated, so it is when it fails.
   *
   * @throws 401: The token is missing, wrong, revoked or expired.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  revoke(options?: CallOptions): ApiCall<RevokedSessionToken>;
}

/** By method, the operation that it calls. */
export const methods: Methods = `
create createSessionToken POST /api/v2/public/session-token a i {"q":["force_refresh"],"r":["linked_account_id"],"b":"fields","n":true}
revoke revokeSessionToken POST /api/v2/public/session-token/revoke s i
`;
