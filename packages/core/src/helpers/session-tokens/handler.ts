import { createSessionToken } from '../../generated/functions.ts';
import type { ClientLike } from '../../call/call.ts';
import { callback, checkedOptions, invalid } from '../../errors/checks.ts';
import { errorObserver } from '../../util/error-observer.ts';
import { invoke } from '../client.ts';

/** Gives tokens by linked account. A `SessionTokenProvider` is one, and keeps them while they hold. */
export interface TokenSource {
  get(linkedAccountId: string): Promise<{
    readonly token: string;
    /** End, in milliseconds since 1970, if it is known. */
    readonly expiresAt?: number;
  }>;
}

/** Options of the handler for front ends that ask for a token. */
export interface SessionTokenHandlerOptions {
  /**
   * Says which linked account the signed-in user of a request belongs to: read your own session, never the body, the query
   * or a header that the browser chose. Nothing means that nobody is signed in, and answers 401. A Response is sent as it is.
   */
  authorize: (request: Request) => Authorized | Promise<Authorized>;
  /** Told what went wrong while the front end is only told that something did. Default: prints it with `console.error`. */
  onError?: ((error: unknown) => void) | undefined;
}

type Authorized = string | Response | null | undefined;

/**
 * A handler that hands the signed-in user a session token: `POST` in, `{ token, expires_in }` out, with the seconds for which it
 * still holds, never cached on the way. Give it a `SessionTokenProvider`, or a client to ask Refold each time. It fits
 * where a Request becomes a Response: Next route handlers, Hono, Workers, Deno, and Node through `@refold/node/http`.
 */
export function sessionTokenHandler(
  tokens: ClientLike<'apiKey'> | TokenSource,
  options: SessionTokenHandlerOptions,
): (request: Request) => Promise<Response> {
  const { authorize, onError } = checkedOptions(options, { authorize: callback, onError: callback });
  if (!authorize)
    throw invalid('authorize', 'is missing: a function that says which linked account the signed-in user belongs to');
  const tell = errorObserver(onError, 'No session token could be given:');
  const source: TokenSource = 'get' in tokens ? tokens : mintingSource(tokens);
  return async (request) => {
    if (request.method !== 'POST') return refusal(405, 'method_not_allowed', { allow: 'POST' });
    try {
      const account = await authorize(request);
      if (account instanceof Response) return account;
      if (!account) return refusal(401, 'not_signed_in');
      // Field by field, so that a refresh token or whatever else may come along stays on the server.
      const { token, expiresAt } = await source.get(account);
      return answer(200, { token, expires_in: expiresAt && Math.floor((expiresAt - Date.now()) / 1000) });
    } catch (error) {
      tell(error);
      return refusal(502, 'session_token_unavailable');
    }
  };
}

function mintingSource(client: ClientLike<'apiKey'>): TokenSource {
  return {
    async get(linked_account_id) {
      const asked = Date.now();
      const { token, expires_in } = await invoke(client, 'sessionTokens.create', createSessionToken, {
        linked_account_id,
      });
      return { token, expiresAt: expires_in && asked + expires_in * 1000 };
    },
  };
}

const refusal = (status: number, error: string, headers?: Record<string, string>): Response =>
  answer(status, { error }, headers);

function answer(status: number, body: object, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } });
}
