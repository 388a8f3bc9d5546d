import { n as McpConnectionParams, r as mcpConnection, t as McpConnection } from "./index-DxgQPZn5.js";
export { type McpConnection, type McpConnectionParams, mcpConnection };