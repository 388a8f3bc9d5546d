import type { TokenStore } from '@refold/core/helpers';
import { runScript, type RedisClient } from './client.ts';

const GET = "return redis.call('GET', KEYS[1])";
const SET = "return redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])";
const DELETE = "return redis.call('DEL', KEYS[1])";

/** Keeps session tokens in Redis for all processes. They are secrets: whoever can read this Redis can use them. */
export function redisTokenStore(client: RedisClient): TokenStore {
  return {
    get: async (key) => (await runScript(client, GET, [key], [])) as string | null,
    set: (key, value, ttlMs) => runScript(client, SET, [key], [value, Math.ceil(ttlMs)]),
    delete: (key) => runScript(client, DELETE, [key], []),
  };
}
