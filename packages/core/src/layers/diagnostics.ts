import type { Layer } from '../call/pipeline.ts';
import { connectionProblem, describe } from '../errors/connection-problem.ts';

const LONGEST_DETAILS = 300;

/** Says of a connection that failed why it did, and what to do about it. */
export const diagnostics: Layer = {
  options: {},
  explain(error) {
    const { reason, fix, retryable } = connectionProblem(error);
    const details = describe(error).join(', ').slice(0, LONGEST_DETAILS);
    return { text: `${reason} (${details}).${fix && ` ${fix}`}`, retryable };
  },
};
