import { Resources, type SessionResources } from '../generated/clients.ts';
import type { Connection, Secret } from '../call/connection.ts';
import type { ClientOptions } from '../call/options.ts';
import { ownOptions } from '../errors/checks.ts';
import { Client } from './client.ts';
import { showAs } from './inspect.ts';
import { allLayers } from './layers.ts';
import { lazyRawClient } from './lazy-raw-client.ts';
import type { RawClient } from './raw-client.ts';
import { sessionTokenScheme } from './session-token.ts';

/** Options of {@link RefoldSession}. */
export interface RefoldSessionOptions extends ClientOptions {
  /** A session token, or a function that supplies one. It is asked again, once, when the server answers 401. */
  token: Secret;
}

// One class has all resources at run time; the client's type shows those methods that a session token can call.
const Session: new (client: Connection) => SessionResources = Resources;

/** Acts for the linked account of a session token. It holds no API key, so it may run in a browser. */
export class RefoldSession extends Session {
  /** Makes the calls of this client; standalone functions take it. */
  readonly client: Client<'sessionToken'>;

  constructor(options: RefoldSessionOptions) {
    const client =
      (options as object) instanceof Client ? (options as object as Client<'sessionToken'>) : made(options);
    super(client);
    this.client = client;
    showAs(this, 'RefoldSession', client);
  }

  /** A client of the same token for one of several connections of an app: its calls of configs and fields name it. */
  connection(connectionId: string): RefoldSession {
    return new RefoldSession(this.client.connection(connectionId) as object as RefoldSessionOptions);
  }

  /** openapi-fetch over the same layers, for what the methods do not offer. Loaded when first used. */
  get raw(): RawClient {
    return lazyRawClient(this.client);
  }
}

function made(options: RefoldSessionOptions): Client<'sessionToken'> {
  const { token: secret, ...others } = ownOptions(options);
  return new Client<'sessionToken'>({ scheme: sessionTokenScheme, secret, options: others, layers: allLayers });
}
