import { Caller } from './caller.ts';
import type { Secret } from './credential.ts';
import { Resources, type SessionResources } from './generated/clients.ts';
import { lazyRaw } from './internal/lazy-raw.ts';
import { sessionTokenScheme } from './internal/schemes/session-token.ts';
import { allLayers } from './layers.ts';
import type { ClientSettings } from './options.ts';
import type { RawClient } from './raw.ts';

/** What {@link RefoldSession} is made with. */
export interface RefoldSessionOptions extends ClientSettings {
  /** A session token, or a function that supplies one. It is asked again, once, when the server answers 401. */
  token: Secret;
}

// One class has all resources at run time; the client's type shows those methods that a session token can call.
const Session: new (caller: Caller) => SessionResources = Resources;

/** Acts for the linked account of a session token. It holds no API key, so it may run in a browser. */
export class RefoldSession extends Session {
  readonly #caller: Caller<'sessionToken'>;

  constructor(options: RefoldSessionOptions) {
    const { token: secret, ...settings } = options;
    const caller = new Caller<'sessionToken'>({
      ...settings,
      scheme: sessionTokenScheme,
      secret,
      layers: allLayers,
    });
    super(caller);
    this.#caller = caller;
  }

  /** Makes the calls of this client; standalone functions take it. */
  get caller(): Caller<'sessionToken'> {
    return this.#caller;
  }

  /** openapi-fetch over the same layers, for what the methods do not offer. Loaded when first used. */
  get raw(): RawClient {
    return lazyRaw(this.#caller);
  }
}
