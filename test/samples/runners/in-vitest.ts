import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folder } from '../folder.ts';
import type { Outcome } from '../in-runtime/perform.ts';

const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));

type Report = { readonly testResults: readonly Result[] };
type Result = {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly { readonly status: string; readonly failureMessages?: readonly string[] }[];
};

/** Runs test files in one run of Vitest. A file without a test that passed is a failure. */
export function inVitest(count: number): Promise<Outcome[]> {
  const place = join(folder, 'vitest');
  const report = join(place, 'report.json');
  spawnSync(process.execPath, [vitest, 'run', '--root', place, '--reporter=json', `--outputFile=${report}`], {
    // What a sample writes belongs there too.
    cwd: place,
    timeout: 300_000,
  });
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const outcomes = Array.from({ length: count }, (_, number) => {
    const result = testResults.find(({ name }) => basename(name) === `${number}.test.ts`);
    return { number, problem: problemOf(result) };
  });
  return Promise.resolve(outcomes);
}

function problemOf(result: Result | undefined): string | undefined {
  const tests = result?.assertionResults ?? [];
  const failed = tests.find(({ status }) => status !== 'passed');
  if (failed) return failed.failureMessages?.[0]?.split('\n')[0] ?? `a test is ${failed.status}`;
  return result?.status === 'passed' && tests.length > 0 ? undefined : result?.message || 'it holds no test';
}
