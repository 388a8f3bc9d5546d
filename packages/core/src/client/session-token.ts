import type { CredentialScheme } from '../call/connection.ts';

/** Sends a session token. */
export const sessionTokenScheme: CredentialScheme = {
  credential: 'sessionToken',
  option: 'token',
  header: 'authorization',
  prefix: 'Bearer ',
};
