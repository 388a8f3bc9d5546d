import { n as createRawClient, t as RawClient } from "./raw-wraaH8H7.js";
export { RawClient, createRawClient };