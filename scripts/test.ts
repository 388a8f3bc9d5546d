import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { countLine, countsOf, totalOf, type Counts } from './lib/counts.ts';
import { root, run } from './lib/run.ts';
import { suites, type Suite } from './lib/suites.ts';
import { bad, bold, dim, good, table } from './lib/terminal.ts';

type Outcome = Counts & { readonly suite: Suite; readonly seconds: number };

const wanted = process.argv.slice(2);
const chosen = wanted.length > 0 ? suites.filter(({ name }) => wanted.some((word) => name.includes(word))) : suites;
if (chosen.length === 0) {
  const names = suites.map(({ name }) => name).join(', ');
  console.error(`No suite is named like "${wanted.join(' ')}". There are: ${names}.`);
  process.exit(1);
}

const width = Math.max(...chosen.map(({ name }) => name.length)) + 2;
const outcomes: Outcome[] = [];
for (const suite of chosen) {
  process.stdout.write(`${suite.name.padEnd(width)}`);
  const outcome = await runSuite(suite);
  outcomes.push(outcome);
  if (outcome.failed > 0 && suite.stops) break;
}

const total = totalOf(outcomes);
const broken = outcomes.filter(({ failed }) => failed > 0);
printSummary();
console.log(countLine(total));
process.exit(broken.length === 0 ? 0 : 1);

async function runSuite(suite: Suite): Promise<Outcome> {
  const folder = join(root, suite.folder ?? '.');
  const report = join(folder, 'node_modules/.vitest-report.json');
  if (suite.count === 'vitest') rmSync(report, { force: true });
  const ended = await run(suite.command, suite.parameters, { cwd: folder, limitSeconds: suite.limitSeconds });
  const outcome = { suite, seconds: ended.seconds, ...countsOf(suite, ended, report) };
  const verdict = outcome.failed > 0 ? bad('failed') : good('passed');
  console.log(`${verdict} ${dim(`${countLine(outcome)}, ${ended.seconds.toFixed(1)} s`)}`);
  if (outcome.failed > 0) console.log(`\n${ended.output.trim()}\n\n${suite.advice}\n`);
  return outcome;
}

function printSummary(): void {
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
  const [first] = broken;
  console.log(first ? `Next: ${first.suite.advice}` : 'Next: commit, with a changeset if users can see the change.');
}
