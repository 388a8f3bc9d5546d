import { i as RateLimiter, t as AcquireOptions } from "./limiter-C42jDkHY.js";
/** What an error tells of the call that it ended. */
interface CallSummary {
  /** `operationId` of the contract. */
  readonly operationId: string;
  /** Requests that were put on the wire, the last one included. */
  readonly attempts: number;
}
/** Facts of an error besides its message. */
interface ErrorDetails {
  /** The call that failed. */
  readonly call?: CallSummary | undefined;
  readonly cause?: unknown;
  readonly code?: string | undefined;
  readonly retryable?: boolean | undefined;
  readonly outcomeUnknown?: boolean | undefined;
}
/** Base class of everything that this SDK throws. Nothing on it, printed or serialized, contains a key or token. */
declare class RefoldError extends Error {
  static override readonly name: string;
  /** Stable identifier: Refold's own code for an error response, otherwise one of this SDK's, in lower case. */
  readonly code: string;
  /** `operationId` of the contract. */
  readonly operationId: string | undefined;
  /** Requests that were put on the wire, the last one included. */
  readonly attempts: number;
  /** Whether the same call may succeed if it is made again later. */
  readonly retryable: boolean;
  /** Whether the server may have acted on a call that must not be repeated. Look before you call again. */
  readonly outcomeUnknown: boolean;
  constructor(message: string, { call, cause, code, retryable, outcomeUnknown }?: ErrorDetails);
  override get name(): string;
  override set name(value: string);
  /** Every field, also those that `JSON.stringify` and `structuredClone` leave out of other errors. */
  toJSON(): object;
}
/** A parameter or option is missing or unusable. Thrown before any request; the message names it and the fix. */
declare class InvalidInputError extends RefoldError {
  static override readonly name: string;
  override readonly code: string;
  /** The parameter or option at fault. */
  readonly field: string;
  constructor(field: string, message: string, details?: ErrorDetails);
}
/** The client's credential cannot make this call. Thrown before any request. */
declare class WrongCredentialError extends RefoldError {
  static override readonly name: string;
  override readonly code: string;
}
/** The function that supplies the API key or session token failed. Its error is the `cause`. */
declare class CredentialError extends RefoldError {
  static override readonly name: string;
  override readonly code: string;
}
/** The connection failed: not resolved, refused, not trusted, reset or cut off. The message says why and what to do. */
declare class ConnectionError extends RefoldError {
  static override readonly name: string;
  override readonly code: string;
}
/** One attempt took longer than `timeout`, from its credential to the last byte of the response. */
declare class TimeoutError extends RefoldError {
  static override readonly name: string;
  override readonly code: string;
}
/** The whole call, with its waits and retries, took longer than `totalTimeout`. */
declare class TotalTimeoutError extends RefoldError {
  static override readonly name: string;
  override readonly code: string;
}
/** The `signal` of the call was aborted. Its reason is the `cause`. */
declare class AbortError extends RefoldError {
  static override readonly name: string;
  override readonly code: string;
}
/** A call that must not be repeated lost its connection or ran out of time after it was sent. `cause` says how. */
declare class OutcomeUnknownError extends RefoldError {
  static override readonly name: string;
  override readonly code: string;
  override readonly outcomeUnknown: boolean;
}
/** A list did not end as a list must: a page came twice, or pages went on beyond the announced number. */
declare class PaginationError extends RefoldError {
  static override readonly name: string;
  override readonly code: string;
}
/** How an operation may be repeated. */
interface RetryPolicy {
  /** `safe` changes nothing, `idempotent` may be repeated, `unsafe` may not. */
  readonly name: "safe" | "idempotent" | "unsafe";
  /** Whether another attempt may follow one on which the server may have acted. */
  readonly repeatable: boolean;
  /** The error of a call whose attempt may have been sent, and was lost. Without it, that is the error of the attempt. */
  readonly errorAfterLoss?: (error: RefoldError, call: CallSummary) => RefoldError;
  /** Added to an error after which nobody knows whether the server acted. */
  readonly remark?: string;
}
/** Reads. */
declare const safe: RetryPolicy;
/** Writes that have the same effect however often they are sent. */
declare const idempotent: RetryPolicy;
/** Writes that would take effect twice. Of one that was sent and lost, nobody knows whether it took effect. */
declare const unsafe: RetryPolicy;
/** What a client acts with: an organization's API key, that key on behalf of one linked account, or a session token. */
type Credential = "apiKey" | "linkedAccount" | "sessionToken";
/** Parameters of a call by name. */
type Params = Readonly<Record<string, unknown>>;
/** Everything that is known of an operation: what its function carries. */
interface OperationDefinition<C extends Credential = Credential, Name extends string = string> {
  /** `operationId` of the contract. */
  readonly id: string;
  /** Verb and path, with `{name}` in place of each path parameter. */
  readonly route: `${"GET" | "POST" | "PUT" | "PATCH" | "DELETE"} /${string}`;
  /** Credentials with which the operation can be called. Absent where it takes none. */
  readonly credentials?: readonly C[];
  /** Whether and when another attempt may follow one that failed. */
  readonly retry: RetryPolicy;
  /** Write the parts of the request, in this order. */
  readonly write?: readonly Writer<Name>[];
  /** What every success response is. Absent where there is no result. */
  readonly returns?: ResultShape;
  /** Says how a response with status 200 reports a failure. */
  readonly failure?: ResultCheck;
}
/** Everything that is known of an operation whose result comes in pages. */
interface PagedOperationDefinition<C extends Credential = Credential, Name extends string = string> extends OperationDefinition<C, Name> {
  readonly page: Pagination;
}
/** Wire names of a list: the query parameter of the page number, the member with the items, and the one that says whether there are more. */
interface Pagination {
  readonly number: string;
  readonly items: string;
  readonly hasNext: string;
}
/** Writes one part of a request, from the parameters that it names. */
interface Writer<Name extends string = string> {
  readonly names: readonly Name[];
  /** Whether it also takes every parameter that no other writer names. */
  readonly open?: boolean | undefined;
  write(request: RequestBuilder, params: Params): Promise<void> | void;
}
/** What every success response of an operation is: JSON of this kind, or `any`, nothing included. */
type ResultShape = "any" | "list" | "object" | "object or list";
/** Says what is wrong with a parsed response, or nothing. */
type ResultCheck = (data: any) => string | undefined;
/** Checks what a request is written from. */
interface InputCheck {
  /** Refuses parameters that no writer takes. */
  parameters(params: Params, request: RequestBuilder, writers: readonly Writer[]): void;
  /** Refuses values that JSON would drop or change without a word. */
  json(content: unknown, call: CallSummary): void;
}
/** A request that is being written. */
interface RequestBuilder {
  readonly call: CallSummary;
  readonly method: string;
  /** The account that the client acts for, if it acts for one. */
  readonly linkedAccountId: string | undefined;
  /** Checks what is written, where the client does. */
  readonly check: InputCheck | undefined;
  /** Ends work that takes long, such as reading an upload. */
  readonly signal: AbortSignal | undefined;
  /** Fields that the caller adds to the body as they are. */
  readonly extraFields: Readonly<Record<string, unknown>> | undefined;
  url: string;
  readonly headers: Record<string, string>;
  body?: BodyInit;
}
/** One request as `fetch` will get it. Make a changed copy rather than change it. */
interface RefoldRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: BodyInit | undefined;
}
/** Sends the request on, and gives the response of what lies further in. */
type Next = (request: RefoldRequest) => Promise<Response>;
/**
 * One layer around every attempt. It may change the request, answer by itself, or look at the response, whose body has been
 * received whole. Yours run inside the retries and outside the limiter, and never see the credential.
 */
type Middleware = (request: RefoldRequest, next: Next, call: CallInfo) => Promise<Response>;
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
  readonly status?: number | undefined;
  /** `code` of the error that the call ended with. */
  readonly error?: string | undefined;
  /** What the error says, without secrets. */
  readonly reason?: string | undefined;
  readonly requestId?: string | undefined;
}
/** Makes a span of each call. `start` returns a function that is called once, when the call has ended. */
interface Tracer {
  start(call: Pick<CallRecord, "operationId" | "method" | "route">): (ended: CallRecord) => void;
}
/** A success response, to compare with the contract. */
interface ResponseToValidate {
  readonly operationId: string;
  readonly status: number;
  /** The parsed body; undefined where there was none. */
  readonly body: unknown;
}
/** A response that is not as the contract says. */
interface ResponseIssue {
  readonly operationId: string;
  readonly status: number;
  /** What differs, in the words of `validateResponse`. */
  readonly problems: readonly string[];
}
/** Header fields as an object, a `Headers`, or a list of pairs. */
type HeadersOption = Headers | Readonly<Record<string, string>> | readonly (readonly [string, string])[];
/** Options of calls. Given to a client they hold for every call, given to a call for that one. */
interface RequestOptions {
  /** Milliseconds for one attempt, from its credential to the last byte of the response. `Infinity` means no limit. Default 60 000. */
  timeout?: number | undefined;
  /** Milliseconds for the whole call: waiting for the limiter, attempts and the pauses between them. Default none. */
  totalTimeout?: number | undefined;
  /** How often a failed attempt is followed by another, for calls that may be repeated. Default 2. */
  maxRetries?: number | undefined;
  /** How often a 429, which the server refused without acting, is followed by another attempt. Default 10. */
  maxRateLimitRetries?: number | undefined;
  /** Further request headers. They cannot replace the credential, the account of the client, or the type of a body. */
  headers?: HeadersOption | undefined;
  /** Functions around every attempt, the first one outermost. Those of a call run inside those of its client. */
  middleware?: readonly Middleware[] | undefined;
  /** Whether these calls go before or after others that wait for the limiter. Default `interactive`, before. */
  priority?: AcquireOptions["priority"] | undefined;
  /** Throw OperationFailedError for a response with status 200 that reports a failure. Default true. */
  throwOnFailure?: boolean | undefined;
  /** Bytes that a response may have, decompressed. More is refused with ResponseTooLargeError. Default 100 MiB. */
  maxResponseBytes?: number | undefined;
}
/** What may be known of a call under way. */
interface CallInfo extends CallSummary {
  readonly method: string;
  /** The route with its parameter names, such as `/api/v2/public/webhook/{id}`. */
  readonly route: string;
  /** Options of the client with those of the call over them. */
  readonly options: CallOptions;
}
/** Options of one call. */
interface CallOptions extends RequestOptions {
  /** Aborts the call wherever it stands: queued, waiting, connecting, reading, or between pages. */
  signal?: AbortSignal | undefined;
  /** For lists: stop after this many items. Default none. */
  maxItems?: number | undefined;
  /** Parameters that this version does not know yet: added to the query, and to the fields of a JSON body, as they are. */
  extra?: ExtraParameters | undefined;
}
/** Parameters that are sent without any check. */
interface ExtraParameters {
  readonly query?: Readonly<Record<string, string | number | boolean>> | undefined;
  readonly body?: Readonly<Record<string, unknown>> | undefined;
}
/** Options of a client. */
interface ClientOptions extends RequestOptions {
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
  /** Receives one line per call, without secrets. What it throws is ignored. Default none. */
  logger?: Logger | undefined;
  /** Told when a call starts and ends, to make spans of it. What it throws is ignored. Default none. */
  tracer?: Tracer | undefined;
  /** Compares a response with the contract and says what differs. The client itself takes what its types allow for. Default none. */
  validateResponse?: ((response: ResponseToValidate) => readonly string[]) | undefined;
  /** Told, once a call, of a response in which `validateResponse` found something. What it throws ends the call. */
  onValidationIssue?: ((issue: ResponseIssue) => void) | undefined;
  /** Refuse keys of the other environment: `tk…` is test, `pk…` is production. */
  requireEnvironment?: "test" | "production" | undefined;
  /** Hold an API key in a browser, where every visitor can read it. Default false. */
  dangerouslyAllowBrowser?: boolean | undefined;
}
/** Says what a value of type `T` must be, or nothing if it is. */
interface Check<T> {
  (value: any): string | false | undefined;
  /** Where the option can be given, if not in both places. */
  readonly place?: Place;
  readonly type?: T;
}
/** Checks by the names of options. */
type OptionChecks = Readonly<Record<string, Check<any>>>;
/** Where options are given. */
type Place = "client" | "call";
/** A check for each option. One that is missing does not compile. */
type Checks<Options> = { readonly [Name in keyof Options]-?: Check<Exclude<Options[Name], undefined>>; };
/**
 * A bound in time: it ends work that outlives its time or an outer signal, even work that does not listen to its
 * `signal`. One controller and at most one timer and one listener, all gone after `end`.
 */
declare class Deadline {
  #private;
  /** When the time is over, in milliseconds of `performance.now()`, which no change of the clock moves. */
  readonly endsAt: number;
  /** `reasonOf` makes the error to end with: from the outer signal if that was aborted, else because the time is over. */
  constructor(milliseconds: number, outer: AbortSignal | undefined, reasonOf: (outer?: AbortSignal) => Error);
  /** Aborts when the time is over or the outer signal aborts. */
  get signal(): AbortSignal;
  /** Settles as `work` does, or rejects as soon as the deadline is reached. */
  race<T>(work: () => Promise<T>): Promise<T>;
  /** Lets go of the timer and of the outer signal. */
  end(): void;
}
/** Everything of a client that does not depend on a call: where it sends, as whom, and by which options. */
interface Endpoint<C extends Credential = Credential> {
  readonly credential: C;
  /** Origin of the API, without a slash at its end. */
  readonly baseURL: string;
  /** Headers of every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** The account that the client acts for, if it acts for one. */
  readonly linkedAccountId: string | undefined;
  /** Options of the client, checked. */
  readonly options: ClientOptions;
  readonly limiter: RateLimiter | undefined;
  /** How the secret is sent. */
  readonly scheme: CredentialScheme;
  /** The secret, if it does not change. */
  readonly staticSecret: string | undefined;
  /** The secret, or another one than the server has just refused. */
  secret(refused?: string): string | Promise<string>;
  /** Checks what requests are written from, if the client does. */
  readonly checkInput: InputCheck | undefined;
  /** Says why a connection failed. */
  explain(error: unknown): Explanation;
  /** The options that are given to a call, checked. */
  callOptions(given: CallOptions, call: CallSummary): CallOptions;
}
/** How a secret travels. */
interface CredentialScheme {
  /** What a client has that was made with such a secret. */
  readonly credential: Credential;
  /** Name of the secret among the options of a client. */
  readonly option: "apiKey" | "token";
  /** Header that carries the secret, in lower case. */
  readonly header: string;
  /** Stands before the secret in that header. */
  readonly prefix: string;
}
/** Supplies a credential. When the server has just refused one with 401, it is asked once more, with that one as `refused`. */
type SecretSupplier = (state: {
  readonly refused?: string | undefined;
}) => string | Promise<string>;
/** An API key or session token, or a function that supplies it. */
type Secret = string | SecretSupplier;
/** Why a connection failed, in words, and whether another attempt may help. */
interface Explanation {
  readonly text: string;
  readonly retryable?: boolean | undefined;
}
/** What is given to an {@link Exchange}. */
interface ExchangeParts {
  readonly connection: Endpoint;
  readonly definition: OperationDefinition;
  /** Options of the client with those of the call over them. */
  readonly options: CallOptions;
  /** Options of the call alone. */
  readonly callOptions: CallOptions | undefined;
  /** Bounds the whole call, if it is to be bounded. */
  readonly deadlineFor: (exchange: Exchange) => Deadline | undefined;
}
/** One call on its way through the layers, and the only thing on that way that changes. */
declare class Exchange implements CallSummary {
  #private;
  readonly connection: Endpoint;
  readonly definition: OperationDefinition;
  readonly options: CallOptions;
  readonly callOptions: CallOptions | undefined;
  /** Bounds the whole call, if it is to be bounded. */
  readonly deadline: Deadline | undefined;
  constructor({ connection, definition, options, callOptions, deadlineFor }: ExchangeParts);
  get operationId(): string;
  /** Requests put on the wire so far. */
  get attempts(): number;
  /** Aborts when the call is to end. */
  get signal(): AbortSignal | undefined;
  /** Whether a request that must not be repeated was sent, and no response says that it had no effect. */
  get outcomeUnknown(): boolean;
  /** The credential of the last attempt. */
  get lastSecret(): string | undefined;
  /** What users may see of this call. */
  info(): CallInfo;
  /** Called by `send`: a request is put on the wire. */
  requestSent(): void;
  /** Called by `send`: a response proves that the request had no effect. */
  requestRefused(): void;
  /** Called by `credential`: an attempt carries a secret, which must not be shown. */
  secretUsed(secret: string): void;
  /** What the loss of the running attempt means for the call. */
  errorAfterLoss(error: RefoldError): RefoldError;
  /** An error as it may leave this call: without secrets. Everything that users get passes here. */
  shown(error: unknown): unknown;
  /** Every secret that this call may show by mistake. */
  get secrets(): readonly string[];
}
/** A request on its way to `fetch`. */
interface OutgoingRequest extends RefoldRequest {
  /** Ends the attempt. */
  readonly signal?: AbortSignal | undefined;
  /** The credential to use in place of one that was refused. */
  readonly secret?: string | undefined;
}
/** A response whose body has been read. */
interface ReceivedResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly response: Response;
}
/** The result of a call, and the response that it came in. */
interface Outcome<T = unknown> {
  readonly data: T;
  readonly received: ReceivedResponse;
}
/** What a call does within the layers around it. */
type Work = (exchange: Exchange) => Promise<Outcome>;
/** Takes an input inwards and brings an output back. */
type Pipeline<Input, Output> = (input: Input, exchange: Exchange) => Promise<Output>;
/** One part of a pipeline. It is given what lies further in, so that a call needs no function of its own for it. */
type Step<Input, Output> = (input: Input, exchange: Exchange, next: Pipeline<Input, Output>) => Promise<Output>;
/** Options of calls and of clients. */
type AnyOptions = CallOptions & ClientOptions;
/** A part of the runtime that a client can be made without. */
interface Layer<Option extends keyof AnyOptions = never> {
  /** Checks of the options that this layer alone reads. */
  readonly options: Checks<Pick<AnyOptions, Option>>;
  /** Options without all of which it has nothing to do. */
  readonly onlyWith?: readonly Option[];
  /** Checks the options of a client or of a call. */
  checkOptions?(options: object, checks: OptionChecks, place: Place, call?: CallSummary): object;
  /** Checks the parameters of a call and its body. */
  readonly checkInput?: InputCheck;
  /** Says why a connection failed. */
  explain?(error: unknown): Explanation;
  /** Reads the body of a response. */
  read?(response: Response, exchange: Exchange): Promise<string>;
  /** The limiter of a client that was given none. */
  limiter?(endpoint: Endpoint): RateLimiter;
  /** Stands before a function that supplies the credential. */
  supplier?(supply: SecretSupplier, scheme: CredentialScheme): SecretSupplier;
  /** Bounds a whole call. */
  deadline?(exchange: Exchange): Deadline | undefined;
  /** Stands around a whole call. */
  readonly call?: Step<Work, Outcome>;
  /** Stands around each request of a call. */
  readonly request?: Step<OutgoingRequest, ReceivedResponse>;
}
/** Options that a layer reads. */
type OptionsOf<L> = L extends Layer<infer Option> ? Option : never;
/** Any layer, with whatever options. */
interface AnyLayer extends Omit<Layer, "options" | "onlyWith"> {
  readonly options: OptionChecks;
  readonly onlyWith?: readonly string[];
}
/** A result together with the response that it came in. The response's body has been read. */
interface WithResponse<T> {
  readonly data: T;
  readonly response: Response;
}
/** A result as a value: either the data or the error. */
type Result<T> = {
  readonly ok: true;
  readonly data: T;
  readonly response: Response;
} | {
  readonly ok: false;
  readonly error: RefoldError;
};
/** A call under way: a promise of the data that can be asked for more than that. */
interface ApiCall<T> extends Promise<T> {
  /** The data and the response: status, headers and trace id. */
  withResponse(): Promise<WithResponse<T>>;
  /** The data or the error as a value; never rejects. */
  result(): Promise<Result<T>>;
}
/**
 * A list under way. Await it for the first page as the server sent it, iterate it for the items of all pages, or iterate
 * `pages()`. Further pages are requested only when they are reached.
 */
interface PagedCall<P, T> extends ApiCall<P>, AsyncIterable<T> {
  /** Every page, as the server sent it. */
  pages(): AsyncGenerator<P, void, undefined>;
  /** Every item of every page, up to `maxItems`. */
  [Symbol.asyncIterator](): AsyncGenerator<T, void, undefined>;
  /** All items of all pages, up to `maxItems`, in one array. */
  toArray(): Promise<T[]>;
}
/** A client as calls need it: its endpoint, and the ways through its layers. */
interface Connection<C extends Credential = Credential> extends Endpoint<C> {
  /** Bounds a whole call, if it is to be bounded. */
  readonly deadlineFor: (exchange: Exchange) => Deadline | undefined;
  /** The same connection, on behalf of one linked account. */
  forLinkedAccount(linkedAccountId: string): Connection<"linkedAccount">;
  /** A connection with another secret, and otherwise the same options and limiter. */
  withSecret(scheme: CredentialScheme, secret: Secret): Connection;
  /** Makes a call, through the layers around whole calls. */
  readonly run: Pipeline<Work, Outcome>;
  /** Sends a request, through the layers around each request. */
  readonly send: Pipeline<OutgoingRequest, ReceivedResponse>;
}
/** A client: one of the classes, or what `createClient` makes. */
type ClientLike<C extends Credential> = Connection<C> | {
  readonly client: Connection<C>;
};
/** A function that makes one call, and carries what is known of its operation. */
interface Operation<P, T, C extends Credential> {
  (client: ClientLike<C>, params: P, options?: CallOptions): ApiCall<T>;
  readonly definition: OperationDefinition<C>;
}
/** The same, where every parameter may be left out. */
interface OptionalOperation<P, T, C extends Credential> {
  (client: ClientLike<C>, params?: P, options?: CallOptions): ApiCall<T>;
  readonly definition: OperationDefinition<C>;
}
/** The same, where one parameter makes the response one item instead of a list of them. */
interface SingleOrListOperation<P, Name extends keyof P, T, C extends Credential> {
  (client: ClientLike<C>, params: P & Required<Pick<P, Name>>, options?: CallOptions): ApiCall<T>;
  (client: ClientLike<C>, params?: P & { readonly [N in Name]?: undefined; }, options?: CallOptions): ApiCall<T[]>;
  (client: ClientLike<C>, params?: P, options?: CallOptions): ApiCall<T | T[]>;
  readonly definition: OperationDefinition<C>;
}
/** The same, without parameters. */
interface PlainOperation<T, C extends Credential> {
  (client: ClientLike<C>, options?: CallOptions): ApiCall<T>;
  readonly definition: OperationDefinition<C>;
}
/** A function that lists something, and carries what is known of its operation. */
interface PagedOperation<P, Page, T, C extends Credential> {
  (client: ClientLike<C>, params: P, options?: CallOptions): PagedCall<Page, T>;
  readonly definition: PagedOperationDefinition<C>;
}
/** The same, where every parameter may be left out. */
interface OptionalPagedOperation<P, Page, T, C extends Credential> {
  (client: ClientLike<C>, params?: P, options?: CallOptions): PagedCall<Page, T>;
  readonly definition: PagedOperationDefinition<C>;
}
/** Names of parameters, also of those that only some forms of them have. */
type NamesIn<P> = P extends unknown ? keyof P & string : never;
/** Makes the function of an operation with parameters. */
declare function operation<P extends object, T, C extends Credential>(definition: OperationDefinition<C, NamesIn<P>>): OptionalOperation<P, T, C>;
/** Makes the function of an operation whose response is a list, or with one parameter an item of it. */
declare function singleOrListOperation<P extends object, Name extends keyof P, T, C extends Credential>(definition: OperationDefinition<C, NamesIn<P>>): SingleOrListOperation<P, Name, T, C>;
/** Makes the function of an operation without parameters. */
declare function plainOperation<T, C extends Credential>(definition: OperationDefinition<C, never>): PlainOperation<T, C>;
/** Makes the function of an operation whose result comes in pages. The first page is requested at once. */
declare function pagedOperation<P extends object, Page, T, C extends Credential>(definition: PagedOperationDefinition<C, NamesIn<P>>): OptionalPagedOperation<P, Page, T, C>;
export { RetryPolicy as $, Deadline as A, RefoldRequest as B, ReceivedResponse as C, Explanation as D, CredentialScheme as E, ExtraParameters as F, Credential as G, ResponseIssue as H, HeadersOption as I, PagedOperationDefinition as J, InputCheck as K, Logger as L, CallOptions as M, CallRecord as N, Secret as O, ClientOptions as P, Writer as Q, Middleware as R, Pipeline as S, Exchange as T, ResponseToValidate as U, RequestOptions as V, Tracer as W, RequestBuilder as X, Pagination as Y, ResultCheck as Z, AnyLayer as _, PagedOperation as a, ConnectionError as at, Outcome as b, operation as c, InvalidInputError as ct, singleOrListOperation as d, RefoldError as dt, idempotent as et, Connection as f, TimeoutError as ft, WithResponse as g, Result as h, OptionalPagedOperation as i, CallSummary as it, CallInfo as j, SecretSupplier as k, pagedOperation as l, OutcomeUnknownError as lt, PagedCall as m, WrongCredentialError as mt, Operation as n, unsafe as nt, PlainOperation as o, CredentialError as ot, ApiCall as p, TotalTimeoutError as pt, OperationDefinition as q, OptionalOperation as r, AbortError as rt, SingleOrListOperation as s, ErrorDetails as st, ClientLike as t, safe as tt, plainOperation as u, PaginationError as ut, Layer as v, Work as w, OutgoingRequest as x, OptionsOf as y, Next as z };
//# sourceMappingURL=call-DziWk-_v.d.ts.map