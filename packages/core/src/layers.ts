import { check } from './internal/layers/check.ts';
import type { Layer } from './internal/layers/layer.ts';
import { observe } from './internal/layers/observe.ts';
import { pace, type Pacing } from './internal/layers/pace.ts';
import { retry } from './internal/layers/retry.ts';

export { check, observe, pace, retry };

/** The layers that a caller can be made without. Deadline, abort, credential and timeout are always there. */
export interface Layers {
  /** Tells `logger` and `tracer` of each call. */
  readonly observe?: Layer;
  /** Compares replies with the contract, by `checkReply`. */
  readonly check?: Layer;
  /** Repeats attempts that failed, as far as the operation may be repeated. */
  readonly retry?: Layer;
  /** Keeps to the rate limit. */
  readonly pace?: Pacing;
}

/** What clients are made with. */
export const allLayers: Layers = { observe, check, retry, pace };
