// Generated from the contract by `npm run generate`. Do not edit.

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
