import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { Miniflare } from 'miniflare';
import { rows } from './all.ts';
import { performAll, type Outcome } from './row.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Runners of the rows: each way gives the outcomes of the same list. */
export const runtimes: Readonly<Record<string, () => Promise<readonly Outcome[]>>> = {
  Node: () => performAll(rows),
  workerd: inWorkerd,
  Deno: inDeno,
};

async function inWorkerd(): Promise<readonly Outcome[]> {
  const script = await bundled('worker.ts', ['workerd', 'worker']);
  const worker = new Miniflare({ modules: true, script, compatibilityDate: '2025-09-01' });
  try {
    return (await (await worker.dispatchFetch('http://worker.example/')).json()) as readonly Outcome[];
  } finally {
    await worker.dispose();
  }
}

/** Without a single permission: the helpers need none but that of the client to reach its host. */
async function inDeno(): Promise<readonly Outcome[]> {
  const folder = await mkdtemp(join(tmpdir(), 'refold-helpers-'));
  try {
    const program = join(folder, 'program.mjs');
    await writeFile(program, await bundled('program.ts', ['deno']));
    const { stdout } = await promisify(execFile)(
      here('../node_modules/.bin/deno'),
      ['run', '--no-prompt', '--no-lock', '--no-config', program],
      { timeout: 300_000, maxBuffer: 2 ** 24 },
    );
    return JSON.parse(stdout) as readonly Outcome[];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function bundled(entry: string, conditions: string[]): Promise<string> {
  const bundle = await build({
    entryPoints: [here(entry)],
    bundle: true,
    write: false,
    format: 'esm',
    conditions,
    logLevel: 'silent',
  });
  return bundle.outputFiles[0]!.text;
}
