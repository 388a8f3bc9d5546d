import { readFileSync } from 'node:fs';
import type { Ended } from './run.ts';
import type { Suite } from './suites.ts';

export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** Result of a suite. One that ended badly or counted nothing has failed, whatever its counts say. */
export function countsOf(suite: Suite, ended: Ended, report: string): Counts {
  const counts = readCounts(suite, ended, report);
  const isBroken = counts.failed === 0 && (ended.status !== 0 || counts.passed === 0);
  return isBroken ? { ...counts, failed: 1 } : counts;
}

function readCounts({ count }: Suite, { status, output }: Ended, report: string): Counts {
  if (count === 'check') return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
  if (count === 'vitest') return readReport(report);
  const lines = [...output.matchAll(/(\d+) passed, (\d+) failed(?:, (\d+) (?:skipped|not run))?/g)];
  const [, passed = 0, failed = 0, skipped = 0] = lines.at(-1) ?? [];
  return { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
}

function readReport(report: string): Counts {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    return {
      passed: numPassedTests,
      failed: Math.max(numFailedTests, Math.min(1, numFailedTestSuites)),
      skipped: numPendingTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

export function totalOf(all: readonly Counts[]): Counts {
  const sum = (key: keyof Counts): number => all.reduce((total, counts) => total + counts[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** The one plain line that a machine reads. */
export const countLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
