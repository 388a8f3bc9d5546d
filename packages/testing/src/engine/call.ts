import { documentedError, type Replacements, type ResponseError } from '../contract/errors.ts';
import type { OperationId } from '../generated/operations.ts';
import { asObject, asString, type Json, type JsonObject } from '../model/json.ts';
import type { OperationData } from '../model/operation.ts';
import type { Identity } from './authenticate.ts';
import type { Backend } from './backend.ts';

/** Response of a handler. */
export type HandlerResponse = { readonly status: number; readonly body?: Json };

/** Implements one operation: reads and changes the state, and responds as the vendor does. */
export type Handler = (call: Call) => HandlerResponse | Promise<HandlerResponse>;

/** Handlers by the id of their operation. */
export type Handlers = Readonly<Partial<Record<OperationId, Handler>>>;

/** Values of a request's parameters, converted to their types. */
export type ParameterValues = {
  readonly path: Readonly<Record<string, Json>>;
  readonly query: Readonly<Record<string, Json>>;
  readonly header: Readonly<Record<string, Json>>;
};

/** A request that has passed every check before its handler: credential, rate limit, account and contract. */
export class Call {
  readonly backend: Backend;
  readonly operation: OperationData;
  readonly parameters: ParameterValues;
  readonly identity: Identity;
  readonly body: Json | undefined;

  constructor(parts: Pick<Call, 'backend' | 'operation' | 'parameters' | 'identity' | 'body'>) {
    this.backend = parts.backend;
    this.operation = parts.operation;
    this.parameters = parts.parameters;
    this.identity = parts.identity;
    this.body = parts.body;
  }

  get environment(): string {
    return this.identity.environment;
  }

  /** Tells whether the call has a session token: it sees and changes what belongs to its account alone. */
  get isOfAccount(): boolean {
    return this.identity.credential === 'sessionToken';
  }

  /** Id of the linked account that the call acts for. Only for operations that require one. */
  get account(): string {
    if (this.identity.account === undefined) throw new Error(`${this.operation.id} has no linked account.`);
    return this.identity.account;
  }

  /** The members of the body, none if it is not an object. */
  get fields(): JsonObject {
    return asObject(this.body);
  }

  /** The records of a collection in the environment of the call, to read and to change. */
  records(collection: string): JsonObject[] {
    return this.backend.records(this.environment, collection);
  }

  /** The value of a path parameter. */
  path(name: string): string {
    return String(this.parameters.path[name]);
  }

  /** The value of a query parameter. */
  query(name: string): Json | undefined {
    return this.parameters.query[name];
  }

  /** The value of a query parameter if it is text. */
  queryText(name: string): string | undefined {
    return asString(this.parameters.query[name]);
  }

  /** The value of a header parameter if it is text. */
  header(name: string): string | undefined {
    return asString(this.parameters.header[name]);
  }

  /** Tells whether a header or query parameter is true. */
  isSet(name: string): boolean {
    return this.parameters.header[name] === true || this.parameters.query[name] === true;
  }

  /** A documented error of the operation, with values of this request in place of those of the example. */
  error(label: string, replacements: Replacements = {}): ResponseError {
    return documentedError(this.operation, label, replacements);
  }
}

/** A response with a body. */
export const ok = (body: Json, status = 200): HandlerResponse => ({ status, body });

/** A response without a body. */
export const noContent: HandlerResponse = { status: 204 };
