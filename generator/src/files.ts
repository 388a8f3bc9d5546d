// Generated files in memory, and what is on the disk in their place.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Text by path, relative to the output folder. */
export type FileSet = Map<string, string>;

export type Difference = { path: string; problem: string };

/** Where generated files go. A folder that is ours alone must hold nothing else. */
export type Target = { folder: string; files: FileSet; isOurs: boolean };

/** What is not as it would be generated; files that nobody would generate too, where nothing else may lie. */
export const compare = ({ files, folder, isOurs }: Target): Difference[] => {
  const found: Difference[] = [];
  for (const [path, text] of files) {
    const file = join(folder, path);
    if (!existsSync(file)) found.push({ path, problem: 'is missing' });
    else if (readFileSync(file, 'utf8') !== text)
      found.push({ path, problem: firstDifference(readFileSync(file, 'utf8'), text) });
  }
  for (const path of isOurs ? filesIn(folder) : []) {
    if (!files.has(path)) found.push({ path, problem: 'is not generated any more' });
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
        .map((entry) => join(entry.parentPath, entry.name).slice(join(folder).length + 1))
    : [];

const firstDifference = (old: string, text: string): string => {
  const [before, after] = [old.split('\n'), text.split('\n')];
  const line = before.findIndex((content, index) => content !== after[index]);
  const at = line < 0 ? before.length : line;
  return `differs in line ${at + 1}: it has "${(before[at] ?? '').trim()}", the contract gives "${(after[at] ?? '').trim()}"`;
};
