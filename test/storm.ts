import { mkdirSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bad, bold, dim, good, table } from '../scripts/lib/terminal.ts';
import { ensureRedis } from './servers/redis.ts';
import { picture } from './storm/picture.ts';
import type { Outcome, Scenario } from './storm/scenario.ts';
import { scenarios } from './storm/scenarios/all.ts';
import { simulate } from './storm/simulate/simulate.ts';

type Run = {
  readonly scenario: Scenario;
  readonly outcome?: Outcome;
  readonly error?: string;
  /** Problem of the first try, if this is the second. */
  readonly firstTry?: string;
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    simulate: { type: 'boolean', default: false },
  },
});
if (values.simulate) {
  await simulate();
  process.exit(0);
}
const size = values.quick ? 'quick' : 'full';
const pictures = fileURLToPath(new URL('.storm/', import.meta.url));
const show = (text: string): void => void (values.json || process.stdout.write(text));

goAhead();
mkdirSync(pictures, { recursive: true });
const all = scenarios(ensureRedis().missing).filter(({ onlyFull }) => size === 'full' || !onlyFull);
const chosen = all.filter(({ slug }) => positionals.length === 0 || positionals.includes(slug));
if (chosen.length === 0) {
  console.error(`No scenario has that name. There are: ${all.map(({ slug }) => slug).join(', ')}.`);
  process.exit(1);
}

const runs: Run[] = [];
for (const scenario of chosen) runs.push(await runScenario(scenario));
if (values.json) console.log(JSON.stringify(runs.map(asJson), null, 2));
else report();
process.exit(runs.some(hasFailed) ? 1 : 0);

/** Timers that fire late because of other programs are not what is measured here. Not everyone may ask for that. */
function goAhead(): void {
  try {
    setPriority(-10);
  } catch {
    // Then the figures hold for the machine as it is.
  }
}

async function runScenario(scenario: Scenario): Promise<Run> {
  if (scenario.missing) {
    show(`${scenario.name}: ${dim(`not run: ${scenario.missing}`)}\n`);
    return { scenario };
  }
  let run = await attempt(scenario);
  // Said in the table, so that nobody takes the second try for the first.
  if (hasFailed(run)) run = { ...(await attempt(scenario)), firstTry: problemOf(run) };
  if (run.outcome?.starts) {
    writeFileSync(`${pictures}${scenario.slug}.svg`, picture(scenario.name, run.outcome.starts));
  }
  show(
    `\r\u001B[K${scenario.name}: ${hasFailed(run) ? bad('failed') : good('passed')} ${dim(run.outcome?.note ?? '')}\n`,
  );
  return run;
}

async function attempt(scenario: Scenario): Promise<Run> {
  const say = (progress: string): void => {
    if (process.stdout.isTTY) show(`\r\u001B[K${scenario.name}: ${dim(progress)}`);
  };
  try {
    return { scenario, outcome: await scenario.run(size, say) };
  } catch (error) {
    return { scenario, error: firstLine(error) };
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
}

function missed({ outcome }: Run): string[] {
  return (outcome?.bounds ?? [])
    .filter(({ measured, atMost }) => !(measured <= atMost))
    .map(({ what, measured, atMost }) => `${Number(measured.toFixed(3))} ${what}, at most ${atMost} allowed`);
}

function problemOf(run: Run): string {
  return run.error ?? missed(run).join('; ');
}

/** A scenario that could not run has failed where everything must run. */
function hasFailed(run: Run): boolean {
  if (run.error || missed(run).length > 0) return true;
  return !run.outcome && process.env.CI === 'true';
}

function verdict(run: Run): string {
  if (!run.outcome && !run.error) return 'not run';
  const first = run.firstTry ? ` at the second try (first: ${run.firstTry})` : '';
  return hasFailed(run) ? `failed${first}: ${problemOf(run)}` : `ok${first}`;
}

function report(): void {
  const rows = runs.map((run) => {
    const { outcome } = run;
    if (!outcome) return [run.scenario.name, '', '', '', '', verdict(run)];
    const { succeeded, wanted, wire, refused, seconds, ratio } = outcome;
    const onWire = wire === 0 ? '' : `${refused} of ${wire}`;
    const ideal = ratio === undefined ? '' : ratio.toFixed(3);
    return [run.scenario.name, `${succeeded}/${wanted}`, onWire, seconds.toFixed(1), ideal, verdict(run)];
  });
  console.log(`\n${table(['scenario', 'succeeded', '429s on the wire', 'seconds', 'x ideal', ''], rows)}`);
  for (const { scenario, outcome } of runs) {
    const figures = outcome?.bounds.map(
      ({ what, measured, atMost }) => `${Number(measured.toFixed(3))} ${what} (<= ${atMost})`,
    );
    if (figures) console.log(dim(`${scenario.name}: ${figures.join(', ')}`));
  }
  const failed = runs.filter(hasFailed).length;
  const notRun = runs.filter((run) => !run.outcome && !run.error && !hasFailed(run)).length;
  for (const { scenario } of runs.filter((run) => !run.outcome && !run.error))
    console.log(`Not run: ${scenario.missing}`);
  console.log(`\n${bold('Pictures')} of starts against the bucket: ${pictures}`);
  const next = values.quick ? 'npm run storm, for all calls' : 'npm test';
  console.log(failed === 0 ? `Next: ${next}` : 'Next: look at the pictures of what failed; red dots are 429s.');
  console.log(`${runs.length - failed - notRun} passed, ${failed} failed${notRun > 0 ? `, ${notRun} not run` : ''}`);
}

function asJson(run: Run): object {
  const { starts: _, ...outcome } = run.outcome ?? {};
  return { name: run.scenario.name, slug: run.scenario.slug, verdict: verdict(run), ...outcome };
}
