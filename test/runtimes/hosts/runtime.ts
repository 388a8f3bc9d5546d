import type { RunningPlace } from './place-server.ts';
import type { Outcome } from '../suite/tasks.ts';

/** One column of the support policy: a runtime, the package that its users import, and how to run the suite there. */
export type Runtime = {
  readonly name: string;
  readonly version: string;
  readonly package: string;
  /** Makes sure that it is installed, or says in words why it is not. */
  prepare?(): Promise<string | undefined>;
  /** Runs the suite to its end. Rejects when the runtime itself fails. */
  run(place: RunningPlace, limits: Limits): Promise<void>;
};

export type Limits = {
  /** Aborts when the run has taken too long. Whatever was started must end then. */
  readonly signal: AbortSignal;
  /** Takes outcomes that do not come over HTTP. */
  onOutcome(outcome: Outcome): void;
};
