import { describe, expect, test } from 'vitest';
import type { Parameter } from '../ir/api.ts';
import type { RawOperation, RawParameter, Schema } from '../openapi/document.ts';
import { loweredOne, oneLine, printerOf } from '../testing/given.ts';

const text: Schema = { type: 'string' };
const list: Schema = { type: 'array', items: text };
const object: Schema = { type: 'object', properties: { a: text } };
const at = '#/paths/~1things~1{id}/get/parameters';

/** `name?: type in place as wire-name` */
const written = ({ name, required, type, place, wireName }: Parameter): string =>
  `${name}${required ? '' : '?'}: ${oneLine(printerOf(new Map()).print(type, 'input'))} in ${place}${wireName === name ? '' : ` as ${wireName}`}`;

const id: RawParameter = { name: 'id', in: 'path', required: true, schema: text };
const given = (parameters: RawParameter[], more: RawOperation = {}): ReturnType<typeof loweredOne> =>
  loweredOne({ parameters: [id, ...parameters], ...more }, { route: 'GET /things/{id}' });

const requiredFirst = (left: string, right: string): number =>
  Number(left.includes('?:')) - Number(right.includes('?:')) || (left < right ? -1 : 1);

describe('what is sent, and where', () => {
  test.each<[string, { given: RawParameter; want: string }]>([
    ['query', { given: { name: 'q', in: 'query', schema: text }, want: 'q?: string in query' }],
    ['required query', { given: { name: 'q', in: 'query', required: true, schema: text }, want: 'q: string in query' }],
    ['query without a schema', { given: { name: 'q', in: 'query' }, want: 'q?: unknown in query' }],
    ['header', { given: { name: 'x-q', in: 'header', schema: text }, want: 'x-q?: string in header' }],
    ['number', { given: { name: 'q', in: 'query', schema: { type: 'integer' } }, want: 'q?: number in query' }],
    [
      'enum, closed',
      { given: { name: 'q', in: 'query', schema: { enum: ['a', 'b'] } }, want: "q?: 'a' | 'b' in query" },
    ],
    [
      'enum beside any text, closed as well',
      {
        given: { name: 'q', in: 'query', schema: { anyOf: [{ type: 'string', enum: ['a', 'b'] }, text] } },
        want: "q?: 'a' | 'b' in query",
      },
    ],
    [
      'date-time in a query may be a Date',
      {
        given: { name: 'q', in: 'query', schema: { type: 'string', format: 'date-time' } },
        want: 'q?: string | Date in query',
      },
    ],
    [
      'date-time in a header stays text',
      {
        given: { name: 'q', in: 'header', schema: { type: 'string', format: 'date-time' } },
        want: 'q?: string in header',
      },
    ],
    ['list, repeated', { given: { name: 'q', in: 'query', schema: list }, want: 'q?: string[] in query' }],
    [
      'list, in the usual style',
      { given: { name: 'q', in: 'query', style: 'form', explode: true, schema: list }, want: 'q?: string[] in query' },
    ],
    [
      'one or several',
      { given: { name: 'q', in: 'query', schema: { oneOf: [text, list] } }, want: 'q?: string | string[] in query' },
    ],
    [
      'a name of its own',
      {
        given: { name: 'q', in: 'query', schema: text, 'x-refold-name': 'search' },
        want: 'search?: string in query as q',
      },
    ],
  ])('%s', (_, { given: parameter, want }) => {
    const { method, problems } = given([parameter]);
    expect(method?.parameters.map(written)).toEqual(['id: string in path', want].toSorted(requiredFirst));
    expect(problems).toEqual([]);
  });

  test.each<[string, { given: Schema; want: string }]>([
    ['text', { given: text, want: 'id: string in path' }],
    ['numbers travel as text', { given: { type: 'integer' }, want: 'id: string in path' }],
    ['known values', { given: { enum: ['a', 'b'] }, want: "id: 'a' | 'b' in path" }],
    ['known numbers travel as text', { given: { enum: [1, 2] }, want: 'id: string in path' }],
  ])('in the path: %s', (_, { given: schema, want }) => {
    const { method } = loweredOne({ parameters: [{ ...id, schema }] }, { route: 'GET /things/{id}' });
    expect(method?.parameters.map(written)).toEqual([want]);
  });

  test('a parameter of the path is required, whatever it says', () => {
    const { method } = loweredOne(
      { parameters: [{ name: 'id', in: 'path', schema: text }] },
      { route: 'GET /things/{id}' },
    );
    expect(method?.parameters.map(written)).toEqual(['id: string in path']);
  });

  test('documentation comes from the parameter, then from its schema', () => {
    const schema: Schema = { type: 'string', description: 'Of the schema.', default: 'a', deprecated: true };
    const [, own, inherited] = given([
      { name: 'a', in: 'query', description: 'Own.', schema },
      { name: 'b', in: 'query', schema },
    ]).method!.parameters;
    expect(own?.doc).toEqual({ text: 'Own.', deprecated: true, defaultValue: 'a' });
    expect(inherited?.doc).toEqual({ text: 'Of the schema.', deprecated: true, defaultValue: 'a' });
  });
});

describe('what cannot be sent', () => {
  const left = ['id: string in path'];
  test.each<[string, { given: RawParameter; code?: string; want?: string[] }]>([
    ['cookie', { given: { name: 'q', in: 'cookie', schema: text }, code: 'parameter-place-unsupported', want: left }],
    [
      'required cookie',
      {
        given: { name: 'q', in: 'cookie', required: true, schema: text },
        code: 'parameter-place-unsupported',
        want: left,
      },
    ],
    ['object', { given: { name: 'q', in: 'query', schema: object }, code: 'parameter-style-unsupported', want: left }],
    [
      'deep object',
      {
        given: { name: 'q', in: 'query', style: 'deepObject', schema: object },
        code: 'parameter-style-unsupported',
        want: left,
      },
    ],
    [
      'list with pipes',
      {
        given: { name: 'q', in: 'query', style: 'pipeDelimited', schema: list },
        code: 'parameter-style-unsupported',
        want: left,
      },
    ],
    [
      'list in one value',
      {
        given: { name: 'q', in: 'query', explode: false, schema: list },
        code: 'parameter-style-unsupported',
        want: left,
      },
    ],
    [
      'list in a header',
      { given: { name: 'q', in: 'header', schema: list }, code: 'parameter-style-unsupported', want: left },
    ],
    [
      'list of objects',
      { given: { name: 'q', in: 'query', schema: { items: object } }, code: 'parameter-style-unsupported', want: left },
    ],
    [
      'JSON in a query',
      {
        given: { name: 'q', in: 'query', content: { 'application/json': { schema: object } } },
        code: 'parameter-style-unsupported',
        want: left,
      },
    ],
    [
      'required object: the operation goes too',
      { given: { name: 'q', in: 'query', required: true, schema: object }, code: 'parameter-style-unsupported' },
    ],
    [
      'header that is no parameter',
      { given: { name: 'Authorization', in: 'header', required: true, schema: text }, want: left },
    ],
  ])('%s', (_, { given: parameter, code, want }) => {
    const { method, problems } = given([parameter]);
    expect(method?.parameters.map(written)).toEqual(want);
    expect(problems).toEqual(code ? [`${code} at ${at}/1`] : []);
  });

  test.each<[string, RawParameter]>([
    ['a list in the path', { ...id, schema: list }],
    ['a label', { ...id, style: 'label' }],
    ['a matrix that forgot to be required', { name: 'id', in: 'path', style: 'matrix', schema: text }],
  ])('the operation goes with %s', (_, parameter) => {
    const { method, problems } = loweredOne({ parameters: [parameter] }, { route: 'GET /things/{id}' });
    expect(method).toBeUndefined();
    expect(problems).toEqual([`parameter-style-unsupported at ${at}/0`]);
  });
});

describe('parameters of the whole path', () => {
  test('the operation overrides them', () => {
    const shared: RawParameter[] = [id, { name: 'q', in: 'query', schema: text }];
    const own: RawParameter[] = [{ name: 'q', in: 'query', required: true, schema: { type: 'number' } }];
    const { method, problems } = loweredOne(
      { parameters: own },
      {
        route: 'GET /things/{id}',
        more: { paths: { '/things/{id}': { parameters: shared, get: { parameters: own } } } },
      },
    );
    expect(method?.parameters.map(written)).toEqual(['id: string in path', 'q: number in query']);
    expect(problems).toEqual([]);
  });
});
