import { n as McpConnectionParams, r as mcpConnection, t as McpConnection } from "./index-QfPgAcDK.js";
export { type McpConnection, type McpConnectionParams, mcpConnection };