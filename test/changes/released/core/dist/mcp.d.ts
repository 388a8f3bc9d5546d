import { n as McpConnectionParams, r as mcpConnection, t as McpConnection } from "./index-CKjSE2OR.js";
export { type McpConnection, type McpConnectionParams, mcpConnection };