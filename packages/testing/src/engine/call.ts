import type { Json, OperationData, Row } from '../model/operation.ts';
import { documentedError, undocumentedError, type DocumentedError } from '../contract/errors.ts';
import { asRow, asText, ORGANIZATION } from '../model/state.ts';
import type { World } from './backend.ts';

/** What a handler answers. */
export type Reply = { readonly status: number; readonly body?: Json };

/** Plays one operation: reads and changes the state, and answers as the vendor does. */
export type Handler = (call: Call) => Reply | Promise<Reply>;

/** Values of a request's parameters, converted to their types. */
export type ParameterValues = {
  readonly path: Readonly<Record<string, Json>>;
  readonly query: Readonly<Record<string, Json>>;
  readonly header: Readonly<Record<string, Json>>;
};

/** Who is calling. */
export type Caller = {
  readonly credential: 'apiKey' | 'sessionToken' | 'none';
  readonly environment: string;
  /** The linked account that it acts for. */
  readonly account: string | undefined;
  /** The session token itself. */
  readonly token?: string;
};

/** One request to the mock that has passed the gates: credential, limit, account and contract. */
export class Call {
  readonly world: World;
  readonly operation: OperationData;
  readonly parameters: ParameterValues;
  readonly caller: Caller;
  readonly body: Json | undefined;

  constructor(parts: Pick<Call, 'world' | 'operation' | 'parameters' | 'caller' | 'body'>) {
    this.world = parts.world;
    this.operation = parts.operation;
    this.parameters = parts.parameters;
    this.caller = parts.caller;
    this.body = parts.body;
  }

  get environment(): string {
    return this.caller.environment;
  }

  /** The linked account of the call. Operations that work without one must not ask. */
  get account(): string {
    if (this.caller.account === undefined) throw new Error(`${this.operation.id} was let through without an account.`);
    return this.caller.account;
  }

  /** The members of the body, none if it is not an object. */
  get fields(): Row {
    return asRow(this.body);
  }

  rows(collection: string): Row[] {
    return this.world.rows(this.environment, collection);
  }

  /** A parameter in the path. */
  path(name: string): string {
    return String(this.parameters.path[name]);
  }

  query(name: string): Json | undefined {
    return this.parameters.query[name];
  }

  queryText(name: string): string | undefined {
    return asText(this.parameters.query[name]);
  }

  header(name: string): string | undefined {
    return asText(this.parameters.header[name]);
  }

  isSet(name: string): boolean {
    return this.parameters.header[name] === true || this.parameters.query[name] === true;
  }

  /** A documented error of this operation, with values of this request for those of the example. */
  error(label: string, fills: Readonly<Record<string, string>> = {}): DocumentedError {
    return documentedError(this.operation, label, fills);
  }

  /** What the vendor says about an account that this environment does not have. */
  unknownAccount(id: string): DocumentedError {
    const where = `for org ${ORGANIZATION} in environment ${this.environment}`;
    return undocumentedError(404, 'SERVER_ERROR', `Linked Account with account id ${id} ${where} not found`);
  }

  /** For operations that document no answer of their own. */
  unknownWorkflow(): DocumentedError {
    return undocumentedError(404, 'SERVER_ERROR', 'Workflow not found');
  }

  unknownTable(): DocumentedError {
    return undocumentedError(404, 'SERVER_ERROR', 'Table not found');
  }

  /** What every new record of a linked account begins with. */
  stamps(): { createdAt: string; updatedAt: string } {
    const now = this.world.time();
    return { createdAt: now, updatedAt: now };
  }
}

/** An answer with a body. */
export const ok = (body: Json, status = 200): Reply => ({ status, body });

export const noContent: Reply = { status: 204 };
