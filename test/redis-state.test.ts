import { RedisLimiter } from '@refold/node/redis';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureRedis, startRedis, type RedisServer } from './servers/redis.ts';

const { missing } = ensureRedis();
let server: RedisServer;
let client: Redis;
beforeAll(async () => {
  if (missing) throw new Error(missing);
  server = await startRedis();
  client = new Redis(server.port);
});
afterAll(async () => {
  client.disconnect();
  await server.kill();
});

test.each([
  { name: 'an hour ahead', held: (): string => `${(Date.now() + 3_600_000) * 1000}` },
  { name: 'no number', held: (): string => 'nan' },
  { name: 'endless', held: (): string => 'inf' },
  { name: 'beyond all time', held: (): string => '1e300' },
])('a state of Redis that is $name is begun anew, and said', async ({ name, held }) => {
  const warnings: string[] = [];
  const prefix = `state:${name}`;
  const limiter = new RedisLimiter({
    client,
    apiKey: 'tk_state',
    prefix,
    onWarning: (message) => void warnings.push(message),
  });
  await limiter.acquire();
  const [key] = await client.keys(`*${prefix}*state`);
  await client.hset(key!, 'full', held());
  const started = performance.now();
  await limiter.acquire();
  await limiter.acquire();
  expect(performance.now() - started).toBeLessThan(5000);
  expect(Number(await client.hget(key!, 'full'))).toBeLessThan((Date.now() + 60_000) * 1000);
  expect(warnings).toEqual(['The state of the limit in Redis could not be right, and was begun anew.']);
});
