import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Document, Schema, SchemaObject } from '../openapi/document.ts';
import { place, temporaryFolder, typeErrors } from '../testing/compile.ts';
import { contract, copyOf, operationsOf } from '../testing/contract.ts';
import { oracleFiles, type Assertion } from './oracle.ts';

const account = (document: Document): SchemaObject => document.components!['schemas']!['LinkedAccount'] as SchemaObject;
const field = (document: Document, name: string): SchemaObject => account(document).properties![name] as SchemaObject;

/** Ways to get one type wrong. Each must be found. */
const wrong: Record<string, (document: Document) => void> = {
  'another-type': (document) => void (account(document).properties!['account_id'] = { type: 'number' }),
  'a-field-less': (document) => {
    delete account(document).properties!['account_id'];
    account(document).required = account(document).required!.filter((name) => name !== 'account_id');
  },
  'a-field-more': (document) => void (account(document).properties!['surplus'] = { type: 'string' }),
  'optional-not-required': (document) => void (account(document).required = []),
  'required-not-optional': (document) => void (account(document).required = Object.keys(account(document).properties!)),
  'null-allowed': (document) => void (field(document, 'account_id').type = ['string', 'null']),
  'a-list': (document) =>
    void (account(document).properties!['account_id'] = { type: 'array', items: { type: 'string' } }),
  'known-values': (document) => void (field(document, 'account_id').enum = ['a', 'b']),
};

/** Another first field in every object, and a number in place of all types that have no fields. */
const allWrong = (document: Document): Document => {
  for (const operation of operationsOf(document)) {
    delete operation.raw['x-refold-pagination'];
    delete operation.raw['x-refold-failure'];
  }
  const schemas = document.components!['schemas'] as Record<string, Schema>;
  for (const [name, schema] of Object.entries(schemas)) {
    const isBare = !/"(properties|allOf|anyOf|oneOf|enum|const|\$ref)":/.test(JSON.stringify(schema));
    if (isBare) schemas[name] = { type: 'number' };
    else renameFirst(schema);
  }
  return document;
};

const renameFirst = (value: unknown): void => {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) return value.forEach(renameFirst);
  const { properties, required } = value as SchemaObject;
  const first = Object.keys(properties ?? {}).toSorted()[0];
  if (properties && first !== undefined && typeof properties[first] === 'object') {
    properties['renamed'] = properties[first];
    delete properties[first];
    if (required) (value as SchemaObject).required = required.map((name) => (name === first ? 'renamed' : name));
  }
  for (const inner of Object.values(value)) renameFirst(inner);
};

const folder = temporaryFolder('oracle');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const assertions = await preparing('agree', contract);
await preparing('all-wrong', allWrong(copyOf(contract)));
for (const [name, spoil] of Object.entries(wrong)) {
  const document = copyOf(contract);
  spoil(document);
  await preparing(name, document);
}
const errors = typeErrors(folder);

const compared = (part: Assertion['part']): Assertion[] => assertions.filter((assertion) => assertion.part === part);

/** Operations and parts whose assertion does not hold. */
const failuresIn = (name: string): string[] => {
  const lines = new Set(errors.map((error) => new RegExp(`^${name}/oracle\\.ts\\((\\d+),`).exec(error)?.[1]));
  // The first line is the imports.
  return assertions.flatMap(({ operation, part }, index) =>
    lines.has(String(index + 2)) ? [`${operation} ${part}`] : [],
  );
};

test('every body and every result says the same as openapi-typescript', () => {
  expect(errors.filter((error) => error.startsWith('agree/'))).toEqual([]);
  const raw = operationsOf(contract).map((operation) => operation.raw);
  expect(compared('body').length).toBe(raw.filter(({ requestBody }) => requestBody).length);
  expect(compared('body').length + compared('no body').length).toBe(raw.length);
  expect(compared('result').length + compared('no result').length).toBe(raw.length);
  console.log(
    `${compared('body').length} bodies and ${compared('result').length} results compared, 0 skipped; ` +
      `${compared('no body').length} operations without a body and ${compared('no result').length} without a result agree`,
  );
});

test('what has no schema to compare is known', () => {
  const empty = assertions.filter(
    ({ line }) => /: Same<(unknown|any|never), /.test(line) && !line.includes('Same<never, Extract<'),
  );
  expect(empty).toEqual([]);
});

test('when all types are wrong, every assertion fails', () => {
  const failures = failuresIn('all-wrong');
  const wanted = [...compared('body'), ...compared('result')].map(({ operation, part }) => `${operation} ${part}`);
  expect(wanted.filter((name) => !failures.includes(name))).toEqual([]);
});

describe('one wrong type fails', () => {
  test.each(Object.keys(wrong))('%s', (name) => {
    expect(failuresIn(name)).toContain('getLinkedAccount result');
    expect(failuresIn(name)).not.toContain('listWebhooks result');
  });
});

async function preparing(name: string, document: Document): Promise<Assertion[]> {
  const { files, assertions: made } = await oracleFiles(document, contract);
  place(join(folder, name), files);
  return made;
}
