import { contractRouter } from '../contract/router.ts';
import { operations } from '../generated/operations.ts';
import { escapePointer, parseJson } from '../model/json.ts';
import type { OperationData } from '../model/operation.ts';
import type { SentRequest, UsageLog } from './usage.ts';

const ITEM = '/*';

type AnyFunction = (...parameters: unknown[]) => unknown;

/** Wraps a value of a response: the members that the program reads go to the log. */
export function tracked<T>(log: UsageLog, operationId: string, value: T, at = ''): T {
  if (typeof value !== 'object' || value === null) return value;
  const isArray = Array.isArray(value);
  return new Proxy(value as object, {
    get: (target, name, receiver) => {
      const member: unknown = Reflect.get(target, name, receiver);
      // Inherited members, such as the methods of arrays, are not fields of the response.
      if (
        typeof name === 'symbol' ||
        (member !== undefined && !Object.hasOwn(target, name)) ||
        name === 'toJSON' ||
        name === 'then'
      )
        return member;
      if (isArray && name === 'length') return member;
      const pointer = isArray ? at + ITEM : `${at}/${escapePointer(name)}`;
      if (!isArray) log.addRead(operationId, pointer, member);
      return tracked(log, operationId, member, pointer);
    },
  }) as T;
}

/** Wraps a `fetch`: request bodies, statuses, and what is read of responses that are parsed with `json()` go to the log. */
export function trackedFetch(log: UsageLog, inner: typeof fetch): typeof fetch {
  const tracking: typeof fetch = async (input, init) => {
    const request = new Request(input instanceof Request ? input.clone() : input, init);
    const operation = contractRouter().match(request.method, new URL(request.url).pathname)?.operation;
    if (operation === undefined) return inner(input, init);
    const { id } = operation;
    log.addPlace(id);
    log.addRequest(id, await sentIn(operation, request.clone()));
    const response = await inner(input, init);
    const isError = response.status >= 400;
    log.addStatus(id, response.status, isError ? parseJson(await response.clone().text()) : undefined);
    if (isError) return response;
    const parse = response.json.bind(response);
    response.json = async () => tracked(log, id, await parse());
    return response;
  };
  // What else is known of it, such as the time in which it responds.
  return Object.assign(tracking, inner);
}

async function sentIn({ method, path, parameters }: OperationData, request: Request): Promise<SentRequest> {
  const { headers } = request;
  const names = parameters.filter((parameter) => parameter.in === 'header').map(({ name }) => name);
  const sent = names.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return {
    route: `${method} ${path}`,
    credential: headers.has('authorization') ? 'sessionToken' : headers.has('x-api-key') ? 'apiKey' : 'none',
    mediaType: headers.get('content-type')?.split(';')[0],
    query: Object.fromEntries(new URL(request.url).searchParams),
    headers: Object.fromEntries(sent),
    body: parseJson(await request.text().catch(() => '')),
  };
}

/** Wraps a Refold client: what is read of its results goes to the log. */
export function trackedClient<T extends object>(log: UsageLog, client: T): T {
  return withMembers(client, (name, member) => {
    const methods = new Map(
      operations.filter(({ resource }) => resource === name).map(({ resourceMethod, id }) => [resourceMethod, id]),
    );
    if (methods.size > 0 && typeof member === 'object' && member !== null) return trackedResource(log, member, methods);
    if (name === 'client' && typeof member === 'object' && member !== null) return trackedConnection(log, member);
    if (name === 'forLinkedAccount' || name === 'connection')
      return (...parameters: unknown[]) =>
        trackedClient(log, (member as AnyFunction).apply(client, parameters) as object);
    return bound(client, member);
  });
}

/** Members that give another connection. */
const MAKERS: ReadonlySet<string> = new Set(['forLinkedAccount', 'connection', 'withSecret']);

type Work = (work: unknown, exchange: { readonly operationId: string }) => Promise<object>;

/** A connection whose calls are tracked: those of functions, and those that helpers make with another credential. */
function trackedConnection<T extends object>(log: UsageLog, connection: T): T {
  return withMembers(connection, (name, member) => {
    if (name === 'run' && typeof member === 'function') {
      const run: Work = async (work, exchange) => {
        log.addPlace(exchange.operationId);
        return withTrackedData(log, exchange.operationId, await (member as Work)(work, exchange)) as object;
      };
      return run;
    }
    if (MAKERS.has(name) && typeof member === 'function')
      return (...parameters: unknown[]) =>
        trackedConnection(log, (member as AnyFunction).apply(connection, parameters) as object);
    return bound(connection, member);
  });
}

function trackedResource(log: UsageLog, resource: object, methods: ReadonlyMap<string, string>): object {
  return withMembers(resource, (name, member) => {
    const id = methods.get(name);
    if (id === undefined || typeof member !== 'function') return bound(resource, member);
    return (...parameters: unknown[]) => {
      log.addPlace(id);
      return trackedCall(log, id, (member as AnyFunction).apply(resource, parameters) as object);
    };
  });
}

// A call is a promise that can also be iterated, and gives pages or results on request.
function trackedCall(log: UsageLog, id: string, call: object): object {
  const items = operations.find((operation) => operation.id === id)?.items;
  return new Proxy(call, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      const run: AnyFunction = (...parameters) => (member as AnyFunction).apply(target, parameters);
      if (name === 'then')
        return (done?: (data: unknown) => unknown, failed?: (error: unknown) => unknown) =>
          run(done && ((data: unknown) => done(tracked(log, id, data))), failed);
      if (name === 'withResponse' || name === 'result')
        return async (...parameters: unknown[]) => withTrackedData(log, id, await run(...parameters));
      if (name === 'pages') return () => each(run() as AsyncIterable<unknown>, (page) => tracked(log, id, page));
      if (name === Symbol.asyncIterator)
        return () =>
          each(target as AsyncIterable<unknown>, (item) => tracked(log, id, item, `/${items}${ITEM}`))[
            Symbol.asyncIterator
          ]();
      return run;
    },
  });
}

function withTrackedData(log: UsageLog, id: string, result: unknown): unknown {
  const { data, ...rest } = result as { data?: unknown };
  return { ...rest, data: tracked(log, id, data) };
}

async function* each<T>(source: AsyncIterable<T>, change: (value: T) => T): AsyncGenerator<T> {
  for await (const value of source) yield change(value);
}

const bound = (owner: object, member: unknown): unknown =>
  typeof member === 'function' ? (member as AnyFunction).bind(owner) : member;

function withMembers<T extends object>(target: T, read: (name: string, member: unknown) => unknown): T {
  return new Proxy(target, {
    get: (own, name) => {
      const member: unknown = Reflect.get(own, name, own);
      return typeof name === 'symbol' ? member : read(name, member);
    },
  });
}
