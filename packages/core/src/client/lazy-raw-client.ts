import type { Connection } from '../call/connection.ts';
import type { RawClient } from './raw-client.ts';

const VERBS = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'] as const;

/**
 * A raw client that loads openapi-fetch when it is first used. Nothing is kept between calls: a promise held by a client at
 * module scope would hang other requests on edge runtimes.
 */
export function lazyRawClient(client: Connection): RawClient {
  const methods = VERBS.map((verb) => [
    verb,
    async (...parameters: readonly unknown[]) => {
      const { createRawClient } = await import('./raw-client.ts');
      const method = createRawClient(client)[verb] as (...parameters: readonly unknown[]) => unknown;
      return method(...parameters);
    },
  ]);
  return Object.fromEntries(methods) as RawClient;
}
