// Uses the packed packages as customers do, with their tools. `npm run consumers`
import { root } from '../scripts/lib/run.ts';
import { bad, good, table } from '../scripts/lib/terminal.ts';
import { installConsumer } from './consumers/install.ts';
import type { Row, Scene } from './consumers/row.ts';
import { bundlerRows } from './consumers/rows/bundlers.ts';
import { denoRows } from './consumers/rows/deno.ts';
import { frameworkRows } from './consumers/rows/frameworks.ts';
import { jestRows } from './consumers/rows/jest.ts';
import { nodeRows } from './consumers/rows/node.ts';
import { typescriptRows } from './consumers/rows/typescript.ts';
import { build } from './release/build.ts';
import { publishable } from './release/packages.ts';
import { startPrism } from './servers/prism.ts';

type Outcome = { readonly row: Row; readonly detail: string; readonly problem?: string };

const rows: readonly Row[] = [
  ...nodeRows,
  ...typescriptRows,
  ...bundlerRows,
  ...jestRows,
  ...frameworkRows,
  ...denoRows,
];

process.stderr.write('building, packing and installing\n');
await build(publishable(root).map(({ manifest }) => manifest.name));
const consumer = await installConsumer();
const prism = await startPrism();
const outcomes: Outcome[] = [];
try {
  for (const row of rows) {
    process.stderr.write(`${row.name}\n`);
    outcomes.push(await outcomeOf(row, { ...consumer, url: prism.url }));
  }
} finally {
  await prism.close();
  await consumer.remove();
}

const failed = outcomes.filter(({ problem }) => problem !== undefined);
const cells = outcomes.map(({ row, detail, problem }) => [
  row.name,
  row.how,
  detail,
  problem ? bad('failed') : good('ok'),
]);
console.log(`\n${table(['consumer', 'what it does', 'result', ''], cells)}\n`);
for (const { row, problem } of failed) console.log(`${row.name}:\n${problem}\n`);
console.log(failed.length === 0 ? 'Next: npm run release:rehearse' : 'Next: fix what is said above.');
console.log(`${outcomes.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);

async function outcomeOf(row: Row, scene: Scene): Promise<Outcome> {
  try {
    return { row, detail: await row.run(scene) };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { row, detail: '', problem: problem.trim() };
  }
}
