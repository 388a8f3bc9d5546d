export { SessionTokenProvider, type IssuedToken, type SessionTokenOptions } from './provider.ts';
export { memoryTokenStore, type TokenStore } from './store.ts';
