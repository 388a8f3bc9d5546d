import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../scripts/lib/run.ts';
import { manifestRules } from './check-manifest.ts';
import { plain, targetsOf } from './exports.ts';
import type { Rule, Tarball } from './tarball.ts';

const ALWAYS: readonly string[] = ['package.json', 'README.md', 'LICENSE'];
const NEVER: readonly (readonly [RegExp, string])[] = [
  [/\.test\.|(^|\/)testing\//, 'is a test'],
  [/^(?!src\/).*(?<!\.d)\.[cm]?ts$/, 'is source, and not in src'],
  [/tsconfig|vitest\.config|tsdown|\.env|\.npmrc|\.log$|node_modules/, 'is part of the workshop'],
  [/openapi\.preview\./, 'mixes the contract with what is only announced'],
];

const isMap = (file: string): boolean => file.endsWith('.map');

/** Files that a map leads to, so that editors jump to them and not to declarations. */
function sourcesOf(map: string, read: Tarball['read']): readonly string[] {
  const { sources } = JSON.parse(read(map)) as { sources: readonly string[] };
  return sources.map((source) => join(dirname(map), source));
}

const fileRules: readonly Rule[] = [
  [
    'what must be there',
    ({ files }) => ALWAYS.filter((name) => !files.includes(name)).map((name) => `${name} is missing`),
  ],
  [
    'what must not be there',
    ({ files }) =>
      files.flatMap((file) => NEVER.filter(([pattern]) => pattern.test(file)).map(([, what]) => `${file} ${what}`)),
  ],
  [
    'licence',
    ({ files, read }) =>
      files.includes('LICENSE') && read('LICENSE') !== readFileSync(join(root, 'LICENSE'), 'utf8')
        ? ['LICENSE is not the one of the repository']
        : [],
  ],
  [
    'readme',
    ({ files, manifest, read }) => {
      const text = files.includes('README.md') ? read('README.md') : '';
      const isGood = text.startsWith(`# ${manifest.name}\n`) && text.length > 200;
      return isGood ? [] : [`README.md does not introduce ${manifest.name}`];
    },
  ],
  [
    'exports',
    (tarball) =>
      targetsOf(tarball)
        .filter(({ isThere }) => !isThere)
        .map(({ entry, path }) => `${entry} leads to ${path}, which is not there`),
  ],
  [
    'declarations',
    (tarball) =>
      targetsOf(tarball)
        .filter(({ condition, path }) => condition !== 'bin' && /\.[cm]?js$/.test(path))
        .map(({ path }) => plain(path).replace(/\.([cm]?)js$/, '.d.$1ts'))
        .filter((path) => !tarball.files.includes(path))
        .map((path) => `${path} is missing`),
  ],
  [
    'maps',
    ({ files, read }) =>
      files.filter(isMap).flatMap((map) =>
        sourcesOf(map, read)
          .filter((source) => !files.includes(source))
          .map((source) => `${map} leads to ${source}, which is not there`),
      ),
  ],
  [
    'sources',
    ({ files, read }) => {
      const mapped = new Set(files.filter(isMap).flatMap((map) => sourcesOf(map, read)));
      const isThere = files.some((file) => file.startsWith('src/'));
      return isThere && mapped.size === 0 ? ['src is there, and no declaration leads to it'] : [];
    },
  ],
  [
    'nothing of this machine',
    ({ files, read }) =>
      files.filter((file) => read(file).includes(root)).map((file) => `${file} names the folder ${root}`),
  ],
];

export const rules: readonly Rule[] = [...fileRules, ...manifestRules];

/** Every problem of a tarball, in words, behind the rule that found it. */
export const problemsOf = (tarball: Tarball): string[] =>
  rules.flatMap(([name, find]) => find(tarball).map((problem) => `${name}: ${problem}`));
