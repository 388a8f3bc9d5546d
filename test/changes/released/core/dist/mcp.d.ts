import { n as McpConnectionParams, r as mcpConnection, t as McpConnection } from "./index-BpGTX3Yk.js";
export { type McpConnection, type McpConnectionParams, mcpConnection };