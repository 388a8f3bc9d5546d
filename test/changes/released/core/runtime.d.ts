import { ApiCall } from './index.js';
import { CallInfo } from './index.js';
import { CallOptions } from './index.js';
import { CallSummary } from './index.js';
import { ClientLike } from './index.js';
import { ClientOptions } from './index.js';
import { Credential } from './index.js';
import { InvalidInputError } from './index.js';
import { OperationDefinition } from './index.js';
import { OptionalOperation } from './index.js';
import { OptionalPagedOperation } from './index.js';
import { PagedOperationDefinition } from './index.js';
import { PlainOperation } from './index.js';
import { RateLimiter } from './index.js';
import { RefoldError } from './index.js';
import { RefoldRequest } from './index.js';
import { ResultCheck } from './index.js';
import { RetryPolicy } from './index.js';
import { Secret } from './index.js';
import { Writer } from './index.js';
type BodyEncoder = (request: RequestBuilder, content: any) => Promise<void> | void;
interface BodySettings {
    readonly always?: boolean;
    readonly encode?: BodyEncoder;
    readonly open?: readonly string[];
}
type CallSoFar = CallSummary & {
    readonly outcomeUnknown?: boolean;
};
interface Check<T> {
    (value: any): string | false | undefined;
    readonly place?: Place;
    readonly type?: T;
}
export type Checks<Options> = {
    readonly [Name in keyof Options]-?: Check<Exclude<Options[Name], undefined>>;
};
export interface Connection<C extends Credential = Credential> extends Endpoint<C> {
    readonly attemptFor: (exchange: Exchange) => Deadline | undefined;
    connection(connectionId: string): Connection<C>;
    readonly deadlineFor: (exchange: Exchange) => Deadline | undefined;
    forLinkedAccount(linkedAccountId: string): Connection<"linkedAccount">;
    readonly run: Pipeline<Work, Outcome>;
    readonly send: Pipeline<OutgoingRequest, ReceivedResponse>;
    withSecret(scheme: CredentialScheme, secret: Secret): Connection;
}
interface CredentialScheme {
    readonly credential: Credential;
    readonly header: string;
    readonly option: "apiKey" | "token";
    readonly prefix: string;
}
declare class Deadline {
    constructor(milliseconds: number, outer: AbortSignal | undefined, reasonOf: (outer?: AbortSignal) => Error);
    end(): void;
    readonly endsAt: number;
    race<T>(work: () => Promise<T>): Promise<T>;
    get signal(): AbortSignal;
}
interface Endpoint<C extends Credential = Credential> {
    readonly baseURL: string;
    callOptions(given: CallOptions, call: CallSummary): CallOptions;
    readonly checkInput: InputCheck | undefined;
    readonly connectionId: string | undefined;
    readonly credential: C;
    explain(error: unknown): Explanation;
    readonly headers: Readonly<Record<string, string>>;
    readonly limiter: RateLimiter | undefined;
    readonly linkedAccountId: string | undefined;
    readonly options: ClientOptions;
    readonly scheme: CredentialScheme;
    secret(refused?: string): string | Promise<string>;
    readonly staticSecret: string | undefined;
}
declare class Exchange implements CallSummary {
    constructor({ connection, definition, options, callOptions, deadlineFor, attemptFor }: ExchangeParts);
    get attempts(): number;
    readonly callOptions: CallOptions | undefined;
    readonly connection: Endpoint;
    readonly deadline: Deadline | undefined;
    readonly definition: OperationDefinition;
    errorAfterLoss(error: RefoldError): RefoldError;
    info(): CallInfo;
    get lastSecret(): string | undefined;
    get operationId(): string;
    readonly options: CallOptions;
    get outcomeUnknown(): boolean;
    requestRefused(): void;
    requestSent(): void;
    secretUsed(secret: string): void;
    get secrets(): readonly string[];
    shown(error: unknown): unknown;
    get signal(): AbortSignal | undefined;
    withinAttempt<T>(work: () => Promise<T>): Promise<T>;
}
interface ExchangeParts {
    readonly attemptFor: (exchange: Exchange) => Deadline | undefined;
    readonly callOptions: CallOptions | undefined;
    readonly connection: Endpoint;
    readonly deadlineFor: (exchange: Exchange) => Deadline | undefined;
    readonly definition: OperationDefinition;
    readonly options: CallOptions;
}
interface Explanation {
    readonly retryable?: boolean | undefined;
    readonly text: string;
}
type FailureMarks = Readonly<Record<string, true | readonly (string | boolean)[]>>;
interface InputCheck {
    json(content: unknown, call: CallSummary): void;
    parameters(params: Params, request: RequestBuilder, writers: readonly Writer[]): void;
}
type NamesIn<P> = P extends unknown ? keyof P & string : never;
type OptionChecks = Readonly<Record<string, Check<any>>>;
type OtherRoutes = Readonly<Record<string, readonly string[]>>;
interface Outcome<T = unknown> {
    readonly data: T;
    readonly received: ReceivedResponse;
}
interface OutgoingRequest extends RefoldRequest {
    readonly secret?: string | undefined;
    readonly signal?: AbortSignal | undefined;
}
type Params = Readonly<Record<string, unknown>>;
type Pipeline<Input, Output> = (input: Input, exchange: Exchange) => Promise<Output>;
type Place = "client" | "call";
interface ReceivedResponse {
    readonly headers: Headers;
    readonly response: Response;
    readonly status: number;
    readonly text: string;
}
type RequestBody = NonNullable<RequestInit["body"]>;
interface RequestBuilder {
    body?: RequestBody | undefined;
    readonly call: CallSummary;
    readonly check: InputCheck | undefined;
    readonly connectionId: string | undefined;
    readonly extraFields: Readonly<Record<string, unknown>> | undefined;
    readonly headers: Record<string, string>;
    readonly linkedAccountId: string | undefined;
    readonly method: string;
    readonly signal: AbortSignal | undefined;
    url: string;
}
export declare abstract class Resource {
    constructor(client: Connection<any>);
}
export interface SingleOrListOperation<P, Name extends keyof P, T, C extends Credential> {
    (client: ClientLike<C>, params: P & Required<Pick<P, Name>>, options?: CallOptions): ApiCall<T>;
    (client: ClientLike<C>, params?: P & {
        readonly [N in Name]?: undefined;
    }, options?: CallOptions): ApiCall<T[]>;
    (client: ClientLike<C>, params?: P, options?: CallOptions): ApiCall<T | T[]>;
    readonly definition: OperationDefinition<C>;
}
type WireNames = Readonly<Record<string, string>>;
type Work = (exchange: Exchange) => Promise<Outcome>;
export declare const accountHeader: Writer<never>;
export declare const accountQuery: Writer<never>;
export declare function assertGiven<Options extends object>(options: Options, ...names: (keyof Options & string)[]): void;
export declare const binary: BodyEncoder;
export declare function body({ always, encode }?: Omit<BodySettings, "open">): Writer<"body">;
export declare const callback: Check<any>;
export declare function checkedOptions<Options extends object>(options: Options, checks: OptionChecks, place?: Place, call?: CallSummary, kind?: "option" | "parameter"): Options;
export declare const count: Check<number>;
export declare function failureIn(marks: FailureMarks): ResultCheck;
export declare function fields<const N extends string>(names: readonly N[], { always, open, encode }?: BodySettings): Writer<N>;
export declare const flag: Check<boolean>;
export declare function headers<const N extends string>(names: readonly N[], wireNames?: WireNames): Writer<N>;
export declare const idempotent: RetryPolicy;
export declare function invalid(field: string, problem: string, call?: CallSoFar): InvalidInputError;
export declare const milliseconds: Check<number>;
export declare const multipart: BodyEncoder;
export declare const multipartIfFiles: BodyEncoder;
export declare function oneOf<T extends string>(...values: readonly T[]): Check<T>;
export declare function operation<P extends object, T, C extends Credential>(definition: OperationDefinition<C, NamesIn<P>>): OptionalOperation<P, T, C>;
export declare function pagedOperation<P extends object, Page, T, C extends Credential>(definition: PagedOperationDefinition<C, NamesIn<P>>): OptionalPagedOperation<P, Page, T, C>;
export declare const path: Writer<never>;
export declare function pathExcept(otherRoutes: OtherRoutes): Writer<never>;
export declare function plainOperation<T, C extends Credential>(definition: OperationDefinition<C, never>): PlainOperation<T, C>;
export declare const positive: Check<number>;
export declare const positiveNumber: Check<number>;
export declare function query<const N extends string>(names: readonly N[], wireNames?: WireNames): Writer<N>;
export declare function required<const N extends string>(...names: readonly (N | readonly N[])[]): Writer<N>;
export declare const safe: RetryPolicy;
export declare const share: Check<number>;
export declare function singleOrListOperation<P extends object, Name extends keyof P, T, C extends Credential>(definition: OperationDefinition<C, NamesIn<P>>): SingleOrListOperation<P, Name, T, C>;
export declare const text: Check<string>;
export declare const unsafe: RetryPolicy;
export declare const urlEncoded: BodyEncoder;
export declare function withMethods(...names: readonly string[]): Check<any>;
export declare const word: Check<string>;
export { ApiCall } from './index.js';
export { CallOptions } from './index.js';
export { Credential } from './index.js';
export { Operation } from './index.js';
export { OptionalOperation } from './index.js';
export { OptionalPagedOperation } from './index.js';
export { PagedCall } from './index.js';
export { PagedOperation } from './index.js';
export { PlainOperation } from './index.js';
export { Upload } from './index.js';
export {};
