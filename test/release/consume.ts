import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from '../../scripts/lib/run.ts';
import { npm, packForeign } from '../consumers/install.ts';
import { environmentOf } from './clone.ts';
import type { Package } from './packages.ts';
import type { Registry } from './registry.ts';

/** Installs what was published into a fresh project, and gives its folder. */
export async function installPublished(
  packages: readonly Package[],
  registry: Registry,
  work: string,
): Promise<string> {
  for (const file of await packForeign(packages, work))
    await npm(['publish', file, '--ignore-scripts'], work, registry);
  const folder = join(work, 'project');
  mkdirSync(folder);
  const dependencies = Object.fromEntries(packages.map(({ manifest }) => [manifest.name, manifest.version]));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
  for (const program of ['load.mjs', 'load.cjs'])
    cpSync(join(root, 'test/consumers/projects', program), join(folder, program));
  await npm(['install', '--ignore-scripts'], folder, registry);
  return folder;
}

/** Runs a script of a clone on this Node, with the registry on loopback. */
export async function runIn(
  folder: string,
  script: string,
  env: NodeJS.ProcessEnv,
  parameters: readonly string[] = [],
): Promise<string> {
  const { status, output } = await run(process.execPath, [join(folder, script), ...parameters], {
    cwd: folder,
    env: environmentOf(folder, env),
    limitSeconds: 400,
  });
  if (status !== 0) throw new Error(`${script} failed:\n${output}`);
  return output;
}
