import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { binary, root } from '../scripts/lib/run.ts';

const RULES = '.dependency-cruiser.mjs';
const folder = mkdtempSync(join(tmpdir(), 'refold-imports-'));

/** An import that breaks a rule: who imports, and what. */
type Breach = readonly [rule: string, from: string, to: string];

const core = (part: string): string => `packages/core/src/${part}`;
const kit = (part: string): string => `packages/testing/src/${part}`;

const breaches: readonly Breach[] = [
  // Each part of the core imports from the one right of it.
  ...pairs(['util', 'errors', 'limiter', 'operation', 'call', 'layers', 'generated', 'client', 'helpers']).map(
    ([left, right]): Breach => [`packages/core/src: ${left}`, core(`${left}/one.ts`), `../${right}/two.ts`],
  ),
  ['packages/core/src: generated', core('generated/preview.ts'), '../preview/two.ts'],
  ['packages/core/src: preview', core('preview/one.ts'), '../client/two.ts'],
  ['packages/core/src: util', core('util/far.ts'), '../helpers/two.ts'],
  ['packages/core/src: layers', core('layers/runtime.ts'), '../runtime.ts'],
  ['packages/core/src: runtime.ts', core('runtime.ts'), './generated/two.ts'],
  ['packages/core/src: helpers', core('helpers/entry.ts'), '../index.ts'],
  ...pairs(['openapi', 'ir', 'lower', 'emit']).map(([left, right]): Breach => [
    `generator/src: ${left}`,
    `generator/src/${left}/one.ts`,
    `../${right}/two.ts`,
  ]),
  ['generator/src: emit', 'generator/src/emit/main.ts', '../main.ts'],
  ...pairs(['model', 'generated', 'contract', 'engine', 'resources', 'runs', 'mock', 'matchers', 'node']).map(
    ([left, right]): Breach => [`packages/testing/src: ${left}`, kit(`${left}/one.ts`), `../${right}/two.ts`],
  ),
  ...['coverage', 'usage', 'verify'].map((part): Breach => [
    `packages/testing/src: ${part}`,
    kit(`${part}/one.ts`),
    '../engine/two.ts',
  ]),
  ['packages/testing/src: node', kit('node/entry.ts'), '../index.ts'],
  ['packages: spec', 'spec/one.ts', '@refold/generator'],
  ['packages: generator', 'generator/src/lower/core.ts', '@refold/core/runtime'],
  ['packages: generator', 'generator/src/lower/path.ts', '../../../packages/core/src/index.ts'],
  ['packages: packages/core', core('helpers/node.ts'), '@refold/node'],
  ['packages: packages/node', 'packages/node/src/edge.ts', '@refold/edge'],
  ['packages: packages/edge', 'packages/edge/src/deno.ts', '@refold/deno'],
  ['packages: packages/deno', 'packages/deno/src/testing.ts', '@refold/testing/node'],
  ['packages: packages/testing', 'packages/testing/src/docs.ts', '../../docs/reference/page.ts'],
  ['no circle', core('util/left.ts'), './right.ts'],
  ['no circle', core('util/right.ts'), './left.ts'],
  ['no help for tests in what ships', core('client/observed.ts'), '../testing/observed.ts'],
];

/** Imports that break nothing. */
const allowed: readonly (readonly [from: string, to: string])[] = [
  [core('helpers/fine.ts'), '../util/two.ts'],
  [core('generated/fine.ts'), '../runtime.ts'],
  [core('client/fine.ts'), '../runtime.ts'],
  [core('index.ts'), './helpers/fine.ts'],
  [core('util/two.test.ts'), '../helpers/fine.ts'],
  [core('testing/observed.ts'), '../client/fine.ts'],
  ['generator/src/main.ts', './emit/two.ts'],
  ['generator/src/proof/fine.ts', '../main.ts'],
  ['generator/src/openapi/fine.ts', '@refold/spec'],
  ['packages/node/src/fine.ts', '@refold/core/helpers'],
  ['packages/testing/src/fine.ts', '@refold/core'],
  ['packages/docs/reference/page.ts', '@refold/testing'],
];

/** Ways to write an import. All tie two files together. */
const ways = {
  'as a value': (to) => `import { x } from '${to}';\nexport const y = x;\n`,
  'as a type': (to) => `import type { x } from '${to}';\nexport type Y = typeof x;\n`,
  'to export it': (to) => `export * from '${to}';\n`,
  'on demand': (to) => `export const y = () => import('${to}');\n`,
  'within a type': (to) => `export type Y = import('${to}').x;\n`,
} satisfies Record<string, (to: string) => string>;
type Way = keyof typeof ways;

/** The file that imports in one way; each has its own, but for the one entry that generated code imports. */
const fileFor = (from: string, way: string): string =>
  from === core('runtime.ts') ? from : from.replace('.ts', `-${way.replaceAll(' ', '-')}.ts`);

type Violation = { readonly rule: { readonly name: string }; readonly from: string };
let violations: readonly Violation[];

beforeAll(async () => {
  cpSync(join(root, RULES), join(folder, RULES));
  const files = new Map<string, string>();
  for (const [from, to] of allowed) files.set(from, ways['as a value'](to));
  for (const [, from, to] of breaches) {
    for (const way of Object.keys(ways) as Way[]) {
      const target =
        to === './left.ts' || to === './right.ts' ? to.replace('.ts', `-${way.replaceAll(' ', '-')}.ts`) : to;
      files.set(fileFor(from, way), ways[way](target));
    }
  }
  for (const [, from, to] of breaches) leadTo(from, to, files);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const parameters = ['--config', RULES, '--output-type', 'json', 'generator', 'packages', 'spec'];
  const { stdout } = await promisify(execFile)(binary('depcruise'), parameters, {
    cwd: folder,
    maxBuffer: 2 ** 25,
  }).catch((error: { stdout: string }) => error);
  violations = (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(breaches)('"%s" refuses that %s imports %s', (rule, from) => {
  test.each(Object.keys(ways))('%s', (way) => {
    // Of a circle only one file need be named.
    const froms = rule === 'no circle' ? [core('util/left.ts'), core('util/right.ts')] : [from];
    const places = froms.map((one) => fileFor(one, way));
    expect(violations.filter((one) => one.rule.name === rule && places.includes(one.from))).not.toEqual([]);
  });
});

test('every rule is broken by one of these', async () => {
  const { default: config } = (await import(pathToFileURL(join(root, RULES)).href)) as {
    default: { forbidden: { name: string }[] };
  };
  const names = config.forbidden.map(({ name }) => name);
  expect([...new Set(breaches.map(([rule]) => rule))].toSorted()).toEqual(names.toSorted());
});

test.each(allowed)('nothing refuses that %s imports %s', (from) => {
  expect(violations.filter((one) => one.from === from)).toEqual([]);
});

/** The same list as pairs of neighbors. */
function pairs(parts: readonly string[]): (readonly [string, string])[] {
  return parts.slice(1).map((right, index) => [parts[index]!, right]);
}

/** Makes a file where an import leads, unless it leads to a package or one is there. */
function leadTo(from: string, to: string, files: Map<string, string>): void {
  const path = join(dirname(from), to);
  if (to.startsWith('.') && !files.has(path)) files.set(path, 'export const x = 1;\n');
}
