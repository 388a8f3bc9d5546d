import { n as CreateConnectLinkParams, r as createConnectLink, t as ConnectLink } from "./create-link-C4_AJ8D0.js";
import { t as createOAuthLink } from "./index-CN4gZ1-E.js";
export { type ConnectLink, type CreateConnectLinkParams, createConnectLink, createOAuthLink };