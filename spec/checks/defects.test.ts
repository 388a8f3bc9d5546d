import { expect, test } from 'vitest';
import { defectProblems, parseNumbers, parseRows } from './defects.ts';

test('rows are read with what they name', () => {
  const table =
    '# Defects\n\n| Defect | Ours | Where |\n| -----: | --- | --- |\n|      1 | A `type` of its own | `XX-1`, `refold/names` |\n|      2 | Nothing |  |\n';
  expect(parseRows(table)).toEqual([
    { number: 1, where: ['XX-1', 'refold/names'] },
    { number: 2, where: [] },
  ]);
});

test("the vendor's numbers are read", () => {
  expect(parseNumbers('## A. Structure\n1. One thing in 3. places.\n2. Another.\n')).toEqual([1, 2]);
});

const known = {
  numbers: [1, 2],
  decisions: ['XX-1'],
  rules: ['refold/names'],
  isFile: (name: string) => name === 'openapi/refold.yaml',
};
const row = (number: number, ...where: string[]) => ({ number, where });
const unknown = (name: string) => `Defect 2 names ${name}, which is no decision, rule or file of spec/. Correct it.`;

test.each([
  ['all there', [row(1, 'XX-1', 'refold/names'), row(2, 'openapi/refold.yaml')], []],
  ['a missing row', [row(1, 'XX-1')], ['DEFECTS.md has no row for defect 2. Add one.']],
  [
    'an unknown number',
    [row(1, 'XX-1'), row(2, 'XX-1'), row(3, 'XX-1')],
    ["Defect 3 is not in the vendor's list. Remove its row."],
  ],
  ['two rows', [row(1, 'XX-1'), row(2, 'XX-1'), row(2, 'XX-1')], ['Defect 2 has two rows. Remove one.']],
  ['nothing named', [row(1, 'XX-1'), row(2)], ['Defect 2 names nothing in its last column. Name what settles it.']],
  ['an unknown decision', [row(1, 'XX-1'), row(2, 'XX-2')], [unknown('XX-2')]],
  ['an unknown rule', [row(1, 'XX-1'), row(2, 'refold/no-rule')], [unknown('refold/no-rule')]],
  ['an unknown file', [row(1, 'XX-1'), row(2, 'openapi/lost.yaml')], [unknown('openapi/lost.yaml')]],
])('%s', (_given, rows, want) => {
  expect(defectProblems(rows, known)).toEqual(want);
});
