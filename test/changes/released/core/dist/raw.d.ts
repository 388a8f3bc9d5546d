import { n as createRawClient, t as RawClient } from "./raw-dyrCldVH.js";
export { RawClient, createRawClient };