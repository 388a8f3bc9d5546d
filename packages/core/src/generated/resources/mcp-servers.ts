// Generated from the contract by `npm run generate`. Do not edit.
import type { ApiCall, CallOptions, Methods, PagedCall } from '../../runtime.ts';
import type {
  CreateMcpServerParams,
  CreatedMcpServer,
  DeleteMcpServerParams,
  GetMcpServerParams,
  ListMcpServersParams,
  McpServer,
  McpServerPage,
  UpdateMcpServerParams,
} from '../types.ts';

/** Servers through which agents use a linked account's actions and workflows. */
export interface McpServers {
  /**
   * List MCP servers.
   *
   * Lists the MCP servers of a linked account. Use it to find the id under which an agent reaches a server. Returns
   * one page, whose servers may lack their apps, chains and suggestions; an empty list is a page without items.
   *
   * `GET /api/v2/public/mcp-servers` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  list(params?: ListMcpServersParams, options?: CallOptions): PagedCall<McpServerPage, McpServer>;

  /**
   * Create an MCP server.
   *
   * Creates an MCP server without tools; give it apps with an update. Returns its id with name and description.
   * Without name or description the answer is 400, and a name that is taken is 409.
   *
   * `POST /api/v2/public/mcp-servers` with an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
   *
   * @throws 400: The name or the description is missing.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 409: A server of this name exists.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  create(params: CreateMcpServerParams, options?: CallOptions): ApiCall<CreatedMcpServer>;

  /**
   * Delete an MCP server.
   *
   * Deletes an MCP server. There is no way back. Returns nothing; an unknown server is 404, and a credential that may
   * not delete it gets 403.
   *
   * `DELETE /api/v2/public/mcp-servers/{mcp_server_id}` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 403: The credential may not delete this server.
   * @throws 404: No such server, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  delete(params: DeleteMcpServerParams, options?: CallOptions): ApiCall<void>;

  /**
   * Get an MCP server.
   *
   * Reads one MCP server with its apps, chains and suggestions. Use it to see which tools an agent gets. An unknown
   * server is 404.
   *
   * `GET /api/v2/public/mcp-servers/{mcp_server_id}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such server, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  get(params: GetMcpServerParams, options?: CallOptions): ApiCall<McpServer>;

  /**
   * Change an MCP server.
   *
   * Changes the given fields of an MCP server and leaves the others. This is also how a server gets its tools: list
   * the workflows and actions of each app. No source says whether a list is replaced or added to, so send it whole.
   * Returns the server as it is now. A body that is not understood is 400, an unknown server 404.
   *
   * `PUT /api/v2/public/mcp-servers/{mcp_server_id}` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 400: The body is not understood.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such server, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  update(params: UpdateMcpServerParams, options?: CallOptions): ApiCall<McpServer>;
}

/** By method, the operation that it calls. */
export const methods: Methods = `
list listMcpServers GET /api/v2/public/mcp-servers ls s {"q":["limit","page"],"a":"header","p":["page","limit","docs","hasNextPage"]}
create createMcpServer POST /api/v2/public/mcp-servers ls u {"r":["description","name"],"a":"header","b":"fields","n":true}
delete deleteMcpServer DELETE /api/v2/public/mcp-servers/{mcp_server_id} ls i {"a":"header"}
get getMcpServer GET /api/v2/public/mcp-servers/{mcp_server_id} ls s {"a":"header"}
update updateMcpServer PUT /api/v2/public/mcp-servers/{mcp_server_id} ls i {"a":"header","b":"fields","n":true}
`;
