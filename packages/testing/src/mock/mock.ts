import type { Coverage } from '../coverage/coverage.ts';
import type { ClockOption } from '../engine/clock.ts';
import type { AllowedOrigins } from '../engine/cors.ts';
import type { FaultTarget } from '../engine/faults.ts';
import type { Fixtures } from '../model/fixtures.ts';
import type { JsonObject } from '../model/json.ts';
import type { Delivery, RecordedRequest } from '../model/recordings.ts';
import type { ActionScript, Receiver, WorkflowScript } from '../model/scripts.ts';
import type { Fault } from '../model/state.ts';
import type { ConnectionDetails } from '../resources/connections.ts';

/** Options of the mock. */
export type MockOptions = {
  /** Decides ids, tokens and probabilities: the same seed and calls give the same bytes. Default 1. */
  readonly seed?: number;
  /** Source of the mock's time. Default `stepping`: it moves 50 ms per request, and by `clock.advance`. */
  readonly clock?: ClockOption;
  /** Enforce Refold's rate limit of 20 requests a second with bursts of 5. Default true. */
  readonly rateLimit?: boolean;
  /**
   * Milliseconds for the `Retry-After` header of the rate limit's 429, rounded up to whole seconds. No source shows such a
   * header, so the default is none.
   */
  readonly retryAfterMs?: number;
  /** Refuse fields that the contract does not name, and validate every response of the mock. Default true. */
  readonly strict?: boolean;
  /**
   * Behavior for a request that no operation of the contract matches: `throw` an UnhandledRequestError from `fetch`
   * (default), or `respond` with 404. `handleRequest` always responds.
   */
  readonly onUnhandledRequest?: 'throw' | 'respond';
  /** API keys by environment. Default `tk_mock` for test and `pk_mock` for production. */
  readonly keys?: Readonly<Record<string, string>>;
  /** Records of the test environment, on top of a small catalog of apps. */
  readonly fixtures?: Fixtures;
  /** Limit of a request body in bytes, decoded. Beyond it, the response is 413. Default 10,000,000. */
  readonly bodyLimit?: number;
  /**
   * Origins of pages that may use the mock from a browser, `'*'` for all. Default any on this machine, such as
   * `http://localhost:5173`. The mock answers their CORS preflights, which are not recorded.
   */
  readonly allowedOrigins?: AllowedOrigins;
  /** Called with each request as soon as its outcome is decided: before a response, a reset or a hanging connection. */
  readonly onRequest?: (request: RecordedRequest) => void;
  /** Receives webhooks for addresses without a receiver, such as `fetch`. Default: they are recorded, not sent. */
  readonly deliver?: Receiver;
};

/** Options of methods that act on one environment. */
export type EnvironmentOption = {
  /** Default `test`. */
  readonly environment?: string;
};

/** Everything of a mock at one moment, to restore later: records, time, faults, scripts, receivers, requests and deliveries. */
export type Snapshot = {
  readonly state: string;
  readonly time: number;
  readonly scripts: Scripts;
  readonly requests: readonly RecordedRequest[];
  readonly deliveries: readonly Delivery[];
};

type Scripts = {
  readonly workflows: ReadonlyMap<string, WorkflowScript>;
  readonly actions: ReadonlyMap<string, ActionScript>;
  readonly receivers: ReadonlyMap<string, Receiver>;
};

/** Error of `mock.fetch` for a request that no operation of the contract matches. Its message names the nearest ones. */
export class UnhandledRequestError extends Error {
  override readonly name = 'UnhandledRequestError';
}

/** A stateful mock of the Refold API in your process. All times are in milliseconds. */
export interface Mock {
  /** A `fetch` for a client: `new Refold({ fetch: mock.fetch, ... })`. */
  readonly fetch: typeof fetch;
  /** Handles one request as a server does. Rejects when `mock.fail` resets the connection. */
  handleRequest(request: Request): Promise<Response>;
  readonly seed: number;
  /** The API key of each environment. */
  readonly keys: Readonly<Record<string, string>>;
  readonly clock: {
    /** Milliseconds since 1970. */
    now(): number;
    /** Moves the time forward. What becomes due meanwhile happens when it is due. */
    advance(milliseconds: number): Promise<void>;
    /** Moves the time forward until every run has ended and every webhook has been delivered or given up. */
    settle(): Promise<void>;
  };
  /** Adds records. */
  addFixtures(fixtures: Fixtures, options?: EnvironmentOption): void;
  /** Makes calls of an operation, of a tag or of everything (`*`) fail. */
  fail(target: FaultTarget, fault: Fault): void;
  /** Delays responses, in the mock's time. */
  delay(target: FaultTarget, milliseconds: number): void;
  /** Sets the outcome of runs of a workflow, by its id or alias. */
  workflow(idOrAlias: string, script: WorkflowScript): void;
  /** Sets the result of an action. */
  action(slug: string, actionId: string, script: ActionScript): void;
  /**
   * Connects an app to a linked account, as a customer does on the hosted page. Of an app with `has_multi_auth_enabled` it
   * returns the connection's id, and `connection_id` renews one.
   */
  connect(account: string, slug: string, details?: ConnectionDetails & EnvironmentOption): string | undefined;
  /** Expires the connections of a linked account to an app, or the one that is named, so that its customer must connect again. */
  expireConnection(
    account: string,
    slug: string,
    options?: EnvironmentOption & { readonly connection_id?: string },
  ): void;
  /** Replaces the API key of an environment, as the dashboard does, and returns the new one. The old one is refused at once. */
  rotateKey(environment?: string): string;
  readonly webhooks: {
    /** Sets the receiver of webhooks that are sent to an address. */
    receive(url: string, receiver: Receiver): void;
    /** Every attempt so far, in order. */
    readonly deliveries: readonly Delivery[];
  };
  /** Every request so far, in order. */
  readonly requests: readonly RecordedRequest[];
  /** The requests that no operation of the contract matches. */
  readonly unhandledRequests: readonly RecordedRequest[];
  /** A copy of the records of a collection, such as `accounts`. */
  records(collection: string, options?: EnvironmentOption): readonly JsonObject[];
  /** Counts of the operations, statuses and credentials of the requests so far. */
  coverage(): Coverage;
  /** Saves everything: records, time, faults, scripts, receivers, requests and deliveries. */
  snapshot(): Snapshot;
  /** Restores what was saved. Calls that are under way still get their response, and change nothing any more. */
  restore(snapshot: Snapshot): void;
  /** Restores the beginning: no faults, scripts, receivers, requests and deliveries. */
  reset(): void;
}
