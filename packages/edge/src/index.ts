import { InvalidInputError, Refold, type RefoldOptions } from '@refold/core';

export * from '@refold/core';

/** What {@link refoldFromEnv} reads: the bindings of a Worker, or `process.env` on Vercel's edge runtime. */
export interface RefoldEnv {
  /** The organization's API key, a secret binding. */
  readonly REFOLD_API_KEY?: string | undefined;
}

/**
 * A client from a Worker's bindings, which are passed in, since Workers have no environment variables. The client holds
 * numbers and strings only, so one made at module scope may serve overlapping requests.
 */
export function refoldFromEnv(env: RefoldEnv, options: Partial<RefoldOptions> = {}): Refold {
  const apiKey = options.apiKey ?? env.REFOLD_API_KEY;
  if (!apiKey) throw new InvalidInputError('apiKey', 'Add the secret binding REFOLD_API_KEY or pass apiKey.');
  return new Refold({ ...options, apiKey });
}
