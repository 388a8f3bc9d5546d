import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Entries of the core, in one copy. */
export type Product = typeof import('@refold/core') &
  typeof import('@refold/core/functions') &
  typeof import('@refold/core/helpers') &
  typeof import('@refold/core/limiter');

/** A place in the source of the core, and what to put there. */
export interface Change {
  /** File below packages/core/src. */
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

const source = fileURLToPath(new URL('../../packages/core/src/', import.meta.url));
const built = fileURLToPath(new URL('../.properties/', import.meta.url));
const ENTRIES = ['index', 'functions', 'helpers', 'limiter'];

/** The core from its sources, with a change or as it is. The files on the disk stay as they are. */
export async function loadProduct(change?: Change): Promise<Product> {
  mkdirSync(built, { recursive: true });
  const folder = mkdtempSync(join(built, 'core-'));
  const outfile = join(folder, 'core.mjs');
  const changed = change && join(source, change.file);
  try {
    await build({
      stdin: {
        contents: ENTRIES.map((name) => `export * from './${name}.ts';`).join('\n'),
        resolveDir: source,
      },
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile,
      sourcemap: 'inline',
      external: ['openapi-fetch'],
      logLevel: 'silent',
      plugins: [
        {
          name: 'change',
          setup: ({ onLoad }) =>
            onLoad({ filter: /\.ts$/ }, ({ path }) =>
              path === changed ? { contents: withChange(change!), loader: 'ts' } : undefined,
            ),
        },
      ],
    });
    return (await import(pathToFileURL(outfile).href)) as Product;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function withChange({ file, find, replace }: Change): string {
  const text = readFileSync(join(source, file), 'utf8');
  if (text.split(find).length !== 2)
    throw new Error(`${file} does not hold exactly once: ${find}\nCorrect test/properties/faults.ts.`);
  return text.replace(find, () => replace);
}
