import { connectionOf, type ClientLike } from '../../call/call.ts';
import { createSessionToken } from '../../generated/functions.ts';
import { addressOf, path } from '../../operation/writers.ts';
import { isCloudflare } from '../../util/time.ts';
import { invoke } from '../client.ts';
import { checkedParams, word, type ParamChecks } from '../params.ts';

/** Server that an agent uses, and the account that it acts for. */
export interface McpConnectionParams {
  /** Id of the MCP server. */
  mcp_server_id: string;
  /** The linked account whose tools the agent may use. */
  linked_account_id: string;
}

const checks: ParamChecks<McpConnectionParams> = {
  required: { mcp_server_id: word, linked_account_id: word },
  optional: {},
};

/** Address and headers that an MCP client needs to connect. */
export interface McpConnection {
  /** Address of the server, for the streamable HTTP transport. It holds no secret. */
  readonly url: string;
  /** Headers with a session token of this moment. For clients that take no `fetch`; ask again when it has ended. */
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds until the token in `headers` ends, if the server said so. */
  readonly expiresIn?: number;
  /** A `fetch` that adds the headers to requests for `url`, and renews the token when it is refused, unless a new one was refused as well. */
  readonly fetch: typeof fetch;
}

/**
 * Makes what an AI SDK needs to reach an MCP server on behalf of one linked account: an address and headers, or a `fetch`
 * that keeps the token fresh. The account is named too, since calling tools needs it although listing them does not. For
 * servers, which hold the API key; the agent itself never sees it.
 *
 * @throws BadRequestError for an account that is not known.
 */
export async function mcpConnection(client: ClientLike<'apiKey'>, params: McpConnectionParams): Promise<McpConnection> {
  const { mcp_server_id, linked_account_id } = checkedParams('mcpConnection', params, checks);
  const connection = connectionOf(client);
  const call = { operationId: 'mcpConnection', attempts: 0 };
  const template = `${connection.baseURL}/mcp/v1/{mcp_server_id}`;
  const url = addressOf(template, [path], { mcp_server_id }, call);
  const mint = (force_refresh?: true): Promise<{ token: string; expires_in?: number }> =>
    invoke(client, 'sessionTokens.create', createSessionToken, { linked_account_id, force_refresh });
  const headersOf = (token: string): Record<string, string> => ({
    authorization: `Bearer ${token}`,
    linked_account_id,
  });
  const { token: firstToken, expires_in } = await mint();
  let token = firstToken;
  /** A token of which the server has accepted none of its kind since: minting another one would not change the refusal. */
  let refusedWhenNew: string | undefined;
  let renewing: Promise<string> | undefined;
  const renewed = (): Promise<string> => {
    const minting = (async () => (token = (await mint(true)).token))();
    // Where requests must not wait for each other, each mints its own.
    if (isCloudflare()) return minting;
    renewing = minting.finally(() => (renewing = undefined));
    return renewing;
  };
  const send = connection.options.fetch ?? fetch;
  const authorized: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    // A token that belongs to one server must not travel to another, whatever the agent was told to fetch.
    if (request.url !== new URL(url).href) return send(request);
    const attempt = async (used: string): Promise<Response> => {
      const copy = new Request(request.clone(), { redirect: 'manual' });
      for (const [name, value] of Object.entries(headersOf(used))) copy.headers.set(name, value);
      const response = await send(copy);
      if (!isRefusal(response) && refusedWhenNew === used) refusedWhenNew = undefined;
      return response;
    };
    const used = token;
    const response = await attempt(used);
    if (!isRefusal(response) || refusedWhenNew === used) return response;
    await response.body?.cancel();
    // Another request may have renewed it meanwhile.
    const next = token === used ? await (renewing ?? renewed()) : token;
    const second = await attempt(next);
    if (isRefusal(second)) refusedWhenNew = next;
    return second;
  };
  return { url, headers: headersOf(token), expiresIn: expires_in, fetch: authorized };
}

function isRefusal({ status }: Response): boolean {
  return status === 401 || status === 403;
}
