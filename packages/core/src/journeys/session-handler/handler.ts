import { createSessionToken } from '../../functions.ts';
import { callerOf, type Acting } from '../acting.ts';

/** What a front end may know of a token. */
export interface FrontEndToken {
  readonly token: string;
  /** Seconds for which it still holds. */
  readonly expires_in?: number;
}

/** Gives tokens by linked account, such as one that caches them. */
export interface TokenSource {
  get(linkedAccountId: string, options: { readonly signal: AbortSignal }): Promise<FrontEndToken>;
}

/** How to answer front ends that ask for a token. */
export interface SessionTokenHandlerOptions {
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
export function sessionTokenHandler(
  tokens: Acting<'apiKey'> | TokenSource,
  { authorize, onError }: SessionTokenHandlerOptions,
): (request: Request) => Promise<Response> {
  const source: TokenSource = 'get' in tokens ? tokens : mintingSource(tokens);
  return async (request) => {
    if (request.method !== 'POST') return refusal(405, 'method_not_allowed', { allow: 'POST' });
    try {
      const account = await authorize(request);
      if (account instanceof Response) return account;
      if (!account) return refusal(401, 'not_signed_in');
      // Field by field, so that a refresh token or whatever else may come along stays on the server.
      const { token, expires_in } = await source.get(account, { signal: request.signal });
      return answer(200, { token, expires_in });
    } catch (error) {
      onError?.(error);
      return refusal(502, 'session_token_unavailable');
    }
  };
}

function mintingSource(client: Acting<'apiKey'>): TokenSource {
  return {
    get: (linked_account_id, { signal }) => createSessionToken(callerOf(client), { linked_account_id }, { signal }),
  };
}

const refusal = (status: number, error: string, headers?: Record<string, string>): Response =>
  answer(status, { error }, headers);

function answer(status: number, body: object, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } });
}
