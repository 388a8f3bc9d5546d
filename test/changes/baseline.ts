import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RELEASE, writeReports } from './api/reports.ts';

/** Places of the last release and of today's state: paths below the repository. */
export const baseline = {
  contract: 'spec/released/openapi.yaml',
  reports: 'test/changes/released',
  usage: 'test/changes/released/usage.ts',
} as const;

export const today = { contract: 'spec/dist/openapi.yaml', usage: 'test/changes/usage.ts' } as const;

/** Makes today's built state the one that later changes are compared with. Gives the paths that were written. */
export function renewBaselines(root: string): string[] {
  rmSync(join(root, baseline.reports), { recursive: true, force: true });
  writeReports(root, join(root, baseline.reports));
  for (const part of ['contract', 'usage'] as const) {
    mkdirSync(dirname(join(root, baseline[part])), { recursive: true });
    cpSync(join(root, today[part]), join(root, baseline[part]));
  }
  return [baseline.contract, baseline.reports];
}

/** The version that was released last. */
export function releasedVersion(root: string): string {
  const file = join(root, baseline.reports, RELEASE);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '../..');
  const isThere = existsSync(join(root, baseline.reports)) && readdirSync(join(root, baseline.reports)).length > 0;
  console.log(`${isThere ? 'Renewed' : 'Wrote'} ${renewBaselines(root).join(' and ')}.`);
}
