import { n as CreateConnectLinkParams, r as createConnectLink, t as ConnectLink } from "./create-link-I54DCKyj.js";
import { t as createOAuthLink } from "./index-COSO1xD3.js";
export { type ConnectLink, type CreateConnectLinkParams, createConnectLink, createOAuthLink };