export { sessionTokenHandler, type SessionTokenHandlerOptions, type TokenSource } from './handler.ts';
