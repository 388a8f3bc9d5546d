import { parseArgs } from 'node:util';
import { bad, bold, dim, good } from '../scripts/lib/terminal.ts';
import { runtimes } from './runtimes/hosts/list.ts';
import { visit, type Visited } from './runtimes/hosts/visit.ts';
import { runtimesTable, tally } from './runtimes/report.ts';
import { startPrism } from './servers/prism.ts';

/** Runtimes at a time. Their rows mostly wait, so this is more than there are cores. */
const AT_ONCE = 3;

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const words = positionals.map((word) => word.toLowerCase());
const chosen = runtimes.filter(
  ({ name }) => words.length === 0 || words.some((word) => name.toLowerCase().includes(word)),
);
if (chosen.length === 0) {
  console.error(
    `No runtime is named like "${words.join(' ')}". There are: ${runtimes.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}

const prism = await startPrism();
const visits: Visited[] = [];
const waiting = [...chosen];
await Promise.all(Array.from({ length: AT_ONCE }, visitNext));
await prism.close();
visits.sort((left, right) => chosen.indexOf(left.runtime) - chosen.indexOf(right.runtime));

const { passed, failed, notRun } = tally(visits, process.env.CI === 'true');

if (values.json) console.log(JSON.stringify(visits, null, 2));
else {
  console.log(`\n${bold('Runtimes')}\n${runtimesTable(visits)}\n`);
  console.log(
    failed === 0 ? 'Next: npm test' : 'Next: fix what the lines above say; `npm run behavior` runs the rows on Node.',
  );
  console.log(`${passed} passed, ${failed} failed${notRun > 0 ? `, ${notRun} not run` : ''}`);
}
process.exit(failed === 0 ? 0 : 1);

/** Takes runtimes off the list until it is empty. */
async function visitNext(): Promise<void> {
  for (let runtime = waiting.shift(); runtime; runtime = waiting.shift()) {
    const visited = await visit(runtime, prism.url);
    visits.push(visited);
    print(visited);
  }
}

function print({ runtime, notRun: reason, outcomes, seconds }: Visited): void {
  if (values.json) return;
  const wrong = outcomes.filter(({ result }) => result === 'failed');
  const verdict = reason ? `not run: ${reason}` : wrong.length > 0 ? bad(`${wrong.length} failed`) : good('passed');
  console.log(`${runtime.name.padEnd(10)} ${verdict} ${dim(`${seconds.toFixed(0)} s`)}`);
  // When the runtime itself fails, many tasks have the same story.
  for (const detail of new Set(wrong.map((outcome) => outcome.detail))) {
    for (const { part, name } of wrong.filter((outcome) => outcome.detail === detail)) console.log(`  ${part} ${name}`);
    console.log(`      ${detail}`);
  }
}
