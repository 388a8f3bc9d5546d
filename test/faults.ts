import { parseArgs } from 'node:util';
import * as sdk from '@refold/node';
import { rows } from './behaviour/all.ts';
import { createWorld } from './behaviour/row.ts';
import { startFaultServer } from './servers/fault-server.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const server = await startFaultServer();
const world = createWorld(sdk, server.url);
const outcomes: { id: number; name: string; error?: string; milliseconds: number }[] = [];
process.on('unhandledRejection', (reason) => {
  outcomes.push({ id: 23, name: 'an unhandled rejection', error: String(reason), milliseconds: 0 });
});

for (const row of rows) {
  const started = performance.now();
  let error: string | undefined;
  try {
    await row.run(world);
  } catch (reason) {
    error = reason instanceof Error ? reason.message : String(reason);
  }
  const milliseconds = Math.round(performance.now() - started);
  outcomes.push({ id: row.id, name: row.name, error, milliseconds });
  if (!values.json)
    console.log(
      `${error ? 'FAIL' : 'ok  '} ${String(row.id).padStart(2)}  ${row.name}  (${milliseconds} ms)${error ? `\n        ${error}` : ''}`,
    );
}
await server.close();

const failed = outcomes.filter(({ error }) => error !== undefined);
if (values.json) console.log(JSON.stringify(outcomes, null, 2));
else {
  console.log(
    failed.length === 0
      ? '\nNext: npm test'
      : '\nNext: mend the rows above; each names what it wanted and what it got.',
  );
  console.log(`${outcomes.length - failed.length} passed, ${failed.length} failed`);
}
process.exit(failed.length === 0 ? 0 : 1);
