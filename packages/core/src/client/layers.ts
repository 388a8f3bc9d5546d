import type { AnyLayer, OptionsOf } from '../call/pipeline.ts';
import { refreshCredential } from '../layers/credential.ts';
import { diagnostics } from '../layers/diagnostics.ts';
import { inputChecks } from '../layers/input-checks.ts';
import { middleware } from '../layers/middleware.ts';
import { rateLimit } from '../layers/rate-limit.ts';
import { responseLimit } from '../layers/response-limit.ts';
import { retry } from '../layers/retry.ts';
import { telemetry } from '../layers/telemetry.ts';
import { timeouts } from '../layers/timeouts.ts';
import { validation } from '../layers/validation.ts';

/** Layers that a client can be made without. Each is an import of its own. */
export interface Layers {
  /** Refuses options and parameters that are unknown or wrong, before any request. */
  readonly inputChecks?: AnyLayer;
  /** Says why a connection failed and what to do about it. */
  readonly diagnostics?: AnyLayer;
  /** Bounds the size of responses, by `maxResponseBytes`. */
  readonly responseLimit?: AnyLayer;
  /** Tells `logger` and `tracer` of each call. */
  readonly telemetry?: AnyLayer;
  /** Compares responses with the contract, by `validateResponse`. */
  readonly validation?: AnyLayer;
  /** Ends a call by its `signal`, `timeout` or `totalTimeout`. Without it, a call lasts as long as `fetch` lets it. */
  readonly timeouts?: AnyLayer;
  /** Repeats attempts that failed, as far as the operation may be repeated. */
  readonly retry?: AnyLayer;
  /** Runs `middleware`. */
  readonly middleware?: AnyLayer;
  /** Asks a function that supplies the key or token once more when the server answers 401, and keeps tokens meanwhile. */
  readonly refreshCredential?: AnyLayer;
  /** Keeps to the rate limit. */
  readonly rateLimit?: AnyLayer;
}

/** Options that some layer reads. */
export type LayerOption =
  | OptionsOf<typeof telemetry>
  | OptionsOf<typeof validation>
  | OptionsOf<typeof timeouts>
  | OptionsOf<typeof retry>
  | OptionsOf<typeof middleware>
  | OptionsOf<typeof rateLimit>
  | OptionsOf<typeof responseLimit>;

/** Every layer: what clients are made with. */
export const allLayers: Layers = {
  inputChecks,
  diagnostics,
  responseLimit,
  telemetry,
  validation,
  timeouts,
  retry,
  middleware,
  refreshCredential,
  rateLimit,
};
