import { checkedOptions, positive } from '../../errors/checks.ts';

/** State of a delivery: now in the hands of whoever asked, in those of somebody else, or handled before. */
export type DeliveryClaim = 'claimed' | 'held' | 'done';

/**
 * Remembers deliveries. Refold sends a delivery again until it is answered with 200, and the signature holds neither time nor
 * id, so this is all that keeps a repeat from being handled twice. A delivery in hand is leased: when its process dies, the
 * lease runs out and the next copy is handled.
 */
export interface DeliveryStore {
  /**
   * Leases a delivery to a holder for so many milliseconds. The same holder extends its lease in this way; a lease that has
   * run out is taken over. Must be atomic: of two holders at once, one gets it.
   */
  claim(key: string, holder: string, leaseMs: number): DeliveryClaim | Promise<DeliveryClaim>;
  /** Marks a delivery as handled. */
  complete(key: string, holder: string): unknown;
  /** Ends the holder's lease after it could not handle the delivery, so that the next copy is handled. */
  release(key: string, holder: string): unknown;
}

/** Options of {@link memoryDeliveryStore}. */
export interface MemoryDeliveryStoreOptions {
  /** Deliveries to remember; the oldest are forgotten first. Default 10 000. */
  readonly capacity?: number | undefined;
}

type Entry = { readonly done: true } | { readonly done: false; readonly holder: string; readonly endsAt: number };

/** Remembers the last deliveries in memory: enough for one process, not for several, and gone with it. */
export function memoryDeliveryStore(options: MemoryDeliveryStoreOptions = {}): DeliveryStore {
  const { capacity = 10_000 } = checkedOptions(options, { capacity: positive });
  const entries = new Map<string, Entry>();
  const keep = (key: string, entry: Entry): void => {
    entries.delete(key);
    entries.set(key, entry);
    if (entries.size > capacity) entries.delete(entries.keys().next().value!);
  };
  return {
    claim(key, holder, leaseMs) {
      const entry = entries.get(key);
      const now = performance.now();
      if (entry?.done) return 'done';
      if (entry && entry.holder !== holder && entry.endsAt > now) return 'held';
      keep(key, { done: false, holder, endsAt: now + leaseMs });
      return 'claimed';
    },
    complete: (key) => keep(key, { done: true }),
    release(key, holder) {
      const entry = entries.get(key);
      if (entry && !entry.done && entry.holder === holder) entries.delete(key);
    },
  };
}

/** Key of a delivery: every byte of it, since two runs of one id may differ in nothing but their result. */
export async function deliveryKey(body: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
