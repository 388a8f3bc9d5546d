import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { load } from './load.ts';
import { fingerprintOf } from './order.ts';

let folder = '';
const want = {
  openapi: '3.1.0',
  paths: {},
  components: { schemas: { A: { type: 'string' }, B: { $ref: '#/components/schemas/A' } } },
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'load-'));
  const yaml = 'openapi: 3.1.0\npaths: {}\ncomponents:\n  schemas:\n';
  const files = {
    'one.json': JSON.stringify(want),
    'one.yaml': `${yaml}    A: { type: string }\n    B: { $ref: '#/components/schemas/A' }\n`,
    'many.yaml': `${yaml}    A: { $ref: "a.yaml" }\n    B: { $ref: '#/components/schemas/A' }\n`,
    'a.yaml': 'type: string\n',
    'broken.yaml': `${yaml}    A: { $ref: none.yaml }\n`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(['one.json', 'one.yaml'])('%s', async (name) => {
  const document = await load(join(folder, name));
  expect(document).toEqual(want);
  expect(fingerprintOf(document)).toBe(fingerprintOf(want));
});

test('several files become one document, with local references only', async () => {
  const document = await load(join(folder, 'many.yaml'));
  expect(JSON.stringify(document)).not.toContain('.yaml');
  expect(document.components?.['schemas']).toMatchObject({
    a: { type: 'string' },
    A: { $ref: '#/components/schemas/a' },
  });
});

test('a part that is missing is named', async () => {
  await expect(load(join(folder, 'broken.yaml'))).rejects.toThrow(/broken\.yaml: .*none\.yaml/);
});

test('the fingerprint depends on content, not on the order of keys', () => {
  const { paths, openapi, components } = want;
  expect(fingerprintOf({ components, paths, openapi })).toBe(fingerprintOf(want));
  expect(fingerprintOf({ ...want, openapi: '3.0.0' })).not.toBe(fingerprintOf(want));
});
