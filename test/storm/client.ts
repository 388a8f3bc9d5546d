// One process of a fleet: makes its limiter, waits for the word to go, makes its calls and says how they went.
import { createClient } from '@redis/client';
import { httpStore, StoreLimiter } from '@refold/edge/store';
import { Refold, type RateLimiter } from '@refold/node';
import { BottleneckLimiter, RedisLimiter } from '@refold/node/redis';
import Bottleneck from 'bottleneck';
import { Redis } from 'ioredis';
import type { ClientJob, ClientReport } from './fleet.ts';

const apiKey = 'tk_storm';
const job = JSON.parse(process.argv[2]!) as ClientJob;
const warnings: string[] = [];
const onWarning = (message: string): void => void warnings.push(message);

const refold = new Refold({ apiKey, baseURL: job.baseURL, limiter: await limiterOf(job) });
process.once('message', () => void storm());
process.send!('ready');

async function storm(): Promise<void> {
  const started = process.cpuUsage();
  const calls = await Promise.allSettled(Array.from({ length: job.calls }, () => refold.linkedAccounts.list()));
  const { user, system } = process.cpuUsage(started);
  const report: ClientReport = {
    succeeded: calls.filter(({ status }) => status === 'fulfilled').length,
    failures: calls.flatMap((call) => (call.status === 'rejected' ? [String(call.reason)] : [])).slice(0, 3),
    warnings,
    cpuMicroseconds: user + system,
  };
  process.send!(report, () => process.exit(0));
}

async function limiterOf({ limiter, redisPort, storeURL }: ClientJob): Promise<RateLimiter | undefined> {
  if (limiter === 'default') return undefined;
  if (limiter === 'http-store') return new StoreLimiter({ store: httpStore({ url: storeURL! }) });
  if (limiter === 'node-redis') {
    const client = createClient({ socket: { host: '127.0.0.1', port: redisPort } });
    client.on('error', () => undefined);
    await client.connect();
    return new RedisLimiter({ client, apiKey, onWarning });
  }
  const client = new Redis(redisPort!, '127.0.0.1', { maxRetriesPerRequest: null });
  client.on('error', () => undefined);
  await client.ping();
  return limiter === 'redis'
    ? new RedisLimiter({ client, apiKey, onWarning })
    : new BottleneckLimiter({ client, apiKey, onWarning, Bottleneck });
}
