import { n as Acting } from "./acting-CgGR9Jz0.js";
/** What a front end may know of a token. */
interface FrontEndToken {
  readonly token: string;
  /** Seconds for which it still holds. */
  readonly expires_in?: number;
}
/** Gives tokens by linked account, such as one that caches them. */
interface TokenSource {
  get(linkedAccountId: string, options: {
    readonly signal: AbortSignal;
  }): Promise<FrontEndToken>;
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
 * A handler that hands the signed-in user a session token: `POST` in, `{ token, expires_in }` out, never cached. It fits
 * where a Request becomes a Response: Next route handlers, Hono, Workers, Deno, and Node through `@refold/node/http`.
 */
export declare function sessionTokenHandler(tokens: Acting<"apiKey"> | TokenSource, { authorize, onError }: SessionTokenHandlerOptions): (request: Request) => Promise<Response>;
export type { FrontEndToken, SessionTokenHandlerOptions, TokenSource };