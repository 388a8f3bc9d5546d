/** Sessions of the product, each with its customer. */
const sessions: Readonly<Record<string, string>> = { 'session-of-jane': 'acme' };

/** Linked account of the signed-in user. It comes from the session, never from a value that the browser chooses. */
export function accountOf(cookie: string | null | undefined): string | undefined {
  const session = /(?:^|;\s*)session=([^;]+)/.exec(cookie ?? '')?.[1];
  return session !== undefined && Object.hasOwn(sessions, session) ? sessions[session] : undefined;
}
