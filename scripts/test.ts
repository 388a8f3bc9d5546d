import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, type Ended } from './lib/run.ts';
import { suites, type Suite } from './lib/suites.ts';
import { bad, bold, dim, good, table } from './lib/terminal.ts';

type Outcome = {
  readonly suite: Suite;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
};

const wanted = process.argv.slice(2);
const chosen = wanted.length > 0 ? suites.filter(({ name }) => wanted.some((word) => name.includes(word))) : suites;
if (chosen.length === 0) {
  console.error(
    `No suite is named like "${wanted.join(' ')}". There are: ${suites.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}

const outcomes: Outcome[] = [];
for (const suite of chosen) {
  process.stdout.write(`${suite.name.padEnd(34)}`);
  const report = join(root, suite.folder ?? '.', 'node_modules/.vitest-report.json');
  if (suite.count === 'vitest') rmSync(report, { force: true });
  const ended = await run(suite.command, suite.parameters, { cwd: join(root, suite.folder ?? '.') });
  const outcome = { suite, seconds: ended.seconds, ...counted(suite, ended, report) };
  outcomes.push(outcome);
  const failed = outcome.failed > 0;
  console.log(
    `${failed ? bad('failed') : good('passed')} ${dim(`${outcome.passed} passed, ${outcome.failed} failed, ${ended.seconds.toFixed(1)} s`)}`,
  );
  if (failed) console.log(`\n${ended.output.trim()}\n\n${suite.advice}\n`);
  if (failed && suite.stops) break;
}

const total = (key: 'passed' | 'failed' | 'skipped'): number =>
  outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
const rows = outcomes.map(({ suite, passed, failed, skipped, seconds }) => [
  suite.name,
  passed,
  failed,
  skipped,
  Math.round(seconds),
]);
console.log(`\n${bold('Summary')}\n${table(['suite', 'passed', 'failed', 'skipped', 'seconds'], rows)}\n`);
const left = chosen.slice(outcomes.length);
if (left.length > 0)
  console.log(`Not run, since they build on what failed: ${left.map(({ name }) => name).join(', ')}.`);
const broken = outcomes.filter(({ failed }) => failed > 0);
console.log(
  broken.length === 0
    ? 'Next: commit, with a changeset if users can see the change.'
    : `Next: ${broken[0]!.suite.advice}`,
);
const skipped = total('skipped');
console.log(`${total('passed')} passed, ${total('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(broken.length === 0 ? 0 : 1);

/** A suite that ended badly or counted nothing has failed, whatever its counts say. */
function counted(suite: Suite, ended: Ended, report: string): Pick<Outcome, 'passed' | 'failed' | 'skipped'> {
  const counts = readCounts(suite, ended, report);
  const broken = counts.failed === 0 && (ended.status !== 0 || counts.passed === 0);
  return broken ? { ...counts, failed: 1 } : counts;
}

function readCounts(
  { count }: Suite,
  { status, output }: Ended,
  report: string,
): Pick<Outcome, 'passed' | 'failed' | 'skipped'> {
  if (count === 'check')
    return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
  if (count === 'vitest') return readReport(report);
  const [, passed, failed, skipped = 0] = [...output.matchAll(/(\d+) passed, (\d+) failed(?:, (\d+) skipped)?/g)].at(
    -1,
  ) ?? [0, 0, 0];
  return { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
}

function readReport(report: string): Pick<Outcome, 'passed' | 'failed' | 'skipped'> {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    return {
      passed: numPassedTests,
      failed: Math.max(numFailedTests, Math.min(1, numFailedTestSuites)),
      skipped: numPendingTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
