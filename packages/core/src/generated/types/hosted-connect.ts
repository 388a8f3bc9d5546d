// Generated from the contract by `npm run generate`. Do not edit.
import type { HostedPropertyMap } from './common.ts';

/** A link to the hosted page. */
export interface ConnectUrl {
  /** The link. It ends with the session token, so treat it as a secret. */
  hosted_url: string;
}

/** Parameters of `hostedConnect.createUrl`. */
export interface CreateConnectUrlParams {
  /** Config that the page works on. */
  config_id?: string;
  /** The linked account of the session token. The token names it already, and no example sends it. */
  linked_account_id?: string;
  /** The request body. */
  body: HostedPropertyMap;
}
