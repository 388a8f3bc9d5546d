import { Refold } from '@refold/node';

/** The client with the API key: for route handlers and server components only, since nothing of it may reach a browser. */
export function refold(): Refold {
  return new Refold({ baseURL: process.env.REFOLD_BASE_URL });
}
