// The same with `require`.
const { Refold } = require('@refold/node');

const [url, ...entries] = process.argv.slice(2);
for (const entry of entries) {
  if (Object.keys(require(entry)).length === 0) throw new Error(`${entry} exports nothing.`);
}
const refold = new Refold({ apiKey: 'tk_consumer', baseURL: url });
refold.linkedAccounts.list().then(({ docs }) => console.log(`ok ${docs.length} accounts, ${entries.length} entries`));
