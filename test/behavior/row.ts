import type { Refold } from '@refold/core';
import type * as Session from '@refold/core/session';
import type * as Helpers from '@refold/core/helpers';
import type { Step, ScenarioState } from '../servers/fault-server.ts';

/** A package under test. Those for browsers have no client for API keys. */
export type Sdk = typeof Session & { readonly Refold?: typeof Refold };

/** Calls that rows may make, whichever credential a runtime may hold. */
export type Client = Pick<Session.RefoldSession, 'tables'> & {
  readonly linkedAccounts: Pick<Session.RefoldSession['linkedAccounts'], 'get' | 'upsert'>;
};

export type ClientOptions = Omit<Session.RefoldSessionOptions, 'token'>;

/** Everything that a row may use. */
export type Harness = {
  readonly sdk: Sdk;
  /** Checks of webhooks, where a runtime may hold the key that they need. */
  readonly helpers: typeof Helpers | undefined;
  /** Calls that a row of chaos makes. */
  readonly chaosCalls: number;
  /** Starts a scenario: one step per request, the last one for ever. */
  scenario(...steps: readonly Step[]): Promise<Scenario>;
};

export type Scenario = {
  /** Base URL at which the scenario answers. */
  readonly url: string;
  state(): Promise<ScenarioState>;
  /** A client of this scenario without a limiter, with an API key where the runtime may hold one, else with a token. */
  refold(options?: ClientOptions): Client;
  /** One that acts for a linked account. */
  acme(options?: ClientOptions): Pick<Session.RefoldSession, 'events' | 'executions'>;
};

/** Abilities that not every runtime has. */
export type Need = 'apiKey' | 'helpers' | 'isolatedRequests' | 'ownConnections' | 'stacksOfGenerators';

/** One thing that must hold. `run` throws when it does not. */
export type Row = {
  /** Number of the requirement in REQUIREMENTS.md that it shows. */
  readonly id: number;
  readonly name: string;
  readonly needs?: Need;
  /** Absent where the runtime's host must do it from outside, see `test/runtimes/hosts/overlap.ts`. */
  run?(harness: Harness): Promise<void>;
};

export const SECRET = 'tk_0example0secret0that0must0never0be0shown';

export function createHarness(sdk: Sdk, faults: string, helpers?: typeof Helpers, chaosCalls = 1000): Harness {
  let count = 0;
  return {
    sdk,
    helpers,
    chaosCalls,
    async scenario(...steps) {
      const name = `scenario-${++count}-${Math.random().toString(36).slice(2)}`;
      const control = `${faults}/control/${name}`;
      await (await fetch(control, { method: 'POST', body: JSON.stringify(steps) })).text();
      const settings = { baseURL: `${faults}/${name}`, limiter: false as const };
      const withKey = (Refold: NonNullable<Sdk['Refold']>, options?: ClientOptions): Refold =>
        new Refold({ apiKey: SECRET, ...settings, ...options });
      const withToken = (options?: ClientOptions): Session.RefoldSession =>
        new sdk.RefoldSession({ token: SECRET, ...settings, ...options });
      return {
        url: settings.baseURL,
        state: async () => (await (await fetch(control)).json()) as ScenarioState,
        refold: (options) => (sdk.Refold ? withKey(sdk.Refold, options) : withToken(options)),
        acme: (options) => (sdk.Refold ? withKey(sdk.Refold, options).forLinkedAccount('acme') : withToken(options)),
      };
    },
  };
}

export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

export function equal(actual: unknown, wanted: unknown, what: string): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(wanted)];
  assert(left === right, `${what}: wanted ${right}, got ${left}`);
}

/** The error that a call ends with, and how long that took. */
export async function failure(work: PromiseLike<unknown>): Promise<{ error: any; milliseconds: number }> {
  const started = performance.now();
  try {
    await work;
  } catch (error) {
    return { error, milliseconds: performance.now() - started };
  }
  throw new Error('The call succeeded, but it had to fail.');
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export const page = (docs: readonly unknown[], more: object = {}): Step => ({
  response: {
    body: JSON.stringify({
      docs,
      totalDocs: docs.length,
      limit: 10,
      page: 1,
      totalPages: 1,
      hasNextPage: false,
      ...more,
    }),
  },
});

export const status = (code: number, headers?: Record<string, string>): Step => ({
  response: {
    status: code,
    body: '{"error":"Broken on purpose","message":"Server Error"}',
    headers: { 'content-type': 'application/json', ...headers },
  },
});
