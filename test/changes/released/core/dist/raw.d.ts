import { n as createRawClient, t as RawClient } from "./raw-CbUj-XOS.js";
export { RawClient, createRawClient };