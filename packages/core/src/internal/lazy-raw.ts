import type { Caller } from '../caller.ts';
import type { RawClient } from '../raw.ts';
import { doubt } from './parts/doubt.ts';

const VERBS = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'] as const;

/**
 * A raw client that loads openapi-fetch when it is first used. Nothing is kept between calls: a promise held by a client
 * at module scope would hang other requests on edge runtimes.
 */
export function lazyRaw(caller: Caller): RawClient {
  const send =
    (verb: (typeof VERBS)[number]) =>
    async (...parameters: readonly unknown[]) => {
      const { rawClient } = await import('./raw-client.ts');
      const method = rawClient(caller, doubt)[verb] as (...parameters: readonly unknown[]) => unknown;
      return method(...parameters);
    };
  return Object.fromEntries(VERBS.map((verb) => [verb, send(verb)])) as unknown as RawClient;
}
