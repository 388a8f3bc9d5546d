// Loads every entry that it is told, and makes a call. `node load.mjs URL ENTRY...`
import { Refold } from '@refold/node';

const [url, ...entries] = process.argv.slice(2);
for (const entry of entries) {
  const names = Object.keys(await import(entry));
  if (names.length === 0) throw new Error(`${entry} exports nothing.`);
}
const refold = new Refold({ apiKey: 'tk_consumer', baseURL: url });
const { docs } = await refold.linkedAccounts.list();
console.log(`ok ${docs.length} accounts, ${entries.length} entries`);
