// A connection to Redis, of ioredis, and the API key. No Redis runs here: the limiter then goes on with a share of the limit.
import * as ioredis from 'ioredis';

export const client: ioredis.Redis = new ioredis.Redis({
  host: '127.0.0.1',
  port: 1,
  lazyConnect: true,
  retryStrategy: () => null,
  maxRetriesPerRequest: 0,
});
client.on('error', () => undefined);
export const apiKey: string = process.env['REFOLD_API_KEY']!;
