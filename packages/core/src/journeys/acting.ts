import { Caller } from '../caller.ts';
import type { Credential } from '../credential.ts';
import { sessionTokenScheme } from '../internal/schemes/session-token.ts';

/** Who acts: a client, or the caller that standalone functions take. */
export type Acting<C extends Credential> = Caller<C> | { readonly caller: Caller<C> };

/** Whoever may act for one linked account. */
export type AccountActing = Acting<'linkedAccount' | 'sessionToken'>;

export function callerOf<C extends Credential>(acting: Acting<C>): Caller<C> {
  return 'caller' in acting ? acting.caller : acting;
}

/** A caller with a session token, and otherwise the settings and the limiter of an existing one. */
export function withSessionToken(caller: Caller<'apiKey'>, token: string): Caller<'sessionToken'> {
  const limiter = caller.limiter ?? false;
  return new Caller({
    ...caller.settings,
    limiter,
    scheme: sessionTokenScheme,
    secret: token,
  });
}
