import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
// The package does not export its whole-in-one file.
const scalar = here('../node_modules/@scalar/api-reference/dist/browser/standalone.js');

/** Writes the page where requests are tried. It reads the contract from the downloads. */
export async function writeTryIt(dist: string): Promise<void> {
  const folder = join(dist, 'try-it');
  await mkdir(folder, { recursive: true });
  await copyFile(scalar, join(folder, 'scalar.js'));
  await copyFile(here('page.html'), join(folder, 'index.html'));
  await copyFile(here('page.css'), join(folder, 'page.css'));
  await build({
    entryPoints: [here('browser/main.ts')],
    outfile: join(folder, 'main.js'),
    bundle: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    logLevel: 'error',
  });
}
