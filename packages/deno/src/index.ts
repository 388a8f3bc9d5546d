/**
 * The Refold API client for Deno. It needs `--allow-net=app.refold.ai` and asks for no other permission.
 *
 * @module
 */
import {
  Refold as CoreRefold,
  RefoldSession as CoreRefoldSession,
  type RefoldOptions,
  type RefoldSessionOptions,
} from '@refold/core';
import { sendOnce } from './send-once.ts';

export * from '@refold/core';
export { sendOnce };

/** Acts for the organization with its API key. The key is passed in, so that no permission to read variables is needed. */
export class Refold extends CoreRefold {
  constructor(options: RefoldOptions) {
    super({ ...options, fetch: fetchOf(options) });
  }
}

/** Acts for the linked account of a session token. */
export class RefoldSession extends CoreRefoldSession {
  constructor(options: RefoldSessionOptions) {
    super({ ...options, fetch: fetchOf(options) });
  }
}

/** Own member only: another library may have polluted the prototype. */
function fetchOf(options: RefoldOptions | RefoldSessionOptions): typeof fetch {
  return (Object.hasOwn(options, 'fetch') ? options.fetch : undefined) ?? sendOnce;
}
