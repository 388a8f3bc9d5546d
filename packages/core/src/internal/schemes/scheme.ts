import type { Credential } from '../../credential.ts';

/**
 * How a secret goes on the wire. Each scheme is a module of its own, so that a bundle for browsers, which imports only the
 * session token's, holds no code that could send an API key.
 */
export interface Scheme {
  /** What a client has that was made with such a secret. */
  readonly credential: Credential;
  /** What the secret is called in a client's options. */
  readonly field: 'apiKey' | 'token';
  /** Headers that carry the secret. */
  headers(secret: string): Readonly<Record<string, string>>;
}
