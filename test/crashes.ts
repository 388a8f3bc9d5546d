// Kills the webhook receiver at each of its steps. `npm run crashes`
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bad, good, table } from '../scripts/lib/terminal.ts';
import { deliveriesOf, sendAll } from './crashes/deliveries.ts';
import { verdictsOf, type Verdict } from './crashes/verdicts.ts';
import { LEASE_MS, type Mark } from './crashes/steps.ts';
import { storeNames, type StoreName } from './crashes/stores.ts';
import { startWorkerd } from './crashes/workerd.ts';
import { ensureRedis, startRedis } from './servers/redis.ts';

const DELIVERIES = 200;

const { missing } = ensureRedis();
if (missing) {
  console.log(`${missing}\n0 passed, 1 failed`);
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'refold-crashes-'));
const [redis, workerd] = [await startRedis(), await startWorkerd()];
const outcomes: (Verdict & { readonly store: StoreName })[] = [];
try {
  for (const store of storeNames) {
    process.stderr.write(`${DELIVERIES} deliveries, remembered in ${store}\n`);
    const file = join(folder, store);
    const address = store === 'Redis' ? `redis://127.0.0.1:${redis.port}` : workerd.address;
    const sent = await sendAll(deliveriesOf(DELIVERIES), { store, address, file });
    const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
    const marks = lines.map((line) => JSON.parse(line) as Mark);
    outcomes.push(...verdictsOf(sent, marks).map((verdict) => ({ store, ...verdict })));
  }
} finally {
  await Promise.all([redis.kill(), workerd.close()]);
  rmSync(folder, { recursive: true, force: true });
}

const columns = ['store', 'killed', 'deliveries', 'kills', 'copies', '503', 'begun', 'handled', 'lost', ''];
const cells = outcomes.map(({ store, step, deliveries, crashes, copies, refused, begun, ended, lost, problems }) => [
  store,
  step,
  deliveries,
  crashes,
  copies,
  refused,
  begun,
  ended,
  lost,
  problems.length > 0 ? bad('failed') : good('ok'),
]);
console.log(`\n${table(columns, cells)}\n`);
console.log(
  `A delivery was handled again only after its lease of ${LEASE_MS} ms, in the steps "in handler" and "before done".`,
);
const failed = outcomes.filter(({ problems }) => problems.length > 0);
for (const { store, step, problems } of failed) console.log(`${store}, ${step}:\n${problems.slice(0, 5).join('\n')}`);
console.log(failed.length === 0 ? 'Next: npm test' : 'Next: fix what is said above.');
console.log(`${outcomes.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);
