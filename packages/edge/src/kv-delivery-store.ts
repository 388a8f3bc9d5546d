import { checkedOptions, milliseconds } from '@refold/core/runtime';
import type { DeliveryStore } from '@refold/core/helpers';
import type { KeyValueNamespace } from './kv-token-store.ts';

/** Options of {@link kvDeliveryStore}. */
export interface KvDeliveryStoreOptions {
  /** Milliseconds for which a handled delivery is remembered. Default 7 days. */
  readonly retentionMs?: number | undefined;
}

const WEEK_MS = 7 * 24 * 3_600_000;
/** Workers KV refuses a shorter life. */
const SHORTEST_LIFE_MS = 60_000;

interface Lease {
  readonly holder: string;
  /** In milliseconds since 1970, since holders are on different machines. */
  readonly endsAt: number;
}

/**
 * Remembers webhook deliveries in Workers KV. KV is not atomic, and other places see a write up to a minute later: two copies
 * that arrive at once may both be handled, and a lease may be overlooked. No delivery is lost. Where a copy must not be
 * handled twice, use the Durable Object `RefoldDeliveries`.
 */
export function kvDeliveryStore(namespace: KeyValueNamespace, options: KvDeliveryStoreOptions = {}): DeliveryStore {
  const { retentionMs = WEEK_MS } = checkedOptions(options, { retentionMs: milliseconds });
  const put = (key: string, value: string, lifeMs: number): Promise<void> =>
    namespace.put(
      nameOf(key),
      value,
      lifeMs < Number.POSITIVE_INFINITY ? { expirationTtl: Math.ceil(Math.max(SHORTEST_LIFE_MS, lifeMs) / 1000) } : {},
    );
  return {
    async claim(key, holder, leaseMs) {
      const value = await namespace.get(nameOf(key));
      if (value === 'done') return 'done';
      const lease = leaseIn(value);
      if (lease && lease.holder !== holder && lease.endsAt > Date.now()) return 'held';
      await put(key, JSON.stringify({ holder, endsAt: Date.now() + leaseMs } satisfies Lease), leaseMs);
      return 'claimed';
    },
    complete: (key) => put(key, 'done', retentionMs),
    async release(key, holder) {
      if (leaseIn(await namespace.get(nameOf(key)))?.holder === holder) await namespace.delete(nameOf(key));
    },
  };
}

function nameOf(key: string): string {
  return `refold:delivery:${key}`;
}

/** Reads a lease. Text that is none counts as none: an unreadable value must not keep a delivery from being handled. */
function leaseIn(value: string | null): Lease | undefined {
  try {
    const lease = JSON.parse(value ?? 'null') as Lease | null;
    return typeof lease?.endsAt === 'number' ? lease : undefined;
  } catch {
    return undefined;
  }
}
