import { Refold } from '@refold/deno';
import { monitor } from './monitor.ts';

const refold = new Refold({ apiKey: Deno.env.get('REFOLD_API_KEY')! });
const accounts = (Deno.env.get('REFOLD_ACCOUNTS') ?? '').split(',').filter(Boolean);
const QUARTER_OF_AN_HOUR = 900_000;

Deno.cron('failed runs', '*/15 * * * *', async () => {
  const since = new Date(Date.now() - QUARTER_OF_AN_HOUR);
  for (const { account, failed } of await monitor(refold, accounts, { since, rerun: false })) {
    if (failed.length > 0) console.warn(`${account}: ${failed.join(', ')}`);
  }
});
