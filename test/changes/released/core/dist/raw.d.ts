import { n as createRawClient, t as RawClient } from "./raw-BBascjrE.js";
export { RawClient, createRawClient };