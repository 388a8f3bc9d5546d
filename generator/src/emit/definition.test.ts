import { describe, expect, test } from 'vitest';
import type { RawOperation, RawParameter, Schema } from '../openapi/document.ts';
import { documentOf, filesOf, oneLine, responseOf, withSchemas } from '../testing/documents.ts';
import { shop } from '../testing/shop.ts';

const text = { type: 'string' } satisfies Schema;
const marks = /\/\* @__PURE__ \*\/ /g;

/** Definitions in a file, by the names of their functions, without the marks for bundlers. */
const definitionsIn = (file: string): Record<string, string> => {
  const found = oneLine(file)
    .replaceAll(marks, '')
    .matchAll(/export const (\w+): .*? = \w+\((\{ .*?, \})\);/g);
  return Object.fromEntries([...found].map(([, name, definition]) => [name, definition!]));
};

/** The definition of one operation. */
const definitionOf = async (operation: RawOperation, schemas = {}, route = 'POST /things'): Promise<string> => {
  const files = await filesOf(documentOf({ [route]: { operationId: 'make', ...operation } }, withSchemas(schemas)));
  return definitionsIn(files.get('things.ts') ?? '')['make'] ?? '';
};

const files = await filesOf(shop);
const definitions = { ...definitionsIn(files.get('carts.ts')!), ...definitionsIn(files.get('orders.ts')!) };

test.each([
  [
    'says everything that a list has',
    'listOrders',
    "{ id: 'listOrders', route: 'GET /orders', credentials: ['apiKey', 'linkedAccount', 'sessionToken'], retry: safe, " +
      "write: [query(['limit', 'page']), headers(['mode'], { mode: 'x-mode' }), accountHeader], " +
      "returns: 'object', page: { number: 'page', items: 'docs', hasNext: 'hasNextPage' }, }",
  ],
  [
    'says encoder, failure marks and values of other routes, and nothing of credentials that are not wanted',
    'attach',
    "{ id: 'attach', route: 'POST /orders/{id}', retry: unsafe, " +
      "write: [required('file'), pathExcept({ id: ['all'] }), fields(['file'], { always: true, encode: multipart })], " +
      "returns: 'object', has: ['id'], failure: failureIn({ state: ['failed'], errors: true }), }",
  ],
  [
    'says of the account alone where it is named',
    'emptyCart',
    "{ id: 'emptyCart', route: 'DELETE /carts/{id}', credentials: ['linkedAccount'], retry: idempotent, write: [path, accountHeader], }",
  ],
])('%s', (_, name, want) => {
  expect(definitions[name]).toBe(want);
});

test('marks every call as one without effects, so that bundlers drop what is not used', () => {
  const code = files.get('orders.ts')!.replaceAll(/\/\*\*[^]*?\*\//g, '');
  const makers =
    /(\/\* @__PURE__ \*\/ )?\b(?:operation|pagedOperation|query|headers|required|pathExcept|fields|pageOf|failureIn)\(/g;
  const calls = [...code.matchAll(makers)];
  expect(calls.length).toBeGreaterThan(7);
  expect(calls.filter(([, mark]) => mark === undefined)).toEqual([]);
});

describe('names with characters that other formats divide by are written as they are', () => {
  test.each(['a b', 'a,b', 'a|b', 'a:b', "it's", 'say "a"', 'a\\b', 'a\nb', 'ä', '{a'])('%j', async (name) => {
    const quoted = `'${JSON.stringify(name).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
    const inQuery: RawParameter = { name, in: 'query', required: true, schema: text };
    const inHeader: RawParameter = { name, in: 'header', 'x-refold-name': 'other', schema: text };
    const body: Schema = { required: [`${name}2`], properties: { [`${name}2`]: text } };
    const definition = await definitionOf({
      parameters: [inQuery, inHeader],
      requestBody: { required: true, content: { 'application/json': { schema: body } } },
      responses: responseOf({ properties: { [name]: text } }),
      'x-refold-failure': [{ field: name, values: [name] }],
    });
    const second = quoted.replace(/'$/, "2'");
    expect(definition).toBe(
      `{ id: 'make', route: 'POST /things', retry: unsafe, ` +
        `write: [required(${quoted}, ${second}), query([${quoted}]), headers(['other'], { other: ${quoted} }), ` +
        `fields([${second}], { always: true })], ` +
        `returns: 'object', failure: failureIn({ ${name === 'ä' ? "'ä'" : quoted}: [${quoted}] }), }`,
    );
  });

  test('in a path', async () => {
    const id: RawParameter = { name: 'a b', in: 'path', schema: { ...text, not: { enum: ['c,d|e'] } } };
    expect(await definitionOf({ parameters: [id] }, {}, 'GET /things/{a b}')).toBe(
      "{ id: 'make', route: 'GET /things/{a b}', retry: safe, write: [pathExcept({ 'a b': ['c,d|e'] })], }",
    );
  });
});

const object = { properties: { a: text } } satisfies Schema;
const demanding: Schema = {
  required: ['a'],
  properties: { a: text, b: text },
  anyOf: [{ required: ['b'] }, { required: ['c'] }],
};
const open: Schema = { properties: { a: text }, additionalProperties: true };
const file: Schema = { ...text, format: 'binary' };
const content = (schema: Schema, type = 'application/json') => ({ [type]: { schema } });
const q: RawParameter = { name: 'q', in: 'query', schema: text };
const inBoth = { ...content(object), ...content({ additionalProperties: file }, 'multipart/form-data') };

describe('bodies', () => {
  test.each<[string, { given: RawOperation; want: string }]>([
    ['fields', { given: { requestBody: { content: content(object) } }, want: "fields(['a'])" }],
    [
      'fields of a body that is always sent',
      { given: { requestBody: { required: true, content: content(object) } }, want: "fields(['a'], { always: true })" },
    ],
    [
      'fields without which the server refuses the call, one by one and in groups',
      {
        given: { requestBody: { required: true, content: content({ ...demanding }) } },
        want: "required('a', ['b', 'c']), fields(['a', 'b'], { always: true })",
      },
    ],
    ['a whole body', { given: { requestBody: { content: content({ items: text }) } }, want: 'body()' }],
    [
      'a whole body without which the server refuses the call',
      {
        given: { requestBody: { required: true, content: content({ items: text }) } },
        want: "required('body'), body({ always: true })",
      },
    ],
    ['bytes', { given: { requestBody: { content: content({}, 'image/png') } }, want: 'body({ encode: binary })' }],
    [
      'a plain form',
      {
        given: { requestBody: { content: content(object, 'application/x-www-form-urlencoded') } },
        want: "fields(['a'], { encode: urlEncoded })",
      },
    ],
    [
      'JSON, or a form with files under any name',
      { given: { requestBody: { content: inBoth } }, want: "fields(['a', 'files'], { encode: multipartIfFiles })" },
    ],
    [
      'declared fields alone, where the contract says so',
      {
        given: { parameters: [q], 'x-refold-body': 'fields', requestBody: { content: content(open) } },
        want: "query(['q']), fields(['a'])",
      },
    ],
  ])('%s', async (_, { given, want }) => {
    expect(await definitionOf(given)).toBe(`{ id: 'make', route: 'POST /things', retry: unsafe, write: [${want}], }`);
  });
});

describe('shapes of the result', () => {
  const ref = { $ref: '#/components/schemas/Thing' };
  test.each<[string, { given: Schema; want: string }]>([
    ['an object', { given: object, want: 'object' }],
    ['an object by its name', { given: ref, want: 'object' }],
    ['a list', { given: { items: text }, want: 'list' }],
    ['a tuple', { given: { type: 'array', prefixItems: [text] }, want: 'list' }],
    ['an object or a list', { given: { oneOf: [object, { items: text }] }, want: 'object or list' }],
    ['a composition of objects', { given: { allOf: [object, { properties: { b: text } }] }, want: 'object' }],
    ['true or false', { given: { type: 'boolean' }, want: 'boolean' }],
    ['text', { given: text, want: 'any' }],
    ['an object or nothing', { given: { oneOf: [object, { type: 'null' }] }, want: 'any' }],
    ['whatever', { given: {}, want: 'any' }],
  ])('%s', async (_, { given, want }) => {
    const definition = await definitionOf({ responses: responseOf(given) }, { Thing: object });
    expect(definition).toBe(`{ id: 'make', route: 'POST /things', retry: unsafe, returns: '${want}', }`);
  });

  const demanded = (...required: string[]): Schema => ({
    required,
    properties: Object.fromEntries(required.map((name) => [name, text])),
  });
  test.each<[string, { given: Schema; want: string | undefined }]>([
    ['all that every one has', { given: demanded('a', 'b'), want: "['a', 'b']" }],
    [
      'the first three, what identifies before the rest',
      { given: demanded('a', 'b', 'c', '_id'), want: "['_id', 'a', 'b']" },
    ],
    ['those of all parts', { given: { allOf: [demanded('a'), demanded('b')] }, want: "['a', 'b']" }],
    ['those of each alternative', { given: { oneOf: [demanded('a'), demanded('b')] }, want: "['a', 'b']" }],
    ['none where an alternative demands none', { given: { oneOf: [demanded('a'), object] }, want: undefined }],
    ['those of an object beside a list', { given: { oneOf: [demanded('a'), { items: text }] }, want: "['a']" }],
    ['none of an object that demands none', { given: object, want: undefined }],
  ])('members of which a result has one: %s', async (_, { given, want }) => {
    const definition = await definitionOf({ responses: responseOf(given) });
    expect(/has: (\[.*?\])/.exec(definition)?.[1]).toBe(want);
  });

  test('there is none without a result', async () => {
    const definition = await definitionOf({ responses: { 204: { description: 'Done.' } } });
    expect(definition).toBe("{ id: 'make', route: 'POST /things', retry: unsafe, }");
  });
});
