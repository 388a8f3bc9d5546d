import type { CallSummary } from '../errors/refold-error.ts';
import type { Credential, InputCheck } from '../operation/operation.ts';
import type { RateLimiter } from '../limiter/limiter.ts';
import type { Exchange } from './exchange.ts';
import type { Deadline } from '../util/deadline.ts';
import type { CallOptions, ClientOptions } from './options.ts';
import type { Explanation, OutgoingRequest, Outcome, Pipeline, ReceivedResponse, Work } from './pipeline.ts';

/** What calls need to know of the client that makes them. */
export interface Connection<C extends Credential = Credential> {
  readonly credential: C;
  /** Origin of the API, without a slash at its end. */
  readonly baseURL: string;
  /** Headers of every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** The account that the client acts for, if it acts for one. */
  readonly linkedAccountId: string | undefined;
  /** Options of the client, checked. */
  readonly options: ClientOptions;
  readonly limiter: RateLimiter | undefined;
  /** How the secret is sent. */
  readonly scheme: CredentialScheme;
  /** The secret, if it does not change. */
  readonly staticSecret: string | undefined;
  /** The secret, or another one than the server has just refused. */
  secret(refused?: string): string | Promise<string>;
  /** Checks what requests are written from, if the client does. */
  readonly checkInput: InputCheck | undefined;
  /** Reads the body of a response. */
  readText(response: Response, exchange: Exchange): Promise<string>;
  /** Says why a connection failed. */
  explain(error: unknown): Explanation;
  /** The options that are given to a call, checked. */
  callOptions(given: CallOptions, call: CallSummary): CallOptions;
  /** Bounds a whole call, if it is to be bounded. */
  deadlineFor(exchange: Exchange): Deadline | undefined;
  /** The same connection, on behalf of one linked account. */
  forLinkedAccount(linkedAccountId: string): Connection<'linkedAccount'>;
  /** A connection with another secret, and otherwise the same options and limiter. */
  withSecret(scheme: CredentialScheme, secret: Secret): Connection;
  /** Makes a call, through the layers around whole calls. */
  readonly run: Pipeline<Work, Outcome>;
  /** Sends a request, through the layers around each request. */
  readonly send: Pipeline<OutgoingRequest, ReceivedResponse>;
}

/** How a secret travels. */
export interface CredentialScheme {
  /** What a client has that was made with such a secret. */
  readonly credential: Credential;
  /** Name of the secret among the options of a client. */
  readonly option: 'apiKey' | 'token';
  /** Header that carries the secret, in lower case. */
  readonly header: string;
  /** Value of the header. */
  value(secret: string): string;
}

/** Supplies a credential. When the server has just refused one with 401, it is asked once more, with that one as `refused`. */
export type SecretSupplier = (state: { readonly refused?: string | undefined }) => string | Promise<string>;

/** An API key or session token, or a function that supplies it. */
export type Secret = string | SecretSupplier;
