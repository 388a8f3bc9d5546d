import { manifest, type Credential } from '../contract.ts';
import { code } from '../markdown.ts';
import type { Operation } from '../operations.ts';

type Kind = { readonly badge: string; readonly slug: string; readonly client: string };

/** The credentials by the client that carries them. */
export const CREDENTIALS: Readonly<Record<Credential, Kind>> = {
  apiKey: { badge: 'API key', slug: 'api-key', client: 'Refold' },
  linkedAccount: { badge: 'API key for a linked account', slug: 'linked-account', client: 'RefoldLinkedAccount' },
  sessionToken: { badge: 'Session token', slug: 'session-token', client: 'RefoldSession' },
};

/** The credentials that an operation takes, as labels. */
export function badges({ credentials }: Operation): string {
  if (credentials.length === 0) return badge('No credential', 'none');
  return credentials.map((credential) => badge(CREDENTIALS[credential].badge, CREDENTIALS[credential].slug)).join(' ');
}

const badge = (text: string, slug: string): string => `<span class="credential credential-${slug}">${text}</span>`;

/** Clients that have the method. An operation without a credential is a method of all of them. */
export function clients({ credentials }: Operation): string {
  const having = credentials.length > 0 ? credentials : (Object.keys(CREDENTIALS) as Credential[]);
  return having.map((credential) => code(CREDENTIALS[credential].client)).join(', ');
}

const RETRY: Readonly<Record<Operation['retry'], string>> = {
  safe: 'Safe: it changes nothing. The client retries it when the connection breaks off, and after 408, 429 and 5xx, but not 501.',
  idempotent:
    'Idempotent: sent twice, it has the same effect as once. The client retries it when the connection breaks off, and after 408, 429 and 5xx, but not 501.',
  unsafe:
    'Unsafe: sent twice, it may take effect twice. The client retries it only when the request certainly had no effect, such as after 429. Otherwise it throws, and `outcomeUnknown` says that the server may have acted.',
};

export const retryText = ({ retry }: Operation): string => RETRY[retry];

export function paginationText({ pagination }: Operation): string | undefined {
  if (!pagination) return undefined;
  const { page, limit, items } = pagination;
  return `Iterating over the call yields every item of every page; \`await\` returns one page with its items in ${code(items)}. ${code(page)} counts from 1, ${code(limit)} is the number of items per page.`;
}

/** Description of a response with status 200 that reports a failure. */
export function failureText({ failure }: Operation): string | undefined {
  if (!failure) return undefined;
  const signs = failure.map(({ field, values }) =>
    values ? `${code(field)} is ${values.map((value) => code(value)).join(', ')}` : `${code(field)} is not empty`,
  );
  return `**A response with status 200 can report a failure**: when ${signs.join(', or ')}. The client then throws an \`OperationFailedError\` with the response in \`body\`. With the option \`throwOnFailure: false\` it returns the response instead.`;
}

const { requestsPerSecond, burst } = manifest.rateLimit;

export const limitText: string = `${requestsPerSecond} requests a second with bursts of ${burst}, shared by all programs with the same API key. The client keeps to it.`;
