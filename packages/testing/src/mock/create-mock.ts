import { createCoverage } from '../coverage/coverage.ts';
import { Backend } from '../engine/backend.ts';
import { createClock } from '../engine/clock.ts';
import { allowOrigin, preflightResponse } from '../engine/cors.ts';
import { targetKey, type FaultTarget } from '../engine/faults.ts';
import { handleRequest, type Engine, type Outcome } from '../engine/handle-request.ts';
import { BODY_LIMIT } from '../engine/read-body.ts';
import { respond } from '../engine/respond.ts';
import { advance, runInRealTime, settle } from '../engine/scheduler.ts';
import type { JsonObject } from '../model/json.ts';
import { emptyState, type Fault, type State } from '../model/state.ts';
import { connect, expire } from '../resources/connections.ts';
import { handlers } from '../resources/index.ts';
import { runTask } from '../runs/run-task.ts';
import { addFixtures } from './add-fixtures.ts';
import { catalog } from './catalog.ts';
import {
  checkAction,
  checkCollection,
  checkEnvironment,
  checkFault,
  checkFixtures,
  checkOptions,
  checkWorkflow,
} from './checks.ts';
import { UnhandledRequestError, type EnvironmentOption, type Mock, type MockOptions, type Snapshot } from './mock.ts';

/** Creates a stateful mock of the Refold API. It needs no network: give `mock.fetch` to a client. */
export function createMock(given: MockOptions = {}): Mock {
  // Own members only: another library may have polluted the prototype.
  const options = (Object(given) === given ? { __proto__: null, ...given } : given) as MockOptions;
  checkOptions(options);
  const { seed = 1, strict = true, rateLimit = true, onUnhandledRequest = 'throw', retryAfterMs } = options;
  const { bodyLimit = BODY_LIMIT, allowedOrigins, keys = { test: 'tk_mock', production: 'pk_mock' } } = options;
  // What the engine has belongs to one time between two resets; a request keeps the engine with which it began.
  let engine = engineOf(emptyState(keys));
  for (const environment of Object.keys(keys)) addFixtures(engine.backend, environment, catalog());
  addFixtures(engine.backend, environmentOf(), options.fixtures ?? {});
  const beginning = snapshot();

  function engineOf(state: State): Engine {
    const clock = createClock(options.clock ?? 'stepping');
    const backend = new Backend({ state, seed, clock, runTask, fallbackReceiver: options.deliver });
    if (options.clock === 'real') runInRealTime(backend);
    return { backend, handlers, options: { rateLimit, strict, retryAfterMs, bodyLimit }, requests: [] };
  }

  async function outcomeOf(request: Request): Promise<Outcome> {
    const began = engine;
    const outcome = await handleRequest(began, request);
    if (began === engine) options.onRequest?.(outcome.entry);
    return outcome;
  }

  function snapshot(): Snapshot {
    const { state, clock, workflows, actions, receivers, deliveries } = engine.backend;
    return {
      state: JSON.stringify(state),
      time: clock.save(),
      scripts: { workflows: new Map(workflows), actions: new Map(actions), receivers: new Map(receivers) },
      requests: structuredClone(engine.requests),
      deliveries: [...deliveries],
    };
  }

  function restore({ state, time, scripts, requests, deliveries }: Snapshot): void {
    engine.backend.retire();
    engine = engineOf(JSON.parse(state) as State);
    const { backend } = engine;
    backend.clock.load(time);
    for (const [name, script] of scripts.workflows) backend.workflows.set(name, script);
    for (const [name, script] of scripts.actions) backend.actions.set(name, script);
    for (const [url, receiver] of scripts.receivers) backend.receivers.set(url, receiver);
    backend.deliveries.push(...deliveries);
    engine.requests.push(...structuredClone(requests));
    backend.onScheduled();
  }

  /** The environment of a call, which is refused if there is no such one. */
  function environmentOf({ environment = 'test' }: EnvironmentOption = {}): string {
    // Whoever gives keys of their own may have no environment with the default's name.
    const names = Object.keys(keys);
    return checkEnvironment(engine.backend, environment === 'test' && !('test' in keys) ? names[0]! : environment);
  }

  function fail(target: FaultTarget, fault: Fault): void {
    checkFault(target, fault);
    engine.backend.state.faults.push({ target: targetKey(target), fault, calls: 0, applied: 0 });
  }

  async function mockFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const request = new Request(input, init);
    // The signal of the request itself follows this one only until it is collected as garbage.
    const signal = init?.signal ?? (input instanceof Request ? input.signal : request.signal);
    const outcome = await abortable(signal, outcomeOf(request));
    if (outcome.kind === 'unhandled' && onUnhandledRequest === 'throw')
      throw new UnhandledRequestError(String((outcome.body as JsonObject)['message']));
    return respond(outcome, seed, signal);
  }

  /** The mock's time, in which helpers wait: it passes as soon as somebody waits. */
  const simulatedTime = {
    now: () => engine.backend.clock.now(),
    sleep: async (milliseconds: number, signal?: AbortSignal) => {
      signal?.throwIfAborted();
      await advance(engine.backend, milliseconds);
    },
  };

  return {
    seed,
    fetch: Object.assign(mockFetch, (options.clock ?? 'stepping') === 'stepping' && { simulatedTime }),
    handleRequest: async (request) =>
      preflightResponse(request, allowedOrigins) ??
      allowOrigin(request, await respond(await outcomeOf(request), seed, request.signal), allowedOrigins),
    get keys() {
      return { ...engine.backend.state.keys };
    },
    clock: {
      now: () => engine.backend.clock.now(),
      advance: (milliseconds) => advance(engine.backend, milliseconds),
      settle: () => settle(engine.backend),
    },
    addFixtures: (fixtures, environment) => {
      checkFixtures(fixtures);
      addFixtures(engine.backend, environmentOf(environment), fixtures);
    },
    fail,
    delay: (target, delay) => fail(target, { delay }),
    workflow: (idOrAlias, script) => {
      checkWorkflow(engine.backend, idOrAlias);
      engine.backend.workflows.set(idOrAlias, script);
    },
    action: (slug, actionId, script) => {
      checkAction(engine.backend, slug, actionId);
      engine.backend.actions.set(`${slug} ${actionId}`, script);
    },
    connect: (account, slug, details) => connect(engine.backend, environmentOf(details), { account, slug }, details),
    expireConnection: (account, slug, which) =>
      expire(engine.backend, environmentOf(which), { account, slug }, { connection_id: which?.connection_id }),
    rotateKey: (environment) => {
      const { backend } = engine;
      const name = environmentOf(environment === undefined ? {} : { environment });
      const prefix = backend.state.keys[name]!.slice(0, 2);
      return (backend.state.keys[name] = `${prefix}_${backend.id()}`);
    },
    webhooks: {
      receive: (url, receiver) => void engine.backend.receivers.set(new URL(url).href, receiver),
      get deliveries() {
        return engine.backend.deliveries;
      },
    },
    get requests() {
      return engine.requests;
    },
    get unhandledRequests() {
      return engine.requests.filter(({ operationId }) => operationId === undefined);
    },
    records: (collection, environment) => {
      checkCollection(collection);
      return structuredClone(engine.backend.records(environmentOf(environment), collection));
    },
    coverage: () => createCoverage(engine.requests),
    snapshot,
    restore,
    reset: () => restore(beginning),
  };
}

/** Rejects as soon as the signal aborts, even while the response is delayed. */
async function abortable<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  signal.throwIfAborted();
  let abort: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason as Error);
    signal.addEventListener('abort', abort, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
