import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../scripts/lib/run.ts';
import { rows } from './behavior/all.ts';

/** Cells of the lines of a table, the first of which is a number. */
function linesOf(file: string, number: RegExp): string[][] {
  return readFileSync(join(root, file), 'utf8')
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter(([first = '']) => number.test(first));
}

describe('the required behavior of the client', () => {
  const lines = linesOf('test/behavior/REQUIREMENTS.md', /^\d+$/);
  const numbers = lines.map(([number]) => Number(number));

  test('is numbered without a gap', () => {
    expect(numbers).toEqual(Array.from({ length: 27 }, (_, index) => index + 1));
  });

  test.each(rows.map(({ id, name }) => ({ id, name })))('$id is listed, of the row "$name"', ({ id }) => {
    expect(lines.find(([number]) => Number(number) === id)?.[2]).toMatch(/^rows\b/);
  });

  test.each(lines)('%s: %s, shown by %s', (number, _what, shown = '') => {
    const files = [...shown.matchAll(/`([^`]+)`/g)].map(([, file]) => file!);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    const isRows = shown.startsWith('rows');
    expect(isRows || files.length > 0).toBe(true);
    expect(rows.some(({ id }) => id === Number(number))).toBe(isRows);
  });
});

test('the required behavior of the helpers has rows, and their numbers are listed', () => {
  const texts = globSync('test/helpers/rows/*.ts', { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));
  const shown = new Set(texts.flatMap((text) => [...text.matchAll(/check: '(J\d+)'/g)].map(([, number]) => number!)));
  const listed = linesOf('test/helpers/REQUIREMENTS.md', /^J\d+$/).map(([number]) => number!);
  expect([...shown].toSorted()).toEqual(listed.toSorted());
});
