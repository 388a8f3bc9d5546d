import {
  checkedAccount,
  checkedBaseURL,
  checkedSecret,
  checkedText,
  invalid,
  isAccountName,
  ownOptions,
  type OptionChecks,
  type Place,
} from '../errors/checks.ts';
import { WrongCredentialError, type CallSummary } from '../errors/refold-error.ts';
import type { Connection } from '../call/connection.ts';
import type { CredentialScheme, Explanation, Secret, SecretSupplier } from '../call/endpoint.ts';
import type { Exchange } from '../call/exchange.ts';
import type { CallOptions, ClientOptions, HeadersOption } from '../call/options.ts';
import type { AnyLayer, OutgoingRequest, Outcome, Pipeline, ReceivedResponse, Step, Work } from '../call/pipeline.ts';
import { credential } from '../layers/credential.ts';
import { sendWith } from '../layers/send.ts';
import type { Layers } from './layers.ts';
import type { RateLimiter } from '../limiter/limiter.ts';
import type { Credential, InputCheck } from '../operation/operation.ts';
import type { Deadline } from '../util/time.ts';
import { version } from './version.ts';

/** Parts of a {@link Client}. */
export interface ClientParts {
  readonly scheme: CredentialScheme;
  readonly secret: Secret;
  readonly options: ClientOptions;
  readonly layers: Layers;
  /** The connection of an app that the client acts for, if it names one. */
  readonly connectionId?: string | undefined;
}

/** Makes calls with one credential. The clients with resources and standalone functions share it. */
export class Client<C extends Credential = Credential> implements Connection<C> {
  readonly credential: C;
  readonly baseURL: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly linkedAccountId: string | undefined;
  readonly connectionId: string | undefined;
  readonly options: ClientOptions;
  readonly limiter: RateLimiter | undefined;
  readonly scheme: CredentialScheme;
  readonly run: Pipeline<Work, Outcome>;
  readonly send: Pipeline<OutgoingRequest, ReceivedResponse>;
  readonly checkInput: InputCheck | undefined;
  readonly deadlineFor: (exchange: Exchange) => Deadline | undefined;
  readonly attemptFor: (exchange: Exchange) => Deadline | undefined;
  readonly #parts: ClientParts;
  readonly #supply: SecretSupplier | undefined;

  constructor(parts: ClientParts, linkedAccountId?: string, limiter?: RateLimiter | false) {
    const { scheme, secret, layers } = parts;
    this.#parts = parts;
    const options = this.#checked(parts.options, 'client');
    const isPage = typeof document !== 'undefined';
    if (isPage && scheme.option === 'apiKey' && !options.dangerouslyAllowBrowser) {
      throw new WrongCredentialError(
        'Visitors of a page can read its API key. Use a session token, or pass dangerouslyAllowBrowser: true.',
      );
    }
    if (typeof secret !== 'function') checkedSecret(secret, scheme.option, options.requireEnvironment);
    this.#supply =
      typeof secret === 'function' ? (layers.refreshCredential?.supplier?.(secret, scheme) ?? secret) : undefined;
    this.scheme = scheme;
    this.credential = (linkedAccountId === undefined ? scheme.credential : 'linkedAccount') as C;
    this.linkedAccountId = linkedAccountId;
    this.connectionId = parts.connectionId;
    this.baseURL = checkedBaseURL(options.baseURL, options.allowInsecureHosts);
    this.options = options;
    // A page has the browser's user agent; where it could set its own, the server would have to allow that to every origin.
    this.headers = {
      accept: 'application/json',
      ...(!isPage && { 'user-agent': `refold-sdk/${version} ${options.userAgent ?? ''}`.trim() }),
      ...(options.headers && this.#headersOf(options.headers)),
    };
    this.limiter = (limiter ?? options.limiter ?? layers.rateLimit?.limiter?.(this)) || undefined;
    this.checkInput = layers.inputChecks?.checkInput;
    const { telemetry, validation, timeouts, retry, middleware, refreshCredential, rateLimit } = layers;
    this.run = pipelineOf([telemetry, timeouts], 'call', (work: Work, exchange) => work(exchange));
    this.send = pipelineOf(
      [validation, retry, middleware, refreshCredential, rateLimit, timeouts, credential],
      'request',
      sendWith(layers.responseLimit?.read ?? ((response) => response.text())),
    );
    this.deadlineFor = (exchange) => timeouts?.deadline?.(exchange);
    this.attemptFor = (exchange) => timeouts?.attempt?.(exchange);
  }

  /** The same client, on behalf of one linked account. */
  forLinkedAccount(linkedAccountId: string): Client<'linkedAccount'> {
    return new Client(this.#shared, checkedAccount(linkedAccountId), this.limiter ?? false);
  }

  /** The same client, for one of several connections of an app. Operations that take a connection are given it. */
  connection(connectionId: string): Client<C> {
    const checked = checkedText(connectionId, /^[\x21-\x7e]+$/, 'connectionId', 'must be the id of a connection');
    return new Client({ ...this.#shared, connectionId: checked }, this.linkedAccountId, this.limiter ?? false);
  }

  /** A client with another secret, and otherwise the same options and limiter. */
  withSecret(scheme: CredentialScheme, secret: Secret): Client {
    return new Client({ ...this.#parts, scheme, secret }, undefined, this.limiter ?? false);
  }

  /** The parts of this client for others, which share what it knows of its secret. */
  get #shared(): ClientParts {
    return this.#supply ? { ...this.#parts, secret: this.#supply } : this.#parts;
  }

  /** The secret, if it does not change. */
  get staticSecret(): string | undefined {
    const { secret } = this.#parts;
    return typeof secret === 'string' ? secret : undefined;
  }

  /** The secret, or another one than the server has just refused. */
  secret(refused?: string): string | Promise<string> {
    return this.#supply ? this.#supply({ refused }) : this.staticSecret!;
  }

  /** The options that are given to a call, checked. */
  callOptions(given: CallOptions, call: CallSummary): CallOptions {
    const options = this.#checked(given, 'call', call);
    const { headers, extra } = options;
    if (headers) options.headers = this.#headersOf(headers, call);
    if (extra && this.credential !== 'apiKey' && Object.keys({ ...extra.query, ...extra.body }).some(isAccountName)) {
      throw invalid('extra', 'must not name an account: this client acts for one already', call);
    }
    return options;
  }

  /** Says why a connection failed. */
  explain(error: unknown): Explanation {
    return this.#parts.layers.diagnostics?.explain!(error) ?? { text: String(error), retryable: true };
  }

  /** Own options that are given, checked where the client checks its input. */
  #checked<Options extends object>(given: Options, place: Place, call?: CallSummary): Options {
    const { layers } = this.#parts;
    const tables = Object.values(layers).map((layer: AnyLayer) => layer.options);
    const checks: OptionChecks = Object.assign({}, ...tables);
    const { inputChecks } = layers;
    return (inputChecks?.checkOptions ?? knownOptions)(given, checks, place, call) as Options;
  }

  /** Header fields that are given, by lower-case name. */
  #headersOf(given: HeadersOption, call?: CallSummary): Record<string, string> {
    let headers: Record<string, string>;
    try {
      headers = Object.fromEntries(new Headers(given as HeadersInit));
    } catch (error) {
      throw invalid('headers', `cannot be sent: ${(error as Error).message}`, call);
    }
    for (const name in headers) {
      if (name === this.scheme.header || name === 'content-type') {
        throw invalid('headers', `must leave ${name} to the client, which sets it`, call);
      }
      if (this.credential !== 'apiKey' && isAccountName(name)) {
        throw invalid('headers', 'must not name an account: this client acts for one already', call);
      }
    }
    return headers;
  }
}

/** Options that every client reads, whatever layers it has. */
const COMMON =
  /^(allowInsecureHosts|baseURL|dangerouslyAllowBrowser|extra|fetch|headers|maxItems|requireEnvironment|throwOnFailure|userAgent)$/;

/** Checks of a client without `inputChecks`: that no option stays without effect. */
function knownOptions(given: object, checks: OptionChecks, _place: Place, call?: CallSummary): object {
  const options: Record<string, unknown> = ownOptions(given as {}, call);
  for (const name in options) {
    if (options[name] === undefined) delete options[name];
    else if (!(name in checks) && !COMMON.test(name)) throw invalid(name, 'is not an option of the layers given', call);
  }
  return options;
}

/** Puts layers around what lies innermost, the first one outermost. */
function pipelineOf<Kind extends 'call' | 'request', Input, Output>(
  layers: readonly (AnyLayer | undefined)[],
  kind: Kind,
  innermost: Pipeline<Input, Output>,
): Pipeline<Input, Output> {
  return layers.reduceRight<Pipeline<Input, Output>>((next, layer) => {
    const step = layer?.[kind] as Step<Input, Output> | undefined;
    if (!step) return next;
    const { onlyWith } = layer!;
    if (!onlyWith) return (input, exchange) => step(input, exchange, next);
    return (input, exchange) =>
      onlyWith.some((name) => exchange.options[name as keyof CallOptions] !== undefined)
        ? step(input, exchange, next)
        : next(input, exchange);
  }, innermost);
}
