import * as core from '@refold/core';
import { getLinkedAccount } from '@refold/core/functions';
import * as helpers from '@refold/core/helpers';
import * as durable from '@refold/edge/durable-object';
import * as edge from '@refold/edge/helpers';
import * as store from '@refold/edge/store';
import * as redis from '@refold/node/redis';
import { API_KEY, TOKEN } from './clients.ts';
import { call, of, request, type Members, type OptionsObject } from './options-object.ts';
import * as wrong from './wrong-values.ts';

const client: Members<core.ClientOptions> = {
  ...request,
  baseURL: [...wrong.text, 'x', 'http://evil.example', 'https://user:password@host', 'https://host?x', 'file:///x'],
  allowInsecureHosts: [...wrong.list, [5]],
  fetch: wrong.callback,
  limiter: [...wrong.withMethods, true],
  userAgent: wrong.text,
  logger: wrong.withMethods,
  tracer: wrong.withMethods,
  validateResponse: wrong.callback,
  onValidationIssue: wrong.callback,
  requireEnvironment: wrong.choice,
  dangerouslyAllowBrowser: wrong.flag,
};
const shared: Members<redis.SharedLimiterOptions> = {
  requestsPerSecond: wrong.rate,
  burst: [...wrong.positive, Number.POSITIVE_INFINITY],
  maxPause: wrong.milliseconds,
  whenDown: wrong.choice,
  localShare: wrong.share,
  onWarning: wrong.callback,
};
const secret = [5, null, {}, 'with space', 'with\nline', ''];
const redisClient = { eval: async () => [0], defineCommand: () => undefined } as never;
const slots = { reserve: async () => ({ wait: 0 }), onRateLimited: async () => undefined };
/** The part of Bottleneck's class that is used. */
const BottleneckOfNothing = Object.assign(
  class {
    on(): void {}
  },
  { IORedisConnection: Object },
);

/** Options objects of clients, calls, limiters and stores. */
export const optionsOfClients: readonly OptionsObject[] = [
  of<core.RefoldOptions>(
    'RefoldOptions',
    { ...client, apiKey: secret },
    (options, setting) => new core.Refold({ ...setting.options, ...options }),
    { apiKey: API_KEY },
  ),
  of<core.RefoldSessionOptions>(
    'RefoldSessionOptions',
    { ...client, token: secret },
    (options, setting) => new core.RefoldSession({ ...setting.options, ...options }),
    { token: TOKEN },
  ),
  of<core.CallOptions>('CallOptions', call, (options, { refold }) => refold.tables.list({}, options)),
  of<core.CallOptions>('CallOptions of a function', call, (options, { refold }) =>
    getLinkedAccount(refold, { linked_account_id: 'acme' }, options),
  ),
  of<core.GcraLimiterOptions>(
    'GcraLimiterOptions',
    { requestsPerSecond: wrong.rate, burst: wrong.positive, maxPause: wrong.milliseconds },
    (options) => new core.GcraLimiter(options),
  ),
  of<redis.SharedLimiterOptions>('SharedLimiterOptions', shared, (options) => new redis.SharedLimiter(slots, options)),
  of<redis.RedisLimiterOptions>(
    'RedisLimiterOptions',
    {
      ...shared,
      client: wrong.withMethods,
      apiKey: wrong.word,
      prefix: wrong.text,
      commandTimeout: wrong.milliseconds,
    },
    (options) => new redis.RedisLimiter(options),
    { client: redisClient, apiKey: API_KEY },
  ),
  of<redis.BottleneckLimiterOptions>(
    'BottleneckLimiterOptions',
    { ...shared, Bottleneck: wrong.callback, client: wrong.withMethods, apiKey: wrong.word, prefix: wrong.text },
    // Made with options that are wrong only, as it connects at once.
    (options) => new redis.BottleneckLimiter(options),
    {
      Bottleneck: BottleneckOfNothing as never,
      client: { ...(redisClient as object), duplicate() {}, on() {}, off() {} } as never,
      apiKey: API_KEY,
    },
  ),
  of<redis.RedisDeliveryStoreOptions>(
    'RedisDeliveryStoreOptions',
    { prefix: wrong.text, retentionMs: wrong.milliseconds },
    (options) => redis.redisDeliveryStore(redisClient, options),
  ),
  of<store.StoreLimiterOptions>(
    'StoreLimiterOptions',
    {
      store: wrong.withMethods,
      key: wrong.word,
      requestsPerSecond: wrong.rate,
      burst: wrong.positive,
      localShare: wrong.share,
      maxPause: wrong.milliseconds,
      onWarning: wrong.callback,
    },
    (options) => new store.StoreLimiter(options),
    { store: { read: async () => ({}), write: async () => true } },
  ),
  of<store.HttpStoreOptions>(
    'HttpStoreOptions',
    { url: [...wrong.text, 'x', 'file:///x'], headers: wrong.object, fetch: wrong.callback },
    store.httpStore,
    { url: 'https://store.example' },
  ),
  of<edge.KvDeliveryStoreOptions>('KvDeliveryStoreOptions', { retentionMs: wrong.milliseconds }, (options) =>
    edge.kvDeliveryStore({} as never, options),
  ),
  of<durable.DurableObjectLimiterOptions>(
    'DurableObjectLimiterOptions',
    { namespace: wrong.withMethods, name: wrong.word, localShare: wrong.share, timeout: wrong.milliseconds },
    (options) => new durable.DurableObjectLimiter(options),
    { namespace: { get() {}, idFromName() {} } as never },
  ),
  of<durable.DurableObjectDeliveryStoreOptions>(
    'DurableObjectDeliveryStoreOptions',
    { namespace: wrong.withMethods, name: wrong.word },
    durable.durableObjectDeliveryStore,
    { namespace: { get() {}, idFromName() {} } as never },
  ),
  of<helpers.MemoryDeliveryStoreOptions>(
    'MemoryDeliveryStoreOptions',
    { capacity: wrong.positive },
    helpers.memoryDeliveryStore,
  ),
];
