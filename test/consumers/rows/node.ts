import { join } from 'node:path';
import { run } from '../../../scripts/lib/run.ts';
import { modulesOf, targetsOf } from '../../release/exports.ts';
import type { Tarball } from '../../release/tarball.ts';
import { lastLine, type Row } from '../row.ts';

type Condition = 'import' | 'require';

type Project = { readonly folder: string; readonly url: string; readonly tarballs: readonly Tarball[] };

const programs: Readonly<Record<Condition, string>> = { import: 'load.mjs', require: 'load.cjs' };

/** Adapters of tools that users bring along, and that this project does not have. */
const ADAPTERS = ['/redis', '/msw', '/vitest', '/jest'];

/** Loads every entry of the installed packages, and makes a call. Entries that are for `import` only are not required. */
export async function loadEntries(condition: Condition, { folder, url, tarballs }: Project): Promise<string> {
  const entries = tarballs.flatMap((tarball) => {
    const required = targetsOf(tarball).filter((target) => target.condition === 'require');
    const isMeant = (entry: string): boolean => condition === 'import' || required.some((one) => one.entry === entry);
    return modulesOf(tarball).filter((entry) => isMeant(entry) && !ADAPTERS.some((name) => entry.endsWith(name)));
  });
  const parameters = [join(folder, programs[condition]), url, ...entries];
  const { status, output } = await run(process.execPath, parameters, { cwd: folder, limitSeconds: 60 });
  if (status !== 0) throw new Error(output);
  return lastLine(output);
}

export const nodeRows: readonly Row[] = (['import', 'require'] as const).map((condition) => ({
  name: `Node, ${condition}`,
  how: 'every entry, and a call',
  run: (scene) => loadEntries(condition, scene),
}));
