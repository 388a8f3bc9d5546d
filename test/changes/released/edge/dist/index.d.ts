import { Refold as Refold$1, RefoldOptions } from "@refold/core";
export * from "@refold/core";
/** Bindings of a Worker, or `process.env` on Vercel's edge runtime. */
export interface RefoldEnv {
  /** The organization's API key, a secret binding. */
  readonly REFOLD_API_KEY?: string | undefined;
}
/** Acts for the organization with its API key. */
export declare class Refold extends Refold$1 {
  /**
   * A client from a Worker's bindings, which are passed in, since Workers have no environment variables. It holds numbers
   * and strings only, so one made at module scope may serve overlapping requests.
   *
   * @throws InvalidInputError when neither the bindings nor the options have a key.
   */
  static fromEnv(env: RefoldEnv, options?: Partial<RefoldOptions>): Refold;
}
//# sourceMappingURL=index.d.ts.map