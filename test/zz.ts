import * as helpers from '@refold/core/helpers';
import * as sdk from '@refold/node';
import { rows } from './behavior/all.ts';
import { createHarness } from './behavior/row.ts';
import { verdictOf } from './behavior/run-row.ts';
import { startFaultServer } from './servers/fault-server.ts';
const server = await startFaultServer();
const harness = createHarness(sdk, server.url, helpers);
for (const row of rows.filter((r) => r.id >= 28))
  console.log(row.name, JSON.stringify(await verdictOf(() => row.run!(harness))));
await server.close();
process.exit(0);
