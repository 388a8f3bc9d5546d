import type { LimitedServer } from '../servers/limited-server.ts';

/** A figure that must hold, and how it came out. */
export type Bound = { readonly what: string; readonly measured: number; readonly atMost: number };

/** Result of a scenario. */
export type Outcome = {
  readonly wanted: number;
  readonly succeeded: number;
  /** Requests that reached the server, and how many of them it refused with 429. */
  readonly wire: number;
  readonly refused: number;
  readonly seconds: number;
  /** Time by the server's own clock, as a multiple of what its bucket allows at best. */
  readonly ratio?: number;
  readonly bounds: readonly Bound[];
  /** Notes for a reader besides the figures. */
  readonly note?: string;
  readonly starts?: Starts;
};

/** Times of requests, in milliseconds from the first, and the bucket that they met. */
export type Starts = {
  readonly accepted: readonly number[];
  readonly refusals: readonly number[];
  readonly requestsPerSecond: number;
  readonly burst: number;
};

export type Scenario = {
  readonly name: string;
  /** Name of its picture. */
  readonly slug: string;
  /** Why it cannot run on this machine, in words. */
  readonly missing?: string;
  /** True when it is left out of the quick round. */
  readonly onlyFull?: boolean;
  /** `quick` is the same with fewer calls. */
  readonly run: (size: 'quick' | 'full', say: (progress: string) => void) => Promise<Outcome>;
};

export const REQUESTS_PER_SECOND = 20;
export const BURST = 5;

/** The figures that every scenario against the limited server has. */
export function measure(
  server: LimitedServer,
  wanted: number,
  succeeded: number,
): Pick<Outcome, 'wanted' | 'succeeded' | 'wire' | 'refused' | 'seconds' | 'starts'> & { readonly ratio: number } {
  const seconds = (server.accepted.at(-1) ?? 0) / 1000;
  return {
    wanted,
    succeeded,
    wire: server.accepted.length + server.refused(),
    refused: server.refused(),
    seconds,
    ratio: seconds / ((wanted - BURST) / REQUESTS_PER_SECOND),
    starts: {
      accepted: server.accepted,
      refusals: server.refusals,
      requestsPerSecond: REQUESTS_PER_SECOND,
      burst: BURST,
    },
  };
}

export const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);
