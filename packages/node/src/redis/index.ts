export { BottleneckLimiter, type BottleneckLimiterOptions } from './bottleneck-limiter.ts';
export type { IoredisClient, NodeRedisClient, RedisClient } from './client.ts';
export { RedisLimiter, type RedisLimiterOptions } from './redis-limiter.ts';
export { SharedLimiter, type SharedLimiterOptions, type SharedLimiterStats } from './shared-limiter.ts';
export type { ReserveOptions, Slot, SlotSource } from './slot-source.ts';
export { redisTokenStore } from './token-store.ts';
export { redisDeliveryStore, type RedisDeliveryStoreOptions } from './delivery-store.ts';
