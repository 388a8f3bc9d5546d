import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { formatted } from '../format.ts';
import { generate } from '../generate.ts';
import { load } from '../openapi/load.ts';
import { place, temporaryFolder, typeErrors } from '../testing/compile.ts';
import { operationsOf } from '../testing/contract.ts';

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const configFile = fileURLToPath(new URL('../../../.oxfmtrc.json', import.meta.url));
const examples = join(modules, '@readme/oas-examples');

const jsonIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => join(folder, file));

const files = [
  ...jsonIn(join(examples, '3.0/json')),
  ...jsonIn(join(examples, '3.1/json')),
  join(modules, '@figma/rest-api-spec/openapi/openapi.yaml'),
].toSorted();

const nameOf = (file: string): string => relative(modules, file).replace(/^@readme\/oas-examples\//, '');

type Found = { of: number; remain: number; codes: string[] };

/** Documents with something that cannot be sent or read: how many of their operations remain, and the warnings. */
const incomplete: Record<string, Found> = {
  '3.0/json/circular-paths.json': { of: 3, remain: 3, codes: ['parameter-style-unsupported'] },
  '3.0/json/parameters-cookies.json': { of: 1, remain: 1, codes: ['parameter-place-unsupported'] },
  '3.0/json/parameters-extreme.json': { of: 1, remain: 1, codes: ['parameter-place-unsupported'] },
  '3.0/json/parameters-style.json': {
    of: 25,
    remain: 18,
    codes: ['parameter-place-unsupported', 'parameter-style-unsupported'],
  },
  '3.1/json/parameters-style.json': {
    of: 25,
    remain: 18,
    codes: ['parameter-place-unsupported', 'parameter-style-unsupported'],
  },
  '3.0/json/readme-extensions.json': { of: 12, remain: 12, codes: ['response-schema-missing'] },
  '3.0/json/request-examples.json': { of: 11, remain: 11, codes: ['response-schema-missing'] },
  '3.0/json/response-empty-examples.json': { of: 1, remain: 1, codes: ['response-schema-missing'] },
  '3.0/json/response-examples.json': { of: 2, remain: 2, codes: ['response-schema-missing'] },
  '3.0/json/response-multiple-mediatypes.json': { of: 4, remain: 4, codes: ['response-schema-missing'] },
  '3.0/json/schema-validation.json': { of: 5, remain: 5, codes: ['parameter-style-unsupported'] },
  '3.1/json/schema-validation-local.json': { of: 5, remain: 5, codes: ['parameter-style-unsupported'] },
};

const folder = temporaryFolder('foreign');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const documents: { name: string; folder: string; errors: string[]; found: Found }[] = [];
for (const [index, file] of files.entries()) {
  const document = await load(file);
  const { files: output, api, diagnostics } = await generate(document, { runtime: '@refold/core/runtime', raw: false });
  const target = join(folder, String(index));
  mkdirSync(target);
  place(target, await formatted(output, configFile));
  const codes = diagnostics.all.map(({ code }) => code).filter((code) => code !== 'name-made-up');
  documents.push({
    name: nameOf(file),
    folder: String(index),
    errors: diagnostics.errors.map(({ code, pointer }) => `${code} at ${pointer}`),
    found: {
      of: operationsOf(document).length,
      remain: api.resources.reduce((sum, { methods }) => sum + methods.length, 0),
      codes: [...new Set(codes)].toSorted(),
    },
  });
}
// One file that is wrong, so that the compiler is known to have looked.
place(folder, new Map([['wrong.ts', 'export const wrong: string = 1;\n']]));
const errors = typeErrors(folder);

describe.each(documents)('$name', ({ name, folder: own, errors: problems, found }) => {
  test('compiles', () => {
    expect(errors.filter((error) => error.startsWith(`${own}/`))).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('is complete, or says what is left out', () => {
    expect(found).toEqual(incomplete[name] ?? { of: found.of, remain: found.of, codes: [] });
  });
});

test('nothing is wrong but what is wrong on purpose', () => {
  expect(errors).toEqual([expect.stringMatching(/^wrong\.ts\(1,14\): error TS2322/)]);
  const operations = documents.reduce((sum, { found }) => sum + found.remain, 0);
  console.log(`${documents.length} documents, ${operations} operations, ${errors.length - 1} type errors`);
});
