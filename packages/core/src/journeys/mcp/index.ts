export { mcpConnection, type McpConnection, type McpConnectionParams } from './connection.ts';
