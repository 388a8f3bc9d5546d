import type { Credential } from '../operation/operation.ts';
import type { Deadline } from '../util/time.ts';
import type { CredentialScheme, Endpoint, Secret } from './endpoint.ts';
import type { Exchange } from './exchange.ts';
import type { OutgoingRequest, Outcome, Pipeline, ReceivedResponse, Work } from './pipeline.ts';

export type { CredentialScheme, Secret, SecretSupplier } from './endpoint.ts';

/** A client as calls need it: its endpoint, and the ways through its layers. */
export interface Connection<C extends Credential = Credential> extends Endpoint<C> {
  /** Bounds a whole call, if it is to be bounded. */
  readonly deadlineFor: (exchange: Exchange) => Deadline | undefined;
  /** Bounds one attempt, if it is to be bounded. */
  readonly attemptFor: (exchange: Exchange) => Deadline | undefined;
  /** The same connection, on behalf of one linked account. */
  forLinkedAccount(linkedAccountId: string): Connection<'linkedAccount'>;
  /** The same connection, for one of several connections of an app. */
  connection(connectionId: string): Connection<C>;
  /** A connection with another secret, and otherwise the same options and limiter. */
  withSecret(scheme: CredentialScheme, secret: Secret): Connection;
  /** Makes a call, through the layers around whole calls. */
  readonly run: Pipeline<Work, Outcome>;
  /** Sends a request, through the layers around each request. */
  readonly send: Pipeline<OutgoingRequest, ReceivedResponse>;
}
