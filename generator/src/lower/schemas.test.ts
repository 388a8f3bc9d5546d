import { describe, expect, test } from 'vitest';
import type { Schema } from '../openapi/document.ts';
import { typeOf, type Schemas } from '../testing/documents.ts';

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const text: Schema = { type: 'string' };
const thing: Schema = { type: 'object', required: ['id'], properties: { id: text } };
const schemas: Schemas = {
  Thing: thing,
  Closed: { type: 'object', additionalProperties: false },
  Tree: { type: 'object', properties: { children: { type: 'array', items: ref('Tree') } } },
  'My Thing': thing,
  Alias: ref('Thing'),
  Holder: { type: 'object', properties: { inner: { type: 'object', properties: { deep: { type: 'number' } } } } },
};

describe('the same in requests and in responses', () => {
  test.each<[string, { given: Schema; want: string }]>([
    ['text', { given: text, want: 'string' }],
    ['number', { given: { type: 'number' }, want: 'number' }],
    ['whole number', { given: { type: 'integer' }, want: 'number' }],
    ['boolean', { given: { type: 'boolean' }, want: 'boolean' }],
    ['date-time stays text', { given: { type: 'string', format: 'date-time' }, want: 'string' }],
    ['anything', { given: {}, want: 'unknown' }],
    ['true', { given: true, want: 'unknown' }],
    ['false', { given: false, want: 'never' }],
    ['a type that does not exist', { given: { type: 'tuple' }, want: 'unknown' }],

    ['nullable of 3.0', { given: { type: 'string', nullable: true }, want: 'string | null' }],
    ['nullable of a composition', { given: { allOf: [ref('Thing')], nullable: true }, want: 'Thing | null' }],
    ['types of 3.1', { given: { type: ['string', 'null'] }, want: 'string | null' }],
    ['several types', { given: { type: ['string', 'number', 'null'] }, want: 'string | number | null' }],
    ['null alone', { given: { type: 'null' }, want: 'null' }],

    ['const of text', { given: { const: 'a' }, want: "'a'" }],
    ['const of a number', { given: { const: 1 }, want: '1' }],
    ['const null', { given: { const: null }, want: 'null' }],
    ['const of an object', { given: { const: { a: 1 } }, want: 'unknown' }],
    ['enum of one', { given: { enum: ['a'] }, want: "'a'" }],
    ['enum of one and null', { given: { enum: ['a', null] }, want: "'a' | null" }],
    ['enum of true and false', { given: { enum: [true, false] }, want: 'true | false' }],
    ['enum beside any text', { given: { anyOf: [{ enum: ['a', 'b'] }, text] }, want: "'a' | 'b' | (string & {})" }],

    ['list', { given: { type: 'array', items: text }, want: 'string[]' }],
    ['list of anything', { given: { type: 'array' }, want: 'unknown[]' }],
    ['list without a type', { given: { items: text }, want: 'string[]' }],
    ['list of alternatives', { given: { items: { type: ['string', 'null'] } }, want: '(string | null)[]' }],
    ['list of lists', { given: { items: { items: text } }, want: 'string[][]' }],
    ['tuple', { given: { prefixItems: [text, { type: 'number' }], items: false }, want: '[(string)?, (number)?]' }],
    ['tuple with a rest', { given: { prefixItems: [text], items: ref('Thing') }, want: '[(string)?, ...(Thing)[]]' }],
    ['open tuple', { given: { prefixItems: [text] }, want: '[(string)?, ...(unknown)[]]' }],

    ['object', { given: thing, want: '{ id: string; }' }],
    ['object without a type', { given: { properties: { b: text, a: text } }, want: '{ a?: string; b?: string; }' }],
    [
      'required fields first',
      { given: { required: ['b'], properties: { a: text, b: text } }, want: '{ b: string; a?: string; }' },
    ],
    ['object of anything', { given: { type: 'object' }, want: 'Record<string, unknown>' }],
    ['object with no field', { given: { type: 'object', properties: {} }, want: 'Record<string, unknown>' }],
    ['free-form object', { given: { additionalProperties: true }, want: 'Record<string, unknown>' }],
    ['empty object', { given: { type: 'object', additionalProperties: false }, want: 'Record<string, never>' }],
    ['map', { given: { additionalProperties: { type: 'number' } }, want: 'Record<string, number>' }],
    [
      'fields and a map',
      {
        given: { properties: { a: text }, additionalProperties: text },
        want: '{ a?: string; } & Record<string, string>',
      },
    ],
    ['closed object', { given: { properties: { a: text }, additionalProperties: false }, want: '{ a?: string; }' }],

    ['reference', { given: ref('Thing'), want: 'Thing' }],
    ['reference to a reference', { given: ref('Alias'), want: 'Alias' }],
    [
      'reference with a description',
      { given: { $ref: '#/components/schemas/Thing', description: 'x' }, want: 'Thing' },
    ],
    ['reference with an encoded name', { given: ref('My%20Thing'), want: 'My Thing' }],
    ['reference to what holds itself', { given: ref('Tree'), want: 'Tree' }],
    ['reference into the middle', { given: ref('Holder/properties/inner'), want: '{ deep?: number; }' }],
    ['reference into the middle of a reference', { given: ref('Tree/properties/children'), want: 'Tree[]' }],
    ['nullable reference', { given: { oneOf: [ref('Thing'), { type: 'null' }] }, want: 'Thing | null' }],

    ['allOf of one', { given: { allOf: [ref('Thing')] }, want: 'Thing' }],
    ['allOf of two', { given: { allOf: [ref('Thing'), ref('Tree')] }, want: 'Thing & Tree' }],
    [
      'allOf and own fields',
      { given: { allOf: [ref('Thing')], properties: { a: text } }, want: '{ a?: string; } & Thing' },
    ],
    ['allOf with what says nothing', { given: { allOf: [ref('Thing'), { description: 'x' }] }, want: 'Thing' }],
    ['allOf with a bare type', { given: { type: 'object', allOf: [ref('Thing')] }, want: 'Thing' }],
    ['allOf with a part that only closes', { given: { allOf: [ref('Thing'), ref('Closed')] }, want: 'Thing' }],
    ['allOf of the same twice', { given: { allOf: [ref('Thing'), ref('Thing')] }, want: 'Thing' }],
    [
      'allOf within allOf',
      { given: { allOf: [{ allOf: [ref('Thing'), ref('Tree')] }, ref('Alias')] }, want: 'Thing & Tree & Alias' },
    ],
    [
      'a field that only another part declares becomes required',
      {
        given: { allOf: [ref('Tree')], required: ['children'] },
        want: 'Tree & { children: Tree[]; }',
      },
    ],
    ['a required field that is there already', { given: { allOf: [ref('Thing')], required: ['id'] }, want: 'Thing' }],
    ['a required field that nobody declares', { given: { allOf: [ref('Thing')], required: ['x'] }, want: 'Thing' }],
    ['oneOf', { given: { oneOf: [ref('Thing'), text] }, want: 'Thing | string' }],
    ['anyOf', { given: { anyOf: [ref('Thing'), ref('Thing'), text] }, want: 'Thing | string' }],
    ['oneOf in a list', { given: { items: { oneOf: [ref('Thing'), text] } }, want: '(Thing | string)[]' }],
    ['oneOf with anything', { given: { oneOf: [ref('Thing'), {}] }, want: 'unknown' }],
    [
      'alternatives that only demand fields',
      {
        given: { properties: { a: text }, anyOf: [{ required: ['a'] }, { required: ['b'] }] },
        want: '{ a?: string; }',
      },
    ],
    [
      'alternatives beside fields',
      {
        given: { properties: { a: text }, oneOf: [ref('Thing'), ref('Tree')] },
        want: '{ a?: string; } & (Thing | Tree)',
      },
    ],
    ['what it is not says nothing', { given: { type: 'string', not: { enum: ['a'] } }, want: 'string' }],
    ['a key that needs quotes', { given: { properties: { 'a-b': text } }, want: "{ 'a-b'?: string; }" }],
  ])('%s', (_, { given, want }) => {
    expect(typeOf(given, 'input', schemas)).toEqual({ type: want, codes: [] });
    expect(typeOf(given, 'output', schemas)).toEqual({ type: want, codes: [] });
  });
});

describe('different in requests and in responses', () => {
  test.each<[string, { given: Schema; request: string; response: string }]>([
    ['enum', { given: { enum: ['a', 'b'] }, request: "'a' | 'b'", response: "'a' | 'b' | (string & {})" }],
    ['enum of numbers', { given: { enum: [1, 2] }, request: '1 | 2', response: '1 | 2 | (number & {})' }],
    [
      'enum of texts and numbers',
      { given: { enum: ['a', 1] }, request: "'a' | 1", response: "'a' | 1 | (number & {}) | (string & {})" },
    ],
    [
      'enum with null',
      { given: { enum: ['a', 'b', null] }, request: "'a' | 'b' | null", response: "'a' | 'b' | (string & {}) | null" },
    ],
    ['file', { given: { type: 'string', format: 'binary' }, request: 'Upload', response: 'string' }],
    [
      'file of 3.1',
      {
        given: { type: 'string', contentMediaType: 'application/octet-stream' },
        request: 'Upload',
        response: 'string',
      },
    ],
    [
      'fields and whatever else',
      {
        given: { properties: { a: text }, additionalProperties: true },
        request: '{ a?: string; [key: string]: unknown; }',
        response: '{ a?: string; }',
      },
    ],
  ])('%s', (_, { given, request, response }) => {
    expect(typeOf(given, 'input')).toEqual({ type: request, codes: [] });
    expect(typeOf(given, 'output')).toEqual({ type: response, codes: [] });
  });
});

describe('schemas that hold themselves', () => {
  test.each<[string, { given: Schema; schemas: Schemas; want: string; codes?: string[] }]>([
    [
      'in a map, which TypeScript cannot follow through Record',
      {
        given: { additionalProperties: ref('Map') },
        schemas: { Map: { additionalProperties: ref('Map') } },
        want: '{ [key: string]: Map }',
      },
    ],
    [
      'in a field, through a map',
      { given: { additionalProperties: ref('Tree') }, schemas, want: 'Record<string, Tree>' },
    ],
    [
      'in the middle',
      {
        given: ref('Loop/properties/again'),
        schemas: { Loop: { properties: { again: { items: ref('Loop/properties/again') } } } },
        want: 'unknown[]',
      },
    ],
    [
      'as an alternative',
      { given: ref('A'), schemas: { A: { oneOf: [ref('A'), text] } }, want: 'A', codes: ['schema-circular'] },
    ],
    [
      'through another',
      { given: ref('A'), schemas: { A: ref('B'), B: ref('A') }, want: 'A', codes: ['schema-circular'] },
    ],
  ])('%s', (_, { given, schemas: all, want, codes = [] }) => {
    expect(typeOf(given, 'output', all)).toEqual({ type: want, codes });
  });

  test('it makes no difference which is referred to first', () => {
    const circular: Schemas = {
      A: { allOf: [ref('B')], required: ['next'] },
      B: { properties: { next: ref('A'), other: { properties: { deep: ref('B/properties/next') } } } },
    };
    const orders = [
      ['A', 'B'],
      ['B', 'A'],
    ].map((order) =>
      typeOf(
        { type: 'object', properties: Object.fromEntries(order.map((key) => [key, ref(key)])) },
        'output',
        circular,
      ),
    );
    expect(orders[0]).toEqual(orders[1]);
    expect(typeOf({ allOf: [ref('A'), {}], required: ['next'] }, 'output', circular).type).toBe('A');
  });
});
