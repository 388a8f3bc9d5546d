// The table at the end of `npm run spec`.
import type { CheckResult } from './result.ts';

const titles = ['check', 'figure', 'result'];

export const tableOf = (results: CheckResult[]): string => {
  const rows = [titles, ...results.map(({ name, figure, outcome }) => [name, figure, outcome])];
  const widths = titles.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return lines.toSpliced(1, 0, rule).join('\n');
};

/** One check counts once. What did not run counts as neither. */
export const countLine = (results: CheckResult[]): string => {
  const count = (outcome: CheckResult['outcome']) => results.filter((result) => result.outcome === outcome).length;
  const skipped = count('not run');
  return `contract: ${count('pass')} passed, ${count('fail')} failed${skipped > 0 ? `, ${skipped} not run` : ''}`;
};

export const nextStep = (results: CheckResult[]): string => {
  const bad = results.find((result) => result.outcome === 'fail');
  if (bad) return `Next: fix "${bad.name}" first; its problems are listed above, each with its place and fix.`;
  if (results.some((result) => result.outcome === 'not run'))
    return 'Next: the rest is sound. What did not run says why in its row.';
  return 'Next: nothing to fix. `npm run generate` takes the bundle in spec/dist from here.';
};
