import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { folder, writeList } from '../folder.ts';
import type { Outcome } from '../in-runtime/perform.ts';

const deno = fileURLToPath(new URL('../../node_modules/.bin/deno', import.meta.url));
const PERMISSIONS = ['--allow-net=app.refold.ai', '--allow-env'];

/** Runs programs in one process of Deno, which may reach Refold and read variables, and nothing else. */
export async function inDeno(count: number): Promise<Outcome[]> {
  const list = writeList(
    'deno',
    count,
    "import { performOnDeno } from '../../samples/in-runtime/deno.ts';",
    'const outcomes = await performOnDeno(programs);\nconsole.log(`\\n${JSON.stringify(outcomes)}`);\nDeno.exit(0);',
  );
  const parameters = ['run', '--no-prompt', '--no-lock', '--no-check', ...PERMISSIONS, list];
  const { stdout } = await promisify(execFile)(deno, parameters, { cwd: folder, timeout: 600_000, maxBuffer: 2 ** 26 });
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Outcome[];
}
