export { httpStore, type HttpStoreOptions } from './http-store.ts';
export { StoreLimiter, type CompareAndSetStore, type StoreLimiterOptions } from './store-limiter.ts';
