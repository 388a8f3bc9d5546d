import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/run.ts';
import { problemsOf } from './check-tarball.ts';
import type { Manifest } from './packages.ts';
import type { Tarball } from './tarball.ts';

const manifest: Manifest = {
  name: '@refold/sample',
  version: '1.2.3',
  description: 'A sample.',
  keywords: ['refold', 'api', 'sdk'],
  homepage: 'https://docs.example.com',
  license: 'MIT',
  repository: { type: 'git', url: 'git+https://git.example.com/sample.git', directory: 'packages/sample' },
  engines: { node: '>=20' },
  sideEffects: false,
  publishConfig: { access: 'public' },
  exports: {
    '.': { import: './dist/index.js', require: './dist/index.cjs' },
    './package.json': './package.json',
  },
  dependencies: { '@refold/core': '^1.2.3', other: '4.5.6' },
};

const texts: Readonly<Record<string, string>> = {
  LICENSE: readFileSync(join(root, 'LICENSE'), 'utf8'),
  'README.md': `# @refold/sample\n\n${'What it is for. '.repeat(20)}`,
  'package.json': '{}',
  'dist/index.js': 'export {};',
  'dist/index.cjs': '',
  'dist/index.d.ts': 'export {};',
  'dist/index.d.cts': 'export {};',
};

type Change = {
  readonly manifest?: Partial<Manifest>;
  readonly files?: Readonly<Record<string, string>>;
  readonly without?: string;
};

function tarball({ manifest: other, files, without }: Change): Tarball {
  const contents = { ...texts, ...files };
  const names = Object.keys(contents).filter((name) => name !== without);
  const rest = { file: '', folder: '', packedBytes: 0, unpackedBytes: 0 };
  return { ...rest, manifest: { ...manifest, ...other }, files: names, read: (name) => contents[name]! };
}

test('a good tarball has no problems', () => {
  expect(problemsOf(tarball({}))).toEqual([]);
});

test('sources that declarations lead to are no problem', () => {
  const files = { 'src/index.ts': '', 'dist/index.d.ts.map': '{"sources":["../src/index.ts"]}' };
  expect(problemsOf(tarball({ files }))).toEqual([]);
});

const cases: readonly (readonly [what: string, given: Change, want: RegExp])[] = [
  ['no licence', { without: 'LICENSE' }, /LICENSE is missing/],
  ['another licence', { files: { LICENSE: 'Do what you like.' } }, /not the one of the repository/],
  ['another licence in the manifest', { manifest: { license: 'ISC' } }, /proper license/],
  ['no readme', { without: 'README.md' }, /README.md is missing/],
  ['a readme about something else', { files: { 'README.md': '# Template' } }, /does not introduce/],
  ['a test', { files: { 'dist/index.test.js': '' } }, /index.test.js is a test/],
  ['helpers of tests', { files: { 'dist/testing/observed.js': '' } }, /is a test/],
  [
    'a map without its source',
    { files: { 'dist/index.d.ts.map': '{"sources":["../src/index.ts"]}' } },
    /dist\/index.d.ts.map leads to src\/index.ts, which is not there/,
  ],
  ['source that no declaration leads to', { files: { 'src/index.ts': '' } }, /src is there, and no declaration leads/],
  ['source outside of src', { files: { 'dist/index.ts': '' } }, /dist\/index.ts is source, and not in src/],
  ['a test in src', { files: { 'src/index.test.ts': '' } }, /src\/index.test.ts is a test/],
  ['a configuration', { files: { 'tsconfig.json': '' } }, /part of the workshop/],
  ['the preview', { files: { 'dist/openapi.preview.yaml': '' } }, /mixes the contract/],
  ['an entry without its file', { without: 'dist/index.cjs' }, /leads to .\/dist\/index.cjs/],
  ['an entry without its types', { without: 'dist/index.d.cts' }, /dist\/index.d.cts is missing/],
  ['a folder of this machine', { files: { 'dist/index.js': `// ${root}/src` } }, /names the folder/],
  [
    'a range of the workspace',
    { manifest: { dependencies: { '@refold/core': 'workspace:^' } } },
    /still "workspace:\^"/,
  ],
  ['another release of ours', { manifest: { dependencies: { '@refold/core': '^1.0.0' } } }, /not the version of this/],
  ['a script at installation', { manifest: { scripts: { postinstall: 'node x.js' } } }, /postinstall runs/],
  ['no repository', { manifest: { repository: undefined } }, /proper repository/],
  ['side effects', { manifest: { sideEffects: undefined } }, /proper sideEffects/],
  ['a restricted package', { manifest: { publishConfig: {} } }, /proper publishConfig/],
];

test.each(cases)('%s is a problem', (_what, given, want) => {
  expect(problemsOf(tarball(given)).join('\n')).toMatch(want);
});
