import { n as CreateConnectLinkParams, r as createConnectLink, t as ConnectLink } from "./create-link-BfTIsepl.js";
import { t as createOAuthLink } from "./index-OmUEoQD-.js";
export { type ConnectLink, type CreateConnectLinkParams, createConnectLink, createOAuthLink };