import { Refold, RefoldOptions } from "@refold/core";
export * from "@refold/core";
/** The bindings of a Worker that {@link refoldFromEnv} reads. */
export interface RefoldEnv {
  /** The organization's API key, a secret binding. */
  readonly REFOLD_API_KEY?: string;
}
/**
 * A client from a Worker's bindings. Edge runtimes have no environment variables, so `env` is passed in. The client holds
 * numbers and strings only, so one made at module scope may serve overlapping requests.
 */
export declare function refoldFromEnv(env: RefoldEnv, options?: Partial<RefoldOptions>): Refold;