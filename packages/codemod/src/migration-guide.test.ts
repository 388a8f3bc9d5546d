import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { methods } from './methods.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const [node = '', browser = ''] = read('../../../MIGRATION.md')
  .split(/^## From .*$/m)
  .slice(1);
/** Text of the entry that exports the helpers. */
const exported = read('../../core/src/helpers.ts');
/** The methods that exist, as `resource.method`. */
const existing = new Set([...read('../../core/api.md').matchAll(/^### (\w+\.\w+)$/gm)].map(([, name]) => name));

const rowsOf = (section: string): readonly { old: string; now: string }[] =>
  [...section.matchAll(/^\| `(\w+)\([^|]*\| ([^|]*)\|$/gm)].map(([, old, now]) => ({ old: old!, now: now! }));

test('the guide lists every method of the Node SDK once', () => {
  const olds = rowsOf(node).map(({ old }) => old);
  expect(olds.toSorted()).toEqual(Object.keys(methods).toSorted());
});

test('the guide lists every method of the browser SDK', () => {
  expect(new Set(rowsOf(browser).map(({ old }) => old)).size).toBe(22);
});

test.each([...rowsOf(node), ...rowsOf(browser)])('the replacement of $old exists', ({ now }) => {
  const named = [...now.matchAll(/(?:client|account|session)\.(\w+\.\w+)|`(configs\.\w+)/g)].map(([, a, b]) => a ?? b);
  const helpers = [...now.matchAll(/`(\w+)[`(]/g)].map(([, name]) => name!);
  expect(named.length + helpers.length).toBeGreaterThan(0);
  for (const name of named) expect(existing).toContain(name);
  for (const name of helpers) expect(exported).toContain(name);
});

test('the codemod writes the methods of the guide', () => {
  for (const { old, now } of rowsOf(node)) {
    const method = methods[old]!;
    if ('to' in method) expect(now).toContain(method.to);
    else expect(now).toContain('by hand');
  }
});
