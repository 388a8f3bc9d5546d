import { createClient } from '@redis/client';
import type { DeliveryStore } from '@refold/core/helpers';
import { durableObjectDeliveryStore } from '@refold/edge/durable-object';
import { kvDeliveryStore } from '@refold/edge/helpers';
import { redisDeliveryStore } from '@refold/node/redis';

export const storeNames = ['Redis', 'Workers KV', 'Durable Object'] as const;
export type StoreName = (typeof storeNames)[number];

/** The delivery store of a process, whose content lies in a server at the address. */
export async function openStore(name: StoreName, address: string): Promise<DeliveryStore> {
  if (name === 'Redis') return redisDeliveryStore(await createClient({ url: address }).connect());
  if (name === 'Workers KV') return kvDeliveryStore(remoteNamespace(address));
  const stub = {
    fetch: (url: string, init?: RequestInit) => {
      const { pathname, search } = new URL(url);
      return fetch(`${address}/object${pathname}${search}`, init);
    },
  };
  return durableObjectDeliveryStore({ namespace: { idFromName: (id) => id, get: () => stub } });
}

/** A namespace of Workers KV, through the Worker that is bound to it. */
function remoteNamespace(address: string): Parameters<typeof kvDeliveryStore>[0] {
  const ask = async (key: string, init?: RequestInit, query = ''): Promise<string | null> => {
    const response = await fetch(`${address}/kv/${encodeURIComponent(key)}${query}`, init);
    if (response.status === 404) return null;
    if (!response.ok) throw new Error(`Workers KV answered ${response.status}: ${await response.text()}`);
    return response.text();
  };
  return {
    get: (key) => ask(key),
    put: async (key, value, { expirationTtl = 60 } = {}) =>
      void (await ask(key, { method: 'PUT', body: value }, `?ttl=${expirationTtl}`)),
    delete: async (key) => void (await ask(key, { method: 'DELETE' })),
  };
}
