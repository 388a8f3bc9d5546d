import { n as TokenSource, r as sessionTokenHandler, t as SessionTokenHandlerOptions } from "./index-DWwYKH7w.js";
export { type SessionTokenHandlerOptions, type TokenSource, sessionTokenHandler };