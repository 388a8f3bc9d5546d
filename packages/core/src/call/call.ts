import { headOf } from '../errors/api-error.ts';
import { ownOptions } from '../errors/checks.ts';
import { redact } from '../errors/redact.ts';
import { WrongCredentialError } from '../errors/refold-error.ts';
import { InvalidResponseError, OperationFailedError } from '../errors/response-error.ts';
import type {
  Credential,
  OperationDefinition,
  PagedOperationDefinition,
  Params,
  RequestBuilder,
} from '../operation/operation.ts';
import { appendQuery, writeRequest } from '../operation/writers.ts';
import { apiCall, pagedCall, type ApiCall, type PagedCall } from './api-call.ts';
import { apiError, leadToCaller } from './call-errors.ts';
import type { Connection } from './connection.ts';
import { Exchange, routeOf } from './exchange.ts';
import type { CallOptions, ExtraParameters } from './options.ts';
import type { Outcome, ReceivedResponse, Work } from './pipeline.ts';

/** A client: one of the classes, or what `createClient` makes. */
export type ClientLike<C extends Credential> = Connection<C> | { readonly client: Connection<C> };

/** A function that makes one call, and carries what is known of its operation. */
export interface Operation<P, T, C extends Credential> {
  (client: ClientLike<C>, params: P, options?: CallOptions): ApiCall<T>;
  readonly definition: OperationDefinition<C>;
}

/** The same, where every parameter may be left out. */
export interface OptionalOperation<P, T, C extends Credential> {
  (client: ClientLike<C>, params?: P, options?: CallOptions): ApiCall<T>;
  readonly definition: OperationDefinition<C>;
}

/** The same, where one parameter makes the response one item instead of a list of them. */
export interface SingleOrListOperation<P, Name extends keyof P, T, C extends Credential> {
  (client: ClientLike<C>, params: P & Required<Pick<P, Name>>, options?: CallOptions): ApiCall<T>;
  (client: ClientLike<C>, params?: P & { readonly [N in Name]?: undefined }, options?: CallOptions): ApiCall<T[]>;
  (client: ClientLike<C>, params?: P, options?: CallOptions): ApiCall<T | T[]>;
  readonly definition: OperationDefinition<C>;
}

/** The same, without parameters. */
export interface PlainOperation<T, C extends Credential> {
  (client: ClientLike<C>, options?: CallOptions): ApiCall<T>;
  readonly definition: OperationDefinition<C>;
}

/** A function that lists something, and carries what is known of its operation. */
export interface PagedOperation<P, Page, T, C extends Credential> {
  (client: ClientLike<C>, params: P, options?: CallOptions): PagedCall<Page, T>;
  readonly definition: PagedOperationDefinition<C>;
}

/** The same, where every parameter may be left out. */
export interface OptionalPagedOperation<P, Page, T, C extends Credential> {
  (client: ClientLike<C>, params?: P, options?: CallOptions): PagedCall<Page, T>;
  readonly definition: PagedOperationDefinition<C>;
}

/** Names of parameters, also of those that only some forms of them have. */
export type NamesIn<P> = P extends unknown ? keyof P & string : never;

/** Makes the function of an operation with parameters. */
export function operation<P extends object, T, C extends Credential>(
  definition: OperationDefinition<C, NamesIn<P>>,
): OptionalOperation<P, T, C> {
  const send = (client: ClientLike<C>, params?: P, options?: CallOptions): ApiCall<T> =>
    call(client, definition, params, options);
  return Object.assign(send, { definition });
}

/** Makes the function of an operation whose response is a list, or with one parameter an item of it. */
export function singleOrListOperation<P extends object, Name extends keyof P, T, C extends Credential>(
  definition: OperationDefinition<C, NamesIn<P>>,
): SingleOrListOperation<P, Name, T, C> {
  const send = (client: ClientLike<C>, params?: P, options?: CallOptions): ApiCall<any> =>
    call(client, definition, params, options);
  return Object.assign(send, { definition });
}

/** Makes the function of an operation without parameters. */
export function plainOperation<T, C extends Credential>(
  definition: OperationDefinition<C, never>,
): PlainOperation<T, C> {
  const send = (client: ClientLike<C>, options?: CallOptions): ApiCall<T> =>
    call(client, definition, undefined, options);
  return Object.assign(send, { definition });
}

/** Makes the function of an operation whose result comes in pages. The first page is requested at once. */
export function pagedOperation<P extends object, Page, T, C extends Credential>(
  definition: PagedOperationDefinition<C, NamesIn<P>>,
): OptionalPagedOperation<P, Page, T, C> {
  const { id: operationId, page: names } = definition;
  const send = (client: ClientLike<C>, params?: P, options?: CallOptions): PagedCall<Page, T> => {
    const page = (number: number) => start<Page>(client, definition, { ...params, [names.number]: number }, options);
    const first = Number((params as Params | undefined)?.[names.number] ?? 1);
    return pagedCall(start<Page>(client, definition, params, options), {
      operationId,
      first,
      names,
      options: { __proto__: null, ...options } as CallOptions,
      page,
    });
  };
  return Object.assign(send, { definition });
}

/** Makes a call. */
export function call<T, C extends Credential>(
  client: ClientLike<C>,
  definition: OperationDefinition<C>,
  params?: object,
  options?: CallOptions,
): ApiCall<T> {
  return apiCall(start<T>(client, definition, params, options));
}

/** Makes a call and gives its outcome. */
export async function start<T>(
  client: ClientLike<any>,
  definition: OperationDefinition,
  params: object = {},
  options?: CallOptions,
): Promise<Outcome<T>> {
  const connection = connectionOf(client);
  const summary = { operationId: definition.id, attempts: 0 };
  try {
    const checked = options && connection.callOptions(options, summary);
    return await runCall(connection, definition, checked, (exchange) =>
      perform(params as Params, exchange, connection),
    );
  } catch (error) {
    // Past all frames of this moment, of which engines write down ten: those that wait follow.
    await undefined;
    leadToCaller(error, definition);
    throw error;
  }
}

/** The connection behind a client. */
export function connectionOf<C extends Credential>(client: ClientLike<C>): Connection<C> {
  return 'client' in client ? client.client : client;
}

/** Does the work of a call within its layers. Every error that leaves it is made fit to be shown here. */
export async function runCall(
  connection: Connection,
  definition: OperationDefinition,
  callOptions: CallOptions | undefined,
  work: Work,
): Promise<Outcome<any>> {
  const { deadlineFor, attemptFor } = connection;
  const options = callOptions ? ownOptions({ ...connection.options, ...callOptions }) : connection.options;
  const exchange = new Exchange({ connection, definition, options, callOptions, deadlineFor, attemptFor });
  try {
    return await connection.run(work, exchange);
  } catch (error) {
    throw exchange.shown(error);
  } finally {
    exchange.deadline?.end();
  }
}

/** Writes the request of a call, sends it, and reads its response. */
async function perform(params: Params, exchange: Exchange, connection: Connection): Promise<Outcome> {
  const { definition, options, callOptions } = exchange;
  checkCredential(exchange);
  const [method, path] = routeOf(definition);
  const request: RequestBuilder = {
    call: exchange,
    method,
    check: connection.checkInput,
    linkedAccountId: connection.linkedAccountId,
    connectionId: connection.connectionId,
    signal: exchange.signal,
    extraFields: options.extra?.body,
    url: connection.baseURL + path,
    body: undefined,
    headers: { ...connection.headers, ...(callOptions?.headers as Record<string, string>) },
  };
  const writing = writeRequest(request, params, definition.write ?? []);
  if (writing) await writing;
  if (options.extra) addExtra(request, options.extra);
  const received = await connection.send(request, exchange);
  if (!received.response.ok) throw apiError(received, exchange);
  const data = parsed(received, exchange);
  const failure = options.throwOnFailure !== false && definition.failure?.(data);
  if (failure) {
    const message = `${headOf(exchange, received.response)}: ${failure}.`;
    throw new OperationFailedError(message, { call: exchange, body: data });
  }
  return { data: definition.returns ? data : undefined, received };
}

/** Refuses what the client's credential cannot call, as its type does already. */
function checkCredential(exchange: Exchange): void {
  const { id, credentials } = exchange.definition;
  if (credentials && !credentials.includes(exchange.connection.credential)) {
    const clients = credentials.map((credential) => CLIENTS[credential]).join(' or ');
    throw new WrongCredentialError(`${id} is not for this client. Call it on ${clients}.`, { call: exchange });
  }
}

/** The client that has a credential, in the words of an advice. */
const CLIENTS: Readonly<Record<Credential, string>> = {
  apiKey: 'one with an API key',
  linkedAccount: 'forLinkedAccount(id)',
  sessionToken: 'one with a session token',
};

function addExtra(request: RequestBuilder, { query = {}, body }: ExtraParameters): void {
  for (const [name, value] of Object.entries(query)) appendQuery(request, name, String(value));
  if (body && request.body === undefined) {
    request.body = JSON.stringify(body);
    request.headers['content-type'] = 'application/json';
  }
}

const LONGEST_EXCERPT = 200;

/** The body as JSON; undefined where there is none and the operation promises none. */
function parsed({ status, headers, text, response }: ReceivedResponse, exchange: Exchange): unknown {
  const { definition } = exchange;
  const type = headers.get('content-type');
  let problem = text ? `is not JSON (${type ?? 'no content-type'})` : 'is empty';
  let cause: unknown;
  try {
    const data: unknown =
      text && (!type || type === 'application/json' || /[/+]json\b/i.test(type)) ? JSON.parse(text) : undefined;
    if (data !== undefined || !text) {
      const missing = missingIn(data, definition);
      if (!missing) return data;
      if (text) problem = 'is not what it must be';
      problem += `: ${missing}`;
    }
  } catch (error) {
    cause = error;
  }
  throw new InvalidResponseError(`${headOf(exchange, response)}: the body ${problem}.`, {
    call: exchange,
    cause,
    status,
    outcomeUnknown: exchange.outcomeUnknown,
    excerpt: redact(text, exchange.secrets).slice(0, LONGEST_EXCERPT),
  });
}

/** Names the part that every success response of the operation has and this one lacks. */
function missingIn(data: any, { returns = 'any', has, page }: AnyDefinition): string | undefined {
  const kind = Array.isArray(data) ? 'list' : data === null ? 'null' : typeof data;
  if (returns !== 'any' && !returns.split(' or ').includes(kind))
    return `${/^[aeiou]/.test(returns) ? 'an' : 'a'} ${returns} is promised`;
  if (kind === 'object' && has && !has.some((name) => Object.hasOwn(data, name)))
    return `it has none of ${has.join(', ')}`;
  return page && !Array.isArray(data[page.items]) ? `the list ${page.items} is promised` : undefined;
}

type AnyDefinition = OperationDefinition & Partial<PagedOperationDefinition>;
