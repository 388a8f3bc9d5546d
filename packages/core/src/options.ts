import type { Priority, RateLimiter } from './limiter.ts';
import type { CheckedReply, Drift, Logger, Tracer } from './observe.ts';
import type { Middleware } from './middleware.ts';

/** How calls are made. Given to a client they hold for every call, given to a call for that one. */
export interface CallSettings {
  /** Milliseconds for one attempt, from connecting to the last byte of the reply. 0 means no limit. Default 60 000. */
  timeout?: number;
  /** Milliseconds for the whole call: waiting for the limiter, attempts and the pauses between them. Default none. */
  deadline?: number;
  /** How often a failed attempt is followed by another, for calls that may be repeated. Default 2. */
  retries?: number;
  /** How often a 429, which the server refused without acting, is followed by another attempt. Default 10. */
  rateLimitRetries?: number;
  /** Further request headers. They cannot replace the credential. */
  headers?: Readonly<Record<string, string>>;
  /** Functions around every attempt, the first one outermost. Those of a call run inside those of its client. */
  middleware?: readonly Middleware[];
  /** Whether these calls go before or after others that wait for the limiter. Default `interactive`, before. */
  priority?: Priority;
  /** Return a 200 reply that reports a failure instead of throwing FailedReplyError. Default false. */
  allowFailedReply?: boolean;
}

/** Settings of one call. */
export interface CallOptions extends CallSettings {
  /** Aborts the call wherever it stands: queued, waiting, connecting, reading, or between pages. */
  signal?: AbortSignal;
  /** For lists: stop after this many items. */
  maxItems?: number;
}

/** Settings of a client. */
export interface ClientSettings extends CallSettings {
  /** Origin of the API, for on-premise installations. https, unless the host is loopback. */
  baseURL?: string;
  /** The fetch to use. Default the global one, looked up at each call. */
  fetch?: typeof fetch;
  /** Paces requests. Default: 19.9 a second with bursts of 4, shared by all clients of one key in this process. */
  limiter?: RateLimiter | false;
  /** Added to the `user-agent` header. Pages send the browser's own. */
  userAgent?: string;
  /** Receives one line per call, without secrets. Default none. */
  logger?: Logger;
  /** Told when a call starts and ends, to make spans of it. Default none. */
  tracer?: Tracer;
  /**
   * Compares a reply with the contract and says what differs. The client itself takes every reply as it comes. Default
   * none.
   */
  checkReply?: (reply: CheckedReply) => readonly string[];
  /** Told, once a call, of a reply in which `checkReply` found something. What it throws ends the call. */
  onDrift?: (drift: Drift) => void;
  /** Refuse keys of the other environment: `tk…` is test, `pk…` is production. */
  requireEnvironment?: 'test' | 'production';
}
