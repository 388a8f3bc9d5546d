import type { Caller } from './caller.ts';
import type { Scope } from './internal/scope.ts';
import type { Operation } from './operation.ts';
import type { CallOptions } from './options.ts';

/** One call on its way through the layers. */
export interface CallContext {
  readonly operation: Operation;
  /** Settings of the client with those of the call over them. */
  readonly options: CallOptions;
  /** Aborts with the user's signal or at the deadline. */
  signal: AbortSignal | undefined;
  /** When the deadline is, in milliseconds of `Date.now()`. */
  deadlineAt: number | undefined;
  /** Requests put on the wire so far. */
  attempts: number;
  /** @internal */
  readonly caller: Caller;
  /** @internal Values that must not be shown. */
  readonly secrets: Set<string>;
  /** @internal The credential of the last attempt. */
  secret: string | undefined;
  /** @internal The credential to use next, in place of one that was refused. */
  renewed: string | undefined;
  /** @internal Bounds the running attempt. */
  scope: Scope | undefined;
  /** @internal Whether a request that must not be repeated may have reached the server. */
  inDoubt: boolean;
  /** @internal Body of the last response. */
  text: string;
  /** @internal */
  response: Response | undefined;
}
