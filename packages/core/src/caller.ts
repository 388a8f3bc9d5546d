import type { CallContext } from './context.ts';
import type { Credential, Secret } from './credential.ts';
import { WrongCredentialError } from './errors.ts';
import { checkedBaseURL, checkedSecret, checkedText } from './internal/guards.ts';
import { refuseMissingLayers } from './internal/missing-layers.ts';
import { composeLayers } from './internal/layers/compose.ts';
import type { Chain } from './internal/layers/layer.ts';
import type { Scheme } from './internal/schemes/scheme.ts';
import type { Layers } from './layers.ts';
import type { RateLimiter } from './limiter.ts';
import type { Operation } from './operation.ts';
import type { CallOptions, ClientSettings } from './options.ts';
import { version } from './version.ts';

/** What a Caller is made of. */
export interface CallerSettings extends ClientSettings {
  secret: Secret;
  /** How the secret is sent. */
  scheme: Scheme;
  /** The account that the secret acts for. */
  linkedAccountId?: string;
  dangerouslyAllowBrowser?: boolean;
  /** Which layers a call goes through, besides those that every one does. */
  layers: Layers;
}

/** Makes calls with one credential. Clients and standalone functions share it. */
export class Caller<C extends Credential = Credential> {
  declare readonly credential: C;
  declare readonly baseURL: string;
  /** Headers of every request. */
  declare readonly headers: Readonly<Record<string, string>>;
  declare readonly linkedAccountId: string | undefined;
  declare readonly settings: Omit<CallerSettings, 'secret'>;
  declare readonly limiter: RateLimiter | undefined;
  /** Sends a request through the layers. */
  declare readonly send: Chain;
  readonly #secret: Secret;

  constructor({ secret, ...settings }: CallerSettings) {
    const { scheme, linkedAccountId, dangerouslyAllowBrowser, layers } = settings;
    refuseMissingLayers(settings, layers);
    const isPage = typeof document !== 'undefined';
    if (isPage && scheme.field === 'apiKey' && !dangerouslyAllowBrowser) {
      throw new WrongCredentialError(
        'Visitors of a page can read its API key. Use a session token, or pass dangerouslyAllowBrowser: true.',
      );
    }
    if (typeof secret !== 'function') checkedSecret(secret, scheme.field, settings.requireEnvironment);
    this.credential = (linkedAccountId === undefined ? scheme.credential : 'linkedAccount') as C;
    this.baseURL = checkedBaseURL(settings.baseURL);
    // A page has the browser's; where it could set its own, the server would have to allow that to every origin.
    this.headers = {
      accept: 'application/json',
      ...(!isPage && { 'user-agent': `refold-sdk/${version} ${settings.userAgent ?? ''}`.trim() }),
    };
    this.linkedAccountId = linkedAccountId;
    this.settings = settings;
    this.limiter = (settings.limiter ?? layers.pace?.limiterFor(this, secret)) || undefined;
    this.#secret = secret;
    this.send = composeLayers(this, typeof secret === 'function');
  }

  /** The same caller, on behalf of one linked account. */
  forLinkedAccount(linkedAccountId: string): Caller<'linkedAccount'> {
    const problem = 'must be a string of Latin characters on one line, and not empty';
    checkedText(linkedAccountId, /^(?=.*\S)[\t\x20-\x7e\x80-\xff]*$/, 'linkedAccountId', problem);
    return new Caller({ ...this.settings, limiter: this.limiter ?? false, secret: this.#secret, linkedAccountId });
  }

  context(operation: Operation, callOptions: CallOptions | undefined): CallContext {
    let options: CallOptions = this.settings;
    if (callOptions) {
      refuseMissingLayers(callOptions, this.settings.layers);
      options = { ...options };
      // One that is undefined counts as not given.
      for (const name in callOptions) {
        const value = callOptions[name as keyof CallOptions];
        if (value !== undefined) options[name as never] = value as never;
      }
      options.headers = { ...this.settings.headers, ...callOptions.headers };
    }
    // What every call sets is there from the beginning, since engines move an object that grows.
    return {
      operation,
      options,
      given: callOptions,
      caller: this,
      secrets: [],
      attempts: 0,
      scope: undefined,
      doubt: undefined,
      text: '',
      response: undefined,
    };
  }

  /** The secret, or another one than the server has just refused. */
  secret(refused?: string): string | Promise<string> {
    return typeof this.#secret === 'string' ? this.#secret : this.#secret({ rejected: refused !== undefined, refused });
  }
}
