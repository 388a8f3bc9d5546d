/**
 * What a client acts with: the organization's API key, that key on behalf of one linked account, or a session token.
 */
export type Credential = 'apiKey' | 'linkedAccount' | 'sessionToken';

/**
 * An API key or session token, or a function that supplies it. The function runs before every attempt; `rejected` is
 * true when the server has just answered 401, and `refused` is then the value that it does not accept.
 */
export type Secret =
  | string
  | ((state: { readonly rejected: boolean; readonly refused?: string }) => string | Promise<string>);
