import type { CallContext } from './context.ts';
import { RefoldError } from './errors.ts';

/** A result together with the response that it came in. The response's body has been read. */
export interface WithResponse<T> {
  readonly data: T;
  readonly response: Response;
}

/** A result as a value: either the data or the error. */
export type Result<T> =
  | { readonly ok: true; readonly data: T; readonly response: Response }
  | { readonly ok: false; readonly error: RefoldError };

/** A call under way. Await it for the data, or ask for more than that. */
export class ApiCall<T> implements Promise<T> {
  readonly #data: Promise<T>;
  readonly #context: CallContext;

  constructor(data: Promise<T>, context: CallContext) {
    this.#data = data;
    this.#context = context;
  }

  /** @internal */
  protected get context(): CallContext {
    return this.#context;
  }

  get [Symbol.toStringTag](): string {
    return 'ApiCall';
  }

  /** The data and the response: status, headers and trace id. */
  async withResponse(): Promise<WithResponse<T>> {
    const data = await this.#data;
    return { data, response: this.context.response! };
  }

  /** The data or the error as a value; never rejects. */
  async result(): Promise<Result<T>> {
    try {
      return { ok: true, ...(await this.withResponse()) };
    } catch (error) {
      if (error instanceof RefoldError) return { ok: false, error };
      throw error;
    }
  }

  // oxlint-disable-next-line unicorn/no-thenable -- a call is awaited like a promise.
  then<A = T, B = never>(
    onData?: ((data: T) => A | PromiseLike<A>) | null,
    onError?: ((error: any) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#data.then(onData, onError);
  }

  catch<B = never>(onError?: ((error: any) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.#data.catch(onError);
  }

  finally(onEnd?: (() => void) | null): Promise<T> {
    return this.#data.finally(onEnd);
  }
}
