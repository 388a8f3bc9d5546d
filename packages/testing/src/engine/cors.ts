import { contractRouter } from '../contract/router.ts';

/** Origins of pages that may use the mock: exact ones, or all with `*`. */
export type AllowedOrigins = readonly string[] | '*';

const LOOPBACK = /^https?:\/\/(?:localhost|[\w-]+\.localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/;
const EXPOSED = 'x-trace-id, retry-after';
const MAX_AGE_SECONDS = '600';

/** Tells whether a page of an origin may use the mock. Without a list, any on this machine may. */
export function isAllowedOrigin(origin: string, allowed: AllowedOrigins | undefined): boolean {
  if (allowed === undefined) return LOOPBACK.test(origin);
  return allowed === '*' || allowed.includes(origin);
}

/** The response to a CORS preflight, `undefined` if the request is none. */
export function preflightResponse(request: Request, allowed: AllowedOrigins | undefined): Response | undefined {
  const origin = request.headers.get('origin');
  if (request.method !== 'OPTIONS' || origin === null || !request.headers.has('access-control-request-method'))
    return undefined;
  if (!isAllowedOrigin(origin, allowed)) {
    const message = `Pages of ${origin} may not use the mock. Add it with the option allowedOrigins, or --allow-origin.`;
    return Response.json({ error: 'ORIGIN_NOT_ALLOWED', message }, { status: 403, headers: { vary: 'origin' } });
  }
  const headers = new Headers({
    'access-control-allow-origin': origin,
    'access-control-allow-methods': contractRouter().methods(new URL(request.url).pathname).join(', '),
    'access-control-allow-headers': request.headers.get('access-control-request-headers') ?? '',
    'access-control-max-age': MAX_AGE_SECONDS,
    vary: 'origin, access-control-request-headers',
  });
  // A page of a public origin asks for the private network too.
  if (request.headers.get('access-control-request-private-network') === 'true')
    headers.set('access-control-allow-private-network', 'true');
  return new Response(null, { status: 204, headers });
}

/** Lets the page that has sent a request read its response. */
export function allowOrigin(request: Request, response: Response, allowed: AllowedOrigins | undefined): Response {
  const origin = request.headers.get('origin');
  if (origin === null) return response;
  response.headers.append('vary', 'origin');
  if (!isAllowedOrigin(origin, allowed)) return response;
  response.headers.set('access-control-allow-origin', origin);
  response.headers.set('access-control-expose-headers', EXPOSED);
  return response;
}
