// Turns the waiting changesets into versions and changelogs. What repeats a version, and what the next changes are compared
// with, follows in the same commit. `npm run release:version`
import { binary, root, run } from '../lib/run.ts';
import { renewBaselines } from '../../test/changes/baseline.ts';
import { writeVersions } from './write-versions.ts';

await step('Taking the changesets', binary('changeset'), ['version']);
for (const file of writeVersions(root)) console.log(`Wrote the version into ${file}.`);
await step('Building what is released', binary('turbo'), ['run', 'build', '--output-logs=errors-only']);
for (const file of await renewBaselines(root)) console.log(`Renewed ${file}.`);
console.log('Next: look at the changelogs and commit.');

async function step(title: string, command: string, parameters: readonly string[]): Promise<void> {
  const { status, output } = await run(command, parameters, { limitSeconds: 300 });
  if (status === 0) return console.log(`${title}: done.`);
  console.error(`${title} failed:\n${output}`);
  process.exit(1);
}
