import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { dependenciesOf } from '../consumers/install.ts';
import { checkedSbom } from './check-sbom.ts';
import { problemsOf } from './check-tarball.ts';
import { modulesOf } from './exports.ts';
import { publintProblems, typeProblems } from './lint-tarball.ts';
import { readManifest, type Package } from './packages.ts';
import type { Row } from './row.ts';
import type { Tarball } from './tarball.ts';

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** Judges one published tarball: its contents, its exports, its types, and how much it is. */
export async function checkPublished(tarball: Tarball, installedIn: string): Promise<Omit<Row, 'step'>> {
  const problems = [...problemsOf(tarball), ...(await publintProblems(tarball)), ...(await typeProblems(tarball))];
  const { files, packedBytes, unpackedBytes, manifest } = tarball;
  const sizes = [`${files.length} files`, `${kilobytes(packedBytes)} packed`, `${kilobytes(unpackedBytes)} unpacked`];
  const bundled = await bundledSize(manifest.name, installedIn);
  return {
    result: [...sizes, `${modulesOf(tarball).length} entries`, `whole main entry ${bundled} gzip`].join(', '),
    problems,
  };
}

/** The main entry with all that it imports, bundled, minified and compressed. Node's own modules stay outside. */
async function bundledSize(name: string, resolveDir: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '${name}';`, resolveDir },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    logLevel: 'silent',
  });
  return kilobytes(gzipSync(outputFiles[0]!.contents, { level: 9 }).length);
}

/** Compares the SBOM that was written for a package with what really is installed with it. */
export function checkWrittenSbom({ folder, manifest }: Package, packages: readonly Package[], sboms: string): string[] {
  const file = join(sboms, `${manifest.name.replace('@', '').replace('/', '-')}.cdx.json`);
  const own = Object.keys(manifest.dependencies ?? {}).filter((name) => name.startsWith('@refold/'));
  const ownPackages = packages.filter((candidate) => own.includes(candidate.manifest.name));
  const foreign = [{ folder, manifest }, ...ownPackages].flatMap((one) => dependenciesOf(one.folder, one.manifest));
  const installed = [...ownPackages.map((one) => one.manifest), ...foreign.map(readManifest)];
  const ids = [...new Set(installed.map(({ name, version }) => `${name}@${version}`))];
  return checkedSbom(JSON.parse(readFileSync(file, 'utf8')), manifest, ids);
}
