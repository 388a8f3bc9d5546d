import { bad, bold, good, table } from '../scripts/lib/terminal.ts';
import { parts } from './robustness/parts.ts';

const wanted = process.argv.slice(2);
const chosen = parts.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
if (chosen.length === 0) {
  console.error(`No part is named "${wanted.join(' ')}". There are: ${parts.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}
const MOST_SHOWN = Number(process.env['MOST_SHOWN'] ?? 20);

let checks = 0;
let failures = 0;
for (const { title, run } of chosen) {
  const begun = performance.now();
  const result = await run();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${bold(title)}\n${table(result.head, result.rows)}`);
  for (const problem of result.problems.slice(0, MOST_SHOWN)) console.log(`${bad('FAIL')} ${problem}`);
  const { length } = result.problems;
  if (length > MOST_SHOWN) console.log(`and ${length - MOST_SHOWN} more`);
  // A part that checks nothing has failed, whatever it says.
  const failed = result.checks === 0 ? 1 : length;
  console.log(`${failed === 0 ? good('ok') : bad('failed')}   ${result.checks} checks in ${seconds} s\n`);
  checks += result.checks;
  failures += failed;
}
console.log(
  failures === 0 ? 'Next: npm test' : 'Next: `npm run robustness -- <part>` for one part; correct what it names.',
);
console.log(`${Math.max(0, checks - failures)} passed, ${failures} failed`);
process.exit(failures === 0 ? 0 : 1);
