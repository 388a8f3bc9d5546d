/** Stands for the product's own sessions: which customer each belongs to. */
const sessions = new Map([['session-of-jane', 'acme']]);

/** The linked account of whoever is signed in. It comes from the session, never from what the browser says. */
export function accountOf(request: Request): string | undefined {
  const session = /(?:^|;\s*)session=([^;]+)/.exec(request.headers.get('cookie') ?? '')?.[1];
  return session === undefined ? undefined : sessions.get(session);
}
