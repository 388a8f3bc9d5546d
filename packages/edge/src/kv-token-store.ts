import type { TokenStore } from '@refold/core/helpers';

/** The part of a Workers KV binding that is used here. */
export interface KeyValueNamespace {
  get(key: string): Promise<string | null>;
  put(key: string, value: string, options?: { expirationTtl?: number }): Promise<void>;
  delete(key: string): Promise<void>;
}

/** Workers KV refuses a shorter life. */
const SHORTEST_LIFE_S = 60;

/** Keeps session tokens in Workers KV. Other places see a new token up to a minute later, and mint one of their own then. */
export function kvTokenStore(namespace: KeyValueNamespace): TokenStore {
  return {
    get: (key) => namespace.get(key),
    set: (key, value, ttlMs) =>
      namespace.put(key, value, { expirationTtl: Math.max(SHORTEST_LIFE_S, Math.ceil(ttlMs / 1000)) }),
    delete: (key) => namespace.delete(key),
  };
}
