import type { CallSummary } from '../errors/refold-error.ts';
import type { RetryPolicy } from './retry-policy.ts';

/** Credential of a client: an organization's API key, that key on behalf of one linked account, or a session token. */
export type Credential = 'apiKey' | 'linkedAccount' | 'sessionToken';

/** Parameters of a call by name. */
export type Params = Readonly<Record<string, unknown>>;

/** Everything that is known of an operation: what its function carries. */
export interface OperationDefinition<C extends Credential = Credential, Name extends string = string> {
  /** `operationId` of the contract. */
  readonly id: string;
  /** Verb and path, with `{name}` in place of each path parameter. */
  readonly route: `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`;
  /** Credentials with which the operation can be called. Absent where it takes none. */
  readonly credentials?: readonly C[];
  /** Conditions under which another attempt may follow one that failed. */
  readonly retry: RetryPolicy;
  /** Write the parts of the request, in this order. */
  readonly write?: readonly Writer<Name>[];
  /** Kind of every success response. Absent where there is no result. */
  readonly returns?: ResultShape;
  /** Names of members, one of which every success response has that is an object. */
  readonly has?: readonly string[];
  /** Says how a response with status 200 reports a failure. */
  readonly failure?: ResultCheck;
}

/** Everything that is known of an operation whose result comes in pages. */
export interface PagedOperationDefinition<
  C extends Credential = Credential,
  Name extends string = string,
> extends OperationDefinition<C, Name> {
  readonly page: Pagination;
}

/** Wire names of a list: the query parameter of the page number, the member with the items, and the one that says whether there are more. */
export interface Pagination {
  readonly number: string;
  readonly items: string;
  readonly hasNext: string;
}

/** Writes one part of a request, from the parameters that it names. */
export interface Writer<Name extends string = string> {
  readonly names: readonly Name[];
  /** True when it also takes every parameter that no other writer names. */
  readonly open?: boolean | undefined;
  write(request: RequestBuilder, params: Params): Promise<void> | void;
}

/** Kind of every success response of an operation: JSON of this kind, or `any`, nothing included. */
export type ResultShape = 'any' | 'boolean' | 'list' | 'object' | 'object or list';

/** Says what is wrong with a parsed response, or nothing. */
export type ResultCheck = (data: any) => string | undefined;

/** Checks what a request is written from. */
export interface InputCheck {
  /** Refuses parameters that no writer takes. */
  parameters(params: Params, request: RequestBuilder, writers: readonly Writer[]): void;
  /** Refuses values that JSON would drop or change without a word. */
  json(content: unknown, call: CallSummary): void;
}

/** A body as `fetch` takes it, with a name that exists without the browser's library too. */
export type RequestBody = NonNullable<RequestInit['body']>;

/** A request that is being written. */
export interface RequestBuilder {
  readonly call: CallSummary;
  readonly method: string;
  /** The account that the client acts for, if it acts for one. */
  readonly linkedAccountId: string | undefined;
  /** The connection of an app that the client acts for, if it names one. */
  readonly connectionId: string | undefined;
  /** Checks what is written, where the client does. */
  readonly check: InputCheck | undefined;
  /** Ends work that takes long, such as reading an upload. */
  readonly signal: AbortSignal | undefined;
  /** Fields that the caller adds to the body as they are. */
  readonly extraFields: Readonly<Record<string, unknown>> | undefined;
  url: string;
  readonly headers: Record<string, string>;
  body?: RequestBody | undefined;
}
