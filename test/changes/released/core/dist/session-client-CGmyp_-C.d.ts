import { M as Secret, t as Caller, u as ClientSettings } from "./caller-BCzgPNgE.js";
import { r as SessionResources } from "./clients-DfS-Rcq8.js";
import { t as RawClient } from "./raw-wraaH8H7.js";
/** What {@link RefoldSession} is made with. */
interface RefoldSessionOptions extends ClientSettings {
  /** A session token, or a function that supplies one. It is asked again, once, when the server answers 401. */
  token: Secret;
}
declare const Session: new (caller: Caller) => SessionResources;
/** Acts for the linked account of a session token. It holds no API key, so it may run in a browser. */
declare class RefoldSession extends Session {
  #private;
  constructor(options: RefoldSessionOptions);
  /** Makes the calls of this client; standalone functions take it. */
  get caller(): Caller<"sessionToken">;
  /** openapi-fetch over the same layers, for what the methods do not offer. Loaded when first used. */
  get raw(): RawClient;
}
export { RefoldSessionOptions as n, RefoldSession as t };