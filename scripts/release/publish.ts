// Publishes the tarballs of `pack.ts` that the registry lacks: `node scripts/release/publish.ts <sha256 of SHA256SUMS>`.
// It runs where the right to publish is, so it needs nothing that has to be installed. Registry and right come from the environment.
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { checkedTarballs } from './checksums.ts';

const [sums = ''] = process.argv.slice(2);
const folder = join(import.meta.dirname, '../../release');
for (const file of checkedTarballs(folder, sums)) {
  const manifest = execFileSync('tar', ['-xzOf', file, 'package/package.json'], { encoding: 'utf8' });
  const { name, version } = JSON.parse(manifest) as { name: string; version: string };
  const id = `${name}@${version}`;
  if (isPublished(id)) {
    console.log(`${id} is published already.`);
    continue;
  }
  execFileSync('npm', ['publish', file, '--ignore-scripts'], { stdio: 'inherit' });
  console.log(`Published ${id}.`);
}

function isPublished(id: string): boolean {
  const { status, stdout, stderr } = spawnSync('npm', ['view', id, 'version', '--json'], { encoding: 'utf8' });
  if (status === 0) return stdout.trim() !== '';
  if (`${stdout}${stderr}`.includes('E404')) return false;
  throw new Error(`The registry does not say whether it has ${id}:\n${stderr}`);
}
