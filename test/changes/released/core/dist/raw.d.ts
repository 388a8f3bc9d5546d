import { n as createRawClient, t as RawClient } from "./raw-DfcINcJu.js";
export { RawClient, createRawClient };