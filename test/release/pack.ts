import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { binary, run } from '../../scripts/lib/run.ts';
import type { Package } from './packages.ts';
import { openTarball, type Tarball } from './tarball.ts';

/** Packs packages as publishing does, so that `workspace:` becomes versions, and opens what came out. */
export async function pack(packages: readonly Package[], folder: string): Promise<Tarball[]> {
  mkdirSync(folder, { recursive: true });
  const tarballs: Tarball[] = [];
  for (const { folder: cwd, manifest } of packages) {
    const out = join(folder, `${manifest.name.replace('/', '-').replace('@', '')}.tgz`);
    const { status, output } = await run(binary('pnpm'), ['pack', '--out', out], { cwd, limitSeconds: 60 });
    if (status !== 0) throw new Error(`Packing ${manifest.name} failed:\n${output}`);
    tarballs.push(openTarball(out));
  }
  return tarballs;
}
