import { i as Client, n as OrganizationResources, t as LinkedAccountResources } from "./clients-p8ppmp6G.js";
import { g as ClientOptions, j as Secret, k as Connection } from "./call-WMrxzqn0.js";
import { t as RawClient } from "./raw-client-Bg0IXJTj.js";
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
//# sourceMappingURL=refold-BLSUsS_F.d.ts.map