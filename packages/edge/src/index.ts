import { InvalidInputError, Refold as CoreRefold, type RefoldOptions } from '@refold/core';

export * from '@refold/core';

/** Bindings of a Worker, or `process.env` on Vercel's edge runtime. */
export interface RefoldEnv {
  /** The organization's API key, a secret binding. */
  readonly REFOLD_API_KEY?: string | undefined;
}

/** Options of {@link Refold.fromEnv}: the bindings have the key. */
export interface EdgeOptions extends Omit<RefoldOptions, 'apiKey'> {
  /** The key, where the bindings do not have it. */
  apiKey?: RefoldOptions['apiKey'] | undefined;
}

/** Acts for the organization with its API key. */
export class Refold extends CoreRefold {
  /**
   * A client from a Worker's bindings, which are passed in, since Workers have no environment variables. It holds numbers
   * and strings only, so one made at module scope may serve overlapping requests.
   *
   * @throws InvalidInputError when neither the bindings nor the options have a key.
   */
  static fromEnv(env: RefoldEnv, options: EdgeOptions = {}): Refold {
    // Own members only: another library may have polluted the prototype.
    const own = { __proto__: null, ...options } as EdgeOptions;
    const apiKey = own.apiKey ?? env.REFOLD_API_KEY;
    if (!apiKey) throw new InvalidInputError('apiKey', 'Add the secret binding REFOLD_API_KEY or pass apiKey.');
    return new Refold({ ...own, apiKey });
  }
}
