import { describe, expect, test } from 'vitest';
import type { RawOperation, Schema } from '../openapi/document.ts';
import { documentOf, lowered, responseOf, withSchemas, type Schemas } from '../testing/documents.ts';

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const response = (tag: string, schema: Schema): RawOperation => ({ tags: [tag], responses: responseOf(schema) });
const request = (tag: string, schema: Schema): RawOperation => ({
  tags: [tag],
  requestBody: { content: { 'application/json': { schema } } },
});
const typesOf = (
  operations: Record<string, RawOperation>,
  schemas: Schemas,
): ReturnType<typeof lowered>['api']['types'] => lowered(documentOf(operations, withSchemas(schemas))).api.types;

const open: Schema = { enum: ['a', 'b'] };
const deep = (schema: Schema): Schema => ({ properties: { field: schema } });

describe('requests and responses see a type differently', () => {
  test.each<[string, { given: Schema; differs: boolean }]>([
    ['a set of values', { given: open, differs: true }],
    ['a set in a field', { given: deep(open), differs: true }],
    ['a set in a list', { given: { items: open }, differs: true }],
    ['a set in a tuple', { given: { prefixItems: [open] }, differs: true }],
    ['a set in the rest of a tuple', { given: { prefixItems: [true], items: open }, differs: true }],
    ['a set in a map', { given: { additionalProperties: open }, differs: true }],
    ['a set in an alternative', { given: { oneOf: [open, { type: 'null' }] }, differs: true }],
    ['a set in a part', { given: { allOf: [deep(open), deep({ type: 'string' })] }, differs: true }],
    ['a set in another type', { given: ref('Set'), differs: true }],
    ['a file', { given: { type: 'string', format: 'binary' }, differs: true }],
    ['other fields', { given: { properties: { a: true }, additionalProperties: true }, differs: true }],
    ['a set beside any text', { given: { anyOf: [open, { type: 'string' }] }, differs: false }],
    ['one value', { given: { const: 'a' }, differs: false }],
    ['true and false', { given: { enum: [true, false] }, differs: false }],
    ['a free-form object', { given: { type: 'object' }, differs: false }],
    ['text', { given: { type: 'string' }, differs: false }],
  ])('%s', (_, { given, differs }) => {
    const types = typesOf(
      { 'POST /a': { ...response('x', ref('Thing')), ...request('x', ref('Thing')) } },
      { Thing: given, Set: open },
    );
    const thing = types.find(({ key }) => key === 'Thing');
    expect(thing).toMatchObject({ name: 'Thing', inputName: differs ? 'ThingInput' : 'Thing' });
  });

  test('a type that only one side uses has one form', () => {
    const [type] = typesOf({ 'GET /a': response('x', ref('Thing')) }, { Thing: open });
    expect(type).toMatchObject({ inputName: 'Thing', usedInRequests: false, usedInResponses: true });
    const [other] = typesOf({ 'POST /a': request('x', ref('Thing')) }, { Thing: open });
    expect(other).toMatchObject({ inputName: 'Thing', usedInRequests: true, usedInResponses: false });
  });
});

test('a type stands with the one resource that uses it, or with what all share', () => {
  const types = typesOf(
    {
      'GET /a': response('one', ref('Shared')),
      'GET /b': response('two', deep(ref('Shared'))),
      'GET /c': response('two', ref('Own')),
    },
    { Shared: deep(ref('Inner')), Inner: deep(true), Own: deep(true), Unused: deep(true) },
  );
  expect(types.map(({ name, file }) => `${file} ${name}`)).toEqual([
    'two GetBResponse',
    'common Inner',
    'two Own',
    'common Shared',
  ]);
});

test.each<[string, { given: string; want: string }]>([
  ['a usual name', { given: 'Thing', want: 'Thing' }],
  ['other casing', { given: 'linked-account', want: 'LinkedAccount' }],
  ['abbreviations stay', { given: 'MCPServer', want: 'MCPServer' }],
  ['a name of the language', { given: 'Record', want: 'RecordModel' }],
  ['a name that is imported', { given: 'upload', want: 'UploadModel' }],
  ['digits first', { given: '200-ok', want: 'N200Ok' }],
  ['a name of a resource', { given: 'X', want: 'X2' }],
])('names: %s', (_, { given, want }) => {
  const [type] = typesOf({ 'GET /a': response('x', ref(given)) }, { [given]: deep(true) });
  expect(type?.name).toBe(want);
});
