// Gives the published versions their git tags, with nothing that has to be installed. `node scripts/release/tag.ts`
import { execFileSync } from 'node:child_process';
import { publishable } from '../../test/release/packages.ts';

const git = (...parameters: readonly string[]): string => execFileSync('git', parameters, { encoding: 'utf8' });

for (const { manifest } of publishable(`${import.meta.dirname}/../..`)) {
  const tag = `${manifest.name}@${manifest.version}`;
  const isThere = git('tag', '--list', tag).trim() !== '';
  if (!isThere) git('tag', '--annotate', tag, '--message', tag);
  console.log(`${tag} ${isThere ? 'was there already' : 'is new'}.`);
}
