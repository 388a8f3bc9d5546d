// `deno run --allow-net=HOST deno.ts URL`, with the package from the registry.
import { Refold, version } from 'npm:@refold/deno';

declare const Deno: { readonly args: readonly string[] };

const refold = new Refold({ apiKey: 'tk_consumer', baseURL: Deno.args[0] });
const { docs } = await refold.linkedAccounts.list();
console.log(`ok ${docs.length} accounts, version ${version}`);
