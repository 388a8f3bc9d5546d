import type { DedupeStore, TokenStore } from '@refold/edge/journeys';

/** What this example uses of Workers KV. */
export interface KV {
  get(key: string): Promise<string | null>;
  put(key: string, value: string, options: { expirationTtl: number }): Promise<void>;
  delete(key: string): Promise<void>;
}

/** KV keeps nothing for less than a minute. */
const SHORTEST_TTL = 60;

/** Keeps tokens in KV, so that each account's is minted once for all isolates and not on every page view. */
export function kvTokenStore(kv: KV): TokenStore {
  return {
    get: (key) => kv.get(key),
    set: (key, value, seconds) => kv.put(key, value, { expirationTtl: Math.max(SHORTEST_TTL, seconds) }),
    delete: (key) => kv.delete(key),
  };
}

const DAY = 86_400;

/**
 * Remembers deliveries in KV. KV is not atomic: two copies that arrive within its delay are both handled. Where that must not
 * happen, claim in a Durable Object.
 */
export function kvDedupe(kv: KV): DedupeStore {
  return {
    async claim(id) {
      if ((await kv.get(id)) !== null) return false;
      await kv.put(id, '1', { expirationTtl: DAY });
      return true;
    },
    release: (id) => kv.delete(id),
  };
}
