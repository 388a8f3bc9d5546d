export {
  sessionTokenHandler,
  type FrontEndToken,
  type SessionTokenHandlerOptions,
  type TokenSource,
} from './handler.ts';
