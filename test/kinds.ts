// Says of each kind of input that once went wrong how many of its lines a test proves. `npm run kinds`
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../scripts/lib/run.ts';
import { bad, bold, dim, good, table } from '../scripts/lib/terminal.ts';
import { callKinds } from './kinds/calls.ts';
import { helperKinds } from './kinds/helpers.ts';
import { releaseKinds } from './kinds/release.ts';
import { ELSEWHERE, type Kind, type Line, type Proof } from './kinds/kind.ts';
import { newcomerKinds } from './kinds/newcomer.ts';
import { requestKinds } from './kinds/requests.ts';
import { resultKinds } from './kinds/results.ts';
import { outcomesOf, type Outcomes } from './kinds/outcomes.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const all: readonly Kind[] = [
  ...callKinds,
  ...resultKinds,
  ...requestKinds,
  ...helperKinds,
  ...releaseKinds,
  ...newcomerKinds,
];
const kinds = positionals.length === 0 ? all : all.filter(({ id }) => positionals.includes(id));
if (kinds.length === 0) {
  console.error(`No kind is named "${positionals.join(' ')}". There are: ${all.map(({ id }) => id).join(', ')}.`);
  process.exit(1);
}

const outcomes = await outcomesOf(
  kinds.flatMap(({ lines }) => lines.flatMap(({ proofs }) => proofs)),
  (text) => process.stderr.write(`${text}\n`),
);
const verdicts = kinds.flatMap((kind) =>
  kind.lines.map((one) => ({ kind, line: one, problems: problemsOf(one, outcomes) })),
);
const failed = verdicts.filter(({ line, problems }) => line.open === undefined && problems.length > 0);
/** Lines that another suite proves; here its rows were only looked for. */
const isElsewhere = ({ proofs }: Line): boolean => proofs.some(({ suite }) => suite === ELSEWHERE);
const unproved = verdicts.filter(({ line }) => line.open !== undefined);

const rows = kinds.map((kind) => {
  const own = verdicts.filter((verdict) => verdict.kind === kind);
  const passed = own.filter(({ line, problems }) => line.open === undefined && problems.length === 0).length;
  const tests = own.reduce((sum, { line }) => sum + countOf(line, outcomes), 0);
  const without = own.filter(({ line }) => line.open !== undefined).length;
  const isWhole = passed === kind.lines.length;
  return [
    kind.id,
    kind.title,
    kind.lines.length,
    isWhole ? good(String(passed)) : bad(String(passed)),
    own.filter((verdict) => isElsewhere(verdict.line)).length || '',
    without || '',
    tests,
  ];
});
console.log(
  `\n${bold('Inputs that once went wrong')}\n${table(['kind', 'rule', 'lines', 'passed', 'in consumers', 'no test', 'tests'], rows)}\n`,
);
for (const { kind, line, problems } of failed)
  console.log(`${bad('failed')} ${kind.id}: ${line.text}\n  ${problems.join('\n  ')}`);
for (const { kind, line } of unproved)
  console.log(`${bad('no test')} ${kind.id}: ${line.text} ${dim(`(${line.open})`)}`);
console.log(
  failed.length === 0
    ? '\nNext: npm test'
    : '\nNext: npx vitest run -t "<name>" where the file is, or write the test that is missing.',
);
const notRun = unproved.length > 0 ? `, ${unproved.length} not run` : '';
console.log(`${verdicts.length - failed.length - unproved.length} passed, ${failed.length} failed${notRun}`);
process.exit(failed.length === 0 ? 0 : 1);

/** Reasons why a line is not proved. */
function problemsOf({ proofs }: Line, { of }: Outcomes): readonly string[] {
  if (proofs.length === 0) return ['It has no test.'];
  return proofs.flatMap((proof) => {
    const found = of(proof);
    if (found.length === 0) return [`There is no test ${shown(proof)}.`];
    return found.filter(({ passed }) => !passed).map(({ name }) => `${shown({ ...proof, name })} did not pass.`);
  });
}

function countOf({ proofs }: Line, { of }: Outcomes): number {
  return proofs.reduce((sum, proof) => sum + of(proof).length, 0);
}

function shown({ suite, file, name }: Proof): string {
  const place = file === undefined ? suite : join(suite, file);
  const isThere = file === undefined || existsSync(join(root, place));
  return `"${name}" in ${place}${isThere ? '' : ', which is no file'}`;
}
