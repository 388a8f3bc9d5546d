import { n as createRawClient, t as RawClient } from "./raw-client-Bg0IXJTj.js";
export { type RawClient, createRawClient };