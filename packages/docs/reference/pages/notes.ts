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

/** The clients that have the method. An operation that needs no credential is a method of all of them. */
export function clients({ credentials }: Operation): string {
  const having = credentials.length > 0 ? credentials : (Object.keys(CREDENTIALS) as Credential[]);
  return having.map((credential) => code(CREDENTIALS[credential].client)).join(', ');
}

const RETRY: Readonly<Record<Operation['retry'], string>> = {
  safe: 'Safe: it changes nothing. The client repeats it when the connection breaks, and after 408, 429 and 5xx, but not 501.',
  idempotent:
    'Idempotent: sent twice, it has the effect of once. The client repeats it when the connection breaks, and after 408, 429 and 5xx, but not 501.',
  unsafe:
    'Unsafe: sent twice, it may act twice. The client repeats it only when the request surely did not take effect, such as after 429. Otherwise it throws, and `outcomeUnknown` says that the server may have acted.',
};

export const retryText = ({ retry }: Operation): string => RETRY[retry];

export function paginationText({ pagination }: Operation): string | undefined {
  if (!pagination) return undefined;
  const { page, limit, items } = pagination;
  return `Iterating over the call gives every item of every page, and \`await\` gives one page with its items in ${code(items)}. ${code(page)} counts from 1, ${code(limit)} is the number of items per page. Iteration ends where the reply says that no page follows.`;
}

/** What a reply of 200 looks like that tells of a failure. */
export function failureText({ failure }: Operation): string | undefined {
  if (!failure) return undefined;
  const signs = failure.map(({ field, values }) =>
    values ? `${code(field)} is ${values.map((value) => code(value)).join(', ')}` : `${code(field)} is not empty`,
  );
  return `**A reply of 200 can report a failure**: when ${signs.join(', or ')}. The client then throws a \`OperationFailedError\` with the reply in \`reply\`. With the option \`throwOnFailure: false\` it gives you the reply instead.`;
}

const { requestsPerSecond, burst } = manifest.rateLimit;

export const limitText: string = `${requestsPerSecond} requests a second with bursts of ${burst}, shared by all who use the same API key. The client waits its turn by itself.`;
