import { n as createRawClient, t as RawClient } from "./raw-client-DIs5qa7B.js";
export { type RawClient, createRawClient };