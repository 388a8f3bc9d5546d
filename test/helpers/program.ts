// Runs every row where it is started, and prints the outcomes. For runtimes that are programs, such as Deno.
import { journeys } from './all.ts';
import { performAll } from './journey.ts';

console.log(JSON.stringify(await performAll(journeys)));
