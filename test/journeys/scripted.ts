import { Refold, type ClientSettings, type RateLimiter, type RefoldLinkedAccount } from '@refold/core';

/** One request as the scripted API got it. */
export type Asked = {
  readonly method: string;
  /** Path below `/api/v2/public`, or whole elsewhere. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: any;
  /** How often this route was asked before. */
  readonly before: number;
  /** Aborts when the client gives up. */
  readonly signal: AbortSignal | undefined;
};

/** What a route answers: a body for 200, or a whole response. */
type Answer = (asked: Asked) => unknown;

/** Routes by `METHOD /path`; `:name` stands for any segment. */
export type Routes = Readonly<Record<string, Answer>>;

export type Scripted = {
  readonly refold: Refold;
  readonly acme: RefoldLinkedAccount;
  readonly asked: Asked[];
  /** Requests to one route so far. */
  count(route: string): number;
};

const BASE = '/api/v2/public';

/** A real client whose `fetch` answers from routes. A request to any other route is an error that names it. */
export function scripted(routes: Routes, settings: ClientSettings = {}): Scripted {
  const asked: Asked[] = [];
  const counts = new Map<string, number>();
  const answer = async (input: unknown, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(String(input));
    const path = decodeURIComponent(url.pathname.replace(BASE, ''));
    const method = init.method ?? 'GET';
    const route = Object.keys(routes).find((candidate) => fits(candidate, `${method} ${path}`));
    if (!route) throw new Error(`No route for ${method} ${path}`);
    const before = counts.get(route) ?? 0;
    counts.set(route, before + 1);
    const headers = init.headers as Record<string, string>;
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : init.body;
    const query = Object.fromEntries(url.searchParams);
    const request = { method, path, query, headers, body, before, signal: init.signal ?? undefined };
    asked.push(request);
    const reply = await routes[route]!(request);
    return reply instanceof Response ? reply : Response.json(reply);
  };
  const refold = new Refold({
    apiKey: 'tk_scripted',
    limiter: false,
    retries: 0,
    ...settings,
    fetch: answer as typeof fetch,
  });
  return { refold, acme: refold.forLinkedAccount('acme'), asked, count: (route) => counts.get(route) ?? 0 };
}

function fits(route: string, request: string): boolean {
  const [wanted, given] = [route.split('/'), request.split('/')];
  return wanted.length === given.length && wanted.every((part, index) => part.startsWith(':') || part === given[index]);
}

/** Never answers, as the API does for ids that it does not know, until the client gives up. */
export const hang: Answer = ({ signal }) =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));

export const failing = (status: number, message = 'Broken on purpose'): Response =>
  Response.json(
    { status_code: status, http_error_type: 'ANY', error_code: 'SERVER_ERROR', message },
    { status, headers: { 'x-trace-id': 'trace-1' } },
  );

/** One page of a list, as the API pages it. */
export function paged(items: readonly unknown[], { query }: Asked): object {
  const [page, limit] = [Number(query.page ?? 1), Number(query.limit ?? 10)];
  const totalPages = Math.max(1, Math.ceil(items.length / limit));
  const docs = items.slice((page - 1) * limit, page * limit);
  return { docs, totalDocs: items.length, limit, page, totalPages, hasNextPage: page < totalPages };
}

/** A limiter that lets everybody through and writes down with which priorities they came. */
export function noticingLimiter(priorities: Set<string | undefined>): RateLimiter {
  const stats = { waiting: 0, waitingBulk: 0, started: 0, refused: 0, requestsPerSecond: 20, pausedMs: 0 };
  return {
    acquire: (_, claim) => void priorities.add(claim?.priority),
    penalise: () => undefined,
    stats: () => stats,
  };
}
