import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Package } from './packages.ts';
import type { Registry } from './registry.ts';
import { openTarball, type Tarball } from './tarball.ts';

type Packument = { readonly versions: Readonly<Record<string, { readonly dist: { readonly tarball: string } }>> };

/** Fetches what the registry now has of a package in the version that was to be published. */
export async function fetchPublished({ manifest }: Package, { url }: Registry, folder: string): Promise<Tarball> {
  const { name, version } = manifest;
  const answer = await fetch(new URL(name.replace('/', '%2f'), url));
  const published = answer.ok ? ((await answer.json()) as Packument).versions[version] : undefined;
  if (!published) throw new Error(`The registry does not have ${name}@${version}.`);
  const file = join(folder, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
  writeFileSync(file, Buffer.from(await (await fetch(published.dist.tarball)).arrayBuffer()));
  return openTarball(file);
}
