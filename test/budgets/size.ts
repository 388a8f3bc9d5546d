import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const resolveDir = dirname(dirname(fileURLToPath(import.meta.url)));

/** Kilobytes of a bundled and minified program, compressed with gzip. */
export async function gzipKilobytes(program: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    splitting: false,
    // Loaded only when `raw` is used, which these programs do not.
    external: ['openapi-fetch-on-demand'],
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length / 1024;
}
