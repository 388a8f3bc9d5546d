import { n as CreateConnectLinkParams, r as createConnectLink, t as ConnectLink } from "./create-link-BCpAy19q.js";
import { t as createOAuthLink } from "./index-BbIaMmjG.js";
export { type ConnectLink, type CreateConnectLinkParams, createConnectLink, createOAuthLink };