import type { CredentialScheme } from '../call/connection.ts';

/** Sends an API key. A module of its own, so that a bundle for browsers holds no code that could send one. */
export const apiKeyScheme: CredentialScheme = {
  credential: 'apiKey',
  option: 'apiKey',
  header: 'x-api-key',
  prefix: '',
};
