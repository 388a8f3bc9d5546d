import { randomUUID } from 'node:crypto';
import {
  assertGiven,
  checkedOptions,
  milliseconds as duration,
  text,
  withMethods,
  word,
  type Checks,
} from '@refold/core/runtime';
import { runScript, type RedisClient } from './client.ts';
import { limitKey } from './limit-key.ts';
import { POSTPONE, RESERVE } from './scripts.ts';
import { sharedChecks, SharedLimiter, type SharedLimiterOptions } from './shared-limiter.ts';
import type { ReserveOptions, Slot, SlotSource } from './slot-source.ts';

const LONG_RUN = 8;
const RUNS_TO_SLOW_DOWN = 5;
const LONGEST_PAUSE_MS = 3_600_000;
/** Slots that all processes together may hold ahead of time. */
const SLOTS_AHEAD_MS = 60_000;

/** Options of a {@link RedisLimiter}. */
export interface RedisLimiterOptions extends SharedLimiterOptions {
  /** Your own client: ioredis 4 to 6, or node-redis 4 to 6. It is used, and never closed. */
  readonly client: RedisClient;
  /** Whose limit it is: the API key. Redis gets a hash of it. */
  readonly apiKey: string;
  /** Goes before the names of the keys in Redis. Default `refold:limit`. */
  readonly prefix?: string;
  /** Milliseconds after which Redis counts as lost. Default 1000. */
  readonly commandTimeout?: number;
}

const checks: Checks<RedisLimiterOptions> = {
  ...sharedChecks,
  client: withMethods('eval'),
  apiKey: word,
  prefix: text,
  commandTimeout: duration,
};

/**
 * One limit for all processes and machines that share a Redis or Valkey, 5 or newer: the generic cell rate algorithm in a
 * small Lua script, one round trip per request. Works with ioredis and with node-redis.
 */
export class RedisLimiter extends SharedLimiter {
  constructor(options: RedisLimiterOptions) {
    assertGiven(options, 'client', 'apiKey');
    const checked = checkedOptions(options, checks);
    const { client: _, apiKey: __, prefix: ___, commandTimeout: ____, ...shared } = checked;
    super(new ScriptSlots(checked), shared);
  }
}

class ScriptSlots implements SlotSource {
  readonly #client: RedisClient;
  readonly #key: string;
  readonly #process = randomUUID();
  readonly #interval: number;
  readonly #tolerance: number;
  readonly #commandTimeout: number;
  /** Longest time in microseconds by which a state may be ahead: a pause, and the slots that others hold. */
  readonly #furthest: number;

  constructor({
    client,
    apiKey,
    prefix,
    commandTimeout = 1000,
    requestsPerSecond = 19.9,
    burst = 3,
    maxPause = 60_000,
  }: RedisLimiterOptions) {
    this.#client = client;
    this.#key = limitKey(apiKey, prefix);
    this.#commandTimeout = commandTimeout;
    this.#interval = 1_000_000 / requestsPerSecond;
    this.#tolerance = (burst - 1) * this.#interval;
    this.#furthest = Math.ceil((Math.min(maxPause, LONGEST_PAUSE_MS) + SLOTS_AHEAD_MS) * 1000);
  }

  async reserve({ cautious, patient = false }: ReserveOptions): Promise<Slot> {
    const keys = [`${this.#key}:state`, `${this.#key}:processes`];
    const values = [this.#interval, this.#tolerance, this.#process, cautious ? 1 : 0, this.#furthest];
    const answer = (await this.#inTime(runScript(this.#client, RESERVE, keys, values), patient)) as number[];
    const [wait = 0, processes, slow = 1000, broken] = answer.map(Number);
    return {
      wait: wait / 1000,
      processes,
      wasBroken: broken === 1,
      requestsPerSecond: 1_000_000 / this.#interval / (slow / 1000),
    };
  }

  async onRateLimited(milliseconds: number): Promise<void> {
    const values = [milliseconds * 1000, this.#tolerance, LONG_RUN, RUNS_TO_SLOW_DOWN, this.#furthest];
    await runScript(this.#client, POSTPONE, [`${this.#key}:state`], values);
  }

  /** Clients hold a command until they are connected again, for minutes if need be. Only a probe may wait like that. */
  #inTime(answer: Promise<unknown>, isPatient: boolean): Promise<unknown> {
    if (isPatient) return answer;
    return new Promise((resolve, reject) => {
      const late = (): void => reject(new Error(`no answer within ${this.#commandTimeout} ms`));
      const timer = setTimeout(late, this.#commandTimeout);
      answer.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  }
}
