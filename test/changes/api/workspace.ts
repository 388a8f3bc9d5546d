import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { copyDeclarations, packages, withoutHiddenMembers } from './declarations.ts';

/** An entry of the released packages that programs import. */
export type Entry = { readonly specifier: string; readonly before: string; readonly now: string };

/** A folder in which the types of the last release and of today lie side by side. */
export type Workspace = { readonly folder: string; readonly entries: readonly Entry[]; readonly remove: () => void };

type Sources = {
  /** Holds one folder per package, with a report for each of its entries. */
  readonly released: string;
  /** The repository, with its packages built. */
  readonly root: string;
};

export function createWorkspace({ released, root }: Sources): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'refold-api-'));
  for (const name of packages) {
    installReports(join(released, name), installed(folder, 'before', name));
    const now = installed(folder, 'now', name);
    copyDeclarations(join(root, 'packages', name), now);
    forgetVersion(now);
  }
  withoutHiddenMembers(folder);
  link(join(root, 'packages/core/node_modules/openapi-fetch'), join(folder, 'node_modules/openapi-fetch'));
  link(join(root, 'packages/node/node_modules/@types/node'), join(folder, 'node_modules/@types/node'));
  const entries = packages.flatMap((name) => entriesOf(join(released, name), join(root, 'packages', name), name));
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

/** Makes a package of reports. Those of other packages find it by its name. */
function installReports(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  writeFileSync(
    join(to, 'package.json'),
    JSON.stringify({ type: 'module', exports: { '.': './index.js', './*': './*.js' } }),
  );
}

/** The entries of the last release. Where today's package has none of that name, its file is missing to the compiler. */
function entriesOf(reports: string, today: string, name: string): Entry[] {
  const { exports } = JSON.parse(readFileSync(join(today, 'package.json'), 'utf8')) as {
    exports: Record<string, { import?: string }>;
  };
  if (!existsSync(reports))
    throw new Error(`There are no reports of @refold/${name}: run node test/changes/baseline.ts.`);
  return readdirSync(reports)
    .toSorted()
    .map((file) => {
      const report = file.replace(/\.d\.ts$/, '');
      const entry = report === 'index' ? '.' : `./${report}`;
      const path = join('node_modules/@refold', name);
      return {
        specifier: join('@refold', name, entry),
        before: `./before/${path}/${report}.js`,
        now: `./now/${join(path, exports[entry]?.import ?? `gone/${report}.js`)}`,
      };
    });
}
