import { i as Client, n as OrganizationResources, t as LinkedAccountResources } from "./clients-DtInEFq9.js";
import { O as Secret, P as ClientOptions, f as Connection } from "./call-DziWk-_v.js";
import { t as RawClient } from "./raw-client-DIs5qa7B.js";
/** Options of {@link Refold}. */
interface RefoldOptions extends ClientOptions {
  /** The organization's API key, or a function that supplies it. For servers only. */
  apiKey: Secret;
}
declare const Organization: new (client: Connection) => OrganizationResources;
declare const LinkedAccount: new (client: Connection) => LinkedAccountResources;
/** Acts for the organization with its API key. */
declare class Refold extends Organization {
  /** Makes the calls of this client; standalone functions take it. */
  readonly client: Client<"apiKey">;
  constructor(options: RefoldOptions);
  /** A client that acts for one linked account, with the same key and options. It sends nothing by itself. */
  forLinkedAccount(linkedAccountId: string): RefoldLinkedAccount;
  /** openapi-fetch over the same layers, for what the methods do not offer. Loaded when first used. */
  get raw(): RawClient;
}
/** Acts for one linked account with the organization's API key. Made by {@link Refold.forLinkedAccount}. */
declare class RefoldLinkedAccount extends LinkedAccount {
  /** Makes the calls of this client; standalone functions take it. */
  readonly client: Client<"linkedAccount">;
  constructor(client: Client<"linkedAccount">);
  /** The account that this client acts for. */
  get linkedAccountId(): string;
  /** openapi-fetch over the same layers, for what the methods do not offer. Loaded when first used. */
  get raw(): RawClient;
}
export { RefoldLinkedAccount as n, RefoldOptions as r, Refold as t };
//# sourceMappingURL=refold-BWrFjHi5.d.ts.map