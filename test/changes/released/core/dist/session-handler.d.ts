import { n as TokenSource, r as sessionTokenHandler, t as SessionTokenHandlerOptions } from "./index-SWmAvGnh.js";
export { type SessionTokenHandlerOptions, type TokenSource, sessionTokenHandler };