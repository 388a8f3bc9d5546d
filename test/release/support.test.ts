import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/run.ts';
import compilers from '../consumers/package.json' with { type: 'json' };
import { runtimes } from '../runtimes/hosts/list.ts';
import { publishable } from './packages.ts';

type Line = { readonly runtime: string; readonly versions: readonly string[]; readonly package: string };

const lines = readFileSync(join(root, 'SUPPORT.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\| (-|Runtime)/.test(line))
  .map((line): Line => {
    const [runtime, versions, , name] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim().replaceAll('`', ''));
    return { runtime: runtime!, versions: versions!.split(', '), package: name! };
  });

const promised = lines
  .filter(({ runtime }) => runtime !== 'TypeScript')
  .flatMap((line) => line.versions.map((version) => ({ ...line, version })));

/** `Node 22` is the runtime Node in version 22; others are named without their version. */
const isPromise = (line: (typeof promised)[number], { name, version }: (typeof runtimes)[number]): boolean =>
  line.runtime === name.replace(/ \d+$/, '') && version.startsWith(line.version);

test('the table has lines', () => {
  expect(lines.map(({ runtime }) => runtime)).toContain('Node');
  expect(promised.length).toBeGreaterThan(8);
});

test.each(promised)('$runtime $version is among the runtimes, with its package', (line) => {
  expect(runtimes.filter((runtime) => isPromise(line, runtime)).map((runtime) => runtime.package)).toEqual([
    line.package,
  ]);
});

test.each(runtimes.map(({ name, version }) => ({ name, version })))('$name of the runtimes is promised', (runtime) => {
  expect(promised.filter((line) => isPromise(line, runtime as (typeof runtimes)[number]))).toHaveLength(1);
});

const oldestNode = Math.min(...lines.find(({ runtime }) => runtime === 'Node')!.versions.map(Number));

test.each(publishable(root).map(({ manifest }) => manifest))(
  '$name asks for the oldest Node of the table',
  (manifest) => {
    expect(manifest.engines).toEqual({ node: `>=${oldestNode}` });
  },
);

test('the commands of the repository start on that Node', () => {
  expect(readFileSync(join(root, 'scripts/start.mjs'), 'utf8')).toContain(`const OLDEST_NODE = ${oldestNode};`);
});

test('the promised versions of TypeScript are the compilers of the consumers', () => {
  const used = Object.entries(compilers.devDependencies)
    .filter(([name]) => name.startsWith('typescript'))
    .map(([, range]) => range.split('@').at(-1)!.split('.').slice(0, 2).join('.'));
  expect(lines.find(({ runtime }) => runtime === 'TypeScript')!.versions).toEqual(used);
});
