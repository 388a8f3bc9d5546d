import { expect, test } from 'vitest';
import type { Document, Json, Schema } from './document.ts';
import { createValidator } from './strict.ts';

const schemas: Record<string, Schema> = {
  Named: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
  Aged: {
    allOf: [{ $ref: '#/components/schemas/Named' }, { type: 'object', properties: { age: { type: 'integer' } } }],
  },
  Either: {
    anyOf: [
      { type: 'object', required: ['a'], properties: { a: {} } },
      { type: 'object', required: ['b'], properties: { b: {} } },
    ],
  },
};
const document: Document = { paths: {}, components: { schemas } };
const reference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

type Row = [given: string, schema: Schema, value: Json, want: string[]];

const rows: Row[] = [
  ['a match', reference('Aged'), { name: 'x', age: 1 }, []],
  ['an unknown field', reference('Aged'), { name: 'x', size: 1 }, ['size: is unknown to the schema']],
  ['a missing field', reference('Aged'), { age: 1 }, ["name: must have required property 'name'"]],
  ['a wrong type', reference('Aged'), { name: 1 }, ['name: must be string']],
  [
    'an unknown field in a list',
    { type: 'array', items: reference('Named') },
    [
      { name: 'x', size: 1 },
      { name: 'y', size: 1 },
    ],
    ['[].size: is unknown to the schema'],
  ],
  [
    'a map',
    { type: 'object', additionalProperties: reference('Named') },
    { any: { name: 'x', size: 1 } },
    ['any.size: is unknown to the schema'],
  ],
  ['an open map', { type: 'object', additionalProperties: true }, { any: { deep: 1 } }, []],
  ['anything', { description: 'Anything.' }, { any: { deep: 1 } }, []],
  ['a bare object', { type: 'object' }, { any: 1 }, ['any: is unknown to the schema']],
  ['the fitting alternative', reference('Either'), { a: 1 }, []],
  ["another alternative's field that fits too", reference('Either'), { a: 1, b: 1 }, []],
  ["no alternative's field", reference('Either'), { a: 1, c: 1 }, ['c: is unknown to the schema']],
  [
    'no alternative',
    reference('Either'),
    { c: 1 },
    [".: must match a schema in anyOf (such as a: must have required property 'a')"],
  ],
  [
    'a wrong kind hides what is inside',
    { type: 'object', properties: { list: { type: 'array', items: reference('Named') } } },
    { list: { x: 1 } },
    ['list: must be array'],
  ],
  [
    'a broken schema',
    { $ref: '#/components/schemas/Lost' },
    {},
    [".: the schema is broken: can't resolve reference contract#/components/schemas/Lost from id #"],
  ],
  ['a date', { type: 'string', format: 'date-time' }, 'yesterday', ['.: must match format "date-time"']],
];

test.each(rows)('%s', (_given, schema, value, want) => {
  const problems = createValidator(document).problems(schema, value);
  expect(problems.map(({ path, message }) => `${path}: ${message}`)).toEqual(want);
});
