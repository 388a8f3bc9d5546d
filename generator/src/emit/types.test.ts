import { describe, expect, test } from 'vitest';
import type { Document, RawOperation, Schema } from '../openapi/document.ts';
import { documentOf, filesOf, oneLine, responseOf, withSchemas } from '../testing/given.ts';
import { shop } from '../testing/shop.ts';

const files = await filesOf(shop);
const textOf = (path: string): string =>
  oneLine(files.get(path) ?? '').replace(/^\/\/ Generated .* Do not edit\. /, '');

/** Types in the file of a resource, which stand before its first operation. */
const typesIn = (path: string): string =>
  textOf(path).replace(/ (\/\*\*(?:(?!\*\/).)*\*\/ )?export (const|class) .*$/, '');

test('types of one resource stand in its file, with the parameters of its methods', () => {
  expect(typesIn('orders.ts').replace(/^(import .*?; )+/, '')).toBe(
    'export type OrderPage = { docs: Order[]; } & { hasNextPage?: boolean; }; ' +
      '/** Parameters of `orders.attach`. */ export interface AttachParams { id: string; file: Upload; } ' +
      "/** Parameters of `orders.list`. */ export interface ListOrdersParams { limit?: number; mode?: 'fast' | 'slow'; " +
      '/** * Which page. * * @default 1 */ page?: number; }',
  );
  expect(textOf('orders.ts')).toMatch(
    /import type \{ [^}]*\bUpload \} from '\.\.\/runtime\.ts'; import type \{ Order \} from '\.\/common\.ts';/,
  );
});

test.each([
  [
    'what several use stands in a file of its own',
    'common.ts',
    "/** An order. */ export interface Order { id: string; errors?: string[]; state?: 'new' | 'failed' | (string & {}); }",
  ],
  [
    'events',
    'webhook-events.ts',
    "import type { Order } from './common.ts'; /** Every webhook delivery by the name in its `event` field. */ " +
      "export interface WebhookEvents { /** An order was made. */ 'Order Made': { event: 'Order Made'; order?: Order; }; } " +
      "/** What a webhook delivers. Its `event` field tells which. */ export type WebhookEvent = { event: 'Order Made'; order?: Order; };",
  ],
  [
    'one file lists all, those of resources by name, since their functions are no types',
    'types.ts',
    "export type { Carts, EmptyCartParams } from './carts.ts'; export type * from './common.ts'; " +
      "export type { AttachParams, ListOrdersParams, OrderPage, Orders } from './orders.ts'; " +
      "export type * from './webhook-events.ts';",
  ],
])('%s', (_, path, want) => {
  expect(textOf(path)).toBe(want);
});

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const text = { type: 'string' } satisfies Schema;

/** The declarations that one operation leads to. */
const declared = async (operation: RawOperation, schemas: Record<string, Schema>): Promise<string> => {
  const document: Document = documentOf(
    { 'POST /things': { operationId: 'make', ...operation } },
    withSchemas(schemas),
  );
  const file = oneLine((await filesOf(document)).get('things.ts') ?? '').replace(
    /^.*?Do not edit\. (import .*?; )*/,
    '',
  );
  return file.replace(/ ?\/\*\* `POST \/things`(?:(?!\*\/).)*\*\/ export const .*$/, '');
};
const bodyOf = (schema: Schema, required = true): RawOperation => ({
  requestBody: { required, content: { 'application/json': { schema } } },
});
const inQuery = { parameters: [{ name: 'q', in: 'query', schema: text }] };
const object = { properties: { a: text } } satisfies Schema;
const params = '/** Parameters of `things.make`. */ export';

describe('parameters', () => {
  test.each<[string, { given: RawOperation; schemas?: Record<string, Schema>; want: string }]>([
    [
      'a named body alone',
      {
        given: bodyOf(ref('Thing')),
        schemas: { Thing: object },
        want: `export interface Thing { a?: string; } ${params} type MakeParams = Thing;`,
      },
    ],
    [
      'a named body and others',
      {
        given: { ...bodyOf(ref('Thing')), ...inQuery },
        schemas: { Thing: object },
        want: `export interface Thing { a?: string; } ${params} interface MakeParams extends Thing { q?: string; }`,
      },
    ],
    [
      'a body without a name',
      {
        given: { ...bodyOf(object), ...inQuery },
        want: `${params} interface MakeParams { q?: string; a?: string; }`,
      },
    ],
    [
      'a whole body',
      {
        given: bodyOf({ items: text }),
        want: `${params} interface MakeParams { /** The request body. */ body: string[]; }`,
      },
    ],
    [
      'a whole body that may be left out',
      {
        given: bodyOf({ items: text }, false),
        want: `${params} interface MakeParams { /** The request body. */ body?: string[]; }`,
      },
    ],
    [
      'a body of which one of two fields must be there',
      {
        given: {
          ...bodyOf({ ...object, anyOf: [{ required: ['a'] }, { required: ['b'] }], properties: { a: text, b: text } }),
          ...inQuery,
        },
        want: `${params} type MakeParams = { a?: string; b?: string; } & ({ a: string } | { b: string }) & { q?: string; };`,
      },
    ],
    [
      'a part that demands a field of another',
      {
        given: { responses: responseOf({ allOf: [ref('Thing'), { type: 'object', required: ['a'] }] }) },
        schemas: { Thing: { properties: { a: text, b: text } } },
        want: 'export interface MakeResponse extends Thing { a: string; } export interface Thing { a?: string; b?: string; }',
      },
    ],
    [
      'files under any name beside the fields',
      {
        given: {
          requestBody: {
            required: true,
            content: {
              'application/json': { schema: object },
              'multipart/form-data': { schema: { additionalProperties: { ...text, format: 'binary' } } },
            },
          },
        },
        want:
          `${params} interface MakeParams { /** Files to send, each under its own name. */ ` +
          'files?: { readonly [name: string]: Upload | readonly Upload[] }; a?: string; }',
      },
    ],
    [
      'declared fields alone, where the contract says so',
      {
        given: { ...bodyOf({ ...object, additionalProperties: true }), 'x-refold-body': 'fields' },
        want: `${params} interface MakeParams { a?: string; }`,
      },
    ],
    [
      'fields of a body that may be left out',
      {
        given: bodyOf({ required: ['a'], ...object }, false),
        want: `${params} interface MakeParams { a?: string; }`,
      },
    ],
    ['nothing', { given: { responses: responseOf(text) }, want: '' }],
  ])('%s', async (_, { given, schemas = {}, want }) => {
    expect(await declared(given, schemas)).toBe(want);
  });
});

describe('named types', () => {
  test.each<[string, { given: Record<string, Schema>; want: string }]>([
    ['an object is an interface', { given: { Thing: object }, want: 'export interface Thing { a?: string; }' }],
    [
      'words',
      {
        given: { Thing: { ...object, description: 'A thing.', deprecated: true } },
        want: '/** * A thing. * * @deprecated */ export interface Thing { a?: string; }',
      },
    ],
    [
      'a map is an alias',
      { given: { Thing: { additionalProperties: text } }, want: 'export type Thing = Record<string, string>;' },
    ],
    [
      'a composition of different fields is an interface',
      {
        given: { Thing: { allOf: [ref('Base')], properties: { b: text } }, Base: object },
        want: 'export interface Base { a?: string; } export interface Thing extends Base { b?: string; }',
      },
    ],
    [
      'a composition that declares a field twice is an alias',
      {
        given: { Thing: { allOf: [ref('Base')], properties: { a: { const: 'x' } } }, Base: object },
        want: "export interface Base { a?: string; } export type Thing = { a?: 'x'; } & Base;",
      },
    ],
    [
      'a composition with a map is an alias',
      {
        given: { Thing: { allOf: [ref('Base')], properties: { b: text } }, Base: { type: 'object' } },
        want: 'export type Base = Record<string, unknown>; export type Thing = { b?: string; } & Base;',
      },
    ],
  ])('%s', async (_, { given, want }) => {
    expect(await declared({ responses: responseOf(ref('Thing')) }, given)).toBe(want);
  });

  test('one that requests and responses see differently is there twice', async () => {
    const thing: Schema = { properties: { kind: { enum: ['a', 'b'] } } };
    expect(await declared({ ...bodyOf(ref('Thing')), responses: responseOf(ref('Thing')) }, { Thing: thing })).toBe(
      `export interface Thing { kind?: 'a' | 'b' | (string & {}); } export interface ThingInput { kind?: 'a' | 'b'; } ${params} type MakeParams = ThingInput;`,
    );
  });
});
