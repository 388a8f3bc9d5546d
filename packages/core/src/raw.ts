import createClient, { type Client } from 'openapi-fetch';
import type { Caller } from './caller.ts';
import type { paths } from './generated/openapi.ts';
import { doubt } from './internal/parts/doubt.ts';
import type { RefoldRequest } from './middleware.ts';
import type { Operation } from './operation.ts';

/** openapi-fetch on the contract's paths. It goes through the same layers as the methods of a client. */
export type RawClient = Pick<Client<paths>, 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE'>;

/** Makes an openapi-fetch client that sends through the layers of `caller`: pacing, credential, timeout and retries. */
export function createRawClient(caller: Caller): RawClient {
  return createClient<paths>({
    baseUrl: caller.baseURL,
    fetch: async (request) => {
      const context = caller.context(rawOperation(request, caller), { signal: request.signal });
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

/** Nothing but the verb is known of a raw call, so only reads are repeated. */
function rawOperation({ method, url }: Request, { credential }: Caller): Operation {
  return {
    id: `raw ${method}`,
    method: method as Operation['method'],
    path: new URL(url).pathname,
    credentials: [credential],
    retry: method === 'GET' ? 'safe' : 'unsafe',
    doubt,
  };
}
