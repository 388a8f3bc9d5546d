import { M as Secret, t as Caller, u as ClientSettings } from "./caller-BCzgPNgE.js";
import { n as OrganizationResources, t as LinkedAccountResources } from "./clients-DfS-Rcq8.js";
import { t as RawClient } from "./raw-wraaH8H7.js";
/** What {@link Refold} is made with. */
interface RefoldOptions extends ClientSettings {
  /** The organization's API key, or a function that supplies it. For servers only. */
  apiKey: Secret;
  /** Hold an API key in a browser, where every visitor can read it. */
  dangerouslyAllowBrowser?: boolean;
}
declare const Organization: new (caller: Caller) => OrganizationResources;
declare const LinkedAccount: new (caller: Caller) => LinkedAccountResources;
/** Acts for the organization with its API key. */
declare class Refold extends Organization {
  #private;
  constructor(options: RefoldOptions);
  /** A client that acts for one linked account, with the same key and settings. It sends nothing by itself. */
  forLinkedAccount(linkedAccountId: string): RefoldLinkedAccount;
  /** Makes the calls of this client; standalone functions take it. */
  get caller(): Caller<"apiKey">;
  /** openapi-fetch over the same layers, for what the methods do not offer. Loaded when first used. */
  get raw(): RawClient;
}
/** Acts for one linked account with the organization's API key. Made by {@link Refold.forLinkedAccount}. */
declare class RefoldLinkedAccount extends LinkedAccount {
  #private;
  constructor(caller: Caller<"linkedAccount">);
  /** The account that this client acts for. */
  get linkedAccountId(): string;
  /** Makes the calls of this client; standalone functions take it. */
  get caller(): Caller<"linkedAccount">;
  /** openapi-fetch over the same layers, for what the methods do not offer. Loaded when first used. */
  get raw(): RawClient;
}
export { RefoldLinkedAccount as n, RefoldOptions as r, Refold as t };