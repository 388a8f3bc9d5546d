import { RefoldSession } from '@refold/core/session';

// A customer's page: its token comes from a route of its own server, and Refold is on another port.
const baseURL = new URLSearchParams(location.search).get('refold')!;
const session = new RefoldSession({
  baseURL,
  token: async () => (await fetch('/token', { method: 'POST' })).text(),
});

const CALLS = 10;

async function main(): Promise<object> {
  const account = await session.linkedAccounts.getActive();
  const results = await Promise.all([
    ...Array.from({ length: CALLS - 3 }, () => session.linkedAccounts.getActive()),
    session.workflows.list(),
  ]);
  const created = await session.tables.create({ table_name: 'leads', columns: [{ column_name: 'email' }] });
  return { calls: results.length + 2, account: account.account_id, table: typeof created.table_id };
}

const shown = await main().catch((error: unknown) => ({ error: String(error) }));
document.querySelector('#result')!.textContent = JSON.stringify(shown);
