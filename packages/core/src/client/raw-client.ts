import createOpenapiFetchClient, { type Client as OpenapiFetchClient } from 'openapi-fetch';
import type { Connection } from '../call/connection.ts';
import { connectionOf, runCall, type ClientLike } from '../call/call.ts';
import { invalid, isAccountName } from '../errors/checks.ts';
import type { paths } from '../generated/openapi.ts';
import type { Credential, OperationDefinition } from '../operation/operation.ts';
import { safe, unsafe } from '../operation/retry-policy.ts';
import { staysInItsRoute } from '../operation/writers.ts';

/** openapi-fetch on the contract's paths. It goes through the same layers as the methods of a client. */
export type RawClient = Pick<OpenapiFetchClient<paths>, Verb>;

type Verb = (typeof VERBS)[number];
type AnyMethod = (path: string, init?: Readonly<Record<string, any>>) => Promise<unknown>;

const VERBS = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'] as const;

/** Makes an openapi-fetch client that sends through the layers of `client`: rate limit, credential, timeouts and retries. */
export function createRawClient(client: ClientLike<Credential>): RawClient {
  const connection = connectionOf(client);
  const inner = createOpenapiFetchClient<paths>({ baseUrl: connection.baseURL });
  const methods = VERBS.map((verb): [Verb, AnyMethod] => [
    verb,
    async (path, init = {}) => {
      if ('fetch' in init) throw invalid('fetch', 'is an option of the client');
      checkPath(path, init['params']?.path);
      const send = (request: Request): Promise<Response> => sendRaw(request, path, init['signal'], connection);
      return (inner[verb] as AnyMethod)(path, { ...init, fetch: send });
    },
  ]);
  return Object.fromEntries(methods) as unknown as RawClient;
}

/** Refuses what would lead out of the path that it is written in: an address is normalized before it is seen again. */
function checkPath(path: unknown, parameters: Readonly<Record<string, unknown>> = {}): void {
  const isPath = typeof path === 'string' && path.startsWith('/') && staysInItsRoute(path.slice(1).replace(/\/$/, ''));
  if (!isPath) throw invalid('path', 'must be a path of the contract, which begins with one slash');
  for (const [name, value] of Object.entries(parameters)) {
    if (!staysInItsRoute(String(value))) throw invalid(name, 'must not lead to another route');
  }
}

async function sendRaw(request: Request, path: string, signal: unknown, connection: Connection): Promise<Response> {
  const { url, method } = request;
  const definition = rawOperation(method as Verb, path, connection);
  const headers = { ...connection.headers, ...Object.fromEntries(request.headers) };
  const { linkedAccountId, credential } = connection;
  if (credential !== 'apiKey' && Object.keys(headers).some(isAccountName)) {
    throw invalid('headers', 'must not name an account: this client acts for one already');
  }
  if (linkedAccountId !== undefined) headers['linked_account_id'] = linkedAccountId;
  const body = request.body ? await request.arrayBuffer() : undefined;
  const options = signal ? { signal: signal as AbortSignal } : undefined;
  const { received } = await runCall(connection, definition, options, async (exchange) => ({
    data: undefined,
    received: await connection.send({ url, method, headers, body }, exchange),
  }));
  const { status, text, response } = received;
  const hasNoBody = status === 204 || status === 205;
  return new Response(hasNoBody ? null : text, { status, statusText: response.statusText, headers: received.headers });
}

/** Nothing but the verb is known of a raw call, so only reads are repeated. */
function rawOperation(verb: Verb, path: string, { credential }: Connection): OperationDefinition {
  return {
    id: `raw ${verb}`,
    route: `${verb} /${path.replace(/^\//, '')}`,
    credentials: [credential],
    retry: verb === 'GET' ? safe : unsafe,
  };
}
