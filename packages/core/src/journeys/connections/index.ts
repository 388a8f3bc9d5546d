export { WaitTimeoutError, type WaitOptions } from '../poll.ts';
export { auditConnections, type BrokenConnection, type UnreadAccount } from './audit.ts';
export { connectionStatus, statusOf, type ConnectionStatus } from './status.ts';
export { waitForConnection } from './wait.ts';
