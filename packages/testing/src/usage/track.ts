import { createRouter } from '../contract/router.ts';
import type { Json } from '../model/operation.ts';
import { operations } from '../generated/operations.ts';
import type { UsageNotes } from './usage.ts';

const ITEM = '/*';

/** The same value, but what is read of it is noted. */
export function tracked<T>(notes: UsageNotes, operationId: string, value: T, at = ''): T {
  if (typeof value !== 'object' || value === null) return value;
  const isList = Array.isArray(value);
  return new Proxy(value as object, {
    get: (target, name, receiver) => {
      const member: unknown = Reflect.get(target, name, receiver);
      // Inherited members, such as the methods of lists, are not fields of the reply.
      if (
        typeof name === 'symbol' ||
        (member !== undefined && !Object.hasOwn(target, name)) ||
        name === 'toJSON' ||
        name === 'then'
      )
        return member;
      if (isList && name === 'length') return member;
      const pointer = isList ? at + ITEM : `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (!isList) notes.noteRead(operationId, pointer, member);
      // A frozen member must be given as it is.
      return tracked(notes, operationId, member, pointer);
    },
  }) as T;
}

/** A `fetch` whose replies are tracked when they are read with `json()`. */
export function trackedFetch(notes: UsageNotes, inner: typeof fetch): typeof fetch {
  const router = createRouter(operations);
  return async (input, init) => {
    const request = new Request(input instanceof Request ? input.clone() : input, init);
    const id = router.match(request.method, new URL(request.url).pathname)?.operation.id;
    if (id !== undefined) await noteBody(notes, id, request.clone());
    const response = await inner(input, init);
    if (id === undefined) return response;
    notes.noteStatus(id, response.status);
    const read = response.json.bind(response);
    response.json = async () => tracked(notes, id, await read());
    return response;
  };
}

async function noteBody(notes: UsageNotes, id: string, request: Request): Promise<void> {
  const text = await request.text().catch(() => '');
  try {
    if (text !== '') notes.noteSent(id, JSON.parse(text) as Json);
  } catch {
    // Not JSON, so it has no members to note.
  }
}

/** A Refold client whose results are tracked. */
export function trackedClient<T extends object>(notes: UsageNotes, client: T): T {
  return wrap(client, (name, member) => {
    const methods = new Map(
      operations.filter(({ resource }) => resource === name).map(({ method, id }) => [method, id]),
    );
    if (methods.size > 0 && typeof member === 'object' && member !== null)
      return trackedResource(notes, member, methods);
    if (name === 'forLinkedAccount')
      return (...given: unknown[]) =>
        trackedClient(notes, (member as (...g: unknown[]) => object).apply(client, given));
    return bound(client, member);
  });
}

function trackedResource(notes: UsageNotes, resource: object, methods: ReadonlyMap<string, string>): object {
  return wrap(resource, (name, member) => {
    const id = methods.get(name);
    if (id === undefined || typeof member !== 'function') return bound(resource, member);
    return (...given: unknown[]) =>
      trackedCall(notes, id, (member as (...g: unknown[]) => object).apply(resource, given));
  });
}

// A call is a promise that may also be iterated, and gives pages or results on request.
function trackedCall(notes: UsageNotes, id: string, call: object): object {
  const items = operations.find((operation) => operation.id === id)?.items;
  const wrapped = new Proxy(call, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      const run = (...given: unknown[]): unknown => (member as (...g: unknown[]) => unknown).apply(target, given);
      if (name === 'then')
        return (done?: (data: unknown) => unknown, failed?: (error: unknown) => unknown) =>
          run(done && ((data: unknown) => done(tracked(notes, id, data))), failed);
      if (name === 'withResponse' || name === 'result')
        return async (...given: unknown[]) => withTrackedData(notes, id, await run(...given));
      if (name === 'pages') return () => each(run() as AsyncIterable<unknown>, (page) => tracked(notes, id, page));
      if (name === Symbol.asyncIterator)
        return () =>
          each(target as AsyncIterable<unknown>, (item) => tracked(notes, id, item, `/${items}${ITEM}`))[
            Symbol.asyncIterator
          ]();
      return run;
    },
  });
  return wrapped;
}

function withTrackedData(notes: UsageNotes, id: string, result: unknown): unknown {
  const { data, ...rest } = result as { data?: unknown };
  return { ...rest, data: tracked(notes, id, data) };
}

async function* each<T>(source: AsyncIterable<T>, change: (value: T) => T): AsyncGenerator<T> {
  for await (const value of source) yield change(value);
}

const bound = (owner: object, member: unknown): unknown =>
  typeof member === 'function' ? (member as (...g: unknown[]) => unknown).bind(owner) : member;

function wrap<T extends object>(target: T, read: (name: string, member: unknown) => unknown): T {
  return new Proxy(target, {
    get: (own, name) => {
      const member: unknown = Reflect.get(own, name, own);
      return typeof name === 'symbol' ? member : read(name, member);
    },
  });
}
