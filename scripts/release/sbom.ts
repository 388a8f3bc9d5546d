import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { binary, run } from '../lib/run.ts';

/** Writes what a published package brings with it at run time, as CycloneDX, and gives the file. */
export async function writeSbom(root: string, name: string, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const out = join(folder, `${name.replace('@', '').replace('/', '-')}.cdx.json`);
  const parameters = [
    '--filter',
    name,
    'sbom',
    '--sbom-format',
    'cyclonedx',
    '--prod',
    '--exclude-peers',
    '--out',
    out,
  ];
  const { status, output } = await run(binary('pnpm'), parameters, { cwd: root, limitSeconds: 60 });
  if (status !== 0) throw new Error(`Writing the SBOM of ${name} failed:\n${output}`);
  return out;
}
