import type { CallSummary } from '../errors/refold-error.ts';
import type { RateLimiter } from '../limiter/limiter.ts';
import type { Credential, InputCheck } from '../operation/operation.ts';
import type { CallOptions, ClientOptions } from './options.ts';

/** Everything of a client that does not depend on a call: where it sends, as whom, and by which options. */
export interface Endpoint<C extends Credential = Credential> {
  readonly credential: C;
  /** Origin of the API, without a slash at its end. */
  readonly baseURL: string;
  /** Headers of every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** The account that the client acts for, if it acts for one. */
  readonly linkedAccountId: string | undefined;
  /** The connection of an app that the client acts for, if it names one. */
  readonly connectionId: string | undefined;
  /** Options of the client, checked. */
  readonly options: ClientOptions;
  readonly limiter: RateLimiter | undefined;
  /** Scheme by which the secret is sent. */
  readonly scheme: CredentialScheme;
  /** The secret, if it does not change. */
  readonly staticSecret: string | undefined;
  /** The secret, or another one than the server has just refused. */
  secret(refused?: string): string | Promise<string>;
  /** Checks what requests are written from, if the client does. */
  readonly checkInput: InputCheck | undefined;
  /** Says why a connection failed. */
  explain(error: unknown): Explanation;
  /** The options that are given to a call, checked. */
  callOptions(given: CallOptions, call: CallSummary): CallOptions;
}

/** Header in which a secret travels, and its form there. */
export interface CredentialScheme {
  /** Name of the credential that a client has with such a secret. */
  readonly credential: Credential;
  /** Name of the secret among the options of a client. */
  readonly option: 'apiKey' | 'token';
  /** Header that carries the secret, in lower case. */
  readonly header: string;
  /** Stands before the secret in that header. */
  readonly prefix: string;
}

/** Supplies a credential. When the server has just refused one with 401, it is asked once more, with that one as `refused`. */
export type SecretSupplier = (state: { readonly refused?: string | undefined }) => string | Promise<string>;

/** An API key or session token, or a function that supplies it. */
export type Secret = string | SecretSupplier;

/** Why a connection failed, in words, and whether another attempt may help. */
export interface Explanation {
  readonly text: string;
  readonly retryable?: boolean | undefined;
}
