import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Sdk } from '../behavior/row.ts';
import type { Guard } from './guards.ts';

const source = fileURLToPath(new URL('../../packages/core/src/', import.meta.url));

/** The core without one guard, or whole. The files on the disk stay as they are. */
export async function loadCore(guard?: Guard): Promise<Sdk> {
  const folder = mkdtempSync(join(tmpdir(), 'refold-mutant-'));
  const outfile = join(folder, 'core.mjs');
  const changed = guard && join(source, guard.file);
  try {
    await build({
      entryPoints: [join(source, 'index.ts')],
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile,
      external: ['openapi-fetch'],
      logLevel: 'silent',
      plugins: [
        {
          name: 'guard',
          setup: ({ onLoad }) =>
            onLoad({ filter: /\.ts$/ }, ({ path }) =>
              path === changed ? { contents: without(guard!), loader: 'ts' } : undefined,
            ),
        },
      ],
    });
    return (await import(pathToFileURL(outfile).href)) as Sdk;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function without({ file, find, replace, name }: Guard): string {
  const text = readFileSync(join(source, file), 'utf8');
  if (!text.includes(find))
    throw new Error(`The guard "${name}" is not in ${file} as "${find}". Correct test/mutants/guards.ts.`);
  return text.replace(find, replace);
}
