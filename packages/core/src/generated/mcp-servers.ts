// Generated from the contract by `npm run generate`. Do not edit.
import {
  Resource,
  accountHeader,
  fields,
  idempotent,
  operation,
  pagedOperation,
  path,
  query,
  required,
  safe,
  unsafe,
} from '../runtime.ts';
import type { ApiCall, CallOptions, Operation, OptionalPagedOperation, PagedCall } from '../runtime.ts';
import type { Environment, PageInfo, Revision } from './common.ts';

/** A new MCP server. */
export interface CreateMcpServerRequest {
  /** What the server is for. */
  description: string;
  /** Name of the server. */
  name: string;
}

/** The new MCP server. */
export interface CreatedMcpServer {
  /** Id of the server. Other calls name it `mcp_server_id`. */
  _id: string;
  /** What the server is for. */
  description: string;
  /** Name of the server. */
  name: string;
}

/** A task of several steps, described for the agent. */
export interface McpChain {
  /** Refold's own id of the chain. */
  _id?: string;
  /** What the chain is to achieve. */
  goals?: string;
  /** Name of the chain. */
  name?: string;
  /** What to do when a step fails. */
  onError?: string;
  /** What to check before the first step. */
  precheck?: string;
  /** Form of the answer. */
  responseFormat?: string;
  /** The steps, one a line. */
  steps?: string;
  /** When the chain has succeeded. */
  successCondition?: string;
}

/** A server through which agents use a linked account's actions and workflows. */
export interface McpServer {
  /** Id of the server. Other calls name it `mcp_server_id`. */
  _id: string;
  /** What the server is for. */
  description: string;
  /** Name of the server. */
  name: string;
  __v?: Revision;
  /** Name of the agent, for people to read. */
  agent_name?: string;
  /** The server's tools, by app. */
  associated_apps?: McpServerApp[];
  /** Id of your organization. */
  associated_org_id?: string;
  /** Base prompt of the agent. */
  base_prompt?: string;
  /** Tasks of several steps. */
  chains?: McpChain[];
  /** When the server was made. */
  createdAt?: string;
  environment?: Environment;
  /** Notebooks of the server. No source shows one. */
  notebooks?: Record<string, unknown>[];
  /** Main colour of the agent's appearance, in hexadecimal. */
  primary_color?: string;
  /** Resources of the server. Only older responses have it, and always empty. */
  resources?: unknown[];
  /** Whether safe mode is on. No source says what it does. */
  safe_mode?: boolean;
  /** Second colour of the agent's appearance, in hexadecimal. */
  secondary_color?: string;
  /** Prompts to offer to people. */
  suggestions?: McpSuggestion[];
  /** When the server last changed. */
  updatedAt?: string;
}

/** The workflows and actions of one app that a server offers. */
export interface McpServerApp {
  /** Slug of the app, in lower case. */
  slug: string;
  /** Actions to offer. */
  actions?: McpTool[];
  /** Workflows to offer. */
  workflows?: McpTool[];
}

/** One page of MCP servers. */
export interface McpServerPage extends PageInfo {
  /** The servers on this page. */
  docs: McpServer[];
}

/** A prompt to offer to people. */
export interface McpSuggestion {
  /** Short name of the prompt. */
  name?: string;
  /** The prompt itself. */
  prompt?: string;
}

/** A workflow or an action. Responses and requests show it as an object; a mere id is said to be possible too. */
export type McpTool = McpToolEntry | string;

/** A workflow or an action, by id. */
export interface McpToolEntry {
  /** Id of the workflow or of the action. */
  id: string;
  /** What the tool does, for the agent to read. */
  description?: string;
  /** Name of the tool. */
  name?: string;
}

/** Fields to change. */
export interface UpdateMcpServerRequest {
  /** Name of the agent, for people to read. */
  agent_name?: string;
  /** The server's tools, by app. */
  associated_apps?: McpServerApp[];
  /** Base prompt of the agent. */
  base_prompt?: string;
  /** Tasks of several steps. */
  chains?: McpChain[];
  /** What the server is for. */
  description?: string;
  /** Name of the server. */
  name?: string;
  /** Main colour of the agent's appearance, in hexadecimal. */
  primary_color?: string;
  /** Whether safe mode is on. No source says what it does. */
  safe_mode?: boolean;
  /** Second colour of the agent's appearance, in hexadecimal. */
  secondary_color?: string;
  /** Prompts to offer to people. */
  suggestions?: McpSuggestion[];
}

/** Parameters of `mcpServers.create`. */
export type CreateMcpServerParams = CreateMcpServerRequest;

/** Parameters of `mcpServers.delete`. */
export interface DeleteMcpServerParams {
  /** Id of the server. */
  mcp_server_id: string;
}

/** Parameters of `mcpServers.get`. */
export interface GetMcpServerParams {
  /** Id of the server. */
  mcp_server_id: string;
}

/** Parameters of `mcpServers.list`. */
export interface ListMcpServersParams {
  /**
   * Items per page, at most 100.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Page to return, counted from 1.
   *
   * @default 1
   */
  page?: number;
}

/** Parameters of `mcpServers.update`. */
export interface UpdateMcpServerParams extends UpdateMcpServerRequest {
  /** Id of the server. */
  mcp_server_id: string;
}

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
export const listMcpServers: OptionalPagedOperation<
  ListMcpServersParams,
  McpServerPage,
  McpServer,
  'linkedAccount' | 'sessionToken'
> = /* @__PURE__ */ pagedOperation({
  id: 'listMcpServers',
  route: 'GET /api/v2/public/mcp-servers',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: safe,
  write: [/* @__PURE__ */ query(['limit', 'page']), accountHeader],
  returns: 'object',
  page: { number: 'page', items: 'docs', hasNext: 'hasNextPage' },
});

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
export const createMcpServer: Operation<CreateMcpServerParams, CreatedMcpServer, 'linkedAccount' | 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'createMcpServer',
    route: 'POST /api/v2/public/mcp-servers',
    credentials: ['linkedAccount', 'sessionToken'],
    retry: unsafe,
    write: [
      /* @__PURE__ */ required('description', 'name'),
      accountHeader,
      /* @__PURE__ */ fields(['description', 'name'], { always: true }),
    ],
    returns: 'object',
    has: ['_id', 'name', 'description'],
  });

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
export const deleteMcpServer: Operation<DeleteMcpServerParams, void, 'linkedAccount' | 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'deleteMcpServer',
    route: 'DELETE /api/v2/public/mcp-servers/{mcp_server_id}',
    credentials: ['linkedAccount', 'sessionToken'],
    retry: idempotent,
    write: [path, accountHeader],
  });

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
export const getMcpServer: Operation<GetMcpServerParams, McpServer, 'linkedAccount' | 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'getMcpServer',
    route: 'GET /api/v2/public/mcp-servers/{mcp_server_id}',
    credentials: ['linkedAccount', 'sessionToken'],
    retry: safe,
    write: [path, accountHeader],
    returns: 'object',
    has: ['_id', 'name', 'description'],
  });

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
export const updateMcpServer: Operation<UpdateMcpServerParams, McpServer, 'linkedAccount' | 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'updateMcpServer',
    route: 'PUT /api/v2/public/mcp-servers/{mcp_server_id}',
    credentials: ['linkedAccount', 'sessionToken'],
    retry: idempotent,
    write: [
      path,
      accountHeader,
      /* @__PURE__ */ fields(
        [
          'agent_name',
          'associated_apps',
          'base_prompt',
          'chains',
          'description',
          'name',
          'primary_color',
          'safe_mode',
          'secondary_color',
          'suggestions',
        ],
        { always: true },
      ),
    ],
    returns: 'object',
    has: ['_id', 'name', 'description'],
  });

/** Servers through which agents use a linked account's actions and workflows. */
export class McpServers extends Resource {
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
  list(params?: ListMcpServersParams, options?: CallOptions): PagedCall<McpServerPage, McpServer> {
    return listMcpServers(this.client, params, options);
  }

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
  create(params: CreateMcpServerParams, options?: CallOptions): ApiCall<CreatedMcpServer> {
    return createMcpServer(this.client, params, options);
  }

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
  delete(params: DeleteMcpServerParams, options?: CallOptions): ApiCall<void> {
    return deleteMcpServer(this.client, params, options);
  }

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
  get(params: GetMcpServerParams, options?: CallOptions): ApiCall<McpServer> {
    return getMcpServer(this.client, params, options);
  }

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
  update(params: UpdateMcpServerParams, options?: CallOptions): ApiCall<McpServer> {
    return updateMcpServer(this.client, params, options);
  }
}
