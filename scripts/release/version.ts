// Turns the waiting changesets into versions and changelogs. What repeats a version, and what the next changes are compared
// with, follows in the same commit. `npm run release:version`
import { binary, root, run } from '../lib/run.ts';
import { recordRelease } from '../../packages/docs/changelog/record.ts';
import { renewBaselines } from '../../test/changes/baseline.ts';
import { build } from '../../test/release/build.ts';
import { publishable } from '../../test/release/packages.ts';
import { versionOf, writeVersions } from './write-versions.ts';

const taken = await run(binary('changeset'), ['version'], { limitSeconds: 60 });
if (taken.status !== 0) throw new Error(`Taking the changesets failed:\n${taken.output}`);
for (const file of writeVersions(root)) console.log(`Wrote the version into ${file}.`);
await build(publishable(root).map(({ manifest }) => manifest.name));
console.log(`Wrote ${await recordRelease(root, versionOf(root, 'packages/core'))}, for the changelog of the docs.`);
for (const file of await renewBaselines(root)) console.log(`Renewed ${file}.`);
console.log('Next: look at the changelogs and commit.');
