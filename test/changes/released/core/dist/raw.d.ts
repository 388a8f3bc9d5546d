import { n as createRawClient, t as RawClient } from "./raw-Dpzufmy0.js";
export { RawClient, createRawClient };