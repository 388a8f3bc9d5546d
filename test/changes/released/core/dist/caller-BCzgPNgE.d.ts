/**
 * What a client acts with: the organization's API key, that key on behalf of one linked account, or a session token.
 */
type Credential = "apiKey" | "linkedAccount" | "sessionToken";
/**
 * An API key or session token, or a function that supplies it. The function runs before every attempt; `rejected` is
 * true when the server has just answered 401, and `refused` is then the value that it does not accept.
 */
type Secret = string | ((state: {
  readonly rejected: boolean;
  readonly refused?: string;
}) => string | Promise<string>);
/** One request as `fetch` will get it. Make a changed copy rather than change it. */
interface RefoldRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: BodyInit;
}
/** A request that is still being written. */
interface Draft extends RefoldRequest {
  url: string;
  headers: Record<string, string>;
  body?: BodyInit;
}
/** Sends the request on, and gives the response of what lies further in. */
type Next = (request: RefoldRequest) => Promise<Response>;
/**
 * One layer around every attempt. It may change the request, answer by itself, or look at the response; the body of a
 * response can be read only once, so clone it first. Yours run inside the retries and outside the limiter, and never see
 * the credential.
 */
type Middleware = (request: RefoldRequest, next: Next, context: CallContext) => Promise<Response>;
/** How often an operation may be sent: `safe` changes nothing, `idempotent` may be repeated, `unsafe` may not. */
type RetryClass = "safe" | "idempotent" | "unsafe";
/** Where one page of a list keeps its items and where it says that there is more. All are wire names. */
interface Pagination {
  readonly page: string;
  readonly limit: string;
  readonly items: string;
  readonly hasNext: string;
}
/**
 * What the runtime needs to know of one operation. The generator writes one constant of this type for each operation
 * of the contract; nothing else in the client knows routes.
 */
type Operation = OperationFacts & ({
  readonly retry: Exclude<RetryClass, "unsafe">;
  readonly doubt?: undefined;
} | {
  readonly retry: "unsafe";
  readonly doubt: Doubt;
});
/** What operations have in common. */
interface OperationFacts {
  /** `operationId` of the contract. */
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Route with `{name}` in place of each path parameter. */
  readonly path: string;
  /** Credentials with which the operation can be called; empty means that it takes none. */
  readonly credentials: readonly Credential[];
  /** Names of the query parameters. */
  readonly query?: readonly string[];
  /** Names of the header parameters. */
  readonly header?: readonly string[];
  /** Names without which the server refuses the call, and groups of names of which it wants at least one. */
  readonly required?: readonly (string | readonly string[])[];
  /** Wire names of parameters that have another name here, since a query parameter and a header may share one. */
  readonly wire?: {
    readonly [parameter: string]: string;
  };
  /** Values that a path parameter cannot take because a literal route has that name. */
  readonly reserved?: {
    readonly [parameter: string]: readonly string[];
  };
  /** Where a client that acts for a linked account names it. */
  readonly account?: "header" | "query";
  /** `fields`: every other parameter is a field of the JSON body. `whole`: the parameter `body` is the JSON body. */
  readonly body?: "fields" | "whole";
  /** Whether the server wants a body even when no field of it is given. */
  readonly bodyRequired?: boolean;
  /** Turns the body into something other than JSON; returns nothing where JSON will do. */
  readonly encode?: BodyEncoder;
  readonly pagination?: Pagination;
  /** How a reply with status 200 shows that the call failed. */
  readonly failure?: readonly FailureMark[];
  /** What writes its request: a function for parameters of the path, and for each of the members above that needs one. */
  readonly parts?: readonly RequestPart[];
  /** Throws for a reply with one of the failure marks. */
  readonly judge?: (reply: unknown, context: CallContext) => void;
}
/** Parameters of a call by name. */
type Params = Readonly<Record<string, unknown>>;
/** Writes one part of a request. */
type RequestPart = (request: Draft, params: Params, context: CallContext) => Promise<void> | void;
/** For operations that must not be repeated once they may have reached the server. */
interface Doubt {
  /** Added to the message of an error after which nobody knows whether the server acted. */
  readonly remark: string;
  /** What an error that an attempt ended with means for the call. */
  outcomeOf(error: unknown, context: CallContext): unknown;
}
/** Writes a body in another format than JSON. */
type BodyEncoder = (body: any) => EncodedBody | Promise<EncodedBody | undefined> | undefined;
/** A body for `fetch`, and its content type where `fetch` cannot tell it from the body. */
interface EncodedBody {
  readonly body: BodyInit;
  readonly contentType?: string;
}
/** A field of the reply that reports failure: by one of `values`, or without them by not being empty. */
interface FailureMark {
  readonly field: string;
  readonly values?: readonly (string | boolean)[];
}
/** Who goes first when calls have to wait: someone is looking at the result of an `interactive` one. */
type Priority = "interactive" | "bulk";
/** What a limiter may know of a caller. */
interface Claim {
  /** Every `interactive` caller goes before the first `bulk` one. Default `interactive`. */
  readonly priority?: Priority;
  /** Callers of one priority take turns by account, so that one account's thousand calls do not hold up another's one. */
  readonly account?: string;
}
/** How a limiter stands, in numbers to plot. */
interface LimiterStats {
  /** Callers that wait now, those with priority `bulk` included. */
  readonly waiting: number;
  /** Callers with priority `bulk` that wait now. */
  readonly waitingBulk: number;
  /** Callers let through so far. */
  readonly started: number;
  /** 429s reported so far. */
  readonly refused: number;
  /** Requests per second that it lets through at present. Falls with repeated 429s. */
  readonly requestsPerSecond: number;
  /** Milliseconds until requests go on after a 429; 0 when nothing is paused. */
  readonly pausedMs: number;
}
/** Paces requests against a shared limit. */
interface RateLimiter {
  /**
   * Waits for permission to send one request. Returns nothing when there is no need to wait. Rejects with the signal's
   * reason when it aborts, and then has spent nothing of the limit.
   */
  acquire(signal?: AbortSignal, claim?: Claim): Promise<void> | void;
  /** Tells that the server answered 429 and after how many milliseconds it wants to be asked again, if it said so. */
  penalise(milliseconds?: number): void;
  /** Tells that the server has answered, with whatever status. A limiter that does not need to know leaves it out. */
  answered?(): void;
  /** How it stands at this moment. Costs nothing, so it may be asked often. */
  stats(): LimiterStats;
}
/** Anything with the console's methods. */
interface Logger {
  debug(message: string, fields: CallRecord): void;
  warn(message: string, fields: CallRecord): void;
}
/** What may be known of a call outside it: an allow-list, so neither header, parameter nor body can be among it. */
interface CallRecord {
  readonly operationId: string;
  readonly method: string;
  /** The route with its parameter names, such as `/api/v2/public/webhook/{id}`. */
  readonly route: string;
  readonly attempts: number;
  readonly milliseconds: number;
  readonly status?: number;
  /** `code` of the error that the call ended with. */
  readonly error?: string;
  readonly requestId?: string;
}
/** A reply with a success status, to compare with the contract. */
interface CheckedReply {
  readonly operationId: string;
  readonly status: number;
  /** The parsed body; undefined where there was none. */
  readonly reply: unknown;
}
/** A reply that is not as the contract says. */
interface Drift extends Omit<CheckedReply, "reply"> {
  /** What differs, in the words of `checkReply`. */
  readonly problems: readonly string[];
}
/** Makes a span of each call. `start` returns a function that is called once, when the call has ended. */
interface Tracer {
  start(call: Pick<CallRecord, "operationId" | "method" | "route">): (ended: CallRecord) => void;
}
/** How calls are made. Given to a client they hold for every call, given to a call for that one. */
interface CallSettings {
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
interface CallOptions extends CallSettings {
  /** Aborts the call wherever it stands: queued, waiting, connecting, reading, or between pages. */
  signal?: AbortSignal;
  /** For lists: stop after this many items. */
  maxItems?: number;
}
/** Settings of a client. */
interface ClientSettings extends CallSettings {
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
  requireEnvironment?: "test" | "production";
}
/** One call on its way through the layers. */
interface CallContext {
  readonly operation: Operation;
  /** Settings of the client with those of the call over them. */
  readonly options: CallOptions;
  /** Aborts with the user's signal or at the deadline. */
  signal?: AbortSignal;
  /** When the deadline is, in milliseconds of `Date.now()`. */
  deadlineAt?: number;
  /** Requests put on the wire so far. */
  attempts: number;
}
/** A request on its way in, a response on its way out. */
type Chain = (request: RefoldRequest, context: CallContext) => Promise<Response>;
/** One part of a chain. It is given what lies further in, so that a call needs no function of its own for it. */
type Layer = (request: RefoldRequest, context: CallContext, next: Chain) => Promise<Response>;
/**
 * How a secret goes on the wire. Each scheme is a module of its own, so that a bundle for browsers, which imports only the
 * session token's, holds no code that could send an API key.
 */
interface Scheme {
  /** What a client has that was made with such a secret. */
  readonly credential: Credential;
  /** What the secret is called in a client's options. */
  readonly field: "apiKey" | "token";
  /** Headers that carry the secret. */
  headers(secret: string): Readonly<Record<string, string>>;
}
/** The layer that paces, and the limiter of a caller that was given none. */
interface Pacing {
  readonly layer: Layer;
  limiterFor(caller: Pick<Caller, "baseURL" | "credential">, secret: Secret): RateLimiter;
}
declare const pace: Pacing;
/** The layers that a caller can be made without. Each is an import of its own. */
interface Layers {
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
interface Bounds {
  readonly call: Layer;
  readonly attempt: Layer;
}
/** Heeds `signal`, `timeout` and `deadline`. */
declare const bound: Bounds;
/** What a Caller is made of. */
interface CallerSettings extends ClientSettings {
  secret: Secret;
  /** How the secret is sent. */
  scheme: Scheme;
  /** The account that the secret acts for. */
  linkedAccountId?: string;
  dangerouslyAllowBrowser?: boolean;
  /** Which layers a call goes through, besides those that every one does. */
  layers: Layers;
}
/** Makes calls with one credential. Clients and standalone functions share it. */
declare class Caller<C extends Credential = Credential> {
  #private;
  readonly credential: C;
  readonly baseURL: string;
  /** Headers of every request. */
  readonly headers: Readonly<Record<string, string>>;
  readonly linkedAccountId: string | undefined;
  readonly settings: Omit<CallerSettings, "secret">;
  readonly limiter: RateLimiter | undefined;
  /** Sends a request through the layers. */
  readonly send: Chain;
  constructor({ secret, ...settings }: CallerSettings);
  /** The same caller, on behalf of one linked account. */
  forLinkedAccount(linkedAccountId: string): Caller<"linkedAccount">;
  context(operation: Operation, callOptions: CallOptions | undefined): CallContext;
  /** The secret, or another one than the server has just refused. */
  secret(refused?: string): string | Promise<string>;
}
export { RefoldRequest as A, Operation as C, RetryClass as D, RequestPart as E, Secret as M, Middleware as O, EncodedBody as S, Params as T, LimiterStats as _, pace as a, BodyEncoder as b, CallOptions as c, CallRecord as d, CheckedReply as f, Claim as g, Tracer as h, bound as i, Credential as j, Next as k, CallSettings as l, Logger as m, Bounds as n, Layer as o, Drift as p, Layers as r, CallContext as s, Caller as t, ClientSettings as u, Priority as v, Pagination as w, Doubt as x, RateLimiter as y };