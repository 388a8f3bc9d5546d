import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A place that repeats a package's version, which changesets does not know. */
type Copy = {
  readonly file: string;
  /** The package whose version it repeats. */
  readonly of: string;
  /** Everything but the version itself is put back as it was. */
  readonly pattern: RegExp;
};

export const copies: readonly Copy[] = [
  { file: 'packages/core/src/client/version.ts', of: 'packages/core', pattern: /(version = ')[^']*(')/ },
  { file: 'packages/deno/deno.json', of: 'packages/deno', pattern: /("version": ")[^"]*(")/ },
];

/** Brings every copy up to date, and gives the files that it changed. */
export function writeVersions(root: string): string[] {
  const changed = copies.filter((copy) => {
    const path = join(root, copy.file);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(copy.pattern, `$1${versionOf(root, copy.of)}$2`);
    if (after !== before) writeFileSync(path, after);
    return after !== before;
  });
  return [...new Set(changed.map(({ file }) => file))];
}

/** The version that a copy shows, or undefined if the copy is not there. */
export function shownVersion(root: string, { file, pattern }: Copy): string | undefined {
  const path = join(root, file);
  const [found, before, after] = existsSync(path) ? (pattern.exec(readFileSync(path, 'utf8')) ?? []) : [];
  return found?.slice(before!.length, found.length - after!.length);
}

export const versionOf = (root: string, folder: string): string =>
  (JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as { version: string }).version;
