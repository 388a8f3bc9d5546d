import type { Json, JsonObject } from './json.ts';

/** State of the mocked organization, as plain JSON, so that a copy of it is a snapshot. */
export type State = {
  /** Records by environment, then by collection. */
  environments: Record<string, Record<string, JsonObject[]>>;
  /** The API key of each environment. */
  keys: Record<string, string>;
  /** Number of ids, tokens and random numbers drawn so far: together with the seed it decides the next one. */
  sequence: number;
  tasks: Task[];
  /** Token bucket of each credential; `at` is in milliseconds since 1970. */
  buckets: Record<string, { tokens: number; at: number }>;
  faults: FaultRule[];
};

/** A task that is due at a time. */
export type Task = {
  /** Milliseconds since 1970, in the mock's time. */
  readonly at: number;
  /** Order among tasks that are due at the same time. */
  readonly order: number;
  readonly kind: 'finish-execution' | 'stop-execution' | 'deliver-webhook';
  readonly environment: string;
  readonly data: JsonObject;
};

/** A fault and when it occurs. Without `times`, `nth` and `probability` it occurs on every call. */
export type Fault = {
  /** Respond with this status: its documented example, or a plain error if the contract has none. */
  readonly status?: number;
  /** Name of the example in the contract, where a status has several. */
  readonly example?: string;
  /** Respond with this body instead of an example. */
  readonly body?: Json;
  /** Milliseconds for a `Retry-After` header, which HTTP writes in whole seconds: rounded up. */
  readonly retryAfterMs?: number;
  /** `reset`: the connection is reset. `hang`: there is no response. `truncate`: the body ends in the middle. */
  readonly error?: 'reset' | 'hang' | 'truncate';
  /** `commit`: the call takes effect first, and then fails. */
  readonly after?: 'commit';
  /** Milliseconds by which the response is delayed. */
  readonly delay?: number;
  /** Number of calls that it affects. */
  readonly times?: number;
  /** Number of the only call that it affects, from 1. */
  readonly nth?: number;
  /** Probability, between 0 and 1, that it affects a call, by the mock's seed. */
  readonly probability?: number;
};

/** A fault with its target, and how often it was considered and applied. */
export type FaultRule = { readonly target: string; readonly fault: Fault; calls: number; applied: number };

/** Names of the collections. */
export const COLLECTIONS: readonly string[] = [
  'accounts',
  'actions',
  'applications',
  'configFields',
  'configs',
  'connections',
  'credentials',
  'datarefs',
  'datastores',
  'definitions',
  'events',
  'executions',
  'hosted',
  'humanTasks',
  'mcpServers',
  'schedules',
  'tables',
  'tokens',
  'values',
  'webhooks',
  'workflows',
];

/** Id of the mocked organization. */
export const ORGANIZATION = '0123456789abcdef01234567';

/** State without records, with an environment for each key. */
export function emptyState(keys: Readonly<Record<string, string>>): State {
  const environments = Object.fromEntries(Object.keys(keys).map((name) => [name, {}]));
  return { environments, keys: { ...keys }, sequence: 0, tasks: [], buckets: {}, faults: [] };
}

/** A record as a response shows it: members that begin with `$` are internal to the mock. */
export function visible(record: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !key.startsWith('$')));
}
