import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseline, releasedVersion, today } from '../../../test/changes/baseline.ts';
import type { ContractChange } from '../../../test/changes/contract/classify.ts';
import { compareContracts } from '../../../test/changes/contract/compare.ts';

/** Changes of the contract in a release. They are kept, since they cannot be compared again once the baseline is renewed. */
export type ReleaseRecord = {
  /** Version of all packages. */
  readonly version: string;
  /** Version of the contract that they were generated from. */
  readonly contract: string;
  /** Changes since the release before; absent for the first release. */
  readonly changes?: readonly ContractChange[];
};

/** Version of manifests until the first release. */
export const NEVER_RELEASED = '0.0.0';
const FOLDER = 'packages/docs/changelog/releases';

/** Version of a bundled contract. */
export function contractVersion(root: string, file: string): string {
  const found = /^ {2}version: ['"]?([\w.-]+)/m.exec(readFileSync(join(root, file), 'utf8'));
  if (!found) throw new Error(`${file} names no version.`);
  return found[1]!;
}

export const changesSinceRelease = (root: string): Promise<ContractChange[]> =>
  compareContracts(join(root, baseline.contract), join(root, today.contract));

/** Records the changes of the contract in a new release, and returns the file. Runs before the baseline is renewed. */
export async function recordRelease(root: string, version: string): Promise<string> {
  const file = `${FOLDER}/${version}.json`;
  const contract = contractVersion(root, today.contract);
  const isFirst = releasedVersion(root) === NEVER_RELEASED;
  const changes = isFirst ? undefined : await changesSinceRelease(root);
  const record: ReleaseRecord = { version, contract, changes };
  mkdirSync(join(root, FOLDER), { recursive: true });
  writeFileSync(join(root, file), `${JSON.stringify(record, null, 2)}\n`);
  return file;
}

export function readRecords(root: string): ReadonlyMap<string, ReleaseRecord> {
  const folder = join(root, FOLDER);
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  const records = files.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as ReleaseRecord);
  return new Map(records.map((record) => [record.version, record]));
}
