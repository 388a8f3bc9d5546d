import { table } from '../../scripts/lib/terminal.ts';
import type { Visited } from './hosts/visit.ts';
import type { Outcome, Part } from './suite/tasks.ts';

/** The table: runtimes by what they did. No cell is blank. */
export function runtimesTable(visits: readonly Visited[]): string {
  const head = ['runtime', 'version', 'package', 'operations', 'behavior rows', 'not applicable', 'seconds'];
  return table(head, visits.map(lineOf));
}

/** Result of all runtimes together. A runtime may be missing on somebody's machine; in CI that is a failure. */
export function tally(visits: readonly Visited[], isCI: boolean): { passed: number; failed: number; notRun: number } {
  const count = (wanted: Outcome['result']): number =>
    visits.flatMap(({ outcomes }) => outcomes).filter(({ result }) => result === wanted).length;
  const missing = visits.filter(({ notRun }) => notRun).length;
  return { passed: count('passed'), failed: count('failed') + (isCI ? missing : 0), notRun: isCI ? 0 : missing };
}

function lineOf({ runtime, notRun, outcomes, seconds }: Visited): (string | number)[] {
  const { name, version, package: imported } = runtime;
  const cells = notRun
    ? ['not run', 'not run', notRun]
    : [passedOf(outcomes, 'operation'), passedOf(outcomes, 'behavior'), inapplicable(outcomes)];
  return [name, version, imported, ...cells, Math.round(seconds)];
}

function passedOf(outcomes: readonly Outcome[], part: Part): string {
  const applicable = outcomes.filter((outcome) => outcome.part === part && outcome.result !== 'not applicable');
  const passed = applicable.filter(({ result }) => result === 'passed');
  return `${passed.length} of ${applicable.length}`;
}

/** Such as "41 operations, 9 rows: session token only". */
function inapplicable(outcomes: readonly Outcome[]): string {
  const all = outcomes.filter(({ result }) => result === 'not applicable');
  const reasons = [...new Set(all.map(({ detail }) => detail))];
  const texts = reasons.map((reason) => {
    const left = all.filter(({ detail }) => detail === reason);
    const counts = Object.entries({ operation: 'operations', behavior: 'rows' })
      .map(([part, noun]) => [left.filter((outcome) => outcome.part === part).length, noun] as const)
      .filter(([count]) => count > 0);
    return `${counts.map(([count, noun]) => `${count} ${count === 1 ? noun.slice(0, -1) : noun}`).join(', ')}: ${reason}`;
  });
  return texts.join('; ') || 'none';
}
