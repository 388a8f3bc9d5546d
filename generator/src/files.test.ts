import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compare, write, type Target } from './files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
  mkdirSync(join(folder, 'types'));
  writeFileSync(join(folder, 'types/a.ts'), 'one\ntwo\nthree\n');
  writeFileSync(join(folder, 'own.txt'), 'mine\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const target = (files: Record<string, string>, isOurs?: Target['isOurs']): Target => ({
  folder,
  files: new Map(Object.entries(files)),
  ...(isOurs && { isOurs }),
});
const all = (): boolean => true;
const same = { 'types/a.ts': 'one\ntwo\nthree\n' };

describe('compare', () => {
  test.each<[string, { files: Record<string, string>; isOurs?: Target['isOurs']; want: string[] }]>([
    ['equal', { files: same, want: [] }],
    ['missing', { files: { ...same, 'types/b.ts': 'x' }, want: ['types/b.ts is missing'] }],
    [
      'another line',
      {
        files: { 'types/a.ts': 'one\nTWO\nthree\n' },
        want: ['types/a.ts differs in line 2: it has "two", the contract gives "TWO"'],
      },
    ],
    [
      'a line more',
      {
        files: { 'types/a.ts': 'one\ntwo\nthree\nfour\n' },
        want: ['types/a.ts differs in line 4: it has "", the contract gives "four"'],
      },
    ],
    [
      'a line less',
      {
        files: { 'types/a.ts': 'one\ntwo\n' },
        want: ['types/a.ts differs in line 3: it has "three", the contract gives ""'],
      },
    ],
    [
      'no line at the end',
      {
        files: { 'types/a.ts': 'one\ntwo\nthree' },
        want: ['types/a.ts differs in line 4: it has "", the contract gives ""'],
      },
    ],
    [
      'spaces count',
      {
        files: { 'types/a.ts': 'one \ntwo\nthree\n' },
        want: ['types/a.ts differs in line 1: it has "one", the contract gives "one"'],
      },
    ],
    ['extra files, where all is ours', { files: same, isOurs: all, want: ['own.txt is not generated any more'] }],
    [
      'extra files by their name',
      { files: {}, isOurs: (path) => path.startsWith('types/'), want: ['types/a.ts is not generated any more'] },
    ],
    [
      'extra files by what they hold',
      { files: {}, isOurs: (_, textOf) => textOf() === 'mine\n', want: ['own.txt is not generated any more'] },
    ],
  ])('%s', (_, { files, isOurs, want }) => {
    expect(compare(target(files, isOurs)).map(({ path, problem }) => `${path} ${problem}`)).toEqual(want);
  });

  test('a folder that is not there misses everything', () => {
    const nowhere = { folder: join(folder, 'none'), files: new Map([['a', 'x']]), isOurs: all };
    expect(compare(nowhere)).toEqual([{ path: 'a', problem: 'is missing' }]);
  });
});

describe('write', () => {
  test('writes what differs, removes what is out of date, touches nothing else', () => {
    const before = statSync(join(folder, 'types/a.ts')).mtimeMs;
    const wanted = target({ ...same, 'deep/er/b.ts': 'x' }, all);
    expect(write(wanted)).toEqual(['deep/er/b.ts', 'own.txt']);
    expect(readFileSync(join(folder, 'deep/er/b.ts'), 'utf8')).toBe('x');
    expect(readdirSync(folder).toSorted()).toEqual(['deep', 'types']);
    expect(statSync(join(folder, 'types/a.ts')).mtimeMs).toBe(before);
    expect(compare(wanted)).toEqual([]);
  });

  test('leaves files of others alone', () => {
    expect(write(target({}))).toEqual([]);
    expect(readFileSync(join(folder, 'own.txt'), 'utf8')).toBe('mine\n');
  });
});
