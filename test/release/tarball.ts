import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readManifest, type Manifest } from './packages.ts';

/** A packed package, unpacked beside itself. */
export type Tarball = {
  readonly file: string;
  /** Folder of its files now. */
  readonly folder: string;
  readonly manifest: Manifest;
  /** Paths inside the package, sorted. */
  readonly files: readonly string[];
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly read: (path: string) => string;
};

/** Something that must be true of every tarball that is published: gives the problems that it finds. */
export type Rule = readonly [name: string, problemsOf: (tarball: Tarball) => readonly string[]];

export function openTarball(file: string): Tarball {
  const unpacked = file.replace(/\.tgz$/, '');
  mkdirSync(unpacked, { recursive: true });
  execFileSync('tar', ['-xzf', file, '-C', unpacked]);
  const folder = join(unpacked, 'package');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
  return {
    file,
    folder,
    manifest: readManifest(folder),
    files,
    packedBytes: statSync(file).size,
    unpackedBytes: files.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0),
    read: (path) => readFileSync(join(folder, path), 'utf8'),
  };
}
