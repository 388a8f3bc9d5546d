import { expect, test } from 'vitest';
import { progressLine, type BulkProgress } from './progress.ts';

const base: BulkProgress = {
  total: 5000,
  finished: 2500,
  done: 2500,
  skipped: 0,
  failed: 0,
  outcomeUnknown: 0,
  perSecond: 20,
  secondsLeft: 125,
};

test.each([
  ['half-way', {}, '[#####-----]  50 %  2500/5000  20.0/s  2 min 5 s left'],
  ['with failures', { failed: 2, secondsLeft: 5 }, '[#####-----]  50 %  2500/5000  20.0/s  2 failed  5 s left'],
  ['at the end', { finished: 5000, secondsLeft: 0 }, '[##########] 100 %  5000/5000  20.0/s'],
  ['without a total', { total: undefined, secondsLeft: undefined }, '2500 items  20.0/s'],
  ['with nothing to do', { total: 0, finished: 0, secondsLeft: undefined }, '[##########] 100 %  0/0  20.0/s'],
])('%s', (_name, given, want) => {
  expect(progressLine({ ...base, ...given }, 10)).toBe(want);
});
