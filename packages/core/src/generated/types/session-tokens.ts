// Generated from the contract by `npm run generate`. Do not edit.

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
