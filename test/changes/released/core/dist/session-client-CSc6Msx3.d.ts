import { i as Client, r as SessionResources } from "./clients-DtInEFq9.js";
import { O as Secret, P as ClientOptions, f as Connection } from "./call-DziWk-_v.js";
import { t as RawClient } from "./raw-client-DIs5qa7B.js";
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
//# sourceMappingURL=session-client-CSc6Msx3.d.ts.map