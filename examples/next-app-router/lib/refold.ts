import { Refold } from '@refold/node';

/**
 * The client with the API key: for route handlers and server components only, since nothing of it may reach a browser. The
 * address is given only where the API is not Refold's own, as in the tests.
 */
export function refold(): Refold {
  return new Refold({ baseURL: process.env.REFOLD_BASE_URL });
}
