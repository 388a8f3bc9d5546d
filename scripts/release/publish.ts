// Publishes every package whose version the registry does not have, after looking into the tarballs. The registry and the right
// to publish come from the environment. `npm run release:publish`
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { binary, root, run } from '../lib/run.ts';
import { build } from '../../test/release/build.ts';
import { problemsOf } from '../../test/release/check-tarball.ts';
import { publintProblems, typeProblems } from '../../test/release/lint-tarball.ts';
import { pack } from '../../test/release/pack.ts';
import { publishable } from '../../test/release/packages.ts';
import { writeSbom } from './sbom.ts';

const packages = publishable(root);
const work = mkdtempSync(join(tmpdir(), 'refold-publish-'));
try {
  await build(packages.map(({ manifest }) => manifest.name));
  await refuseFaultyTarballs();
  for (const { manifest } of packages)
    console.log(`Wrote ${await writeSbom(root, manifest.name, join(root, 'sbom'))}.`);
  const { status, output } = await run(binary('changeset'), ['publish'], { limitSeconds: 600 });
  console.log(output.trim());
  if (status !== 0) throw new Error('Publishing failed; the lines above say why.');
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function refuseFaultyTarballs(): Promise<void> {
  for (const tarball of await pack(packages, work)) {
    const problems = [...problemsOf(tarball), ...(await publintProblems(tarball)), ...(await typeProblems(tarball))];
    if (problems.length === 0) continue;
    throw new Error(`${tarball.manifest.name} is not fit to publish:\n${problems.join('\n')}`);
  }
}
