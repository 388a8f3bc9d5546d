// Runs in Deno with permission for one host and nothing else.
import { Refold } from '@refold/deno';

declare const Deno: { readonly args: readonly string[] };

const refold = new Refold({ apiKey: 'tk_deno', baseURL: Deno.args[0] });
const names: string[] = [];
for await (const account of refold.linkedAccounts.list()) names.push(account.name);
console.log(JSON.stringify(names));
