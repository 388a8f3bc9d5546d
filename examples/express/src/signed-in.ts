/** Stands for the product's own sessions: which customer each belongs to. */
const sessions: Readonly<Record<string, string>> = { 'session-of-jane': 'acme' };

/** The linked account of whoever is signed in. It comes from the session, never from what the browser says. */
export function accountOf(cookie: string | null | undefined): string | undefined {
  const session = /(?:^|;\s*)session=([^;]+)/.exec(cookie ?? '')?.[1];
  return session !== undefined && Object.hasOwn(sessions, session) ? sessions[session] : undefined;
}
