import { DeliveryStore, TokenStore } from "@refold/core/helpers";
export * from "@refold/core/helpers";
/** The part of a Workers KV binding that is used here. */
interface KeyValueNamespace {
  get(key: string): Promise<string | null>;
  put(key: string, value: string, options?: {
    expirationTtl?: number;
  }): Promise<void>;
  delete(key: string): Promise<void>;
}
/** Keeps session tokens in Workers KV. Other places see a new token up to a minute later, and mint one of their own then. */
export declare function kvTokenStore(namespace: KeyValueNamespace): TokenStore;
/** Options of {@link kvDeliveryStore}. */
interface KvDeliveryStoreOptions {
  /** Milliseconds for which a handled delivery is remembered. Default 7 days. */
  readonly retentionMs?: number | undefined;
}
/**
 * Remembers webhook deliveries in Workers KV. KV is not atomic, and other places see a write up to a minute later: two copies
 * that arrive at once may both be handled, and a lease may be overlooked. No delivery is lost. Where a copy must not be
 * handled twice, use the Durable Object `RefoldDeliveries`.
 */
export declare function kvDeliveryStore(namespace: KeyValueNamespace, { retentionMs }?: KvDeliveryStoreOptions): DeliveryStore;
export type { KeyValueNamespace, KvDeliveryStoreOptions };
//# sourceMappingURL=helpers.d.ts.map