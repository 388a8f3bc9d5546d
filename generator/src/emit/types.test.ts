import { describe, expect, test } from 'vitest';
import type { Document, RawOperation, Schema } from '../openapi.ts';
import { documentOf, filesOf, oneLine, replyOf, withSchemas } from '../testing/given.ts';
import { shop } from '../testing/shop.ts';

const files = await filesOf(shop);
const textOf = (path: string): string =>
  oneLine(files.get(path) ?? '').replace(/^\/\/ Generated .* Do not edit\. /, '');

test.each([
  [
    'types of one resource stand in its file, with the parameters of its methods',
    'types/orders.ts',
    `import type { Order } from './common.ts'; import type { Upload } from '../../runtime.ts'; ` +
      'export type OrderPage = { docs: Order[]; } & { hasNextPage?: boolean; }; ' +
      '/** Parameters of `orders.attach`. */ export type AttachParams = { file: Upload; } & { id: string; }; ' +
      "/** Parameters of `orders.list`. */ export interface ListOrdersParams { limit?: number; mode?: 'fast' | 'slow'; " +
      '/** * Which page. * * @default 1 */ page?: number; }',
  ],
  [
    'what several use stands in a file of its own',
    'types/common.ts',
    "/** An order. */ export interface Order { id: string; errors?: string[]; state?: 'new' | 'failed' | (string & {}); }",
  ],
  [
    'events',
    'types/webhook-events.ts',
    "import type { Order } from './common.ts'; /** Every webhook delivery by the name in its `event` field. */ " +
      "export interface WebhookEvents { /** An order was made. */ 'Order Made': { event: 'Order Made'; order?: Order; }; } " +
      "/** What a webhook delivers. Its `event` field tells which. */ export type WebhookEvent = { event: 'Order Made'; order?: Order; };",
  ],
  [
    'one file for all',
    'types.ts',
    ['carts', 'common', 'orders', 'webhook-events'].map((file) => `export type * from './types/${file}.ts';`).join(' '),
  ],
])('%s', (_, path, want) => {
  expect(textOf(path)).toBe(want);
});

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const text: Schema = { type: 'string' };

/** The declarations that one operation leads to. */
const declared = async (operation: RawOperation, schemas: Record<string, Schema>): Promise<string> => {
  const document: Document = documentOf(
    { 'POST /things': { operationId: 'make', ...operation } },
    withSchemas(schemas),
  );
  return oneLine((await filesOf(document)).get('types/things.ts') ?? '').replace(/^.*?Do not edit\. /, '');
};
const bodyOf = (schema: Schema, required = true): RawOperation => ({
  requestBody: { required, content: { 'application/json': { schema } } },
});
const inQuery = { parameters: [{ name: 'q', in: 'query', schema: text }] };
const object: Schema = { properties: { a: text } };
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
        want: `${params} type MakeParams = { a?: string; } & { q?: string; };`,
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
    ['nothing', { given: { responses: replyOf(text) }, want: '' }],
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
        given: { Thing: { ...(object as object), description: 'A thing.', deprecated: true } },
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
    expect(await declared({ responses: replyOf(ref('Thing')) }, given)).toBe(want);
  });

  test('one that requests and replies see differently is there twice', async () => {
    const thing: Schema = { properties: { kind: { enum: ['a', 'b'] } } };
    expect(await declared({ ...bodyOf(ref('Thing')), responses: replyOf(ref('Thing')) }, { Thing: thing })).toBe(
      `export interface Thing { kind?: 'a' | 'b' | (string & {}); } export interface ThingInput { kind?: 'a' | 'b'; } ${params} type MakeParams = ThingInput;`,
    );
  });
});
