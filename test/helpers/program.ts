// Runs every row where it is started, and prints the outcomes. For runtimes that are programs, such as Deno.
import { rows } from './all.ts';
import { performAll } from './row.ts';

console.log(JSON.stringify(await performAll(rows)));
