import type { Refold } from '@refold/edge';
import type { DedupeStore, FrontEndToken, TokenSource } from '@refold/edge/journeys';

/** What this example uses of Workers KV. */
export interface KV {
  get(key: string): Promise<string | null>;
  put(key: string, value: string, options: { expirationTtl: number }): Promise<void>;
  delete(key: string): Promise<void>;
}

/** KV keeps nothing for less than a minute. */
const SHORTEST_TTL = 60;
/** A token is handed out only while it has this many seconds left. */
const MARGIN = 300;

/** Tokens in KV, so that each account's is minted once for all isolates and not on every page view. */
export function cachedTokens(kv: KV, refold: Refold): TokenSource {
  return {
    async get(linkedAccountId, { signal }) {
      const cached = await kv.get(linkedAccountId);
      const left = cached ? (JSON.parse(cached) as FrontEndToken & { endsAt: number }) : undefined;
      const now = Date.now() / 1000;
      if (left && left.endsAt - now > MARGIN) return { token: left.token, expires_in: Math.floor(left.endsAt - now) };
      const { token, expires_in = 0 } = await refold.sessionTokens.create(
        { linked_account_id: linkedAccountId },
        { signal },
      );
      const ttl = expires_in - MARGIN;
      if (ttl >= SHORTEST_TTL) {
        await kv.put(linkedAccountId, JSON.stringify({ token, endsAt: now + expires_in }), { expirationTtl: ttl });
      }
      return { token, expires_in };
    },
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
