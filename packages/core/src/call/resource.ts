import type { Connection } from './connection.ts';

/** Base of the resources of a client, such as `refold.linkedAccounts`. */
export abstract class Resource {
  /** Makes the calls. */
  protected readonly client: Connection<any>;

  constructor(client: Connection<any>) {
    this.client = client;
  }
}
