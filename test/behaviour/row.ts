import type { Step, ScenarioState } from '../servers/fault-server.ts';
import type * as Core from '@refold/core';

export type Sdk = typeof Core;

/** What a row may use. */
export type World = {
  readonly sdk: Sdk;
  /** Address of the fault server. */
  readonly faults: string;
  /** Starts a scenario: one step per request, the last one for ever. */
  scenario(...steps: readonly Step[]): Promise<Scenario>;
};

export type Scenario = {
  /** Base URL at which the scenario answers. */
  readonly url: string;
  state(): Promise<ScenarioState>;
  /** A client of this scenario without a limiter. */
  refold(options?: Partial<Core.RefoldOptions>): Core.Refold;
};

/** One thing that must hold. `run` throws when it does not. */
export type Row = {
  /** Number of the requirement that it belongs to. */
  readonly id: number;
  readonly name: string;
  run(world: World): Promise<void>;
};

export const SECRET = 'tk_0example0secret0that0must0never0be0shown';

export function createWorld(sdk: Sdk, faults: string): World {
  let count = 0;
  return {
    sdk,
    faults,
    async scenario(...steps) {
      const name = `scenario-${++count}-${Math.random().toString(36).slice(2)}`;
      const control = `${faults}/control/${name}`;
      await (await fetch(control, { method: 'POST', body: JSON.stringify(steps) })).text();
      return {
        url: `${faults}/${name}`,
        state: async () => (await (await fetch(control)).json()) as ScenarioState,
        refold: (options) =>
          new sdk.Refold({
            apiKey: SECRET,
            baseURL: `${faults}/${name}`,
            limiter: false,
            dangerouslyAllowBrowser: true,
            ...options,
          }),
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
  reply: {
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
  reply: {
    status: code,
    body: '{"error":"Broken on purpose","message":"Server Error"}',
    headers: { 'content-type': 'application/json', ...headers },
  },
});
