import { parseArgs } from 'node:util';
import { bad, good } from '../scripts/lib/terminal.ts';
import type { Outcome } from './journeys/journey.ts';
import { runtimes } from './journeys/runtimes.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const all: (Outcome & { readonly runtime: string })[] = [];

for (const [runtime, outcomesIn] of Object.entries(runtimes)) {
  const outcomes = await outcomesIn();
  all.push(...outcomes.map((outcome) => ({ runtime, ...outcome })));
  if (!values.json)
    for (const helper of new Set(outcomes.map((outcome) => outcome.helper)))
      say(
        runtime,
        helper,
        outcomes.filter((outcome) => outcome.helper === helper),
      );
}

const failed = all.filter(({ error }) => error !== undefined);
if (values.json) console.log(JSON.stringify(all, null, 2));
else {
  console.log(
    failed.length === 0 ? '\nNext: npm run examples' : '\nNext: mend the rows above; each says what it wanted.',
  );
  console.log(`${all.length - failed.length} passed, ${failed.length} failed`);
}
process.exit(failed.length === 0 && all.length > 0 ? 0 : 1);

/** One line for a helper in a runtime, and one for each row that failed there. */
function say(runtime: string, helper: string, outcomes: readonly Outcome[]): void {
  const broken = outcomes.filter(({ error }) => error !== undefined);
  const mark = broken.length === 0 ? good('ok  ') : bad('FAIL');
  console.log(
    `${mark} ${runtime.padEnd(8)} ${helper.padEnd(16)} ${outcomes.length - broken.length} of ${outcomes.length} rows`,
  );
  for (const { name, error } of broken) console.log(`       ${name}\n         ${error}`);
}
