import { t as Refold } from "./clients-CBx-ChPj.js";
import { M as Secret } from "./caller-BCzgPNgE.js";
/** Keeps tokens. Every method may answer at once or later. What it is given is secret. */
interface TokenStore {
  get(key: string): string | null | undefined | Promise<string | null | undefined>;
  /** Keeps a value for so many seconds; keeping it longer does no harm. */
  set(key: string, value: string, seconds: number): unknown;
  delete(key: string): unknown;
}
/** Keeps tokens in memory. It holds strings only, so it may stand at module scope on edge runtimes too. */
declare function memoryTokenStore(): TokenStore;
/** What a {@link SessionTokenProvider} is made with. */
interface SessionTokenOptions {
  /** Where tokens are kept. Default: in memory, for this provider alone. */
  store?: TokenStore;
  /**
   * Seconds before its expiry from which a token is not handed out any more, at most half of its life. Default a twentieth
   * of its life, and at least 60.
   */
  skew?: number;
  /** Seconds for which a token holds when the server does not say. Default 300. */
  assumedLife?: number;
  /**
   * Whether callers that ask at the same time share one mint. Default: yes, but not on Cloudflare Workers, where a
   * request that waits for what another one has begun hangs; see {@link SessionTokenProvider.forRequest}.
   */
  singleFlight?: boolean;
}
/** A token and when it stops being handed out. */
interface IssuedToken {
  readonly token: string;
  /** When the server stops accepting it, in milliseconds since 1970. */
  readonly expiresAt: number;
}
/** Mints session tokens with an API key, one per linked account, and keeps each while it holds. */
declare class SessionTokenProvider {
  #private;
  constructor(refold: Pick<Refold, "caller">, options?: SessionTokenOptions);
  /** A token that holds for a while. `force` mints a new one although the kept one is still good. */
  get(linkedAccountId: string, { force }?: {
    force?: boolean;
  }): Promise<IssuedToken>;
  /** What `RefoldSession` takes as its `token`: it mints when there is none, and once more when the server refuses one. */
  secretFor(linkedAccountId: string): Secret;
  /**
   * The same tokens for the callers of one request, who share one mint among them. For edge runtimes, where a provider at
   * module scope must not let one request wait for another.
   */
  forRequest(): SessionTokenProvider;
  /** Ends the kept token, with the server and here. Returns how many tokens the server has ended. */
  revoke(linkedAccountId: string): Promise<number>;
}
export { memoryTokenStore as a, TokenStore as i, SessionTokenOptions as n, SessionTokenProvider as r, IssuedToken as t };