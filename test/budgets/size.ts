import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const resolveDir = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Kilobytes of a bundled and minified program, compressed with gzip. Counts what is loaded at the start; what a program
 * imports on demand, as the client does with openapi-fetch, is a file of its own.
 */
export async function gzipKilobytes(program: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    splitting: true,
    outdir: resolveDir,
    absWorkingDir: resolveDir,
  });
  const atStart = loadedAtStart(metafile);
  const files = outputFiles.filter(({ path }) => atStart.has(path.slice(resolveDir.length + 1)));
  return gzipSync(Buffer.concat(files.map(({ contents }) => contents)), { level: 9 }).length / 1024;
}

function loadedAtStart({ outputs }: Metafile): Set<string> {
  const found = new Set(['stdin.js']);
  for (const file of found) {
    for (const { path, kind } of outputs[file]!.imports) if (kind === 'import-statement') found.add(path);
  }
  return found;
}
