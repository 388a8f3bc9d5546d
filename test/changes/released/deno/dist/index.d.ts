import { Refold as Refold$1, RefoldOptions, RefoldSession as RefoldSession$1, RefoldSessionOptions } from "@refold/core";
export * from "@refold/core";
/**
 * A `fetch` that puts a request which may not be repeated on the wire once. Deno's own sends again, without telling,
 * when a connection that it had kept breaks before the reply, even if the server has done the work.
 *
 * The clients of this package use it. Pass it to `createCaller` as `fetch` when you use standalone functions.
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