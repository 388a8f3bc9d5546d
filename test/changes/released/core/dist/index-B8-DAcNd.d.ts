import { n as Acting } from "./acting-Ba6uTR4D.js";
/** Gives tokens by linked account. A `SessionTokenProvider` is one, and keeps them while they hold. */
interface TokenSource {
  get(linkedAccountId: string): Promise<{
    readonly token: string;
    /** When it ends, in milliseconds since 1970, if that is known. */
    readonly expiresAt?: number;
  }>;
}
/** How to answer front ends that ask for a token. */
interface SessionTokenHandlerOptions {
  /**
   * Says which linked account the signed-in user of a request belongs to: read your own session, never the body, the query
   * or a header that the browser chose. Nothing means that nobody is signed in, and answers 401. A Response is sent as it is.
   */
  authorize: (request: Request) => Authorized | Promise<Authorized>;
  /** Told what went wrong while the front end is only told that something did. */
  onError?: (error: unknown) => void;
}
type Authorized = string | Response | null | undefined;
/**
 * A handler that hands the signed-in user a session token: `POST` in, `{ token, expires_in }` out, with the seconds for which it
 * still holds, never cached on the way. Give it a `SessionTokenProvider`, or a client to ask Refold each time. It fits
 * where a Request becomes a Response: Next route handlers, Hono, Workers, Deno, and Node through `@refold/node/http`.
 */
declare function sessionTokenHandler(tokens: Acting<"apiKey"> | TokenSource, { authorize, onError }: SessionTokenHandlerOptions): (request: Request) => Promise<Response>;
export { TokenSource as n, sessionTokenHandler as r, SessionTokenHandlerOptions as t };