// What every check hands back.
export type CheckResult = {
  name: string;
  outcome: 'pass' | 'fail' | 'not run';
  /** The figure of the table, such as `102/102 operations`. */
  figure: string;
  passed: number;
  failed: number;
  /** One line per problem: the place and the fix. */
  details: string[];
  /** Figures behind the figure. */
  notes?: string[];
};

/** A check's counts. It passes when nothing failed. */
export const counted = (name: string, passed: number, failures: number): CheckResult => ({
  name,
  outcome: failures === 0 ? 'pass' : 'fail',
  figure: `${passed}/${passed + failures}`,
  passed,
  failed: failures,
  details: [],
});

export const notRun = (name: string, reason: string): CheckResult => ({
  name,
  outcome: 'not run',
  figure: reason,
  passed: 0,
  failed: 0,
  details: [],
});
