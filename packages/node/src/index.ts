import { InvalidInputError, Refold as CoreRefold, type RefoldOptions as CoreOptions } from '@refold/core';

export * from '@refold/core';

/** What {@link Refold} is made with on Node and Bun. */
export interface RefoldOptions extends Partial<CoreOptions> {}

/** Acts for the organization with its API key, from the environment variable REFOLD_API_KEY unless it is given. */
export class Refold extends CoreRefold {
  constructor(options: RefoldOptions = {}) {
    const apiKey = options.apiKey ?? process.env.REFOLD_API_KEY;
    if (!apiKey) throw new InvalidInputError('apiKey', 'Set the environment variable REFOLD_API_KEY or pass apiKey.');
    super({ ...options, apiKey, userAgent: joined(`node/${process.versions.node}`, options.userAgent) });
  }
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
