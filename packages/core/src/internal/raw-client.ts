import createClient from 'openapi-fetch';
import type { Caller } from '../caller.ts';
import type { paths } from '../generated/openapi.ts';
import type { RefoldRequest } from '../middleware.ts';
import type { Doubt, Operation } from '../operation.ts';
import type { CallOptions } from '../options.ts';
import type { RawClient } from '../raw.ts';

/** Makes the raw client. What it needs of the runtime is given to it, so that a client can load it as a file of its own. */
export function rawClient(caller: Caller, doubt: Doubt): RawClient {
  return createClient<paths>({
    baseUrl: caller.baseURL,
    fetch: async (request) => {
      const context = caller.context(rawOperation(request, caller, doubt), boundBy(request, caller));
      const headers: Record<string, string> = Object.fromEntries(request.headers);
      if (caller.linkedAccountId !== undefined) headers['linked_account_id'] ??= caller.linkedAccountId;
      const body = request.body ? await request.arrayBuffer() : undefined;
      const sent: RefoldRequest = { url: request.url, method: request.method, headers, body };
      const { status, statusText, headers: received } = await caller.send(sent, context);
      const empty = status === 204 || status === 205;
      return new Response(empty ? null : context.text, { status, statusText, headers: received });
    },
  });
}

/** A request always has a signal; a caller may be made without the layer that heeds it. */
function boundBy({ signal }: Request, { settings }: Caller): CallOptions | undefined {
  return settings.layers.bound && { signal };
}

/** Nothing but the verb is known of a raw call, so only reads are repeated. */
function rawOperation({ method, url }: Request, { credential }: Caller, doubt: Doubt): Operation {
  return {
    id: `raw ${method}`,
    method: method as Operation['method'],
    path: new URL(url).pathname,
    credentials: [credential],
    ...(method === 'GET' ? { retry: 'safe' } : { retry: 'unsafe', doubt }),
  };
}
