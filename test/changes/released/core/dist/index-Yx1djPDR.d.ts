import { t as WaitOptions } from "./poll-BZYGC2Lg.js";
import { l as RefoldError } from "./errors-Dc9kSQyl.js";
import { t as Execution } from "./executions-k2LsuTna.js";
import { t as AccountActing } from "./acting-Ba6uTR4D.js";
import { h as Message } from "./common-D4m0w_WH.js";
import { c as CallOptions } from "./caller-BCzgPNgE.js";
/** What an event is told apart by, in the place where its trigger looks for it. Set that place up on the trigger. */
type EventIdempotency = {
  readonly key: string;
  readonly header: string;
  readonly path?: undefined;
} | {
  readonly key: string;
  readonly path: string;
  readonly header?: undefined;
};
/** The event to fire. */
interface FireEventParams {
  /** Name of the event, exactly as it is defined: upper and lower case differ. */
  event: string;
  /** What to give to the workflows. */
  payload?: Record<string, unknown>;
  /** Slug of the app that the event is for. */
  slug?: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
  /** A label of your choice for the runs that the event starts. */
  instance_tag?: string;
  /** Lets Refold drop a second event with the same key. It does so only where the trigger is set up for it. */
  idempotency?: EventIdempotency;
}
/**
 * Fires an event. The reply does not name the runs that it started; `fireEventAndWait` finds them.
 *
 * @throws NotFoundError with code INVALID_EVENT when no event has this name.
 * @throws OutcomeUnknownError when the event may have been fired although no reply came; it is not fired again by itself.
 */
declare function fireEvent(client: AccountActing, { idempotency, payload, ...params }: FireEventParams, options?: CallOptions): Promise<Message>;
/** An event to fire, and how to know the runs that it starts. */
interface FireEventAndWaitParams extends FireEventParams {
  /** The workflow whose run is awaited. Without it any run that an event started may be it. */
  workflow_id?: string;
  /** How many runs the event starts. Default 1. */
  count?: number;
  /**
   * Whether a run is one of them, judged from the whole run with its nodes. Needed where events of other requests start
   * runs of the same workflow at the same time: look for an id of yours in a node's output.
   */
  match?: (execution: Execution) => boolean;
}
/** More runs began than the event was to start, so which of them it started cannot be told. */
declare class AmbiguousRunError extends RefoldError {
  static override get name(): string;
  /** Ids of the runs that may be it. */
  readonly executionIds: readonly string[];
  constructor(executionIds: readonly string[]);
}
/**
 * Fires an event and waits for the runs that it starts to complete. The API names no run, so it takes those that are new
 * since the event was fired.
 *
 * @throws AmbiguousRunError when more runs began than expected and `match` does not tell them apart.
 * @throws ExecutionFailedError when a run ended, but not well; WaitTimeoutError when it had not begun or ended in time.
 * @throws NotFoundError with code INVALID_EVENT when no event has this name.
 */
declare function fireEventAndWait(client: AccountActing, { workflow_id, count, match, ...event }: FireEventAndWaitParams, options?: WaitOptions): Promise<readonly Execution[]>;
export { FireEventParams as a, EventIdempotency as i, FireEventAndWaitParams as n, fireEvent as o, fireEventAndWait as r, AmbiguousRunError as t };