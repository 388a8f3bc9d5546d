import { Resources, type LinkedAccountResources, type OrganizationResources } from '../generated/clients.ts';
import type { Connection, Secret } from '../call/connection.ts';
import type { CallOptions, ClientOptions } from '../call/options.ts';
import { ownOptions } from '../errors/checks.ts';
import { apiKeyScheme } from './api-key.ts';
import { connectionsOf, type AppConnection } from './app-connections.ts';
import { Client } from './client.ts';
import { showAs } from './inspect.ts';
import { allLayers } from './layers.ts';
import { lazyRawClient } from './lazy-raw-client.ts';
import type { RawClient } from './raw-client.ts';

/** Options of {@link Refold}. */
export interface RefoldOptions extends ClientOptions {
  /** The organization's API key, or a function that supplies it. For servers only. */
  apiKey: Secret;
}

// One class has all resources at run time; each client's type shows those methods that its credential can call.
const Organization: new (client: Connection) => OrganizationResources = Resources;
const LinkedAccount: new (client: Connection) => LinkedAccountResources = Resources;

/** Acts for the organization with its API key. */
export class Refold extends Organization {
  /** Makes the calls of this client; standalone functions take it. */
  readonly client: Client<'apiKey'>;

  constructor(options: RefoldOptions) {
    const { apiKey: secret, ...others } = ownOptions(options);
    const client = new Client<'apiKey'>({ scheme: apiKeyScheme, secret, options: others, layers: allLayers });
    super(client);
    this.client = client;
    showAs(this, 'Refold', client);
  }

  /** A client that acts for one linked account, with the same key and options. It sends nothing by itself. */
  forLinkedAccount(linkedAccountId: string): RefoldLinkedAccount {
    return new RefoldLinkedAccount(this.client.forLinkedAccount(linkedAccountId));
  }

  /** openapi-fetch over the same layers, for what the methods do not offer. Loaded when first used. */
  get raw(): RawClient {
    return lazyRawClient(this.client);
  }
}

/** Acts for one linked account with the organization's API key. Made by {@link Refold.forLinkedAccount}. */
export class RefoldLinkedAccount extends LinkedAccount {
  /** Makes the calls of this client; standalone functions take it. */
  readonly client: Client<'linkedAccount'>;

  constructor(client: Client<'linkedAccount'>) {
    super(client);
    this.client = client;
    showAs(this, 'RefoldLinkedAccount', client);
  }

  /** The account that this client acts for. */
  get linkedAccountId(): string {
    return this.client.linkedAccountId!;
  }

  /** The connection that this client acts for, if it was made by {@link connection}. */
  get connectionId(): string | undefined {
    return this.client.connectionId;
  }

  /**
   * A client for one of several connections of an app: its calls of configs, config fields, disconnections and workflow runs
   * name the connection. All other calls are the account's. It sends nothing by itself.
   */
  connection(connectionId: string): RefoldLinkedAccount {
    return new RefoldLinkedAccount(this.client.connection(connectionId));
  }

  /**
   * Reads the account's connections to an app. Their `id` is what {@link connection} takes; an app that can hold only one
   * connection gives it none.
   */
  connections(slug: string, options?: CallOptions): Promise<AppConnection[]> {
    return this.applications.get({ slug }, options).then(connectionsOf);
  }

  /** openapi-fetch over the same layers, for what the methods do not offer. Loaded when first used. */
  get raw(): RawClient {
    return lazyRawClient(this.client);
  }
}
