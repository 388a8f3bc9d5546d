import { Refold } from '@refold/node';

/**
 * Creates the client with the API key, for route handlers and server components only. `REFOLD_BASE_URL` is set for the mock of
 * the tests, and for on-premise installations.
 */
export function refold(): Refold {
  return new Refold({ baseURL: process.env.REFOLD_BASE_URL });
}
