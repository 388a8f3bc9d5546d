import { API_KEY, TOKEN } from './clients.ts';

/** Origin and path that every request of a client must stay below. */
export const BASE_URL = 'https://on-premise.example/refold';

const SECRETS = [API_KEY, TOKEN, 'minted.session.token', 'store-secret'];

/** A `fetch` that looks where each request goes and what it carries, and has a server respond to it. */
export class LookingFetch {
  requests = 0;
  /** Requests that left their place, or whose redirects would be followed, with a secret. */
  readonly escapes: string[] = [];
  readonly #respond: (request: Request) => Response | Promise<Response>;

  constructor(respond: (request: Request) => Response | Promise<Response> = () => Response.json({})) {
    this.#respond = respond;
  }

  /** To give to a client of {@link BASE_URL}. */
  readonly fetch: typeof fetch = (input, init) => this.#look(BASE_URL, input, init);

  /** To give to a client of another address. */
  fetchBelow(baseURL: string): typeof fetch {
    return (input, init) => this.#look(baseURL, input, init);
  }

  async #look(baseURL: string, ...[input, init]: Parameters<typeof fetch>): Promise<Response> {
    const request = new Request(input, init);
    this.requests++;
    const carried = [request.url, ...[...request.headers].map(([, value]) => value)].join('\n');
    const isSecret = SECRETS.some((secret) => carried.includes(secret));
    const shown = `${request.method} ${request.url}`;
    if (isSecret && !staysBelow(request.url, baseURL)) this.escapes.push(`${shown} carries a secret`);
    if (isSecret && request.redirect === 'follow') this.escapes.push(`${shown} follows redirects with a secret`);
    return this.#respond(request);
  }
}

/** Tells whether an address is below the base, as it is, decoded once, and decoded twice. */
function staysBelow(address: string, baseURL: string): boolean {
  const [url, base] = [new URL(address), new URL(baseURL)];
  if (url.origin !== base.origin || url.username !== '' || url.password !== '') return false;
  let [path, basePath] = [url.pathname, base.pathname];
  for (let times = 0; times < 3; times++) {
    if (!`${resolved(path)}/`.startsWith(`${resolved(basePath).replace(/\/+$/, '')}/`)) return false;
    [path, basePath] = [decoded(path), decoded(basePath)];
  }
  return true;
}

/** A path without dot segments, with slashes of either kind. */
function resolved(path: string): string {
  const segments: string[] = [];
  for (const segment of path.split(/[/\\]/)) {
    if (segment === '..') segments.pop();
    else if (segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

function decoded(path: string): string {
  return path.replaceAll(/%([0-7][\da-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
