import { Refold as Refold$1, RefoldOptions as RefoldOptions$1 } from "@refold/core";
export * from "@refold/core";
/** Options of {@link Refold} on Node and Bun. */
export interface RefoldOptions extends Partial<RefoldOptions$1> {}
/**
 * Acts for the organization with its API key, from the environment variable REFOLD_API_KEY unless it is given.
 *
 * Connections are kept open and shared by all clients of a process: `fetch` of Node and Bun does so by itself. For other
 * pools, proxies or certificates pass a `fetch` of your own, such as undici's with a `dispatcher`.
 */
export declare class Refold extends Refold$1 {
  constructor(options?: RefoldOptions);
}
//# sourceMappingURL=index.d.ts.map