import type { CallContext } from './context.ts';
import type { Credential, Secret } from './credential.ts';
import { WrongCredentialError } from './errors.ts';
import { GcraLimiter } from './gcra-limiter.ts';
import { checkedBaseURL, isBrowser, refuseBrowser } from './internal/guards.ts';
import { fingerprint } from './internal/fingerprint.ts';
import { composeLayers, type Chain } from './internal/layers/compose.ts';
import type { Scheme } from './internal/schemes/scheme.ts';
import type { RateLimiter } from './limiter.ts';
import type { RefoldRequest } from './middleware.ts';
import type { Operation } from './operation.ts';
import { operationOf, type OperationText } from './operation-text.ts';
import type { CallOptions, ClientSettings } from './options.ts';
import { version } from './version.ts';

/** What a Caller is made of. */
export interface CallerSettings extends ClientSettings {
  credential: Credential;
  secret: Secret;
  /** How the secret is sent. */
  scheme: Scheme;
  linkedAccountId?: string;
  dangerouslyAllowBrowser?: boolean;
}

/** One limiter per key and host. The limiter holds numbers only, so it may live at module scope on the edge too. */
const sharedLimiters = new Map<string, RateLimiter>();

/** Makes calls with one credential. Clients and standalone functions share it. */
export class Caller<C extends Credential = Credential> {
  readonly credential: C;
  readonly baseURL: string;
  readonly userAgent: string;
  readonly linkedAccountId: string | undefined;
  readonly settings: Omit<CallerSettings, 'secret'>;
  readonly limiter: RateLimiter | undefined;
  readonly #secret: Secret;
  readonly #chain: Chain;

  constructor({ secret, ...settings }: CallerSettings & { credential: C }) {
    if (settings.credential !== 'sessionToken' && !settings.dangerouslyAllowBrowser) refuseBrowser();
    this.credential = settings.credential;
    this.baseURL = checkedBaseURL(settings.baseURL);
    // A page has the browser's; where it could set its own, the server would have to allow that to every origin.
    this.userAgent = isBrowser() ? '' : `refold-sdk/${version}${settings.userAgent ? ` ${settings.userAgent}` : ''}`;
    this.linkedAccountId = settings.linkedAccountId;
    this.settings = settings;
    this.limiter = settings.limiter === false ? undefined : (settings.limiter ?? this.#sharedLimiter(secret));
    this.#secret = secret;
    this.#chain = composeLayers(this);
  }

  /** The same caller, on behalf of one linked account. */
  forLinkedAccount(linkedAccountId: string): Caller<'linkedAccount'> {
    const limiter = this.limiter ?? false;
    return new Caller({
      ...this.settings,
      limiter,
      credential: 'linkedAccount',
      secret: this.#secret,
      linkedAccountId,
    });
  }

  context(described: Operation | OperationText, callOptions: CallOptions | undefined): CallContext {
    const operation = operationOf(described);
    const { timeout = 60_000, deadline, retries = 2, rateLimitRetries = 10 } = this.settings;
    const { headers, priority, allowFailedReply } = this.settings;
    const options: CallOptions = callOptions
      ? {
          timeout,
          deadline,
          retries,
          rateLimitRetries,
          priority,
          allowFailedReply,
          ...callOptions,
          headers: { ...headers, ...callOptions.headers },
        }
      : { timeout, deadline, retries, rateLimitRetries, priority, allowFailedReply, headers };
    return {
      operation,
      options,
      caller: this,
      secrets: new Set(),
      signal: undefined,
      deadlineAt: undefined,
      attempts: 0,
      scope: undefined,
      sent: false,
      text: '',
      response: undefined,
    };
  }

  send(request: RefoldRequest, context: CallContext): Promise<Response> {
    return this.#chain(request, context);
  }

  /** The secret, or another one than the server has just refused. */
  secret(refused?: string): string | Promise<string> {
    return typeof this.#secret === 'string' ? this.#secret : this.#secret({ rejected: refused !== undefined, refused });
  }

  /** Whether asking for the secret again can give another one. */
  get canRenewSecret(): boolean {
    return typeof this.#secret === 'function';
  }

  assertCanCall(context: CallContext): void {
    const { id, credentials } = context.operation;
    if (credentials.length === 0 || credentials.includes(this.credential)) return;
    const advice = credentials.includes('linkedAccount')
      ? 'acts for one linked account: call it on forLinkedAccount(id)'
      : credentials.includes('apiKey')
        ? 'acts for the organization: call it on a client with an API key'
        : 'takes a session token: call it on a session client';
    throw new WrongCredentialError(`${id} ${advice}.`, context);
  }

  #sharedLimiter(secret: Secret): RateLimiter {
    // Tokens come and go by the thousand, so they share one limiter per host; a supplier's key is not known yet.
    if (typeof secret === 'function') return new GcraLimiter();
    const key = `${this.baseURL} ${this.credential === 'sessionToken' ? '' : fingerprint(secret)}`;
    let limiter = sharedLimiters.get(key);
    if (!limiter) sharedLimiters.set(key, (limiter = new GcraLimiter()));
    return limiter;
  }
}
