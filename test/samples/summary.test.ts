import { expect, test } from 'vitest';
import type { Sample } from './sample.ts';
import { summaryOf } from './summary.ts';

const sample = (line: number): Sample => ({ file: 'a.md', line, kind: 'node', code: 'one\ntwo\n' });
const result = (samples: readonly number[], problems: readonly number[]) => ({
  file: 'a.md',
  samples: samples.map(sample),
  problems: problems.map((line) => ({ file: 'a.md', line, text: 'wrong' })),
});

const rows: readonly {
  readonly name: string;
  readonly given: ReturnType<typeof result>;
  readonly want: { readonly passed: number; readonly failed: number };
}[] = [
  { name: 'nothing is wrong', given: result([1, 9], []), want: { passed: 2, failed: 0 } },
  { name: 'one sample is wrong twice', given: result([1, 9], [9, 10]), want: { passed: 1, failed: 1 } },
  { name: 'both are wrong', given: result([1, 9], [2, 11]), want: { passed: 0, failed: 2 } },
  { name: 'a block that is no sample is wrong', given: result([1], [20]), want: { passed: 1, failed: 1 } },
  { name: 'the samples are gone', given: result([], [1]), want: { passed: 0, failed: 1 } },
];

test.each(rows)('$name', ({ given, want }) => {
  expect(summaryOf([given])).toEqual(want);
});
