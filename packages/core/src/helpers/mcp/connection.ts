import { connectionOf, type ClientLike } from '../../call/call.ts';
import { createSessionToken } from '../../generated/functions.ts';
import { addressOf, path } from '../../operation/writers.ts';
import { invoke } from '../client.ts';

/** Which server an agent uses, and for whom. */
export interface McpConnectionParams {
  /** Id of the MCP server. */
  mcp_server_id: string;
  /** The linked account whose tools the agent may use. */
  linked_account_id: string;
}

/** What an MCP client needs to connect. */
export interface McpConnection {
  /** Address of the server, for the streamable HTTP transport. It holds no secret. */
  readonly url: string;
  /** Headers with a session token of this moment. For clients that take no `fetch`; ask again when it has ended. */
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds until the token in `headers` ends, if the server said so. */
  readonly expiresIn?: number;
  /** A `fetch` that adds the headers to requests for `url`, and renews the token once when it is refused. */
  readonly fetch: typeof fetch;
}

/**
 * Makes what an AI SDK needs to reach an MCP server on behalf of one linked account: an address and headers, or a `fetch`
 * that keeps the token fresh. The account is named too, since calling tools needs it although listing them does not. For
 * servers, which hold the API key; the agent itself never sees it.
 *
 * @throws BadRequestError for an account that is not known.
 */
export async function mcpConnection(
  client: ClientLike<'apiKey'>,
  { mcp_server_id, linked_account_id }: McpConnectionParams,
): Promise<McpConnection> {
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
  let { token, expires_in } = await mint();
  const send = connection.options.fetch ?? fetch;
  const authorized: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    // A token that belongs to one server must not travel to another, whatever the agent was told to fetch.
    if (request.url !== new URL(url).href) return send(request);
    const attempt = (): Promise<Response> => {
      const copy = new Request(request.clone(), { redirect: 'manual' });
      for (const [name, value] of Object.entries(headersOf(token))) copy.headers.set(name, value);
      return send(copy);
    };
    const response = await attempt();
    if (response.status !== 401 && response.status !== 403) return response;
    await response.body?.cancel();
    ({ token, expires_in } = await mint(true));
    return attempt();
  };
  return { url, headers: headersOf(token), expiresIn: expires_in, fetch: authorized };
}
