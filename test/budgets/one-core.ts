// One program has one copy of the core, whatever entries it imports, and so one limiter per key.
import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Entries that a program may well use together. */
export const entries: readonly string[] = ['@refold/node', '@refold/node/helpers', '@refold/core/functions'];

/** Module system of a program. */
export type Format = 'esm' | 'cjs';

/** A folder from which the packages are found. */
export const testFolder: string = dirname(dirname(fileURLToPath(import.meta.url)));

// The limiter is the part of the core of which a second copy does harm.
const counter = `
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
const definesLimiter = /\\bclass GcraLimiter\\b|\\bGcraLimiter = class\\b/;
const copies = new Set();
registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:') && definesLimiter.test(readFileSync(new URL(url), 'utf8'))) copies.add(url);
    return next(url, context);
  },
});
process.on('exit', () => console.log(JSON.stringify([...copies])));
`;

/** Addresses of the copies of the core that a program loads which imports these entries. */
export async function loadedCores(format: Format, imported: readonly string[] = entries): Promise<string[]> {
  const line = format === 'esm' ? 'import $;' : 'require($);';
  const program = imported.map((entry) => line.replace('$', JSON.stringify(entry))).join('\n');
  const hooks = `data:text/javascript,${encodeURIComponent(counter)}`;
  const type = format === 'esm' ? 'module' : 'commonjs';
  const stdout = await output(['--import', hooks, `--input-type=${type}`, '--eval', program]);
  return JSON.parse(stdout) as string[];
}

const CALLS = 12;
/** Calls this close to the first one have started together. */
const TOGETHER_MS = 20;

/** Start times of calls at once with one key, half of them through a client, half through a function. */
export async function startTimes(format: Format, functions = '@refold/core/functions'): Promise<number[]> {
  const imports =
    format === 'esm'
      ? `import { Refold } from '@refold/node'; import { createClient, listLinkedAccounts } from '${functions}';`
      : `const { Refold } = require('@refold/node'); const { createClient, listLinkedAccounts } = require('${functions}');`;
  const program = `${imports}
    const starts = [];
    const fetch = async () => (starts.push(performance.now()), Response.json({ docs: [] }));
    const options = { apiKey: 'tk_one_bucket', fetch };
    const [refold, client] = [new Refold(options), createClient(options)];
    const calls = Array.from({ length: ${CALLS} }, (_, index) =>
      index % 2 === 0 ? refold.linkedAccounts.list() : listLinkedAccounts(client),
    );
    Promise.all(calls).then(() => console.log(JSON.stringify(starts.map((start) => start - starts[0]))));`;
  const type = format === 'esm' ? 'module' : 'commonjs';
  return JSON.parse(await output([`--input-type=${type}`, '--eval', program])) as number[];
}

/** Number of those that have started together. */
export const together = (starts: readonly number[]): number => starts.filter((start) => start < TOGETHER_MS).length;

async function output(parameters: readonly string[]): Promise<string> {
  const env = { ...process.env, NODE_NO_WARNINGS: '1' };
  const { stdout } = await promisify(execFile)(process.execPath, parameters, { cwd: testFolder, env });
  return stdout;
}
