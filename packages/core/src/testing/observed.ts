import { operation, pagedOperation, type OptionalOperation, type OptionalPagedOperation } from '../call/call.ts';
import type { ClientOptions } from '../call/options.ts';
import { apiKeyScheme } from '../client/api-key.ts';
import { Client, type ClientParts } from '../client/client.ts';
import { allLayers } from '../client/layers.ts';
import { fields } from '../operation/body.ts';
import type { Credential } from '../operation/operation.ts';
import { safe, unsafe } from '../operation/retry-policy.ts';
import { headers, path, query, required } from '../operation/writers.ts';

/** One request as `fetch` got it. */
export interface SeenRequest {
  readonly url: string;
  readonly init: RequestInit & { readonly headers: Record<string, string> };
}

/** A `fetch`, and what it was asked. */
export interface ObservedFetch {
  readonly fetch: typeof globalThis.fetch;
  readonly seen: SeenRequest[];
}

type Answer = Response | Error | (() => Response | Promise<Response>);

/** A real client whose `fetch` answers from a list, the last entry for ever, and writes down what it was asked. */
export function observedClient(
  answers: readonly Answer[],
  options: ClientOptions = {},
  parts: Partial<ClientParts> = {},
): { readonly client: Client<any>; readonly seen: SeenRequest[]; readonly fetch: typeof fetch } {
  const observed = observedFetch(answers);
  const client = new Client({
    secret: 'tk_observed',
    layers: allLayers,
    scheme: apiKeyScheme,
    ...parts,
    options: {
      ...('rateLimit' in (parts.layers ?? allLayers) && { limiter: false }),
      fetch: observed.fetch,
      ...options,
    },
  });
  return { client, ...observed };
}

/** A `fetch` that answers from a list, the last entry for ever, and writes down what it was asked. */
export function observedFetch(answers: readonly Answer[]): ObservedFetch {
  const seen: SeenRequest[] = [];
  const answer = async (url: unknown, init: unknown): Promise<Response> => {
    const next = answers[Math.min(seen.length, answers.length - 1)]!;
    seen.push({ url: String(url), init: init as SeenRequest['init'] });
    if (next instanceof Error) throw next;
    return typeof next === 'function' ? next() : next.clone();
  };
  return { fetch: answer as typeof globalThis.fetch, seen };
}

export const json = (body: unknown, init: ResponseInit = {}): Response =>
  new Response(JSON.stringify(body), { ...init, headers: { 'content-type': 'application/json', ...init.headers } });

type AnyParams = Record<string, any>;

const all: readonly Credential[] = ['apiKey', 'linkedAccount', 'sessionToken'];

export const getThing: OptionalOperation<AnyParams, any, any> = operation({
  id: 'getThing',
  route: 'GET /things/{id}',
  credentials: all,
  retry: safe,
  write: [path, query(['q', 'when'])],
  returns: 'any',
});

export const listThings: OptionalPagedOperation<AnyParams, any, any, any> = pagedOperation({
  id: 'listThings',
  route: 'GET /things',
  credentials: all,
  retry: safe,
  write: [query(['page', 'limit'])],
  returns: 'object',
  page: { number: 'page', items: 'docs', hasNext: 'hasNextPage' },
});

export const createThing: OptionalOperation<AnyParams, any, any> = operation({
  id: 'createThing',
  route: 'POST /things',
  credentials: all,
  retry: unsafe,
  write: [required('name'), headers(['slug']), fields(['name', 'deep'], { always: true })],
  returns: 'any',
});

/** A request as a server reads it. */
export interface ServedRequest {
  readonly route: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: any;
}

/** A real client whose `fetch` gives each request to a function, and responds with what that returns. */
export function servedClient(
  serve: (request: ServedRequest) => unknown,
  options: ClientOptions = {},
  parts: Partial<ClientParts> = {},
): { readonly client: Client<any>; readonly served: ServedRequest[] } {
  const served: ServedRequest[] = [];
  const respond: typeof fetch = async (input, init) => {
    const sent = new Request(input, init);
    const { pathname, searchParams } = new URL(sent.url);
    const text = await sent.text();
    const body = text === '' ? undefined : JSON.parse(text);
    const request = { route: `${sent.method} ${pathname}`, query: searchParams, headers: sent.headers, body };
    served.push(request);
    const response = await serve(request);
    return response instanceof Response ? response : json(response);
  };
  const { client } = observedClient([], { fetch: respond, ...options }, parts);
  return { client, served };
}
