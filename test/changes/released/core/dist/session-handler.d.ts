import { n as TokenSource, r as sessionTokenHandler, t as SessionTokenHandlerOptions } from "./index-DfBS6XGd.js";
export { type SessionTokenHandlerOptions, type TokenSource, sessionTokenHandler };