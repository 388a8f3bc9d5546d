/** Sessions of the product, each with its customer. */
const sessions = new Map([['session-of-jane', 'acme']]);

/** Linked account of the signed-in user. It comes from the session, never from a value that the browser chooses. */
export function accountOf(request: Request): string | undefined {
  const session = /(?:^|;\s*)session=([^;]+)/.exec(request.headers.get('cookie') ?? '')?.[1];
  return session === undefined ? undefined : sessions.get(session);
}
