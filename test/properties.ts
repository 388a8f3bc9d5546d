import { parseArgs } from 'node:util';
import { bad, bold, good, table } from '../scripts/lib/terminal.ts';
import { faults } from './properties/faults.ts';
import { performAll } from './properties/pool.ts';
import { suites } from './properties/suites.ts';
import type { Task, TaskResult } from './properties/worker.ts';

const SEEDS = [1, 2, 3, 4, 5];
/** Programs in which a fault must be found. */
const RUNS_FOR_FAULT = 6000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, runs: { type: 'string' }, faults: { type: 'boolean', default: false } },
});
const seeds = values.seed === undefined ? SEEDS : [Number(values.seed)];
const isChosen = (name: string): boolean => positionals.length === 0 || positionals.includes(name);

type Searched = { readonly task: Task; readonly result: TaskResult };
type FaultTask = Task & { readonly name: string };

const searches: Task[] = suites
  .filter(({ name }) => isChosen(name) && !values.faults)
  .flatMap(({ name, runs }) => seeds.map((seed) => ({ suite: name, seed, runs: Number(values.runs ?? runs) })));
const proofs: FaultTask[] = faults
  .filter(({ suite }) => isChosen(suite))
  .map(({ suite, name, ...change }) => ({ name, suite, seed: 1, runs: RUNS_FOR_FAULT, change }));

const searched: Searched[] = [];
await performAll(searches, (task, result) => {
  searched.push({ task, result });
  process.stderr.write(`${result.test ? 'FAIL' : 'ok  '} ${task.suite}, seed ${task.seed}, ${result.runs} runs\n`);
});
const rows = suites.flatMap(({ name, unit }) => {
  const own = searched.filter(({ task }) => task.suite === name);
  if (own.length === 0) return [];
  const failed = own.filter(({ result }) => result.test).length;
  const runs = own.reduce((sum, { result }) => sum + result.runs, 0);
  const seconds = own.reduce((sum, { result }) => sum + result.seconds, 0);
  return [[name, unit, own.length, runs, Math.round(seconds), failed === 0 ? good('none') : bad(`${failed} seeds`)]];
});
if (rows.length > 0) console.log(`${table(['suite', 'of', 'seeds', 'runs', 'seconds', 'violations'], rows)}\n`);
for (const { task, result } of searched) {
  if (!result.test) continue;
  console.log(
    `${bad(`${task.suite}, seed ${task.seed}`)}, made as small as it can be. For test/properties/found.test.ts:\n`,
  );
  console.log(`${result.test}\n`);
}

const found: { readonly task: FaultTask; readonly result: TaskResult }[] = [];
await performAll(proofs, (task, result) => void found.push({ task, result }));
const isFound = ({ result }: { readonly result: TaskResult }): boolean => result.rules.length > 0;
if (found.length > 0) {
  console.log(bold('Faults put in on purpose, and the rule by which each is found:'));
  const faultRows = proofs.map((proof) => {
    const { result } = found.find(({ task }) => task === proof)!;
    const { rules, runs } = result;
    return [proof.name, proof.suite, runs, rules[0] === undefined ? bad('not found') : shortened(rules[0])];
  });
  console.log(`${table(['without', 'suite', 'after', 'rule'], faultRows)}\n`);
}

const verdicts = [...searched.map(({ result }) => result.test === undefined), ...found.map(isFound)];
const failures = verdicts.filter((isGood) => !isGood).length;
console.log(
  failures === 0
    ? 'Next: npm test'
    : 'Next: paste the test above into test/properties/found.test.ts, and correct what it shows.',
);
console.log(`${verdicts.length - failures} passed, ${failures} failed`);
process.exit(failures === 0 && verdicts.length > 0 ? 0 : 1);

function shortened(rule: string): string {
  const [line] = rule.split('\n');
  return line!.length > 90 ? `${line!.slice(0, 90)}…` : line!;
}
