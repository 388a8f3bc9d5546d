export * from '@refold/core/helpers';
export { kvTokenStore, type KeyValueNamespace } from './kv-token-store.ts';
export { kvDeliveryStore, type KvDeliveryStoreOptions } from './kv-delivery-store.ts';
