import { parseArgs } from 'node:util';
import { bad, good } from '../scripts/lib/terminal.ts';
import { performAll, type Outcome } from './helpers/row.ts';
import { statics } from './helpers/statics.ts';
import { build } from './release/build.ts';

type Ran = Outcome & { readonly runtime: string };

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
await build(['@refold/testing', '@refold/core']);
// Only now, since the rows import what was just built.
const { runtimes } = await import('./helpers/runtimes.ts');
const ways = { ...runtimes, build: () => performAll(statics) };
const all: Ran[] = [];

for (const [runtime, outcomesIn] of Object.entries(ways)) {
  const outcomes = (await outcomesIn()).map((outcome) => ({ runtime, ...outcome }));
  all.push(...outcomes);
  if (!values.json) for (const rows of groups(outcomes, ({ helper }) => helper)) say(runtime, rows[0]!.helper, rows);
}

const failed = all.filter(({ error }) => error !== undefined);
if (values.json) console.log(JSON.stringify(all, null, 2));
else {
  console.log('\nThe checks that helpers must pass, against the mock:');
  const checked = all.filter(({ check }) => check !== undefined);
  const byNumber = checked.toSorted((left, right) => Number(left.check!.slice(1)) - Number(right.check!.slice(1)));
  for (const rows of groups(byNumber, ({ check, name }) => `${check} ${name}`)) sayCheck(rows);
  const next = failed.length === 0 ? 'npm run examples' : 'fix the rows above; each says what it wanted.';
  console.log(`\nNext: ${next}`);
  console.log(`${all.length - failed.length} passed, ${failed.length} failed`);
}
process.exit(failed.length === 0 && all.length > 0 ? 0 : 1);

/** One line for a helper in a runtime, and one for each row that failed there. */
function say(runtime: string, helper: string, rows: readonly Ran[]): void {
  const broken = rows.filter(({ error }) => error !== undefined);
  const passed = `${rows.length - broken.length} of ${rows.length} rows`;
  console.log(`${markOf(rows)} ${runtime.padEnd(8)} ${helper.padEnd(16)} ${passed}`);
  for (const { name, error } of broken) console.log(`       ${name}\n         ${error}`);
}

/** One line for a check, with the runtimes in which it holds. */
function sayCheck(rows: readonly Ran[]): void {
  const holds = rows.filter(({ error }) => error === undefined).map(({ runtime }) => runtime);
  console.log(`${markOf(rows)} ${rows[0]!.check!.padEnd(4)} ${holds.join(', ').padEnd(20)} ${rows[0]!.name}`);
}

function markOf(rows: readonly Ran[]): string {
  return rows.every(({ error }) => error === undefined) ? good('ok  ') : bad('FAIL');
}

function groups(rows: readonly Ran[], keyOf: (row: Ran) => string): readonly (readonly Ran[])[] {
  const byKey = new Map<string, Ran[]>();
  for (const row of rows) byKey.set(keyOf(row), [...(byKey.get(keyOf(row)) ?? []), row]);
  return [...byKey.values()];
}
