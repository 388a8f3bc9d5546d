import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Tarball } from './tarball.ts';

/** One file that an entry of `exports` or `bin` leads to. */
export type Target = {
  /** Specifier that a user writes, such as `@refold/core/raw`. */
  readonly entry: string;
  readonly condition: string;
  readonly path: string;
  readonly isThere: boolean;
};

/** All files that a package offers, with the patterns of its exports resolved. */
export function targetsOf({ manifest, files, folder }: Tarball): Target[] {
  const bins = typeof manifest.bin === 'string' ? { bin: manifest.bin } : (manifest.bin ?? {});
  const offered = [
    ...Object.entries(manifest.exports ?? {}).flatMap(([entry, target]) =>
      leavesOf(target).map(([condition, path]) => ({ entry: entry.replace(/^\./, manifest.name), condition, path })),
    ),
    ...Object.entries(bins).map(([name, path]) => ({ entry: `the command ${name}`, condition: 'bin', path })),
  ];
  return offered.flatMap(({ entry, condition, path }): Target[] => {
    if (!path.includes('*')) return [{ entry, condition, path, isThere: files.includes(plain(path)) }];
    const found = globSync(plain(path), { cwd: folder });
    if (found.length === 0) return [{ entry, condition, path, isThere: false }];
    const stem = path.slice(0, path.indexOf('*'));
    return found.map((file) => ({
      entry: entry.replace('*', join('.', file).slice(plain(stem).length)),
      condition,
      path: file,
      isThere: true,
    }));
  });
}

/** Entries that a program can load, without data files. */
export const modulesOf = (tarball: Tarball): string[] => [
  ...new Set(
    targetsOf(tarball)
      .filter(({ condition, path }) => condition !== 'bin' && /\.[cm]?js$/.test(path))
      .map(({ entry }) => entry),
  ),
];

export const plain = (path: string): string => path.replace(/^\.\//, '');

function leavesOf(target: unknown, condition = 'default'): [condition: string, path: string][] {
  if (typeof target === 'string') return [[condition, target]];
  if (typeof target !== 'object' || target === null) return [];
  return Object.entries(target).flatMap(([name, inner]) => leavesOf(inner, name));
}
