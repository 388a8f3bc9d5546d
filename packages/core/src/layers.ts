import { boundAttempt } from './internal/layers/bound-attempt.ts';
import { boundCall } from './internal/layers/bound-call.ts';
import { check } from './internal/layers/check.ts';
import type { Layer } from './internal/layers/layer.ts';
import { middleware } from './internal/layers/middleware.ts';
import { observe } from './internal/layers/observe.ts';
import { pace, type Pacing } from './internal/layers/pace.ts';
import { renew } from './internal/layers/renew.ts';
import { retry } from './internal/layers/retry.ts';

export { check, middleware, observe, pace, renew, retry };

/** The layers that a caller can be made without. Each is an import of its own. */
export interface Layers {
  /** Tells `logger` and `tracer` of each call. */
  readonly observe?: Layer;
  /** Compares replies with the contract, by `checkReply`. */
  readonly check?: Layer;
  /** Ends a call by its `signal`, `timeout` or `deadline`. Without it, a call lasts as long as `fetch` lets it. */
  readonly bound?: Bounds;
  /** Repeats attempts that failed, as far as the operation may be repeated. */
  readonly retry?: Layer;
  /** Runs `middleware`. */
  readonly middleware?: Layer;
  /** Asks a function that supplies the key or token once more when the server answers 401. */
  readonly renew?: Layer;
  /** Keeps to the rate limit. */
  readonly pace?: Pacing;
}

/** Bounds in time: of a whole call, and of each of its attempts. */
export interface Bounds {
  readonly call: Layer;
  readonly attempt: Layer;
}

/** Heeds `signal`, `timeout` and `deadline`. */
export const bound: Bounds = { call: boundCall, attempt: boundAttempt };

/** What clients are made with. */
export const allLayers: Layers = { observe, check, bound, retry, middleware, renew, pace };
