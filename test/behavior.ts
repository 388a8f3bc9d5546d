import { parseArgs } from 'node:util';
import * as helpers from '@refold/core/helpers';
import * as sdk from '@refold/node';
import { rows } from './behavior/all.ts';
import { createHarness } from './behavior/row.ts';
import { notApplicable, verdictOf, type Verdict } from './behavior/run-row.ts';
import { startFaultServer } from './servers/fault-server.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const server = await startFaultServer();
/** Five thousand calls a seed; in each of the runtimes a thousand are enough. */
const CHAOS_CALLS = 5000;
const harness = createHarness(sdk, server.url, helpers, CHAOS_CALLS);
const outcomes: (Verdict & { id: number; name: string })[] = [];
process.on('unhandledRejection', (reason) => {
  outcomes.push({ id: 23, name: 'an unhandled rejection', result: 'failed', detail: String(reason), milliseconds: 0 });
});

for (const { id, name, needs, run } of rows) {
  const verdict = run ? await verdictOf(() => run(harness)) : notApplicable(needs!);
  outcomes.push({ id, name, ...verdict });
  if (!values.json) print(id, name, verdict);
}
await server.close();

const failed = outcomes.filter(({ result }) => result === 'failed');
const passed = outcomes.filter(({ result }) => result === 'passed');
if (values.json) console.log(JSON.stringify(outcomes, null, 2));
else {
  console.log(
    failed.length === 0
      ? '\nNext: npm run runtimes runs the same rows in every runtime'
      : '\nNext: fix the rows above; each names what it wanted and what it got.',
  );
  console.log(`${passed.length} passed, ${failed.length} failed`);
}
process.exit(failed.length === 0 ? 0 : 1);

function print(id: number, name: string, { result, detail, milliseconds }: Verdict): void {
  const mark = { passed: 'ok  ', failed: 'FAIL', 'not applicable': 'n/a ' }[result];
  console.log(`${mark} ${String(id).padStart(2)}  ${name}  (${milliseconds} ms)${detail ? `\n        ${detail}` : ''}`);
}
