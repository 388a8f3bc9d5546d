/**
 * Remembers which deliveries were handled. Refold sends a delivery again until it is answered with 200, and the signature
 * holds neither time nor id, so this is all that keeps a repeat from being handled twice.
 */
export interface DedupeStore {
  /** Takes a delivery in hand. False when it is in hand or was handled already. Must be atomic. */
  claim(id: string): boolean | Promise<boolean>;
  /** Gives it back after it could not be handled, so that the next try is. */
  release(id: string): void | Promise<void>;
}

/** Remembers the last deliveries in memory: enough for one process, not for several. */
export function memoryDedupe(capacity = 10_000): DedupeStore {
  const seen = new Set<string>();
  return {
    claim(id) {
      if (seen.has(id)) return false;
      seen.add(id);
      if (seen.size > capacity) seen.delete(seen.values().next().value!);
      return true;
    },
    release: (id) => void seen.delete(id),
  };
}

/** What a delivery is told apart by: run and event where it names them, else its whole body. */
export async function deliveryId(event: object, body: Uint8Array<ArrayBuffer>): Promise<string> {
  const { instance_id, event: name } = event as { instance_id?: unknown; event?: unknown };
  if (typeof instance_id === 'string' && instance_id) return `${instance_id} ${String(name)}`;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
