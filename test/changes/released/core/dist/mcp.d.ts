import { n as McpConnectionParams, r as mcpConnection, t as McpConnection } from "./index-qiYh5swf.js";
export { type McpConnection, type McpConnectionParams, mcpConnection };