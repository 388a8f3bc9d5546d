// Generated from the contract by `npm run generate`. Do not edit.
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
  /** Resources of the server. Only older replies have it, and always empty. */
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

/** A workflow or an action. Replies and requests show it as an object; a mere id is said to be possible too. */
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
