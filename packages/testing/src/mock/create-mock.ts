import { createRouter } from '../contract/router.ts';
import type { Json, Row } from '../model/operation.ts';
import { createClock, type ClockOption } from '../engine/clock.ts';
import { targetKey, type Fault, type FaultTarget } from '../engine/faults.ts';
import { perform, type Engine, type Outcome } from '../engine/handle-request.ts';
import type { RecordedRequest } from '../model/recordings.ts';
import { connectionReset, never, responseOf } from '../engine/respond.ts';
import { emptyState } from '../model/state.ts';
import { wakeFor } from '../engine/scheduler.ts';
import { World } from '../engine/backend.ts';
import { operations, type OperationId } from '../generated/operations.ts';
import { connect, expire, type ConnectionDetails } from '../resources/connections.ts';
import type { ActionScript, WorkflowScript } from '../model/scripts.ts';
import type { Delivery, Receiver } from '../runs/deliver.ts';
import { advance, settle } from '../runs/run-task.ts';
import { catalogue } from './catalog.ts';
import type { Fixtures } from '../model/fixtures.ts';
import { plant } from './add-fixtures.ts';
import { createCoverage, type Coverage } from '../coverage/coverage.ts';

/** How the mock behaves. */
export type MockOptions = {
  /** Decides ids, tokens and chances: the same seed and calls give the same bytes. Default 1. */
  readonly seed?: number;
  /** Where time comes from. Default `stepping`: it moves 50 ms per request, and by `clock.advance`. */
  readonly clock?: ClockOption;
  /** Enforce Refold's limit of 20 requests a second with bursts of 5. Default true. */
  readonly rateLimit?: boolean;
  /** Seconds to name in `Retry-After` when the limit answers 429. No source shows one, so the default is none. */
  readonly retryAfter?: number;
  /** Refuse fields that the contract does not name, and check every answer of the mock. Default true. */
  readonly strict?: boolean;
  /** What a call that is no operation does: `throw` from `fetch` (default), or answer 404. `handle` always answers. */
  readonly onUnhandled?: 'throw' | 'respond';
  /** API keys by environment. Default `tk_mock` for test and `pk_mock` for production. */
  readonly keys?: Readonly<Record<string, string>>;
  /** What the test environment begins with, on top of a small catalogue of apps. */
  readonly fixtures?: Fixtures;
  /** Sends webhooks to addresses without a receiver, such as `fetch`. Default: they are recorded, not sent. */
  readonly deliver?: Receiver;
};

/** A call that no operation of the contract matches. */
export class UnhandledCallError extends Error {
  override readonly name = 'UnhandledCallError';
}

/** Which environment a shortcut acts on. Default `test`. */
export type Where = { readonly environment?: string };

type Snapshot = { readonly state: string; readonly time: number };

/** A Refold that lives in your test. */
export interface Mock {
  /** Give it to a client: `new Refold({ fetch: mock.fetch, ... })`. */
  readonly fetch: typeof fetch;
  /** Answers one request, as a server would. */
  handle(request: Request): Promise<Response>;
  /** Answers one request, and tells whether the connection is to break instead. For servers. */
  perform(request: Request): Promise<Outcome>;
  readonly seed: number;
  /** The API key of each environment. */
  readonly keys: Readonly<Record<string, string>>;
  readonly clock: {
    now(): number;
    /** Moves the time forward; what falls due on the way happens on the way. */
    advance(milliseconds: number): Promise<void>;
    /** Moves the time forward until every execution has ended and every webhook has been delivered or given up. */
    settle(): Promise<void>;
  };
  /** Adds records. */
  plant(fixtures: Fixtures, where?: Where): void;
  /** Lets an operation, a tag or everything (`*`) go wrong. */
  fail(target: FaultTarget, fault: Fault): void;
  /** Makes answers late, in the mock's time. */
  delay(target: FaultTarget, milliseconds: number): void;
  /** Decides how a workflow runs, by its id or alias. */
  workflow(idOrAlias: string, script: WorkflowScript): void;
  /** Decides what an action gives back. */
  action(slug: string, actionId: string, script: ActionScript): void;
  /** A customer connects an app. */
  connect(account: string, slug: string, details?: ConnectionDetails & Where): void;
  /** A customer's connection expires. */
  expireConnection(account: string, slug: string, where?: Where): void;
  /** Replaces the API key of an environment, as the dashboard does: the old one is refused at once. Returns the new one. */
  rotateKey(environment?: string): string;
  readonly webhooks: {
    /** Receives what is sent to this address. */
    receive(url: string, receiver: Receiver): void;
    /** Every attempt so far. */
    readonly deliveries: readonly Delivery[];
  };
  /** Every request so far. */
  readonly requests: readonly RecordedRequest[];
  /** Those that were no operation of the contract. */
  readonly unhandled: readonly RecordedRequest[];
  /** The records of one kind, to look at. */
  records(collection: string, where?: Where): readonly Row[];
  /** Which operations have been called, with which outcomes and credentials. */
  coverage(): Coverage;
  /** Everything as it is now, to come back to. */
  snapshot(): Snapshot;
  restore(snapshot: Snapshot): void;
  /** Begins again: state, faults, scripts, requests. */
  reset(): void;
}

export function createMock(options: MockOptions = {}): Mock {
  const { seed = 1, strict = true, rateLimit = true, onUnhandled = 'throw' } = options;
  const clock = createClock(options.clock ?? 'stepping');
  const keys = options.keys ?? { test: 'tk_mock', production: 'pk_mock' };
  const world = new World({ state: emptyState(keys), seed, clock, deliver: options.deliver });
  const engine: Engine = {
    world,
    router: createRouter(operations),
    rules: { rateLimit, strict, retryAfter: options.retryAfter },
    requests: [],
  };
  if (options.clock === 'real') world.onTask = wakeFor(world);
  plantAll();
  const beginning = snapshot();

  function plantAll(): void {
    for (const environment of Object.keys(keys)) plant(world, environment, catalogue());
    plant(world, 'test', options.fixtures ?? {});
  }

  function snapshot(): Snapshot {
    return { state: JSON.stringify(world.state), time: clock.save() };
  }

  function restore({ state, time }: Snapshot): void {
    world.state = JSON.parse(state) as typeof world.state;
    clock.load(time);
  }

  const answer = async (request: Request): Promise<Response> => {
    const outcome = await perform(engine, request);
    if (outcome.kind === 'hang') return never(request.signal);
    if (outcome.kind === 'reset') throw connectionReset();
    return responseOf(outcome, seed);
  };

  return {
    seed,
    perform: (request) => perform(engine, request),
    handle: answer,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      // The signal of the request itself follows this one only until it is collected as garbage.
      const signal = init?.signal ?? (input instanceof Request ? input.signal : request.signal);
      const outcome = await withAbort(signal, perform(engine, request));
      if (outcome.kind === 'hang') return never(signal);
      if (outcome.kind === 'reset') throw connectionReset();
      if (outcome.kind === 'unhandled' && onUnhandled === 'throw')
        throw new UnhandledCallError(String((outcome.body as Record<string, Json>)['message']));
      return responseOf(outcome, seed);
    },
    get keys() {
      return { ...world.state.keys };
    },
    clock: {
      now: () => clock.now(),
      advance: (milliseconds) => advance(world, milliseconds),
      settle: () => settle(world),
    },
    plant: (fixtures, where) => plant(world, environmentOf(where), fixtures),
    fail: (target, fault) => void world.state.faults.push({ target: targetKey(target), fault, calls: 0, done: 0 }),
    delay: (target, milliseconds) =>
      void world.state.faults.push({ target: targetKey(target), fault: { delay: milliseconds }, calls: 0, done: 0 }),
    workflow: (idOrAlias, script) => void world.workflows.set(idOrAlias, script),
    action: (slug, actionId, script) => void world.actions.set(`${slug} ${actionId}`, script),
    connect: (account, slug, details) => connect(world, environmentOf(details), { account, slug }, details),
    expireConnection: (account, slug, where) => expire(world, environmentOf(where), { account, slug }),
    rotateKey: (environment = 'test') => {
      const prefix = world.state.keys[environment]?.slice(0, 2) ?? 'tk';
      return (world.state.keys[environment] = `${prefix}_${world.id()}`);
    },
    webhooks: {
      receive: (url, receiver) => void world.receivers.set(new URL(url).href, receiver),
      deliveries: world.deliveries,
    },
    requests: engine.requests,
    get unhandled() {
      return engine.requests.filter(({ operationId }) => operationId === undefined);
    },
    records: (collection, where) => structuredClone(world.rows(environmentOf(where), collection)),
    coverage: () => createCoverage(engine.requests),
    snapshot,
    restore,
    reset: () => {
      restore(beginning);
      for (const scripts of [world.workflows, world.actions, world.receivers]) scripts.clear();
      world.deliveries.length = 0;
      engine.requests.length = 0;
    },
  };
}

const environmentOf = (where: Where | undefined): string => where?.environment ?? 'test';

/** Gives up as soon as the caller does, even while an answer is late. */
async function withAbort<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  signal.throwIfAborted();
  let giveUp: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    giveUp = () => reject(signal.reason as Error);
    signal.addEventListener('abort', giveUp, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}

/** Id of an operation of the contract. */
export type { OperationId };
