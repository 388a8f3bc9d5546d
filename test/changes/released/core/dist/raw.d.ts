import { n as createRawClient, t as RawClient } from "./raw-Ck2ai_Rs.js";
export { RawClient, createRawClient };