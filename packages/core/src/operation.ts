import type { CallContext } from './context.ts';
import type { Credential } from './credential.ts';
import type { Draft } from './middleware.ts';

/** How often an operation may be sent: `safe` changes nothing, `idempotent` may be repeated, `unsafe` may not. */
export type RetryClass = 'safe' | 'idempotent' | 'unsafe';

/** Where one page of a list keeps its items and where it says that there is more. All are wire names. */
export interface Pagination {
  readonly page: string;
  readonly limit: string;
  readonly items: string;
  readonly hasNext: string;
}

/**
 * What the runtime needs to know of one operation. The generator writes one constant of this type for each operation
 * of the contract; nothing else in the client knows routes.
 */
export type Operation = OperationFacts &
  (
    | { readonly retry: Exclude<RetryClass, 'unsafe'>; readonly doubt?: undefined }
    | { readonly retry: 'unsafe'; readonly doubt: Doubt }
  );

/** What operations have in common. */
export interface OperationFacts {
  /** `operationId` of the contract. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
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
  readonly wire?: { readonly [parameter: string]: string };
  /** Values that a path parameter cannot take because a literal route has that name. */
  readonly reserved?: { readonly [parameter: string]: readonly string[] };
  /** Where a client that acts for a linked account names it. */
  readonly account?: 'header' | 'query';
  /** `fields`: every other parameter is a field of the JSON body. `whole`: the parameter `body` is the JSON body. */
  readonly body?: 'fields' | 'whole';
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
export type Params = Readonly<Record<string, unknown>>;

/** Writes one part of a request. */
export type RequestPart = (request: Draft, params: Params, context: CallContext) => Promise<void> | void;

/** For operations that must not be repeated once they may have reached the server. */
export interface Doubt {
  /** Added to the message of an error after which nobody knows whether the server acted. */
  readonly remark: string;
  /** What an error that an attempt ended with means for the call. */
  outcomeOf(error: unknown, context: CallContext): unknown;
}

/** Writes a body in another format than JSON. */
export type BodyEncoder = (body: any) => EncodedBody | Promise<EncodedBody | undefined> | undefined;

/** A body for `fetch`, and its content type where `fetch` cannot tell it from the body. */
export interface EncodedBody {
  readonly body: BodyInit;
  readonly contentType?: string;
}

/** A field of the reply that reports failure: by one of `values`, or without them by not being empty. */
export interface FailureMark {
  readonly field: string;
  readonly values?: readonly (string | boolean)[];
}
