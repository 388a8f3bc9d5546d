import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import manifest from '@refold/core/manifest.json' with { type: 'json' };

const folder = fileURLToPath(new URL('../../packages/core/src/generated/', import.meta.url));
// Those of raw calls are by path and operation, as the contract has them.
const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'openapi.ts');
const operationIds = new Set(Object.keys(manifest.operations));

/** Doc comments of a file, which editors show as tooltips. */
const docsOf = (file: string): readonly string[] =>
  [...readFileSync(folder + file, 'utf8').matchAll(/\/\*\*.*?\*\//gs)].map(([text]) => text);

test('there are texts to look at', () => {
  expect(files.flatMap(docsOf).length).toBeGreaterThan(500);
});

test.each(files)('tooltips of %s name methods, as code calls them, and no operation by its id', (file) => {
  // A method may be named as its operation is; then its resource stands before it.
  const named = docsOf(file).flatMap((text) => text.match(/(?<![.\w])[a-z]+[A-Z]\w+/g) ?? []);
  expect(named.filter((word) => operationIds.has(word))).toEqual([]);
});
