import { n as CreateConnectLinkParams, r as createConnectLink, t as ConnectLink } from "./create-link-cuxOlgz2.js";
import { t as createOAuthLink } from "./index-CZbu5Wb_.js";
export { type ConnectLink, type CreateConnectLinkParams, createConnectLink, createOAuthLink };