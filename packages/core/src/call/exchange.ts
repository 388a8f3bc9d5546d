import { redactForeign, redactOwn } from '../errors/redact.ts';
import { RefoldError, type CallSummary } from '../errors/refold-error.ts';
import type { OperationDefinition } from '../operation/operation.ts';
import type { Deadline } from '../util/time.ts';
import type { Endpoint } from './endpoint.ts';
import type { CallInfo, CallOptions } from './options.ts';

/** Parts of an {@link Exchange}. */
export interface ExchangeParts {
  readonly connection: Endpoint;
  readonly definition: OperationDefinition;
  /** Options of the client with those of the call over them. */
  readonly options: CallOptions;
  /** Options of the call alone. */
  readonly callOptions: CallOptions | undefined;
  /** Bounds the whole call, if it is to be bounded. */
  readonly deadlineFor: (exchange: Exchange) => Deadline | undefined;
  /** Bounds one attempt, if it is to be bounded. */
  readonly attemptFor: (exchange: Exchange) => Deadline | undefined;
}

/** One call on its way through the layers, and the only thing on that way that changes. */
export class Exchange implements CallSummary {
  readonly connection: Endpoint;
  readonly definition: OperationDefinition;
  readonly options: CallOptions;
  readonly callOptions: CallOptions | undefined;
  /** Bounds the whole call, if it is to be bounded. */
  readonly deadline: Deadline | undefined;
  readonly #attemptFor: ExchangeParts['attemptFor'];
  readonly #secrets: string[] = [];
  #attempts = 0;
  #mayHaveActed = false;

  constructor({ connection, definition, options, callOptions, deadlineFor, attemptFor }: ExchangeParts) {
    this.connection = connection;
    this.definition = definition;
    this.options = options;
    this.callOptions = callOptions;
    this.#attemptFor = attemptFor;
    this.deadline = deadlineFor(this);
  }

  get operationId(): string {
    return this.definition.id;
  }

  /** Requests put on the wire so far. */
  get attempts(): number {
    return this.#attempts;
  }

  /** Aborts when the call is to end. */
  get signal(): AbortSignal | undefined {
    return this.deadline?.signal;
  }

  /** Does some work within the time of one attempt. */
  withinAttempt<T>(work: () => Promise<T>): Promise<T> {
    const attempt = this.#attemptFor(this);
    return attempt ? attempt.race(work) : work();
  }

  /** True once a request that must not be repeated was sent, until a response says that it had no effect. */
  get outcomeUnknown(): boolean {
    return this.#mayHaveActed && !this.definition.retry.repeatable;
  }

  /** The credential of the last attempt. */
  get lastSecret(): string | undefined {
    return this.#secrets.at(-1);
  }

  /** View of this call for users. */
  info(): CallInfo {
    const [method, route] = routeOf(this.definition);
    return { operationId: this.operationId, method, route, attempts: this.#attempts, options: this.options };
  }

  /** Called by `send`: a request is put on the wire. */
  requestSent(): void {
    this.#attempts++;
    this.#mayHaveActed = true;
  }

  /** Called by `send`: a response proves that the request had no effect. */
  requestRefused(): void {
    this.#mayHaveActed = false;
  }

  /** Called by `credential`: an attempt carries a secret, which must not be shown. */
  secretUsed(secret: string): void {
    this.#secrets.push(secret);
  }

  /** Gives the error that a lost attempt means for the call. */
  errorAfterLoss(error: RefoldError): RefoldError {
    const { errorAfterLoss } = this.definition.retry;
    if (!this.#mayHaveActed || !errorAfterLoss) return error;
    const meaning = errorAfterLoss(error, this);
    // The error itself proves that nothing was sent, also for whatever ends the call later.
    if (meaning === error) this.#mayHaveActed = false;
    return meaning;
  }

  /** An error as it may leave this call: without secrets. Everything that users get passes here. */
  shown(error: unknown): unknown {
    const secrets = this.secrets;
    if (!(error instanceof RefoldError)) return redactForeign(error, secrets);
    redactOwn(error, secrets);
    return error;
  }

  /** Every secret that this call may show by mistake. */
  get secrets(): readonly string[] {
    const { staticSecret } = this.connection;
    return staticSecret === undefined ? this.#secrets : [staticSecret, ...this.#secrets];
  }
}

/** Verb and path of an operation. */
export function routeOf({ route }: OperationDefinition): readonly [method: string, path: string] {
  const space = route.indexOf(' ');
  return [route.slice(0, space), route.slice(space + 1)];
}
