import type { Checks, OptionChecks, Place } from '../errors/checks.ts';
import type { CallSummary } from '../errors/refold-error.ts';
import type { InputCheck } from '../operation/operation.ts';
import type { RateLimiter } from '../limiter/limiter.ts';
import type { Deadline } from '../util/time.ts';
import type { CredentialScheme, Endpoint, Explanation, SecretSupplier } from './endpoint.ts';
import type { Exchange } from './exchange.ts';
import type { CallOptions, ClientOptions, RefoldRequest } from './options.ts';

/** A request on its way to `fetch`. */
export interface OutgoingRequest extends RefoldRequest {
  /** Ends the attempt. */
  readonly signal?: AbortSignal | undefined;
  /** The credential to use in place of one that was refused. */
  readonly secret?: string | undefined;
}

/** A response whose body has been read. */
export interface ReceivedResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly response: Response;
}

/** The result of a call, and the response that it came in. */
export interface Outcome<T = unknown> {
  readonly data: T;
  readonly received: ReceivedResponse;
}

/** Work of a call within the layers around it. */
export type Work = (exchange: Exchange) => Promise<Outcome>;

/** Takes an input inwards and brings an output back. */
export type Pipeline<Input, Output> = (input: Input, exchange: Exchange) => Promise<Output>;

/** One part of a pipeline. It is given what lies further in, so that a call needs no function of its own for it. */
export type Step<Input, Output> = (input: Input, exchange: Exchange, next: Pipeline<Input, Output>) => Promise<Output>;

/** Options of calls and of clients. */
export type AnyOptions = CallOptions & ClientOptions;

/** A part of the runtime that a client can be made without. */
export interface Layer<Option extends keyof AnyOptions = never> {
  /** Checks of the options that this layer alone reads. */
  readonly options: Checks<Pick<AnyOptions, Option>>;
  /** Options without all of which it has nothing to do. */
  readonly onlyWith?: readonly Option[];
  /** Checks the options of a client or of a call. */
  checkOptions?(options: object, checks: OptionChecks, place: Place, call?: CallSummary): object;
  /** Checks the parameters of a call and its body. */
  readonly checkInput?: InputCheck;
  /** Says why a connection failed. */
  explain?(error: unknown): Explanation;
  /** Reads the body of a response, until the signal aborts. */
  read?(response: Response, exchange: Exchange, signal: AbortSignal | undefined): Promise<string>;
  /** The limiter of a client that was given none. */
  limiter?(endpoint: Endpoint): RateLimiter | undefined;
  /** Stands before a function that supplies the credential. */
  supplier?(supply: SecretSupplier, scheme: CredentialScheme): SecretSupplier;
  /** Bounds a whole call. */
  deadline?(exchange: Exchange): Deadline | undefined;
  /** Bounds one attempt, or what is as long as one. */
  attempt?(exchange: Exchange): Deadline;
  /** Stands around a whole call. */
  readonly call?: Step<Work, Outcome>;
  /** Stands around each request of a call. */
  readonly request?: Step<OutgoingRequest, ReceivedResponse>;
}

/** Options that a layer reads. */
export type OptionsOf<L> = L extends Layer<infer Option> ? Option : never;

/** Any layer, with whatever options. */
export interface AnyLayer extends Omit<Layer, 'options' | 'onlyWith'> {
  readonly options: OptionChecks;
  readonly onlyWith?: readonly string[];
}
