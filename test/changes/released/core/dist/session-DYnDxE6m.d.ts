import { l as RefoldError } from "./errors-Dc9kSQyl.js";
import { _ as LimiterStats, g as Claim, y as RateLimiter } from "./caller-BCzgPNgE.js";
import "./session-client-CGmyp_-C.js";
/** The server answered with an error status. Subclasses tell the common ones apart. */
declare class ApiError extends RefoldError {
  static override get name(): string;
  /** The HTTP status. Read it together with `code`, since `SERVER_ERROR` comes with any status. */
  readonly status: number;
  /** `request_id` of the body, else the `X-Trace-ID` header. Quote it to support. */
  readonly requestId: string | undefined;
  /** Seconds after which the server said to try again. */
  readonly retryAfter: number | undefined;
  /** The parsed body, in whichever of the five envelopes it came. */
  readonly body: unknown;
}
/** 400: the server found the input wrong. Some unknown resources also answer 400, with code RESOURCE_NOT_FOUND. */
declare class BadRequestError extends ApiError {
  static override get name(): string;
}
/** 401: the credential is missing, wrong, expired or rotated. */
declare class AuthenticationError extends ApiError {
  static override get name(): string;
}
/** 403: the credential is not allowed to do this. */
declare class PermissionDeniedError extends ApiError {
  static override get name(): string;
}
/** 404: there is no such resource, or no linked account was named. */
declare class NotFoundError extends ApiError {
  static override get name(): string;
}
/** 409: the resource is not in a state that allows this. */
declare class ConflictError extends ApiError {
  static override get name(): string;
}
/** 429: the limit of 20 requests a second with bursts of 5 was exceeded, and retries did not help. */
declare class RateLimitError extends ApiError {
  static override get name(): string;
}
/** 500 and above: the server, or an app behind it, failed. */
declare class ServerError extends ApiError {
  static override get name(): string;
}
/** A reply with status 200 that reports a failure, such as an action whose app refused. `reply` is that reply. */
declare class FailedReplyError extends RefoldError {
  static override get name(): string;
  override readonly code: string;
  readonly reply: unknown;
}
/** Rate and burst of a GcraLimiter. */
interface GcraSettings {
  /** Requests per second. Default 19.9, a little below Refold's 20. */
  requestsPerSecond?: number;
  /** Requests that may go at once after a pause. Default 4, one below Refold's 5. */
  burst?: number;
}
/**
 * The generic cell rate algorithm: a few numbers, and the places of those who wait. Each caller sleeps on its own timer
 * and takes its token itself, so it is safe at module scope on edge runtimes, where a shared promise or timer would
 * hang other requests. A 429 pauses everyone; repeated ones lower the rate, and a quiet minute restores it.
 */
declare class GcraLimiter implements RateLimiter {
  #private;
  constructor({ requestsPerSecond, burst }?: GcraSettings);
  acquire(signal?: AbortSignal, claim?: Claim): Promise<void> | void;
  penalise(milliseconds?: number): void;
  /**
   * A fresh process loads its network code with the first request, for a tenth of a second and more on a busy machine, so
   * that the first requests reach the server together with those that were due after them. So no more than a burst goes
   * out before the first answer, and the bucket is taken to have been empty until then.
   */
  answered(): void;
  stats(): LimiterStats;
}
/** Version of this package, as sent in the `user-agent` header. A test compares it with package.json. */
declare const version = "0.0.0";
/** A place in a {@link WaitingLine}. Numbers only: it holds nothing that another request could wait for. */
interface Waiter {
  readonly isBulk: boolean;
  readonly turn: number;
  readonly number: number;
}
/**
 * Who goes next: interactive callers before bulk ones, and among equals each account in turn. It is a sorted array of
 * numbers and wakes nobody; each waiter looks for itself when its own timer says so.
 */
declare class WaitingLine {
  #private;
  get length(): number;
  /** How many of them are bulk. */
  get bulk(): number;
  get first(): Waiter | undefined;
  /** Joins the line and tells the place, from 0 up. */
  enter({ priority, account }?: Claim): Waiter;
  /** How many stand before this one. */
  placeOf(waiter: Waiter): number;
  leave(waiter: Waiter): void;
}
export { GcraSettings as a, BadRequestError as c, NotFoundError as d, PermissionDeniedError as f, GcraLimiter as i, ConflictError as l, ServerError as m, WaitingLine as n, ApiError as o, RateLimitError as p, version as r, AuthenticationError as s, Waiter as t, FailedReplyError as u };