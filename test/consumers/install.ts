import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from '../../scripts/lib/run.ts';
import { pack } from '../release/pack.ts';
import { publishable, type Manifest, type Package } from '../release/packages.ts';
import { startRegistry, type Registry } from '../release/registry.ts';
import type { Tarball } from '../release/tarball.ts';

/** A project that has installed the packages from a registry, as users do, outside of this repository. */
export type Consumer = {
  readonly folder: string;
  readonly tarballs: readonly Tarball[];
  readonly registry: Registry;
  readonly remove: () => Promise<void>;
};

/** Packs what is built, publishes it on loopback, and installs it in a fresh project that holds `projects/`. */
export async function installConsumer(): Promise<Consumer> {
  const work = mkdtempSync(join(tmpdir(), 'refold-consumers-'));
  const folder = join(work, 'project');
  const registry = await startRegistry();
  const remove = async (): Promise<void> => {
    await registry.close();
    rmSync(work, { recursive: true, force: true });
  };
  try {
    const packages = publishable(root);
    const tarballs = await pack(packages, join(work, 'tarballs'));
    for (const file of [...tarballs.map(({ file: packed }) => packed), ...(await packForeign(packages, work))]) {
      await npm(['publish', file, '--ignore-scripts'], work, registry);
    }
    cpSync(join(root, 'test/consumers/projects'), folder, { recursive: true });
    const dependencies = Object.fromEntries(packages.map(({ manifest }) => [manifest.name, manifest.version]));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
    await npm(['install', '--ignore-scripts'], folder, registry);
    return { folder, tarballs, registry, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Packs what our packages depend on from where it is installed here, since nothing else is reachable. */
export async function packForeign(packages: readonly Package[], work: string): Promise<string[]> {
  const folder = join(work, 'foreign');
  mkdirSync(folder, { recursive: true });
  const folders = new Set(packages.flatMap(({ folder: from, manifest }) => dependenciesOf(from, manifest)));
  const files: string[] = [];
  for (const [index, from] of [...folders].entries()) {
    // A copy, since files with the same content are one file in pnpm's store, and npm leaves the second one out.
    const copy = join(folder, String(index));
    cpSync(from, copy, { recursive: true });
    const { output } = await run('npm', ['pack', copy, '--ignore-scripts', '--json', '--silent'], { cwd: folder });
    const [{ filename }] = JSON.parse(output) as [{ filename: string }];
    files.push(join(folder, filename));
  }
  return files;
}

/** Folders of everything that is installed with a package, without our own packages. */
export function dependenciesOf(folder: string, manifest: Manifest): string[] {
  const names = Object.keys(manifest.dependencies ?? {}).filter((name) => !name.startsWith('@refold/'));
  return names.flatMap((name) => {
    const found = folderOf(name, folder);
    return [found, ...dependenciesOf(found, JSON.parse(readFileSync(join(found, 'package.json'), 'utf8')) as Manifest)];
  });
}

/** Folder of a package that is installed for another one. */
export function folderOf(name: string, from: string): string {
  const places = createRequire(join(from, 'package.json')).resolve.paths(name) ?? [];
  const place = places.find((candidate) => existsSync(join(candidate, name, 'package.json')));
  if (!place) throw new Error(`${name}, which ${from} needs, is not installed here.`);
  // pnpm links packages; what they depend on lies beside the real one.
  return realpathSync(join(place, name));
}

export async function npm(parameters: readonly string[], cwd: string, { env }: Registry): Promise<void> {
  const { status, output } = await run('npm', parameters, { cwd, env, limitSeconds: 120 });
  if (status !== 0) throw new Error(`npm ${parameters.join(' ')} failed:\n${output}`);
}
