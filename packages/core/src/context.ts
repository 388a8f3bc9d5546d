import type { Caller } from './caller.ts';
import type { Scope } from './internal/scope.ts';
import type { Doubt, Operation } from './operation.ts';
import type { CallOptions } from './options.ts';

/** One call on its way through the layers. */
export interface CallContext {
  readonly operation: Operation;
  /** Settings of the client with those of the call over them. */
  readonly options: CallOptions;
  /** Aborts with the user's signal or at the deadline. */
  signal?: AbortSignal;
  /** When the deadline is, in milliseconds of `Date.now()`. */
  deadlineAt?: number;
  /** Requests put on the wire so far. */
  attempts: number;
  /** @internal */
  readonly caller: Caller;
  /** @internal Settings of the call alone. */
  readonly given: CallOptions | undefined;
  /** @internal The credential of each attempt, which must not be shown. */
  readonly secrets: string[];
  /** @internal The credential to use next, in place of one that was refused. */
  renewed?: string | undefined;
  /** @internal Bounds the running attempt. */
  scope: Scope | undefined;
  /** @internal Set while a request that must not be repeated may have reached the server. */
  doubt: Doubt | undefined;
  /** @internal Body of the last response. */
  text: string;
  /** @internal */
  response: Response | undefined;
}
