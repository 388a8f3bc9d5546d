import { describe, expect, test } from 'vitest';
import type { Media, RawOperation, Schema } from '../openapi/document.ts';
import { lowered, documentOf, loweredOne, oneLine, printerOf, responseOf, withSchemas } from '../testing/documents.ts';

const list: Schema = { type: 'array', items: { type: 'string' } };
const response = (content?: Record<string, Media>): { description: string; content?: Record<string, Media> } => ({
  description: 'x',
  ...(content && { content }),
});
const json = (schema?: Schema): ReturnType<typeof response> =>
  response({ 'application/json': schema === undefined ? {} : { schema } });
const at = '#/paths/~1things/get/responses';

describe('results', () => {
  test.each<[string, { given: RawOperation['responses']; want: string | undefined; problems?: string[] }]>([
    ['JSON', { given: { 200: json(list) }, want: 'string[]' }],
    [
      'several success responses',
      { given: { 200: json(list), 201: json({ type: 'number' }) }, want: 'string[] | number' },
    ],
    ['the same response twice', { given: { 200: json(list), 201: json(list) }, want: 'string[]' }],
    ['with and without a body', { given: { 200: json(list), 204: response() }, want: 'string[] | undefined' }],
    ['no body', { given: { 204: response() }, want: undefined }],
    ['a range of responses', { given: { '2XX': json(list) }, want: 'string[]' }],
    ['any response, where none is a success', { given: { default: json(list) }, want: 'string[]' }],
    [
      'any response beside a success is an error',
      { given: { 200: json(list), default: json({ type: 'number' }) }, want: 'string[]' },
    ],
    ['no response at all', { given: undefined, want: undefined }],
    [
      'JSON beside another format',
      { given: { 200: response({ 'text/csv': {}, 'application/json': { schema: list } }) }, want: 'string[]' },
    ],
    ['a dialect of JSON', { given: { 200: response({ 'application/hal+json': { schema: list } }) }, want: 'string[]' }],
    [
      'JSON without a schema',
      { given: { 200: json() }, want: 'unknown', problems: [`response-schema-missing at ${at}/200`] },
    ],
  ])('%s', (_, { given, want, problems = [] }) => {
    const found = loweredOne({ ...(given && { responses: given }) });
    const result = found.method?.result;
    expect(result && oneLine(printerOf(new Map()).print(result, 'output'))).toBe(want);
    expect(found.method).toBeDefined();
    expect(found.problems).toEqual(problems);
  });

  test('a response in another format leaves the operation out', () => {
    const { method, problems } = loweredOne({ responses: { 200: response({ 'text/csv': {} }) } });
    expect(method).toBeUndefined();
    expect(problems).toEqual([`response-format-unsupported at ${at}`]);
  });

  test('an object gets a name', () => {
    const responses = responseOf({ properties: { a: list } });
    const { api } = lowered(documentOf({ 'GET /things': { operationId: 'listThings', responses } }));
    expect(api.types.map(({ name }) => name)).toEqual(['ListThingsResponse']);
    expect(api.resources[0]?.methods[0]?.result).toEqual({ kind: 'ref', key: 'ListThingsResponse' });
  });

  test('what errors are made of is there too', () => {
    const responses = { ...responseOf(list), 404: json({ $ref: '#/components/schemas/Problem' }) };
    const { api } = lowered(documentOf({ 'GET /things': { responses } }, withSchemas({ Problem: { properties: {} } })));
    expect(api.types.map(({ name }) => name)).toEqual(['Problem']);
  });

  test('every response in words, with the codes of its examples', () => {
    const examples = {
      a: { value: { error_code: 'NOT_FOUND' } },
      b: { value: { error: 'GONE' } },
      c: { value: { error: 'Some words.' } },
    };
    const responses = {
      404: { description: ' None. ', content: { 'application/json': { examples } } },
      204: response(),
    };
    expect(loweredOne({ responses }).method?.responses).toEqual([
      { status: '204', description: 'x', codes: [] },
      { status: '404', description: 'None.', codes: ['GONE', 'NOT_FOUND'] },
    ]);
  });
});

describe('pages and failures', () => {
  const page = { page: 'page', limit: 'limit', items: 'docs', hasNext: 'hasNextPage' };
  const parameters = ['page', 'limit'].map((name) => ({ name, in: 'query', schema: { type: 'number' } }));
  const responses = responseOf({ properties: { docs: list, ok: { type: 'boolean' } } });

  test('a page knows its items', () => {
    const { method, problems } = loweredOne({ parameters, responses, 'x-refold-pagination': page });
    expect(method?.page).toEqual({ names: page, item: { kind: 'string' } });
    expect(problems).toEqual([]);
  });

  test('a failure names a field of the response', () => {
    const { method } = loweredOne({ responses, 'x-refold-failure': [{ field: 'ok', values: [false] }] });
    expect(method?.failure).toEqual([{ field: 'ok', values: [false] }]);
  });
});
