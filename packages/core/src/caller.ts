import type { CallContext } from './context.ts';
import type { Credential, Secret } from './credential.ts';
import { WrongCredentialError } from './errors.ts';
import { checkedBaseURL, isBrowser, refuseBrowser } from './internal/guards.ts';
import { composeLayers } from './internal/layers/compose.ts';
import type { Chain } from './internal/layers/layer.ts';
import type { Scheme } from './internal/schemes/scheme.ts';
import type { Layers } from './layers.ts';
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
  /** Which layers a call goes through, besides those that every one does. */
  layers: Layers;
  /** Refuses options of a call that no layer would heed. */
  checkOptions?: (options: CallOptions) => void;
}

const NONE: CallOptions = {};

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
    this.limiter = (settings.limiter ?? settings.layers.pace?.limiterFor(this, secret)) || undefined;
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
    const { settings } = this;
    const own = callOptions ?? NONE;
    if (callOptions) settings.checkOptions?.(callOptions);
    // Names one by one: an option given as undefined counts as not given, and this is on the way of every call.
    const options: CallOptions = {
      timeout: own.timeout ?? settings.timeout ?? 60_000,
      deadline: own.deadline ?? settings.deadline,
      retries: own.retries ?? settings.retries ?? 2,
      rateLimitRetries: own.rateLimitRetries ?? settings.rateLimitRetries ?? 10,
      priority: own.priority ?? settings.priority,
      allowFailedReply: own.allowFailedReply ?? settings.allowFailedReply,
      headers: own.headers ? { ...settings.headers, ...own.headers } : settings.headers,
      middleware: own.middleware,
      signal: own.signal,
      maxItems: own.maxItems,
    };
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
}
