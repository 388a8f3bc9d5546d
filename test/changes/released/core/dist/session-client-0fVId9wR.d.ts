import { i as Client, r as SessionResources } from "./clients-p8ppmp6G.js";
import { g as ClientOptions, j as Secret, k as Connection } from "./call-WMrxzqn0.js";
import { t as RawClient } from "./raw-client-Bg0IXJTj.js";
/** Options of {@link RefoldSession}. */
interface RefoldSessionOptions extends ClientOptions {
  /** A session token, or a function that supplies one. It is asked again, once, when the server answers 401. */
  token: Secret;
}
declare const Session: new (client: Connection) => SessionResources;
/** Acts for the linked account of a session token. It holds no API key, so it may run in a browser. */
declare class RefoldSession extends Session {
  /** Makes the calls of this client; standalone functions take it. */
  readonly client: Client<"sessionToken">;
  constructor(options: RefoldSessionOptions);
  /** openapi-fetch over the same layers, for what the methods do not offer. Loaded when first used. */
  get raw(): RawClient;
}
export { RefoldSessionOptions as n, RefoldSession as t };
//# sourceMappingURL=session-client-0fVId9wR.d.ts.map