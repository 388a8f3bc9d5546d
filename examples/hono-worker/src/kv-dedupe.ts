import type { DedupeStore } from '@refold/edge/helpers';
import type { KeyValueNamespace } from '@refold/edge/helpers';

const DAY = 86_400;

/**
 * Remembers deliveries in KV. KV is not atomic: two copies that arrive within its delay are both handled. Where that must not
 * happen, claim in a Durable Object.
 */
export function kvDeliveryStore(kv: KeyValueNamespace): DedupeStore {
  return {
    async claim(id) {
      if ((await kv.get(id)) !== null) return false;
      await kv.put(id, '1', { expirationTtl: DAY });
      return true;
    },
    release: (id) => kv.delete(id),
  };
}
