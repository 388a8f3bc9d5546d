import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { copyDeclarations, packages, withoutHiddenMembers } from './declarations.ts';

/** An entry of the released packages that programs import. */
export type Entry = { readonly specifier: string; readonly before: string; readonly now: string };

/** A folder in which the types of the last release and of today lie side by side. */
export type Workspace = { readonly folder: string; readonly entries: readonly Entry[]; readonly remove: () => void };

type Sources = {
  /** Holds one folder per package, as {@link copyDeclarations} made them. */
  readonly released: string;
  /** The repository, with its packages built. */
  readonly root: string;
};

export function createWorkspace({ released, root }: Sources): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'refold-api-'));
  for (const name of packages) {
    const [before, now] = [installed(folder, 'before', name), installed(folder, 'now', name)];
    copyDeclarations(join(released, name), before);
    copyDeclarations(join(root, 'packages', name), now);
    for (const copy of [before, now]) forgetVersion(copy);
  }
  withoutHiddenMembers(folder);
  link(join(root, 'packages/core/node_modules/openapi-fetch'), join(folder, 'node_modules/openapi-fetch'));
  link(join(root, 'packages/node/node_modules/@types/node'), join(folder, 'node_modules/@types/node'));
  const entries = packages.flatMap((name) => entriesOf(join(released, name), name));
  return { folder, entries, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const installed = (folder: string, release: string, name: string): string =>
  join(folder, release, 'node_modules/@refold', name);

/** The compiler takes two packages of one name and version for one, and would compare the last release with itself. */
function forgetVersion(folder: string): void {
  const file = join(folder, 'package.json');
  const { version: _, ...manifest } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  writeFileSync(file, JSON.stringify(manifest));
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}

function entriesOf(folder: string, name: string): Entry[] {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    exports: Record<string, unknown>;
  };
  return Object.entries(exports).flatMap(([entry, target]) => {
    const file = typeof target === 'object' && target !== null && 'import' in target ? String(target.import) : '';
    const declaration = file.replace(/\.js$/, '.d.ts');
    if (!existsSync(join(folder, declaration)) || declaration === '') return [];
    const path = join('node_modules/@refold', name, file);
    return [{ specifier: join('@refold', name, entry), before: `./before/${path}`, now: `./now/${path}` }];
  });
}
