import {
  assertGiven,
  callback as aFunction,
  checkedOptions,
  text,
  withMethods,
  word,
  type Checks,
} from '@refold/core/runtime';
import type { IoredisClient } from './client.ts';
import { limitKey } from './limit-key.ts';
import { sharedChecks, SharedLimiter, type SharedLimiterOptions } from './shared-limiter.ts';
import type { Slot, SlotSource } from './slot-source.ts';

/** The part of Bottleneck's class that is used here. */
export interface BottleneckClass {
  new (settings: object): BottleneckInstance;
  readonly IORedisConnection: new (settings: object) => object;
}

interface BottleneckInstance {
  schedule<T>(work: () => Promise<T>): Promise<T>;
  currentReservoir(): Promise<number | null>;
  incrementReservoir(amount: number): Promise<unknown>;
  on(event: 'error', listener: (error: unknown) => void): unknown;
}

/** The part of an ioredis client that Bottleneck needs. */
export interface BottleneckClient extends IoredisClient {
  readonly status: string;
  duplicate(): unknown;
  on(event: 'close', listener: () => void): unknown;
  off(event: 'close', listener: () => void): unknown;
}

/** Options of a {@link BottleneckLimiter}. */
export interface BottleneckLimiterOptions extends SharedLimiterOptions {
  /** Bottleneck 2.19.5, as imported by you: `import Bottleneck from 'bottleneck'`. */
  readonly Bottleneck: BottleneckClass;
  /** Your own ioredis client, 4 to 6, for this limiter alone: Bottleneck adds commands to it. */
  readonly client: BottleneckClient;
  /** Whose limit it is: the API key. Redis gets a hash of it. */
  readonly apiKey: string;
  /** Goes before the names of the keys in Redis. Default `refold:limit`. */
  readonly prefix?: string;
}

const checks: Checks<BottleneckLimiterOptions> = {
  ...sharedChecks,
  Bottleneck: aFunction,
  client: withMethods('eval', 'duplicate', 'on', 'off'),
  apiKey: word,
  prefix: text,
};

/** One limit for all processes that share a Redis, over Bottleneck's clustering, for those who run it already. */
export class BottleneckLimiter extends SharedLimiter {
  constructor(options: BottleneckLimiterOptions) {
    assertGiven(options, 'Bottleneck', 'client', 'apiKey');
    const checked = checkedOptions(options, checks);
    const { Bottleneck: _, client: __, apiKey: ___, prefix: ____, ...shared } = checked;
    super(new BottleneckSlots(checked), shared);
  }
}

/** A job that Bottleneck has started does not come back if Redis loses it, so none is waited for longer than this. */
const LONGEST_JOB_MS = 15_000;

class BottleneckSlots implements SlotSource {
  readonly #limiter: BottleneckInstance;
  readonly #client: BottleneckClient;
  readonly #requestsPerSecond: number;

  constructor({ Bottleneck, client, apiKey, prefix, requestsPerSecond = 20, burst = 3 }: BottleneckLimiterOptions) {
    this.#client = client;
    this.#requestsPerSecond = requestsPerSecond;
    mendErrors(client);
    const refill = (burst * 1000) / requestsPerSecond;
    this.#limiter = new Bottleneck({
      id: limitKey(apiKey, prefix),
      datastore: 'ioredis',
      connection: new Bottleneck.IORedisConnection({ client, Redis: client.constructor }),
      reservoir: burst,
      reservoirIncreaseAmount: burst,
      reservoirIncreaseInterval: refill,
      reservoirIncreaseMaximum: burst,
      // Not documented: the reservoir is filled once per heartbeat, whatever time has passed since the last one.
      heartbeatInterval: refill / 4,
    });
    // Without a listener Bottleneck throws what goes wrong in the background; here each job reports it.
    this.#limiter.on('error', () => undefined);
  }

  reserve(): Promise<Slot> {
    return new Promise((resolve, reject) => {
      if (this.#client.status !== 'ready' && this.#client.status !== 'wait' && this.#client.status !== 'connecting') {
        return reject(new Error(`the client is ${this.#client.status}`));
      }
      const lost = (): void => end(() => reject(new Error('the connection was closed')));
      const timer = setTimeout(() => end(() => reject(new Error('a job did not start'))), LONGEST_JOB_MS);
      const end = (settle: () => void): void => {
        clearTimeout(timer);
        this.#client.off('close', lost);
        settle();
      };
      this.#client.on('close', lost);
      this.#limiter
        .schedule(() => Promise.resolve())
        .then(
          () => end(() => resolve({ wait: 0 })),
          (error) => end(() => reject(error)),
        );
    });
  }

  async onRateLimited(milliseconds: number): Promise<void> {
    // The reservoir fills at the rate of the limit, so what it lacks is how long everyone waits.
    const lack = Math.ceil((milliseconds / 1000) * this.#requestsPerSecond);
    const now = (await this.#limiter.currentReservoir()) ?? 0;
    if (now > -lack / 2) await this.#limiter.incrementReservoir(-lack - now);
  }
}

/**
 * Since version 7 Redis puts `ERR ` before the text of a script's error. Bottleneck compares the whole text, so it would
 * not notice that a restarted Redis has lost its settings, and no later job would ever run.
 */
function mendErrors(client: BottleneckClient): void {
  const commands = client as unknown as Record<string, (...values: unknown[]) => unknown>;
  const define = client.defineCommand.bind(client);
  client.defineCommand = (name, definition) => {
    define(name, definition);
    const run = commands[name]!.bind(client);
    commands[name] = (...values) => {
      const callback = values.at(-1);
      if (typeof callback !== 'function') return run(...values);
      const repaired = (error: unknown, result: unknown): void => {
        if (error instanceof Error) error.message = error.message.replace(/^ERR /, '');
        callback(error, result);
      };
      return run(...values.slice(0, -1), repaired);
    };
  };
}
