import { expect, test } from 'vitest';
import { counted, notRun } from './result.ts';
import { countLine, nextStep, tableOf } from './table.ts';

const results = [
  counted('lint', 3, 0),
  { ...counted('surface', 1, 2), figure: '1/3' },
  notRun('errors', 'no evidence'),
];

test('one row per check', () => {
  expect(tableOf(results)).toBe(
    [
      'check    figure       result',
      '-------  -----------  -------',
      'lint     3/3          pass',
      'surface  1/3          fail',
      'errors   no evidence  not run',
    ].join('\n'),
  );
});

test('the counts, and what to do next', () => {
  expect(countLine(results)).toBe('contract: 1 passed, 1 failed, 1 not run');
  expect(nextStep(results)).toContain('fix "surface" first');
  expect(nextStep(results.slice(0, 1))).toContain('nothing to fix');
});
