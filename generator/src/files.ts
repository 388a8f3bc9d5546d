// Generated files in memory, and what is on the disk in their place.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { FileSet } from './emit/file.ts';

/** One file that is not as it would be generated. */
export type Difference = { path: string; problem: string };

/** A folder, and the files that belong into it. */
export type Target = {
  folder: string;
  files: FileSet;
  /** Tells files of the folder that were once generated, and so are out of date, from those of others. Without it, there are none. */
  isOurs?: (path: string, textOf: () => string) => boolean;
};

/** Finds files that are not as they would be generated. */
export const compare = ({ files, folder, isOurs }: Target): Difference[] => {
  const found: Difference[] = [];
  for (const [path, text] of files) {
    const file = join(folder, path);
    const old = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    if (old === undefined) found.push({ path, problem: 'is missing' });
    else if (old !== text) found.push({ path, problem: firstDifference(old, text) });
  }
  for (const path of isOurs ? filesIn(folder) : []) {
    if (!files.has(path) && isOurs?.(path, () => readFileSync(join(folder, path), 'utf8')))
      found.push({ path, problem: 'is not generated any more' });
  }
  return found;
};

/** Writes what has changed, and removes what is not generated any more. Returns the paths that it touched. */
export const write = (target: Target): string[] => {
  const touched = compare(target).map(({ path }) => path);
  for (const path of touched) {
    const file = join(target.folder, path);
    const text = target.files.get(path);
    if (text === undefined) rmSync(file);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  return touched;
};

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .toSorted()
    : [];

const firstDifference = (old: string, text: string): string => {
  const [before, after] = [old.split('\n'), text.split('\n')];
  const line = before.findIndex((content, index) => content !== after[index]);
  const at = line < 0 ? before.length : line;
  return `differs in line ${at + 1}: it has "${(before[at] ?? '').trim()}", the contract gives "${(after[at] ?? '').trim()}"`;
};
