import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';

const entries = fileURLToPath(new URL('../entries/', import.meta.url));
/** Inside the test package, so that what stays an import is found as a user's program would find it. */
const folder = fileURLToPath(new URL('../../.runtimes/', import.meta.url));

/**
 * Writes the suite to a file and gives its path. Runtimes that resolve packages get imports of `@refold/*`, as their users
 * write them; others get the `whole` in one script.
 */
export async function bundleToFile(entry: string, whole: boolean): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const outfile = `${folder}${entry}.mjs`;
  await build({ ...common(entry), outfile, ...(whole ? { format: 'iife' } : { external: ['@refold/*'] }) });
  return outfile;
}

/** The suite and the packages as one text, for runtimes that take only that. */
export async function bundleWhole(entry: string, options: BuildOptions = {}): Promise<string> {
  const { outputFiles } = await build({ ...common(entry), ...options, write: false });
  return outputFiles![0]!.text;
}

const common = (entry: string): BuildOptions => ({
  entryPoints: [`${entries}${entry}.ts`],
  bundle: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'silent',
});
