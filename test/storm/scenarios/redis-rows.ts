import { createClient } from '@redis/client';
import { Refold, type AcquireOptions, type RateLimiter } from '@refold/node';
import { SessionTokenProvider } from '@refold/node/helpers';
import { RedisLimiter, redisTokenStore, type RedisLimiterOptions } from '@refold/node/redis';
import { Redis } from 'ioredis';
import { startRedis, type RedisServer } from '../../servers/redis.ts';
import { equal, pause, runRows, type Row } from '../rows.ts';
import type { Scenario } from '../scenario.ts';

const apiKey = 'tk_0secret0that0redis0must0not0see';

/** Conditions that must hold of the limiter over Redis besides its figures. */
export function redisRows(missing: string | undefined): Scenario {
  return {
    name: 'Redis limiter and token store, row by row',
    slug: 'redis-rows',
    missing,
    async run(_size, say) {
      const server = await startRedis();
      const client = new Redis(server.port, '127.0.0.1', { maxRetriesPerRequest: null });
      client.on('error', () => undefined);
      try {
        return await runRows([...orderRows(client), ...secretRows(client, server), ...outageRows(server)], say);
      } finally {
        client.disconnect();
        await server.kill();
      }
    },
  };
}

let count = 0;
const limiterOf = (client: Redis, options: Partial<RedisLimiterOptions> = {}): RedisLimiter => {
  const limiter = new RedisLimiter({
    client,
    apiKey,
    prefix: `row:${++count}`,
    burst: 1,
    onWarning: () => undefined,
    ...options,
  });
  limiter.onResponse();
  return limiter;
};

/** Lets named callers wait and gives their names as they are let through. */
async function passing(limiter: RateLimiter, callers: Record<string, AcquireOptions>): Promise<string> {
  const names: string[] = [];
  const waiting = Object.entries(callers).map(async ([name, options]) => {
    await Promise.resolve(limiter.acquire(options)).then(
      () => names.push(name),
      () => names.push(`-${name}`),
    );
  });
  await Promise.all(waiting);
  return names.join(' ');
}

function orderRows(client: Redis): readonly Row[] {
  return [
    [
      'interactive before bulk, accounts in turn',
      async () => {
        const order = await passing(limiterOf(client), {
          b1: { priority: 'bulk', account: 'x' },
          b2: { priority: 'bulk', account: 'x' },
          b3: { priority: 'bulk', account: 'y' },
          i1: { account: 'x' },
          i2: { account: 'x' },
          i3: { account: 'y' },
        });
        equal(order, 'i1 i3 i2 b1 b3 b2', 'order');
      },
    ],
    [
      'a caller that gives up costs the others nothing',
      async () => {
        const limiter = limiterOf(client);
        await limiter.acquire();
        const controller = new AbortController();
        const { signal } = controller;
        const order = passing(limiter, { b: { signal }, c: { signal }, d: {} });
        controller.abort();
        equal(await order, '-b -c d', 'order');
        equal(limiter.stats().started, 2, 'slots used');
        equal(limiter.stats().waiting, 0, 'waiting');
      },
    ],
    [
      'a 429 in one process pauses the others',
      async () => {
        const [one, other] = [limiterOf(client, { prefix: 'row:both' }), limiterOf(client, { prefix: 'row:both' })];
        await one.acquire();
        one.onRateLimited(1200);
        await pause(50);
        const started = performance.now();
        await other.acquire();
        equal(performance.now() - started > 1000, true, 'waited');
        equal(other.stats().processes, 2, 'processes');
      },
    ],
  ];
}

function secretRows(client: Redis, server: RedisServer): readonly Row[] {
  return [
    [
      'the API key is nowhere in Redis',
      async () => {
        await limiterOf(client).acquire();
        const keys = await client.keys('*');
        const dumps = await Promise.all(keys.map((key) => client.dumpBuffer(key)));
        equal(keys.length > 0, true, 'keys');
        equal(keys.join().includes(apiKey) || dumps.some((dump) => dump?.includes(apiKey)), false, 'found');
      },
    ],
    [
      'two processes share a session token through either client',
      async () => {
        let mints = 0;
        const answer = async (): Promise<Response> => Response.json({ token: `token-${++mints}`, expires_in: 3600 });
        const refold = new Refold({ apiKey, fetch: answer as typeof fetch, limiter: false });
        const other = createClient({ socket: { host: '127.0.0.1', port: server.port } });
        await other.connect();
        const providers = [client, other].map(
          (each) => new SessionTokenProvider(refold, { store: redisTokenStore(each as Redis) }),
        );
        const tokens = [await providers[0]!.get('acme'), await providers[1]!.get('acme')].map(({ token }) => token);
        other.destroy();
        equal([tokens, mints], [['token-1', 'token-1'], 1], 'tokens and mints');
      },
    ],
  ];
}

/** Each of these has a client of its own that cannot reach its Redis. */
function outageRows(server: RedisServer): readonly Row[] {
  const unreachable = (): Redis => {
    const client = new Redis(1, '127.0.0.1', { maxRetriesPerRequest: null, retryStrategy: () => 100 });
    client.on('error', () => undefined);
    return client;
  };
  const during = async (
    options: Partial<RedisLimiterOptions>,
    check: (limiter: RedisLimiter) => Promise<void>,
  ): Promise<void> => {
    const client = unreachable();
    try {
      await check(limiterOf(client, { commandTimeout: 100, ...options }));
    } finally {
      client.disconnect();
    }
  };
  return [
    [
      'without Redis it goes on with a share of the limit and one warning',
      async () => {
        const warnings: string[] = [];
        await during({ onWarning: (warning) => warnings.push(warning), localShare: 0.5 }, async (limiter) => {
          const started = performance.now();
          await passing(limiter, { a: {}, b: {}, c: {} });
          // The first waits for the answer that does not come, then each a tenth of a second: ten a second, half of the limit.
          equal(performance.now() - started > 250, true, 'paced');
          equal([limiter.stats().shared, warnings.length], [false, 1], 'shared, warnings');
          equal(/50 %/.test(warnings[0]!), true, warnings[0]!);
        });
      },
    ],
    [
      'asked to fail without Redis, it does so at once and says how',
      () =>
        during({ whenDown: 'fail' }, async (limiter) => {
          const codes = await Promise.allSettled([limiter.acquire(), limiter.acquire()]);
          const reasons = codes.map((code) => (code.status === 'rejected' ? code.reason.code : 'passed'));
          equal(reasons, ['limiter_unavailable', 'limiter_unavailable'], 'codes');
        }),
    ],
    [
      'asked to wait for Redis, it listens to signals meanwhile',
      () =>
        during({ whenDown: 'wait' }, async (limiter) => {
          equal(await passing(limiter, { a: { signal: AbortSignal.timeout(400) } }), '-a', 'outcome');
        }),
    ],
    [
      'a Redis that comes back is used again',
      async () => {
        const client = new Redis(server.port, '127.0.0.1', { maxRetriesPerRequest: null, retryStrategy: () => 50 });
        client.on('error', () => undefined);
        const limiter = limiterOf(client, { commandTimeout: 100, localShare: 1 });
        await limiter.acquire();
        await server.kill();
        await passing(limiter, { a: {}, b: {} });
        equal(limiter.stats().shared, false, 'shared while it is away');
        await server.start();
        for (let call = 0; call < 60 && !limiter.stats().shared; call++) await limiter.acquire();
        client.disconnect();
        equal(limiter.stats().shared, true, 'shared again');
      },
    ],
  ];
}
