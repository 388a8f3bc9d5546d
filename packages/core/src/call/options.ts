import type { CallSummary } from '../errors/refold-error.ts';
import type { AcquireOptions, RateLimiter } from '../limiter/limiter.ts';
import type { RequestBody } from '../operation/operation.ts';

/** One request as `fetch` will get it. Make a changed copy rather than change it. */
export interface RefoldRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: RequestBody | undefined;
}

/** Sends the request on, and gives the response of what lies further in. */
export type Next = (request: RefoldRequest) => Promise<Response>;

/**
 * One layer around every attempt. It may change the request, answer by itself, or look at the response, whose body has been
 * received whole. Yours run inside the retries and outside the limiter, and never see the credential.
 */
export type Middleware = (request: RefoldRequest, next: Next, call: CallInfo) => Promise<Response>;

/** Anything with the console's methods. Pino and Bunyan get the fields before the message, as they take them. */
export interface Logger {
  debug(message: string, fields: CallRecord): void;
  warn(message: string, fields: CallRecord): void;
}

/** Facts about a call that may be known outside it: an allow-list, so neither header, parameter nor body can be among it. */
export interface CallRecord {
  readonly operationId: string;
  readonly method: string;
  /** The route with its parameter names, such as `/api/v2/public/webhook/{id}`. */
  readonly route: string;
  readonly attempts: number;
  readonly milliseconds: number;
  readonly status?: number | undefined;
  /** `code` of the error that the call ended with. */
  readonly error?: string | undefined;
  /** Message of the error, without secrets. */
  readonly reason?: string | undefined;
  readonly requestId?: string | undefined;
}

/** Makes a span of each call. `start` returns a function that is called once, when the call has ended. */
export interface Tracer {
  start(call: Pick<CallRecord, 'operationId' | 'method' | 'route'>): (ended: CallRecord) => void;
}

/** A success response, to compare with the contract. */
export interface ResponseToValidate {
  readonly operationId: string;
  readonly status: number;
  /** The parsed body; undefined where there was none. */
  readonly body: unknown;
}

/** A response that is not as the contract says. */
export interface ResponseIssue {
  readonly operationId: string;
  readonly status: number;
  /** Differences, in the words of `validateResponse`. */
  readonly problems: readonly string[];
}

/** Header fields as an object, a `Headers`, or a list of pairs. */
export type HeadersOption = Headers | Readonly<Record<string, string>> | readonly (readonly [string, string])[];

/** Options of calls. Given to a client they hold for every call, given to a call for that one. */
export interface RequestOptions {
  /** Milliseconds for one attempt, from its credential to the last byte of the response. `Infinity` means no limit. Default 60 000. */
  timeout?: number | undefined;
  /** Milliseconds for the whole call: waiting for the limiter, attempts and the pauses between them. Default none. */
  totalTimeout?: number | undefined;
  /** Number of further attempts after a failed one, for calls that may be repeated. Default 2. */
  maxRetries?: number | undefined;
  /** Number of further attempts after a 429, which the server refused without acting. Default 10. */
  maxRateLimitRetries?: number | undefined;
  /** Further request headers. They cannot replace the credential, the account of the client, or the type of a body. */
  headers?: HeadersOption | undefined;
  /** Functions around every attempt, the first one outermost. Those of a call run inside those of its client. */
  middleware?: readonly Middleware[] | undefined;
  /** Place of these calls among others that wait for the limiter. Default `interactive`, before `bulk`. */
  priority?: AcquireOptions['priority'] | undefined;
  /** Throw OperationFailedError for a response with status 200 that reports a failure. Default true. */
  throwOnFailure?: boolean | undefined;
  /** Bytes that a response may have, decompressed. More is refused with ResponseTooLargeError. Default 100 MiB. */
  maxResponseBytes?: number | undefined;
}

/** Facts about a call under way. */
export interface CallInfo extends CallSummary {
  readonly method: string;
  /** The route with its parameter names, such as `/api/v2/public/webhook/{id}`. */
  readonly route: string;
  /** Options of the client with those of the call over them. */
  readonly options: CallOptions;
}

/** Options of one call. */
export interface CallOptions extends RequestOptions {
  /** Aborts the call wherever it stands: queued, waiting, connecting, reading, or between pages. */
  signal?: AbortSignal | undefined;
  /** For lists: stop after this many items. Default none. */
  maxItems?: number | undefined;
  /** Parameters that this version does not know yet: added to the query, and to the fields of a JSON body, as they are. */
  extra?: ExtraParameters | undefined;
}

/** Parameters that are sent without any check. */
export interface ExtraParameters {
  readonly query?: Readonly<Record<string, string | number | boolean>> | undefined;
  readonly body?: Readonly<Record<string, unknown>> | undefined;
}

/** Options of a client. */
export interface ClientOptions extends RequestOptions {
  /** Origin of the API, for on-premise installations. https, unless the host is loopback or in `allowInsecureHosts`. */
  baseURL?: string | undefined;
  /** Host names that may be reached by http, such as that of a mock in a container. Whoever listens there reads the credential. */
  allowInsecureHosts?: readonly string[] | undefined;
  /** The fetch to use. Default the global one, looked up at each call. */
  fetch?: typeof fetch | undefined;
  /** Limits the rate of requests; `false` does not. Default: a little below Refold's limit, shared by all clients of one key in this process. */
  limiter?: RateLimiter | false | undefined;
  /** Added to the `user-agent` header. Pages send the browser's own. */
  userAgent?: string | undefined;
  /** Receives one line per call, without secrets. What it throws is printed and changes no outcome. Default none. */
  logger?: Logger | undefined;
  /** Told when a call starts and ends, to make spans of it. What it throws is printed and changes no outcome. Default none. */
  tracer?: Tracer | undefined;
  /** Compares a response with the contract and says what differs. The client itself takes what its types allow for. Default none. */
  validateResponse?: ((response: ResponseToValidate) => readonly string[]) | undefined;
  /** Told, once a call, of a response in which `validateResponse` found something. What it throws ends the call. */
  onValidationIssue?: ((issue: ResponseIssue) => void) | undefined;
  /** Refuse keys of the other environment: `tk…` is test, `pk…` is production. */
  requireEnvironment?: 'test' | 'production' | undefined;
  /** Hold an API key in a browser, where every visitor can read it. Default false. */
  dangerouslyAllowBrowser?: boolean | undefined;
}
