import { n as TokenSource, r as sessionTokenHandler, t as SessionTokenHandlerOptions } from "./index-B8-DAcNd.js";
export { type SessionTokenHandlerOptions, type TokenSource, sessionTokenHandler };