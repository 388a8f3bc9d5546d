import { n as TokenSource, r as sessionTokenHandler, t as SessionTokenHandlerOptions } from "./index-B3jhpve-.js";
export { type SessionTokenHandlerOptions, type TokenSource, sessionTokenHandler };