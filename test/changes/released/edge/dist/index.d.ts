import { Refold, RefoldOptions } from "@refold/core";
export * from "@refold/core";
/** What {@link refoldFromEnv} reads: the bindings of a Worker, or `process.env` on Vercel's edge runtime. */
export interface RefoldEnv {
  /** The organization's API key, a secret binding. */
  readonly REFOLD_API_KEY?: string | undefined;
}
/**
 * A client from a Worker's bindings, which are passed in, since Workers have no environment variables. The client holds
 * numbers and strings only, so one made at module scope may serve overlapping requests.
 */
export declare function refoldFromEnv(env: RefoldEnv, options?: Partial<RefoldOptions>): Refold;