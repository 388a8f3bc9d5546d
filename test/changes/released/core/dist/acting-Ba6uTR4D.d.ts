import { j as Credential, t as Caller } from "./caller-BCzgPNgE.js";
/** Who acts: a client, or the caller that standalone functions take. */
type Acting<C extends Credential> = Caller<C> | {
  readonly caller: Caller<C>;
};
/** Whoever may act for one linked account. */
type AccountActing = Acting<"linkedAccount" | "sessionToken">;
export { Acting as n, AccountActing as t };