import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packages } from './declarations.ts';
import { flatten, type Report } from './flatten.ts';

type Manifest = { readonly version: string; readonly exports: Readonly<Record<string, unknown>> };

/** File of the released version, beside the reports. */
export const RELEASE = 'release.json';

const manifestOf = (root: string, name: string): Manifest =>
  JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as Manifest;

/** The entries of a package that have types, by the name of their report, with their declarations. The main one is `index`. */
export function entriesOf(root: string, name: string): Record<string, string> {
  const found = Object.entries(manifestOf(root, name).exports).flatMap(([entry, target]) => {
    const file = typeof target === 'object' && target !== null && 'import' in target ? String(target.import) : '';
    if (!file.endsWith('.js')) return [];
    return [[entry === '.' ? 'index' : entry.replace('./', ''), file.replace(/\.js$/, '.d.ts')]];
  });
  return Object.fromEntries(found) as Record<string, string>;
}

/** The reports of the built packages, by their path: `core/session.d.ts`. */
export function reportsOf(root: string): Map<string, string> {
  const all = packages.flatMap((name) =>
    flatten(join(root, 'packages', name), entriesOf(root, name)).map(({ entry, text }: Report) => [
      `${name}/${entry}.d.ts`,
      text,
    ]),
  );
  return new Map(all as [string, string][]);
}

/** Writes the reports of the built packages, and the version that they are of. */
export function writeReports(root: string, folder: string): void {
  for (const [path, text] of reportsOf(root)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const [first] = packages;
  writeFileSync(join(folder, RELEASE), `${JSON.stringify({ version: manifestOf(root, first!).version }, null, 2)}\n`);
}
