import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { releasedVersion, today } from '../../../test/changes/baseline.ts';
import { publishable } from '../../../test/release/packages.ts';
import { manifest } from '../reference/contract.ts';
import { changelogPage, type Release } from './page.ts';
import { changesSinceRelease, contractVersion, NEVER_RELEASED, readRecords } from './record.ts';
import { changesetOf, merged, releasesOf, type Entry } from './texts.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Writes the changelog: changes for the next release, then past releases. */
export async function writeChangelog(file: string): Promise<void> {
  writeFileSync(file, changelogPage([...(await nextRelease()), ...madeReleases()]));
}

async function nextRelease(): Promise<Release[]> {
  const folder = join(root, '.changeset');
  const files = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
  const entries = files.map((name) => changesetOf(readFileSync(join(folder, name), 'utf8')));
  const contract = contractVersion(root, today.contract);
  if (releasedVersion(root) === NEVER_RELEASED)
    return [{ title: 'The first release', contract, entries: [first(), ...entries] }];
  const changes = await changesSinceRelease(root);
  return entries.length + changes.length === 0 ? [] : [{ title: 'Next release', contract, entries, changes }];
}

/** Entry of the first release, which nothing can be compared with. */
function first(): Entry {
  const count = (part: object): number => Object.keys(part).length;
  const { operations, resources, events } = manifest;
  return {
    text: `All ${count(operations)} operations on ${count(resources)} resources and ${count(events)} webhook events, described by the contract that the SDK is made from.`,
    packages: ['@refold/spec'],
  };
}

function madeReleases(): Release[] {
  const records = readRecords(root);
  const releases = new Map<string, Entry[]>();
  for (const { folder, manifest: of } of publishable(root)) {
    const file = join(folder, 'CHANGELOG.md');
    if (!existsSync(file)) continue;
    for (const [version, texts] of releasesOf(readFileSync(file, 'utf8'))) {
      const entries = texts.map((text) => ({ text, packages: [of.name] }));
      releases.set(version, [...(releases.get(version) ?? []), ...entries]);
    }
  }
  return [...releases].map(([version, entries]) => {
    const record = records.get(version);
    return { title: version, entries: merged(entries), contract: record?.contract, changes: record?.changes };
  });
}
