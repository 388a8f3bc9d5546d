import { t as WaitOptions } from "./poll-BZYGC2Lg.js";
import { l as RefoldError } from "./errors-Dc9kSQyl.js";
import { t as Application } from "./applications-CWCIyykD.js";
import { s as LinkedAccount } from "./linked-accounts-Dt_f2sRg.js";
import { c as CallOptions } from "./caller-BCzgPNgE.js";
import { n as Acting } from "./acting-Ba6uTR4D.js";
import { t as ConnectLink } from "./create-link-BCpAy19q.js";
/** A connection that its customer must renew. */
interface BrokenConnection {
  readonly account: LinkedAccount;
  readonly application: Application;
  /** Makes the link to send to the customer. It is a secret, so it is made only when it is asked for. */
  createLink(): Promise<ConnectLink>;
}
/** An account whose connections could not be read. The audit goes on without it. */
interface UnreadAccount {
  readonly account: LinkedAccount;
  readonly error: RefoldError;
}
/**
 * Goes through all linked accounts and yields each connection that its customer must renew, with a way to make the link for
 * it. One request for each account with connections, behind everybody else's in the limiter.
 */
declare function auditConnections(client: Acting<"apiKey">, options?: CallOptions): AsyncGenerator<BrokenConnection | UnreadAccount, void, undefined>;
/** What to offer a customer for an app: to connect it, nothing, or to connect it again. */
type ConnectionStatus = "connect" | "connected" | "reconnect";
/** How a linked account's connection to an app stands, from the app as the API describes it. */
declare function statusOf({ connected, connected_accounts, reauth_required }: Application): ConnectionStatus;
/**
 * How a linked account's connection to an app stands.
 *
 * @throws NotFoundError for an app or account that is not known.
 */
declare function connectionStatus(client: Acting<"linkedAccount">, { slug }: {
  readonly slug: string;
}, options?: CallOptions): Promise<ConnectionStatus>;
/**
 * Waits until a linked account has connected an app, and returns the app. A request handler is better off with the webhook
 * `Connection Created`; this is for a page that shows progress, or a script.
 *
 * @throws WaitTimeoutError when it was not connected in time; the message says how it stood.
 * @throws NotFoundError for an app or account that is not known.
 */
declare function waitForConnection(client: Acting<"linkedAccount">, { slug }: {
  readonly slug: string;
}, wait?: WaitOptions): Promise<Application>;
export { BrokenConnection as a, statusOf as i, ConnectionStatus as n, UnreadAccount as o, connectionStatus as r, auditConnections as s, waitForConnection as t };