import { startEtagStore } from '../../servers/etag-store.ts';
import { startLimitedServer } from '../../servers/limited-server.ts';
import { startRedis } from '../../servers/redis.ts';
import { runFleet, sum, type ClientJob } from '../fleet.ts';
import { measure, percent, type Bound, type Outcome, type Scenario } from '../scenario.ts';

type Fleet = {
  readonly processes: number;
  readonly calls: { readonly quick: number; readonly full: number };
  readonly limiter: ClientJob['limiter'];
  readonly redis?: 'runs' | 'is killed';
  /** Most 429s, in percent of the requests on the wire. */
  readonly mostRefused?: number;
  readonly mostTime?: number;
};

const REDIS_DOWN_MS = 3000;

function fleet(name: string, slug: string, settings: Fleet & Pick<Scenario, 'missing' | 'onlyFull'>): Scenario {
  const { missing, onlyFull, ...rest } = settings;
  return { name, slug, missing, onlyFull, run: (size, say) => runScenario(rest, size, say) };
}

async function runScenario(settings: Fleet, size: 'quick' | 'full', say: (text: string) => void): Promise<Outcome> {
  const { processes, limiter } = settings;
  // The start is a larger part of a short run, and so is a single request that came at a bad moment.
  const mostRefused = settings.mostRefused && settings.mostRefused + (size === 'quick' ? 2 : 0);
  const mostTime = settings.mostTime && settings.mostTime + (size === 'quick' ? 0.15 : 0);
  const calls = settings.calls[size];
  const wanted = processes * calls;
  const expected = wanted / 20;
  const server = await startLimitedServer();
  const redis = settings.redis && (await startRedis());
  const store = limiter === 'http-store' ? await startEtagStore() : undefined;
  const progress = setInterval(() => say(`${server.accepted.length} of ${wanted}`), 200);
  const outage = { timer: undefined as NodeJS.Timeout | undefined };
  const breakRedis = (): void => {
    outage.timer = setTimeout(
      async () => {
        await redis!.kill();
        outage.timer = setTimeout(() => void redis!.start(), REDIS_DOWN_MS);
      },
      (expected / 2) * 1000,
    );
  };
  try {
    const job: ClientJob = { baseURL: server.url, calls, limiter, redisPort: redis?.port, storeURL: store?.url };
    const reports = await runFleet(processes, job, {
      limitSeconds: expected * 4 + 20,
      onGo: settings.redis === 'is killed' ? breakRedis : undefined,
    });
    const figures = measure(server, wanted, sum(reports.map(({ succeeded }) => succeeded)));
    const cpu = sum(reports.map(({ cpuMicroseconds }) => cpuMicroseconds)) / wanted / 1000;
    const failure = reports.flatMap(({ failures }) => failures)[0];
    const warned = reports.filter(({ warnings }) => warnings.length > 0).length;
    const bounds: Bound[] = [{ what: 'calls that failed', measured: wanted - figures.succeeded, atMost: 0 }];
    if (mostRefused !== undefined) {
      bounds.push({ what: '% of 429s', measured: percent(figures.refused, figures.wire), atMost: mostRefused });
    }
    if (mostTime !== undefined) bounds.push({ what: 'x ideal', measured: figures.ratio, atMost: mostTime });
    const notes = [`${cpu.toFixed(1)} ms of CPU a call`, warned > 0 && `${warned} processes warned`, failure];
    return { ...figures, bounds, note: notes.filter(Boolean).join(', ') };
  } finally {
    clearInterval(progress);
    clearTimeout(outage.timer);
    await redis?.kill();
    await store?.close();
    await server.close();
  }
}

const four = { processes: 4, calls: { quick: 25, full: 100 } } as const;
const shared = { ...four, redis: 'runs', mostRefused: 1, mostTime: 1.05 } as const;
const broken = { ...four, redis: 'is killed', mostRefused: 10 } as const;

/** Scenarios of one process or several. `missing` says why Redis cannot run here, if so. */
export function processScenarios(missing: string | undefined): readonly Scenario[] {
  return [
    fleet('one process', 'one-process', {
      processes: 1,
      calls: { quick: 60, full: 200 },
      limiter: 'default',
      mostRefused: 0,
      mostTime: 1.02,
    }),
    fleet('two processes that share nothing', 'strangers', {
      processes: 2,
      calls: { quick: 50, full: 300 },
      limiter: 'default',
      mostTime: 1.1,
    }),
    fleet('four processes, Redis, Lua over ioredis', 'redis', { ...shared, limiter: 'redis', missing }),
    fleet('four processes, Redis, Lua over node-redis', 'node-redis', { ...shared, limiter: 'node-redis', missing }),
    // For comparison: what Bottleneck does not reach is why the limiter above exists.
    fleet('four processes, Redis, Bottleneck', 'bottleneck', {
      ...broken,
      redis: 'runs',
      limiter: 'bottleneck',
      missing,
    }),
    fleet('four processes, an HTTP store', 'http-store', {
      ...four,
      limiter: 'http-store',
      mostRefused: 5,
      mostTime: 1.3,
    }),
    fleet('four processes, Redis killed half-way, Lua', 'redis-killed', { ...broken, limiter: 'redis', missing }),
    fleet('four processes, Redis killed half-way, node-redis', 'node-redis-killed', {
      ...broken,
      limiter: 'node-redis',
      missing,
      onlyFull: true,
    }),
    fleet('four processes, Redis killed half-way, Bottleneck', 'bottleneck-killed', {
      ...broken,
      limiter: 'bottleneck',
      missing,
      onlyFull: true,
    }),
  ];
}
