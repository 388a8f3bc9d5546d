import { expect, test } from 'vitest';
import type { SdkPackage } from './packages.ts';
import { entryOf, namesOn, pageBody } from './page.ts';

const entry = (name: string): SdkPackage['entries'][number] => ({
  name,
  specifier: name === 'index' ? '@refold/core' : `@refold/core/${name}`,
  file: '',
  whole: [],
});
const core: SdkPackage = {
  name: 'core',
  folder: '',
  title: '@refold/core',
  description: '',
  entries: ['index', 'session', 'helpers'].map(entry),
};

test.each([
  { title: 'the main entry', file: 'index.md', want: '@refold/core' },
  { title: 'an entry', file: 'session.md', want: '@refold/core/session' },
  { title: 'an entry in a folder', file: 'lib/helpers.md', want: '@refold/core/helpers' },
  { title: "TypeDoc's own overview", file: 'README.md', want: undefined },
])('$title is found by its file', ({ file, want }) => {
  expect(entryOf(core, file)?.specifier).toBe(want);
});

test('a package with one entry has it as its overview', () => {
  expect(entryOf({ ...core, entries: [entry('index')] }, 'README.md')?.specifier).toBe('@refold/core');
});

test.each([
  {
    title: 'links between files lead to addresses',
    given: '# lib/helpers\n\nThrows [`RefoldError`](../index.md#refolderror), see [session](../session.md).',
    want: 'Throws [`RefoldError`](/sdk/core/main/#refolderror), see [session](/sdk/core/session/).',
  },
  {
    title: 'references become a list',
    given:
      '# x\n\n## References\n\n### a\n\nRe-exports [a](../session.md#a)\n\n***\n\n### b\n\nRe-exports [b](../session.md#b)',
    want: '## References\n\n- [a](/sdk/core/session/#a)\n- [b](/sdk/core/session/#b)',
  },
  {
    title: 'where members come from is left out',
    given: '# x\n\n#### Returns\n\n`void`\n\n#### Inherited from\n\n[`A`](#a).[`b`](#b)\n\n***\n',
    want: '#### Returns\n\n`void`\n\n***',
  },
  {
    title: 'a number that no heading has is taken off a link, another stays',
    given: '# x\n\n[one](#one-1) [two](#two-1)\n\n### One\n\n### two()\n\n### two()',
    want: '[one](#one) [two](#two-1)\n\n### One\n\n### two()\n\n### two()',
  },
])('$title', ({ given, want }) => {
  expect(pageBody(core, 'lib/helpers.md', given)).toBe(want);
});

test('names of what runs come before those of types, each once', () => {
  const text =
    '# x\n\n## Interfaces\n\n### Options\n\n## Functions\n\n### run()\n\n### run()\n\n## Classes\n\n### Late\n';
  expect(namesOn(text)).toEqual(['run', 'Late', 'Options']);
});
