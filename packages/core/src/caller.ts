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

/** Makes calls with one credential. Clients and standalone functions share it. */
export class Caller<C extends Credential = Credential> {
  readonly credential: C;
  readonly baseURL: string;
  readonly userAgent: string;
  readonly linkedAccountId: string | undefined;
  readonly settings: Omit<CallerSettings, 'secret'>;
  readonly limiter: RateLimiter | undefined;
  readonly #secret: Secret;
  readonly #options: CallOptions;
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
    this.#options = {
      ...over<CallOptions>({ timeout: 60_000, retries: 2, rateLimitRetries: 10 }, settings),
      middleware: undefined,
    };
    this.#chain = composeLayers(this, typeof secret === 'function');
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

  context(operation: Operation, callOptions: CallOptions | undefined): CallContext {
    let options = this.#options;
    if (callOptions) {
      this.settings.checkOptions?.(callOptions);
      options = over(options, callOptions);
      options.headers = { ...this.settings.headers, ...callOptions.headers };
    }
    return {
      operation,
      options,
      caller: this,
      secrets: new Set(),
      secret: undefined,
      renewed: undefined,
      signal: undefined,
      deadlineAt: undefined,
      attempts: 0,
      scope: undefined,
      inDoubt: false,
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

  assertCanCall(context: CallContext): void {
    const { id, credentials } = context.operation;
    if (credentials.length === 0 || credentials.includes(this.credential)) return;
    const clients = credentials.map((credential) => CLIENTS[credential]).join(' or ');
    throw new WrongCredentialError(`${id} cannot be called with this client. Call it on ${clients}.`, { context });
  }
}

/** Who has a credential, in the words of an advice. */
const CLIENTS: Readonly<Record<Credential, string>> = {
  apiKey: 'a client with an API key',
  linkedAccount: 'forLinkedAccount(id)',
  sessionToken: 'a session client',
};

/** Options with others over them. One that is undefined counts as not given. */
function over<T extends object>(under: T, options: T): T {
  const merged: T = { ...under };
  for (const name in options) if (options[name] !== undefined) merged[name] = options[name];
  return merged;
}
