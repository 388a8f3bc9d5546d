import { n as CreateConnectLinkParams, r as createConnectLink, t as ConnectLink } from "./create-link-BkjN35V2.js";
import { t as createOAuthLink } from "./index-CEAKYNtt.js";
export { type ConnectLink, type CreateConnectLinkParams, createConnectLink, createOAuthLink };