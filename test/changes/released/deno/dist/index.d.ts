import { Refold as Refold$1, RefoldOptions, RefoldSession as RefoldSession$1, RefoldSessionOptions } from "@refold/core";
export * from "@refold/core";
/**
 * A `fetch` that sends a request which must not be repeated once. Deno's own sends it again when a kept connection breaks
 * before the response, even if the server has acted.
 *
 * The clients of this package use it. Pass it to `createClient` as `fetch` when you use standalone functions.
 */
export declare const sendOnce: typeof fetch;
/** Acts for the organization with its API key. The key is passed in, so that no permission to read variables is needed. */
export declare class Refold extends Refold$1 {
  constructor(options: RefoldOptions);
}
/** Acts for the linked account of a session token. */
export declare class RefoldSession extends RefoldSession$1 {
  constructor(options: RefoldSessionOptions);
}
//# sourceMappingURL=index.d.ts.map