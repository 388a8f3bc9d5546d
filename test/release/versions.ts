import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copies, shownVersion, versionOf } from '../../scripts/release/write-versions.ts';
import { publishable } from './packages.ts';

/** Places that show another version than their package does. */
export const staleCopies = (root: string): string[] =>
  copies.flatMap((copy) => {
    const [shown, wanted] = [shownVersion(root, copy), versionOf(root, copy.of)];
    return shown === wanted ? [] : [`${copy.file} shows ${shown ?? 'no version'}, ${copy.of} is ${wanted}`];
  });

/** Problems after versioning: all packages move together, say so in a changelog, and leave no changeset behind. */
export function versionProblems(root: string): string[] {
  const packages = publishable(root);
  const versions = new Set(packages.map(({ manifest }) => manifest.version));
  const unsaid = packages.filter(({ folder, manifest }) => {
    const file = join(folder, 'CHANGELOG.md');
    return !existsSync(file) || !readFileSync(file, 'utf8').includes(`## ${manifest.version}`);
  });
  return [
    ...(versions.size === 1 ? [] : [`the packages have different versions: ${[...versions].join(', ')}`]),
    ...unsaid.map(({ manifest }) => `the changelog of ${manifest.name} does not name ${manifest.version}`),
    ...staleCopies(root),
  ];
}
