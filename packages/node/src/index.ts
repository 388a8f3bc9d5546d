import { InvalidInputError, Refold as CoreRefold, type RefoldOptions as CoreOptions } from '@refold/core';

export * from '@refold/core';

/** Options of {@link Refold} on Node and Bun. */
export interface RefoldOptions extends Omit<CoreOptions, 'apiKey'> {
  /** The organization's API key, or a function that supplies it. Default `REFOLD_API_KEY` of the environment. */
  apiKey?: CoreOptions['apiKey'] | undefined;
}

/**
 * Acts for the organization with its API key, from the environment variable REFOLD_API_KEY unless it is given.
 *
 * Connections are kept open and shared by all clients of a process: `fetch` of Node and Bun does so by itself. For other
 * pools, proxies or certificates pass a `fetch` of your own, such as undici's with a `dispatcher`.
 */
export class Refold extends CoreRefold {
  constructor(options: RefoldOptions = {}) {
    if (Object(options) !== options) {
      throw new InvalidInputError('options', 'Give options as an object: new Refold({ apiKey }).');
    }
    // Own members only: another library may have polluted the prototype.
    const own: RefoldOptions = { __proto__: null, ...options } as RefoldOptions;
    const apiKey = own.apiKey ?? process.env.REFOLD_API_KEY;
    if (!apiKey) throw new InvalidInputError('apiKey', 'Set the environment variable REFOLD_API_KEY or pass apiKey.');
    super({ ...own, apiKey, userAgent: joined(runtimeName(), own.userAgent) });
  }
}

/** Bun says of itself that it is Node too. */
function runtimeName(): string {
  const { bun, node } = process.versions;
  return bun ? `bun/${bun}` : `node/${node}`;
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
