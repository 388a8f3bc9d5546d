// Runs every suite, or some: `npm test`, `npm test -- --quick`, `npm test -- core generator`, `npm test -- --part docs`
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { choose, type Choice } from './lib/choose.ts';
import { countLine, countsOf, totalOf, type Counts } from './lib/counts.ts';
import { root, run } from './lib/run.ts';
import { suites, type Suite } from './lib/suites.ts';
import { bad, bold, dim, good, table } from './lib/terminal.ts';

type Outcome = Counts & { readonly suite: Suite; readonly seconds: number };

/** Limit of a run on two quiet cores. */
const LIMIT_SECONDS = { quick: 120, whole: 900 } as const;

const started = performance.now();
const { suites: chosen, quick, list } = chooseOrStop();
if (list) {
  for (const { name } of chosen) console.log(name);
  process.exit(0);
}

const width = Math.max(...chosen.map(({ name }) => name.length)) + 2;
const outcomes: Outcome[] = [];
// The whole run measures times, so nothing runs beside a suite. In the quick lane some suites mostly wait.
const waiting = [...chosen];
const first = waiting.splice(0, waiting.findLastIndex(({ stops }) => stops) + 1);
for (const suite of first) if (!hasStopped()) await runSuite(suite);
await Promise.all(Array.from({ length: quick ? 2 : 1 }, runNext));

const total = totalOf(outcomes);
const broken = outcomes.filter(({ failed }) => failed > 0);
printSummary();
console.log(countLine(total));
process.exit(broken.length === 0 ? 0 : 1);

function chooseOrStop(): Choice {
  try {
    return choose(process.argv.slice(2), suites);
  } catch (error) {
    console.error((error as Error).message);
    return process.exit(1);
  }
}

function hasStopped(): boolean {
  return outcomes.some(({ failed, suite }) => failed > 0 && suite.stops);
}

/** Takes suites off the list until it is empty. */
async function runNext(): Promise<void> {
  while (waiting.length > 0 && !hasStopped()) await runSuite(waiting.shift()!);
}

async function runSuite(suite: Suite): Promise<void> {
  const folder = join(root, suite.folder ?? '.');
  const report = join(folder, 'node_modules/.vitest-report.json');
  if (suite.count === 'vitest') rmSync(report, { force: true });
  if (!quick) process.stdout.write(suite.name.padEnd(width));
  const ended = await run(suite.command, suite.parameters, { cwd: folder, limitSeconds: suite.limitSeconds });
  const outcome = { suite, seconds: ended.seconds, ...countsOf(suite, ended, report) };
  outcomes.push(outcome);
  const verdict = outcome.failed > 0 ? bad('failed') : good('passed');
  console.log(
    `${quick ? suite.name.padEnd(width) : ''}${verdict} ${dim(`${countLine(outcome)}, ${ended.seconds.toFixed(1)} s`)}`,
  );
  if (outcome.failed > 0) console.log(`\n${ended.output.trim()}\n\n${suite.advice}\n`);
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
  const left = chosen.filter((suite) => !outcomes.some((outcome) => outcome.suite === suite));
  if (left.length > 0)
    console.log(`Not run, since they build on what failed: ${left.map(({ name }) => name).join(', ')}.`);
  printTime();
  const [failure] = broken;
  const next = quick ? 'Next: npm test' : 'Next: commit, with a changeset if users can see the change.';
  console.log(failure ? `Next: ${failure.suite.advice}` : next);
}

/** The time of a run beside what it may take; of some suites there is nothing to say. */
function printTime(): void {
  if (!quick && chosen.length < suites.length) return;
  const seconds = Math.round((performance.now() - started) / 1000);
  const limit = LIMIT_SECONDS[quick ? 'quick' : 'whole'];
  const text = `${quick ? 'The quick lane' : 'Everything'} took ${seconds} s of the ${limit} s that it may take on two quiet cores.`;
  console.log(seconds > limit ? bad(text) : text);
}
