export { createConnectLink, type ConnectLink, type CreateConnectLinkParams } from './create-link.ts';
export { createOAuthLink } from './oauth-link.ts';
