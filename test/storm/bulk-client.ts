// A bulk run in a process of its own, which its parent kills somewhere on the way and starts again.
import { GcraLimiter, Refold } from '@refold/node';
import { bulkFor, fileCheckpoint } from '@refold/node/helpers';

const [baseURL, file, rows, requestsPerSecond, burst] = process.argv.slice(2);
const limiter = new GcraLimiter({ requestsPerSecond: Number(requestsPerSecond), burst: Number(burst) });
const refold = new Refold({ apiKey: 'tk_bulk', baseURL, limiter });

function* accounts(): Generator<{ linked_account_id: string; name: string }> {
  for (let row = 0; row < Number(rows); row++) yield { linked_account_id: `row-${row}`, name: `Customer ${row}` };
}

const summary = await bulkFor(refold).linkedAccounts.upsert(accounts(), {
  checkpoint: fileCheckpoint(file!),
  concurrency: 16,
  total: Number(rows),
});
process.send!(summary, () => process.exit(0));
