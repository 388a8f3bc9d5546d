import { DeliveryStore } from '@refold/core/helpers';
import { TokenStore } from '@refold/core/helpers';
export interface KeyValueNamespace {
    delete(key: string): Promise<void>;
    get(key: string): Promise<string | null>;
    put(key: string, value: string, options?: {
        expirationTtl?: number;
    }): Promise<void>;
}
export interface KvDeliveryStoreOptions {
    readonly retentionMs?: number | undefined;
}
export declare function kvDeliveryStore(namespace: KeyValueNamespace, options?: KvDeliveryStoreOptions): DeliveryStore;
export declare function kvTokenStore(namespace: KeyValueNamespace): TokenStore;
export * from '@refold/core/helpers';
export {};
