// Generated from the contract by `npm run generate`. Do not edit.
import { Resource, fields, idempotent, operation, plainOperation, query, required } from '../runtime.ts';
import type { ApiCall, CallOptions, Operation, PlainOperation } from '../runtime.ts';

/** Whom the token is for. */
export interface CreateSessionTokenRequest {
  /** The linked account to act for, as you named it. */
  linked_account_id: string;
}

/** What became of the token. */
export interface RevokedSessionToken {
  /** How many tokens were ended, 0 or 1. */
  revoked_count: 0 | 1 | (number & {}) | number;
  /** Whether the call was carried out. */
  success: boolean;
}

/**
 * A token that acts for one linked account in one environment. How long it holds is set by each installation, so read
 * `expires_in`.
 */
export interface SessionToken {
  /** The token, to be sent as `Authorization` with the word Bearer before it. Secret. */
  token: string;
  /** Seconds for which the token still holds. */
  expires_in?: number;
  /** Whether the token is an API token. No source explains the difference. */
  is_api_token?: boolean;
  /** Seconds for which `refresh_token` still holds. */
  refresh_expires_in?: number;
  /** A second token. The call that took it was shut down and no other is documented; mint again instead. Secret. */
  refresh_token?: string;
}

/** Parameters of `sessionTokens.create`. */
export interface CreateSessionTokenParams extends CreateSessionTokenRequest {
  /**
   * Whether to make a new token although the one before is still valid.
   *
   * @default false
   */
  force_refresh?: boolean;
}

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
export const createSessionToken: Operation<CreateSessionTokenParams, SessionToken, 'apiKey'> =
  /* @__PURE__ */ operation({
    id: 'createSessionToken',
    route: 'POST /api/v2/public/session-token',
    credentials: ['apiKey'],
    retry: idempotent,
    write: [
      /* @__PURE__ */ required('linked_account_id'),
      /* @__PURE__ */ query(['force_refresh']),
      /* @__PURE__ */ fields(['linked_account_id'], { always: true }),
    ],
    returns: 'object',
    has: ['token'],
  });

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
export const revokeSessionToken: PlainOperation<RevokedSessionToken, 'sessionToken'> = /* @__PURE__ */ plainOperation({
  id: 'revokeSessionToken',
  route: 'POST /api/v2/public/session-token/revoke',
  credentials: ['sessionToken'],
  retry: idempotent,
  returns: 'object',
  has: ['revoked_count', 'success'],
});

/** Short-lived tokens that act for one linked account, safe to hand to a front end. */
export class SessionTokens extends Resource {
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
  create(params: CreateSessionTokenParams, options?: CallOptions): ApiCall<SessionToken> {
    return createSessionToken(this.client, params, options);
  }

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
  revoke(options?: CallOptions): ApiCall<RevokedSessionToken> {
    return revokeSessionToken(this.client, options);
  }
}
