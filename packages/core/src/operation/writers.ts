import { checkedText, invalid } from '../errors/checks.ts';
import type { CallSummary } from '../errors/refold-error.ts';
import type { Params, RequestBuilder, Writer } from './operation.ts';

/** Writes all parts of a request. Parameters that no writer takes are refused. */
export function writeRequest(
  request: RequestBuilder,
  given: Params,
  writers: readonly Writer[],
): Promise<void> | undefined {
  const { call } = request;
  if (Object(given) !== given || Array.isArray(given))
    throw invalid('params', 'must be one object of parameters', call);
  // Only own members count: another library may have polluted the prototype.
  const own: Params = { __proto__: null, ...given } as never;
  request.check?.parameters(own, request, writers);
  const params = request.connectionId === undefined ? own : inConnection(request.connectionId, own, writers, call);
  return writeFrom(0, request, params, writers);
}

const CONNECTION = 'connection_id';

/** The parameters of a client that acts for one connection, where the operation takes a connection. */
function inConnection(connectionId: string, params: Params, writers: readonly Writer[], call: CallSummary): Params {
  if (!writers.some(({ names }) => names.includes(CONNECTION))) return params;
  const { [CONNECTION]: named = connectionId } = params;
  if (named !== connectionId) throw invalid(CONNECTION, 'must not name another connection than the client', call);
  return { __proto__: null, ...params, [CONNECTION]: connectionId } as never;
}

/** An address, from a template and what writes into it. */
export function addressOf(template: string, writers: readonly Writer[], params: Params, call: CallSummary): string {
  const none = undefined;
  const request: RequestBuilder = {
    call,
    method: 'GET',
    linkedAccountId: none,
    connectionId: none,
    check: none,
    signal: none,
    extraFields: none,
    url: template,
    headers: {},
  };
  void writeRequest(request, params, writers);
  return request.url;
}

/** Waits only for writers that do, since most calls have none. */
function writeFrom(
  index: number,
  request: RequestBuilder,
  params: Params,
  writers: readonly Writer[],
): Promise<void> | undefined {
  for (let at = index; at < writers.length; at++) {
    const writing = writers[at]!.write(request, params);
    if (writing) return writing.then(() => writeFrom(at + 1, request, params, writers));
  }
  return undefined;
}

/** Parameters without which the server refuses the call, and groups of which it wants at least one. */
export function required<const N extends string>(...names: readonly (N | readonly N[])[]): Writer<N> {
  return {
    names: [],
    write({ call }, params) {
      for (const group of names.map((one) => [one].flat())) {
        if (group.every((name) => params[name] === undefined)) throw missing(group, params, call);
      }
    },
  };
}

function missing([name, ...others]: readonly string[], params: Params, call: CallSummary): Error {
  const given = Object.keys(params);
  return invalid(
    name!,
    `${others.length > 0 ? `or ${others.join(' or ')} ` : ''}is missing; given: ${given.join(', ') || 'nothing'}`,
    call,
  );
}

/** Values that a path parameter must not have: those of other routes in lower case, with `*` for any segment. */
export type OtherRoutes = Readonly<Record<string, readonly string[]>>;

/** Writes the path parameters into the URL, which names them. Values that reach another route are refused. */
export function pathExcept(otherRoutes: OtherRoutes): Writer<never> {
  return {
    names: [],
    write(request, params) {
      request.url = request.url.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
        const value = params[name];
        if (value === undefined) throw missing([name], params, request.call);
        if (typeof value === 'string' && staysInItsRoute(value, otherRoutes[name])) return encodeURIComponent(value);
        const shown = typeof value === 'string' ? `"${value}"` : typeof value;
        throw invalid(name, `must be a string that reaches no other route, not ${shown}`, request.call);
      });
    },
  };
}

/** Writes the path parameters into the URL, which names them. */
export const path: Writer<never> = /* @__PURE__ */ pathExcept({});

/**
 * Tells whether a value names its own resource behind every server: some decode a path, once or twice, and resolve dot segments;
 * many take a trailing slash for the parent, and letters of any case for a word of a route.
 */
export function staysInItsRoute(value: string, otherRoutes: readonly string[] = []): boolean {
  // Half of a surrogate pair, which no URL holds. A bundler would drop a call whose only purpose is to throw.
  if (/\p{Surrogate}/u.test(value)) return false;
  for (const form of [value, decoded(value), decoded(decoded(value))]) {
    const segments = form.split(/[/\\]/);
    if (segments.some((segment) => /^\s*$|^\.\.?$|\0/.test(segment))) return false;
    if (otherRoutes.some((route) => matches(route.split('/'), segments))) return false;
  }
  return true;
}

function matches(route: readonly string[], segments: readonly string[]): boolean {
  return (
    route.length === segments.length &&
    route.every((part, index) => part === '*' || part === segments[index]!.toLowerCase())
  );
}

/** Only what changes the route, as the rest of a value need not be decodable. */
function decoded(text: string): string {
  return text.replaceAll(/%(2e|2f|5c|25|00)/gi, (code) => decodeURIComponent(code));
}

/** Wire names of parameters that have another name here. */
export type WireNames = Readonly<Record<string, string>>;

/** Writes the query parameters into the URL, an array as one parameter for each of its items. */
export function query<const N extends string>(names: readonly N[], wireNames: WireNames = {}): Writer<N> {
  return {
    names,
    write(request, params) {
      for (const name of names) {
        const value = params[name];
        if (value === undefined) continue;
        for (const item of Array.isArray(value) ? value.flat() : [value]) {
          if (item !== undefined) appendQuery(request, wireNames[name] ?? name, textOf(name, item, request.call));
        }
      }
    },
  };
}

/** Adds one query parameter. */
export function appendQuery(request: RequestBuilder, name: string, value: string): void {
  request.url += `${request.url.includes('?') ? '&' : '?'}${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
}

/** Writes the header parameters. */
export function headers<const N extends string>(names: readonly N[], wireNames: WireNames = {}): Writer<N> {
  return {
    names,
    write(request, params) {
      for (const name of names) {
        if (params[name] === undefined) continue;
        const value = headerValue(name, textOf(name, params[name], request.call), request.call);
        request.headers[(wireNames[name] ?? name).toLowerCase()] = value;
      }
    },
  };
}

/** A parameter as it travels in a URL or a header. */
function textOf(name: string, value: unknown, call: CallSummary): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || Number.isFinite(value)) return String(value);
  if (value instanceof Date && Number.isFinite(value.getTime())) return value.toISOString();
  throw invalid(name, 'must be a string, a finite number, a boolean or a date', call);
}

/** A header value that `fetch` takes; `field` is where it came from. */
export function headerValue(field: string, value: unknown, call?: CallSummary): string {
  const problem = 'must be a string of Latin characters on one line';
  return checkedText(value, /^[\t\x20-\x7e\x80-\xff]*$/, field, problem, call);
}

/** Names the account that the client acts for in the header `linked_account_id`. */
export const accountHeader: Writer<never> = {
  names: [],
  write({ headers: written, linkedAccountId }) {
    if (linkedAccountId !== undefined) written['linked_account_id'] = linkedAccountId;
  },
};

/** Names the account that the client acts for in the query parameter `linked_account_id`. */
export const accountQuery: Writer<never> = {
  names: [],
  write(request) {
    if (request.linkedAccountId !== undefined) appendQuery(request, 'linked_account_id', request.linkedAccountId);
  },
};
