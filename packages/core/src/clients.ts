import { Caller } from './caller.ts';
import { Resources, type LinkedAccountResources, type OrganizationResources } from './generated/clients.ts';
import type { Secret } from './credential.ts';
import { lazyRaw } from './internal/lazy-raw.ts';
import { apiKeyScheme } from './internal/schemes/api-key.ts';
import { allLayers } from './layers.ts';
import type { ClientSettings } from './options.ts';
import type { RawClient } from './raw.ts';

/** What {@link Refold} is made with. */
export interface RefoldOptions extends ClientSettings {
  /** The organization's API key, or a function that supplies it. For servers only. */
  apiKey: Secret;
  /** Hold an API key in a browser, where every visitor can read it. */
  dangerouslyAllowBrowser?: boolean;
}

// One class has all resources at run time; each client's type shows those methods that its credential can call.
const Organization: new (caller: Caller) => OrganizationResources = Resources;
const LinkedAccount: new (caller: Caller) => LinkedAccountResources = Resources;

/** Acts for the organization with its API key. */
export class Refold extends Organization {
  readonly #caller: Caller<'apiKey'>;

  constructor(options: RefoldOptions) {
    const { apiKey: secret, ...settings } = options;
    const caller = new Caller<'apiKey'>({
      ...settings,
      scheme: apiKeyScheme,
      secret,
      layers: allLayers,
    });
    super(caller);
    this.#caller = caller;
  }

  /** A client that acts for one linked account, with the same key and settings. It sends nothing by itself. */
  forLinkedAccount(linkedAccountId: string): RefoldLinkedAccount {
    return new RefoldLinkedAccount(this.#caller.forLinkedAccount(linkedAccountId));
  }

  /** Makes the calls of this client; standalone functions take it. */
  get caller(): Caller<'apiKey'> {
    return this.#caller;
  }

  /** openapi-fetch over the same layers, for what the methods do not offer. Loaded when first used. */
  get raw(): RawClient {
    return lazyRaw(this.#caller);
  }
}

/** Acts for one linked account with the organization's API key. Made by {@link Refold.forLinkedAccount}. */
export class RefoldLinkedAccount extends LinkedAccount {
  readonly #caller: Caller<'linkedAccount'>;

  constructor(caller: Caller<'linkedAccount'>) {
    super(caller);
    this.#caller = caller;
  }

  /** The account that this client acts for. */
  get linkedAccountId(): string {
    return this.#caller.linkedAccountId!;
  }

  /** Makes the calls of this client; standalone functions take it. */
  get caller(): Caller<'linkedAccount'> {
    return this.#caller;
  }

  /** openapi-fetch over the same layers, for what the methods do not offer. Loaded when first used. */
  get raw(): RawClient {
    return lazyRaw(this.#caller);
  }
}
