import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'refold-portable-'));

const uses: readonly { name: string; code: string; rule: string }[] = [
  { name: 'an import', code: `export { readFile } from 'node:fs/promises';`, rule: '(no-nodejs-modules)' },
  {
    name: 'an import without prefix',
    code: `import { join } from 'path';\nexport { join };`,
    rule: '(no-nodejs-modules)',
  },
  { name: 'an import on demand', code: `export const load = () => import('node:os');`, rule: '(no-nodejs-modules)' },
  { name: 'an import of types', code: `export type { Stats } from 'node:fs';`, rule: '(no-nodejs-modules)' },
  { name: 'an import from Bun', code: `export { Database } from 'bun:sqlite';`, rule: '(no-restricted-imports)' },
  { name: 'a global', code: `export const key = process.env.REFOLD_API_KEY;`, rule: '(no-restricted-globals)' },
  { name: 'a global value', code: `export const bytes = Buffer.from('a');`, rule: '(no-restricted-globals)' },
  { name: 'a global behind globalThis', code: `export const there = globalThis.process;`, rule: '(no-node)' },
  { name: 'a type of the NodeJS namespace', code: `export type Timer = NodeJS.Timeout;`, rule: '(no-node)' },
  { name: 'the type Buffer', code: `export type Bytes = Buffer;`, rule: '(no-node)' },
  { name: 'an imported type', code: `export type Stats = import('node:fs').Stats;`, rule: '(no-node)' },
  {
    name: 'a reference to Node’s types',
    code: `/// <reference types="node" />\nexport const one = 1;`,
    rule: '(triple-slash-reference)',
  },
];
const harmless = {
  code: `export const key = (env: { readonly KEY?: string }): Headers => new Headers({ key: env.KEY ?? '' });`,
};
const portable = [
  'packages/core/src',
  'packages/edge/src',
  'packages/deno/src',
  'test/behavior',
  'test/runtimes/suite',
];

/** Finds of the linter, by file. */
const finds = new Map<string, string[]>();
const fileOf = (place: string, index: number): string => `${place}/example-${index}.ts`;

beforeAll(async () => {
  for (const file of ['.oxlintrc.json', 'scripts/lint'])
    cpSync(join(root, file), join(folder, file), { recursive: true });
  for (const place of [...portable, 'packages/node/src']) {
    mkdirSync(join(folder, place), { recursive: true });
    for (const [index, { code }] of [...uses, harmless].entries())
      writeFileSync(join(folder, fileOf(place, index)), `${code}\n`);
  }
  const { stdout } = await promisify(execFile)(
    join(root, 'node_modules/.bin/oxlint'),
    ['-c', '.oxlintrc.json', '--format=json'],
    { cwd: folder, timeout: 60_000, maxBuffer: 2 ** 25 },
  ).catch((error: { stdout: string }) => error);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
  for (const { code, filename } of diagnostics) finds.set(filename, [...(finds.get(filename) ?? []), code]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cases = uses.map(({ name, rule }, index) => ({ name, rule, index }));

test.each(cases)('$name of Node is refused where code must run everywhere', ({ rule, index }) => {
  for (const place of portable)
    expect(finds.get(fileOf(place, index)), place).toContainEqual(expect.stringContaining(rule));
});

test.each(cases.filter(({ rule }) => rule !== '(triple-slash-reference)'))(
  '$name of Node is allowed in packages/node',
  ({ rule, index }) => {
    expect((finds.get(fileOf('packages/node/src', index)) ?? []).filter((found) => found.includes(rule))).toEqual([]);
  },
);

test('what the web itself has is allowed everywhere', () => {
  for (const place of portable) expect(finds.get(fileOf(place, uses.length)) ?? []).toEqual([]);
});

test.each(['core', 'edge', 'deno'])('packages/%s is compiled without Node’s types', (name) => {
  const { compilerOptions } = JSON.parse(readFileSync(join(root, `packages/${name}/tsconfig.json`), 'utf8')) as {
    compilerOptions: { types?: string[] };
  };
  expect(compilerOptions.types).toEqual([]);
});
