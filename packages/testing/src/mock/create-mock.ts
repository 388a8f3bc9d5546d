import { createCoverage } from '../coverage/coverage.ts';
import { Backend } from '../engine/backend.ts';
import { createClock } from '../engine/clock.ts';
import { targetKey } from '../engine/faults.ts';
import { handleRequest, type Engine, type Outcome } from '../engine/handle-request.ts';
import { respond } from '../engine/respond.ts';
import { advance, runInRealTime, settle } from '../engine/scheduler.ts';
import type { JsonObject } from '../model/json.ts';
import { emptyState } from '../model/state.ts';
import { connect, expire } from '../resources/connections.ts';
import { handlers } from '../resources/index.ts';
import { runTask } from '../runs/run-task.ts';
import { addFixtures } from './add-fixtures.ts';
import { catalog } from './catalog.ts';
import { UnhandledRequestError, type EnvironmentOption, type Mock, type MockOptions, type Snapshot } from './mock.ts';

/** Creates a stateful mock of the Refold API. It needs no network: give `mock.fetch` to a client. */
export function createMock(options: MockOptions = {}): Mock {
  const { seed = 1, strict = true, rateLimit = true, onUnhandledRequest = 'throw', retryAfterMs } = options;
  const clock = createClock(options.clock ?? 'stepping');
  const keys = options.keys ?? { test: 'tk_mock', production: 'pk_mock' };
  const state = emptyState(keys);
  const backend = new Backend({ state, seed, clock, runTask, fallbackReceiver: options.deliver });
  const engine: Engine = { backend, handlers, options: { rateLimit, strict, retryAfterMs }, requests: [] };
  if (options.clock === 'real') runInRealTime(backend);
  for (const environment of Object.keys(keys)) addFixtures(backend, environment, catalog());
  addFixtures(backend, 'test', options.fixtures ?? {});
  const beginning = snapshot();

  async function outcomeOf(request: Request): Promise<Outcome> {
    const outcome = await handleRequest(engine, request);
    options.onRequest?.(outcome.entry);
    return outcome;
  }

  function snapshot(): Snapshot {
    return { state: JSON.stringify(backend.state), time: clock.save() };
  }

  function restore(saved: Snapshot): void {
    backend.state = JSON.parse(saved.state) as typeof backend.state;
    clock.load(saved.time);
  }

  return {
    seed,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      // The signal of the request itself follows this one only until it is collected as garbage.
      const signal = init?.signal ?? (input instanceof Request ? input.signal : request.signal);
      const outcome = await abortable(signal, outcomeOf(request));
      if (outcome.kind === 'unhandled' && onUnhandledRequest === 'throw')
        throw new UnhandledRequestError(String((outcome.body as JsonObject)['message']));
      return respond(outcome, seed, signal);
    },
    handleRequest: async (request) => respond(await outcomeOf(request), seed, request.signal),
    get keys() {
      return { ...backend.state.keys };
    },
    clock: {
      now: () => clock.now(),
      advance: (milliseconds) => advance(backend, milliseconds),
      settle: () => settle(backend),
    },
    addFixtures: (fixtures, environment) => addFixtures(backend, environmentOf(environment), fixtures),
    fail: (target, fault) => void backend.state.faults.push({ target: targetKey(target), fault, calls: 0, applied: 0 }),
    delay: (target, delay) =>
      void backend.state.faults.push({ target: targetKey(target), fault: { delay }, calls: 0, applied: 0 }),
    workflow: (idOrAlias, script) => void backend.workflows.set(idOrAlias, script),
    action: (slug, actionId, script) => void backend.actions.set(`${slug} ${actionId}`, script),
    connect: (account, slug, details) => connect(backend, environmentOf(details), { account, slug }, details),
    expireConnection: (account, slug, which) =>
      expire(backend, environmentOf(which), { account, slug }, { connection_id: which?.connection_id }),
    rotateKey: (environment = 'test') => {
      const prefix = backend.state.keys[environment]?.slice(0, 2) ?? 'tk';
      return (backend.state.keys[environment] = `${prefix}_${backend.id()}`);
    },
    webhooks: {
      receive: (url, receiver) => void backend.receivers.set(new URL(url).href, receiver),
      deliveries: backend.deliveries,
    },
    requests: engine.requests,
    get unhandledRequests() {
      return engine.requests.filter(({ operationId }) => operationId === undefined);
    },
    records: (collection, environment) => structuredClone(backend.records(environmentOf(environment), collection)),
    coverage: () => createCoverage(engine.requests),
    snapshot,
    restore,
    reset: () => {
      restore(beginning);
      for (const scripts of [backend.workflows, backend.actions, backend.receivers]) scripts.clear();
      backend.deliveries.length = 0;
      engine.requests.length = 0;
    },
  };
}

const environmentOf = ({ environment = 'test' }: EnvironmentOption = {}): string => environment;

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
