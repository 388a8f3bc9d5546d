import type { DeliveryClaim, DeliveryStore } from '@refold/core/helpers';
import { checkedOptions, milliseconds, text, type Checks } from '@refold/core/runtime';
import { runScript, type RedisClient } from './client.ts';

/** Options of {@link redisDeliveryStore}. */
export interface RedisDeliveryStoreOptions {
  /** Goes before the names of the keys in Redis. Default `refold:delivery`. */
  readonly prefix?: string | undefined;
  /** Milliseconds for which a handled delivery is remembered. Default 7 days. */
  readonly retentionMs?: number | undefined;
}

const checks: Checks<RedisDeliveryStoreOptions> = { prefix: text, retentionMs: milliseconds };

const WEEK_MS = 7 * 24 * 3_600_000;
const OUTCOMES: readonly DeliveryClaim[] = ['claimed', 'held', 'done'];

const CLAIM = `local holder = redis.call('GET', KEYS[1])
if holder == 'done' then return 2 end
if holder and holder ~= ARGV[1] then return 1 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 0`;
const COMPLETE = `if ARGV[1] == 'Infinity' then return redis.call('SET', KEYS[1], 'done') end
return redis.call('SET', KEYS[1], 'done', 'PX', ARGV[1])`;
const RELEASE = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0";

/** Remembers webhook deliveries in Redis for all processes, atomically. A lease outlives its process, and then ends. */
export function redisDeliveryStore(client: RedisClient, options: RedisDeliveryStoreOptions = {}): DeliveryStore {
  const { prefix = 'refold:delivery', retentionMs = WEEK_MS } = checkedOptions(options, checks);
  const run = (script: string, key: string, ...values: readonly (string | number)[]): Promise<unknown> =>
    runScript(client, script, [`${prefix}:${key}`], values);
  return {
    claim: async (key, holder, leaseMs) => OUTCOMES[Number(await run(CLAIM, key, holder, Math.ceil(leaseMs)))]!,
    complete: (key) => run(COMPLETE, key, Math.ceil(retentionMs)),
    release: (key, holder) => run(RELEASE, key, holder),
  };
}
