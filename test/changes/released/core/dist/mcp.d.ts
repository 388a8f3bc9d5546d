import { n as McpConnectionParams, r as mcpConnection, t as McpConnection } from "./index-D4uLgUPK.js";
export { type McpConnection, type McpConnectionParams, mcpConnection };