// Builds, packs and examines every package, and writes its SBOM: what `publish.ts` publishes. `npm run release:pack`
import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from '../../test/release/build.ts';
import { problemsOf } from '../../test/release/check-tarball.ts';
import { publintProblems, typeProblems } from '../../test/release/lint-tarball.ts';
import { pack } from '../../test/release/pack.ts';
import { publishable } from '../../test/release/packages.ts';
import { root } from '../lib/run.ts';
import { SUMS, sha256 } from './checksums.ts';
import { writeSbom } from './sbom.ts';

const packages = publishable(root);
const folder = join(root, 'release');
rmSync(folder, { recursive: true, force: true });
await build(packages.map(({ manifest }) => manifest.name));
const tarballs = await pack(packages, folder);
for (const tarball of tarballs) {
  const problems = [...problemsOf(tarball), ...(await publintProblems(tarball)), ...(await typeProblems(tarball))];
  if (problems.length === 0) continue;
  throw new Error(`${tarball.manifest.name} is not fit to publish:\n${problems.join('\n')}`);
}
for (const { manifest } of packages) console.log(`Wrote ${await writeSbom(root, manifest.name, join(root, 'sbom'))}.`);

// In the order of publishing: a package comes after those that it depends on.
writeFileSync(join(folder, SUMS), tarballs.map(({ file }) => `${sha256(file)}  ${basename(file)}\n`).join(''));
const sums = sha256(join(folder, SUMS));
if (process.env['GITHUB_OUTPUT']) appendFileSync(process.env['GITHUB_OUTPUT'], `sums=${sums}\n`);
console.log(`Packed ${tarballs.length} packages into release/. Next: node scripts/release/publish.ts ${sums}`);
