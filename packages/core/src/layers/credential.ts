import { checkedSecret, invalid, isAccountName } from '../errors/checks.ts';
import { CredentialError, RefoldError } from '../errors/refold-error.ts';
import type { SecretSupplier } from '../call/connection.ts';
import type { Exchange } from '../call/exchange.ts';
import type { Layer, ReceivedResponse } from '../call/pipeline.ts';
import { isCloudflare } from '../util/time.ts';

/** Adds the credential, read anew for each attempt, to a request for the configured origin and to no other. */
export const credential: Layer = {
  options: {},
  request(request, exchange, next) {
    const { connection, definition } = exchange;
    assertBelow(connection.baseURL, request.url, exchange);
    assertOwnAccount(request.headers, exchange);
    if (!definition.credentials) return next(request, exchange);
    const secret = request.secret ?? connection.staticSecret;
    const send = (value: string): Promise<ReceivedResponse> => {
      exchange.secretUsed(value);
      const { header, prefix } = connection.scheme;
      return next({ ...request, headers: { ...request.headers, [header]: prefix + value } }, exchange);
    };
    return secret === undefined ? supplied(exchange).then(send) : send(secret);
  },
};

/** Asks a function that supplies the credential once more when the server answers 401. */
export const refreshCredential: Layer = {
  options: {},
  supplier: (supply, { option }) => (option === 'token' ? keptToken(supply) : supply),
  request(request, exchange, next) {
    return exchange.connection.staticSecret === undefined
      ? refreshing(request, exchange, next)
      : next(request, exchange);
  },
};

const refreshing: NonNullable<Layer['request']> = async (request, exchange, next) => {
  const received = await next(request, exchange);
  const refused = exchange.lastSecret;
  if (received.status !== 401 || refused === undefined) return received;
  const secret = await exchange.withinAttempt(() => supplied(exchange, refused));
  return secret === refused ? received : next({ ...request, secret }, exchange);
};

async function supplied(exchange: Exchange, refused?: string): Promise<string> {
  const { scheme, options } = exchange.connection;
  let secret: unknown;
  try {
    secret = await exchange.connection.secret(refused);
  } catch (cause) {
    const message = `${exchange.operationId}: the function that supplies ${scheme.option} failed: ${messageOf(cause)}`;
    const retryable = cause instanceof RefoldError && cause.retryable;
    throw new CredentialError(message, { call: exchange, cause, retryable });
  }
  return checkedSecret(secret, scheme.option, options.requireEnvironment, exchange);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A token is not used in the last seconds of its life, in which it may end on its way. */
const LAST_MS = 5000;

/**
 * Keeps what a function supplies until the server refuses it or its own `exp` says that it ends. Calls that wait at the same
 * time share one request for it, except on Cloudflare Workers, where a request must not wait for what another one began.
 */
function keptToken(supply: SecretSupplier): SecretSupplier {
  let kept: { readonly token: string; readonly endsAt: number } | undefined;
  let running: Promise<string> | undefined;
  const ask = async (refused: string | undefined): Promise<string> => {
    const token = await supply({ refused });
    if (typeof token === 'string') kept = { token, endsAt: endOf(token) };
    return token;
  };
  return ({ refused }) => {
    if (kept && kept.token !== refused && Date.now() < kept.endsAt - LAST_MS) return kept.token;
    if (isCloudflare()) return ask(refused);
    running ??= ask(refused).finally(() => (running = undefined));
    return running;
  };
}

/** Reads the end of a JSON web token, in milliseconds since 1970; never, where it does not say. */
function endOf(token: string): number {
  try {
    const payload = token.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/');
    const { exp } = JSON.parse(atob(payload)) as { exp?: unknown };
    return typeof exp === 'number' ? exp * 1000 : Number.POSITIVE_INFINITY;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** Anything else, or what servers may decode to something else, is looked at closely. */
const PLAIN = /^[\w\-~!$&'()*+,;=:@/.?%]*$/;

/** Refuses an address that is not below the configured one, whoever changed it, and however a server decodes it. */
function assertBelow(baseURL: string, url: string, exchange: Exchange): void {
  if (url.startsWith(baseURL) && url[baseURL.length] === '/') {
    const end = url.search(/[?#]/);
    const rest = url.slice(baseURL.length, end < 0 ? undefined : end);
    if (PLAIN.test(rest) && !/\/\.|\.\/|%(2e|2f|5c|25|0|1)/i.test(rest)) return;
    if (staysBelow(rest)) return;
  }
  throw invalid('url', `leads out of ${baseURL}; credentials are sent nowhere else`, exchange);
}

function staysBelow(path: string): boolean {
  let form = path;
  for (let times = 0; times < 3; times++) {
    const hasDots = /(^|[/\\])\.\.?([/\\]|$)/.test(form);
    if (hasDots || /\0|^\/\//.test(form) || (times === 0 && /[\0-\x20\\]/.test(form))) return false;
    form = form.replaceAll(/%(2e|2f|5c|25|0[09ad])/gi, (code) => decodeURIComponent(code));
  }
  return true;
}

/** Refuses a header that names another account than the client's own, whoever added it. */
function assertOwnAccount(headers: Readonly<Record<string, string>>, exchange: Exchange): void {
  const { credential: kind, linkedAccountId } = exchange.connection;
  if (kind === 'apiKey') return;
  for (const name of Object.keys(headers)) {
    if (isAccountName(name) && headers[name] !== linkedAccountId) {
      throw invalid('headers', 'must not name an account: this client acts for one already', exchange);
    }
  }
}
