import { describe, expect, test } from 'vitest';
import type { Media, RawBody, Schema } from '../openapi/document.ts';
import { loweredOne, oneLine, printerOf, withSchemas } from '../testing/documents.ts';

const text: Schema = { type: 'string' };
const object: Schema = { type: 'object', required: ['b', 'a'], properties: { a: text, b: text, c: text } };
const loose: Schema = { type: 'object', properties: { a: text } };
const file: Schema = { type: 'object', properties: { file: { type: 'string', format: 'binary' } } };

const bodyWith = (content: Record<string, Media>, required = true): RawBody => ({ required, content });
const json = (schema: Schema, required = true): RawBody => bodyWith({ 'application/json': { schema } }, required);
const given = (requestBody: RawBody, schemas: Record<string, Schema> = {}): ReturnType<typeof loweredOne> =>
  loweredOne({ requestBody }, { route: 'POST /things', more: withSchemas(schemas) });

describe('encodings', () => {
  test.each<[string, { given: Record<string, Media>; encoding: string; types: string[]; form?: string }]>([
    ['JSON', { given: { 'application/json': { schema: loose } }, encoding: 'json', types: ['{ a?: string; }'] }],
    [
      'JSON rather than its dialects',
      {
        given: { 'application/a+json': { schema: text }, 'application/json; charset=utf-8': { schema: loose } },
        encoding: 'json',
        types: ['{ a?: string; }'],
      },
    ],
    [
      'a dialect of JSON',
      { given: { 'application/scim+json': { schema: loose } }, encoding: 'json', types: ['{ a?: string; }'] },
    ],
    ['any format', { given: { '*/*': { schema: loose } }, encoding: 'json', types: ['{ a?: string; }'] }],
    [
      'a form with files',
      { given: { 'multipart/form-data': { schema: file } }, encoding: 'multipart', types: ['{ file?: Upload; }'] },
    ],
    [
      'JSON, or a form with files',
      {
        given: { 'multipart/form-data': { schema: file }, 'application/json': { schema: loose } },
        encoding: 'multipartIfFiles',
        types: ['{ a?: string; }', '{ file?: Upload; }'],
      },
    ],
    [
      'a plain form',
      {
        given: { 'application/x-www-form-urlencoded': { schema: loose } },
        encoding: 'urlEncoded',
        types: ['{ a?: string; }'],
      },
    ],
    ['bytes', { given: { 'application/octet-stream': {} }, encoding: 'binary', types: ['Upload'], form: 'whole' }],
    ['a picture', { given: { 'image/png': { schema: text } }, encoding: 'binary', types: ['Upload'], form: 'whole' }],
  ])('%s', (_, { given: content, encoding, types, form = 'fields' }) => {
    const { method, problems } = given(bodyWith(content));
    expect(method?.body).toMatchObject({ encoding, form });
    expect(method?.body?.types.map((type) => oneLine(printerOf(new Map()).print(type, 'input')))).toEqual(types);
    expect(problems).toEqual([]);
  });

  test('another format leaves the operation out', () => {
    const { method, problems } = given(bodyWith({ 'text/csv': {}, 'application/xml': {} }));
    expect(method).toBeUndefined();
    expect(problems).toEqual(['body-format-unsupported at #/paths/~1things/post/requestBody']);
  });

  test('no format is no body', () => {
    expect(given(bodyWith({})).method?.body).toBeUndefined();
  });
});

type Want = { form: string; requiredFields?: string[]; requiredAny?: string[][]; paramsOptional: boolean };

describe('fields beside the other parameters, or the whole body as one', () => {
  const demanding: Schema = { properties: { a: text, b: text }, anyOf: [{ required: ['b'] }, { required: ['a'] }] };
  const cases: [string, { given: RawBody; want: Want }][] = [
    ['fields', { given: json(object), want: { form: 'fields', requiredFields: ['a', 'b'], paramsOptional: false } }],
    ['fields, none required', { given: json(loose), want: { form: 'fields', paramsOptional: true } }],
    [
      'an optional body without required fields',
      { given: json(loose, false), want: { form: 'fields', paramsOptional: true } },
    ],
    [
      'an optional body with required fields',
      { given: json(object, false), want: { form: 'whole', paramsOptional: true } },
    ],
    [
      'a reference',
      {
        given: json({ $ref: '#/components/schemas/Object' }),
        want: { form: 'fields', requiredFields: ['a', 'b'], paramsOptional: false },
      },
    ],
    [
      'a composition of objects',
      {
        given: json({ allOf: [object, loose] }),
        want: { form: 'fields', requiredFields: ['a', 'b'], paramsOptional: false },
      },
    ],
    [
      'one of some fields',
      { given: json(demanding), want: { form: 'fields', requiredAny: [['a', 'b']], paramsOptional: false } },
    ],
    [
      'an optional body, one of some fields',
      { given: json(demanding, false), want: { form: 'whole', paramsOptional: true } },
    ],
    [
      'one of some fields, in a part',
      {
        given: json({ allOf: [demanding, loose] }),
        want: { form: 'fields', requiredAny: [['a', 'b']], paramsOptional: false },
      },
    ],
    ['a list', { given: json({ items: text }), want: { form: 'whole', paramsOptional: false } }],
    ['a union', { given: json({ oneOf: [object, loose] }), want: { form: 'whole', paramsOptional: false } }],
    [
      'fields that are not declared',
      { given: json({ type: 'object' }), want: { form: 'whole', paramsOptional: false } },
    ],
    [
      'declared and other fields',
      {
        given: json({ properties: { a: text }, additionalProperties: true }),
        want: { form: 'whole', paramsOptional: false },
      },
    ],
    [
      'a field called body',
      { given: json({ properties: { body: text } }), want: { form: 'whole', paramsOptional: false } },
    ],
    ['anything', { given: json({}), want: { form: 'whole', paramsOptional: false } }],
    ['an optional list', { given: json({ items: text }, false), want: { form: 'whole', paramsOptional: true } }],
  ];
  test.each(cases)(
    '%s',
    (_, { given: body, want: { form, requiredFields = [], requiredAny = [], paramsOptional } }) => {
      const { method, problems } = given(body, { Object: object });
      expect(method?.body).toMatchObject({ form, requiredFields, requiredAny });
      expect(method?.paramsOptional).toBe(paramsOptional);
      expect(problems).toEqual([]);
    },
  );

  test('a field that is also a parameter', () => {
    const { method } = loweredOne(
      { parameters: [{ name: 'a', in: 'query', schema: text }], requestBody: json(loose) },
      { route: 'POST /things' },
    );
    expect(method?.body?.form).toBe('whole');
  });

  test('a parameter called body leaves no name for the body', () => {
    const { problems } = loweredOne(
      { parameters: [{ name: 'body', in: 'query', schema: text }], requestBody: json({ items: text }) },
      { route: 'POST /things' },
    );
    expect(problems).toEqual(['parameter-name-taken at #/paths/~1things/post/requestBody']);
  });
});
