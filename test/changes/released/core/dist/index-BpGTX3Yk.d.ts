import { n as Acting } from "./acting-Ba6uTR4D.js";
/** Which server an agent uses, and for whom. */
interface McpConnectionParams {
  /** Id of the MCP server. */
  mcp_server_id: string;
  /** The linked account whose tools the agent may use. */
  linked_account_id: string;
}
/** What an MCP client needs to connect. */
interface McpConnection {
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
declare function mcpConnection(client: Acting<"apiKey">, { mcp_server_id, linked_account_id }: McpConnectionParams): Promise<McpConnection>;
export { McpConnectionParams as n, mcpConnection as r, McpConnection as t };