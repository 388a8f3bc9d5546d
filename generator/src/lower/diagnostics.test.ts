import { expect, test } from 'vitest';
import type { Document, RawOperation, RawParameter, Schema } from '../openapi/document.ts';
import { documentOf, lowered, responseOf, withSchemas } from '../testing/given.ts';
import { diagnosticLine, Diagnostics, pointerOf, type Code, type Diagnostic } from './diagnostics.ts';

const text: Schema = { type: 'string' };
const parameter = (name: string, place: string, more: Partial<RawParameter> = {}): RawParameter => ({
  name,
  in: place,
  schema: text,
  ...more,
});
const named = (method: string, more: RawOperation = {}): RawOperation => ({
  operationId: method,
  'x-refold-resource': 'things',
  'x-refold-method': method,
  'x-refold-retry': 'safe',
  'x-refold-scope': 'public',
  responses: responseOf(text),
  ...more,
});
const one = (more: RawOperation, route = 'GET /things'): Document => documentOf({ [route]: named('list', more) });
const body = (requestBody: RawOperation['requestBody']): Document =>
  documentOf({ 'POST /things': named('make', { requestBody: requestBody! }) });
const pagination = { page: 'page', limit: 'limit', items: 'docs', hasNext: 'hasNextPage' };
const pages = ['page', 'limit'].map((name) => parameter(name, 'query'));
const get = '#/paths/~1things/get';

/** For each code a document that draws it, once, and where. */
const documents: Record<Code, { given: Document; pointer: string }> = {
  'document-unsupported': { given: { swagger: '2.0' } as Document, pointer: '#' },
  'operation-key-missing': {
    given: documentOf({ 'GET /things': { ...named('list'), 'x-refold-retry': undefined } as never }),
    pointer: get,
  },
  'method-name-taken': {
    given: documentOf({ 'GET /things': named('list'), 'GET /things/all': named('list', { operationId: 'other' }) }),
    pointer: '#/paths/~1things~1all/get',
  },
  'name-unusable': { given: one({ 'x-refold-method': 'list-all' }), pointer: get },
  'type-name-taken': {
    given: documentOf(
      {
        'GET /things': named('list', {
          responses: responseOf({
            items: { anyOf: [{ $ref: '#/components/schemas/a-b' }, { $ref: '#/components/schemas/AB' }] },
          }),
        }),
      },
      withSchemas({ 'a-b': { properties: { a: text } }, AB: { properties: { b: text } } }),
    ),
    pointer: '#/components/schemas/a-b',
  },
  'parameter-name-taken': {
    given: one({ parameters: [parameter('a', 'query'), parameter('a_header', 'query'), parameter('a', 'header')] }),
    pointer: get,
  },
  'path-parameter-missing': { given: one({}, 'GET /things/{id}'), pointer: '#/paths/~1things~1{id}/get' },
  'path-parameter-unused': { given: one({ parameters: [parameter('id', 'path')] }), pointer: get },
  'account-parameter-missing': {
    given: one({ 'x-refold-scope': 'linked-account', security: [{ ApiKey: [] }] }),
    pointer: get,
  },
  'page-parameter-missing': {
    given: one({
      'x-refold-pagination': pagination,
      parameters: pages.slice(1),
      responses: responseOf({ properties: { docs: { items: text } } }),
    }),
    pointer: get,
  },
  'page-items-missing': {
    given: one({
      'x-refold-pagination': pagination,
      parameters: pages,
      responses: responseOf({ properties: { docs: text } }),
    }),
    pointer: get,
  },
  'failure-field-missing': { given: one({ 'x-refold-failure': [{ field: 'ok' }] }), pointer: get },
  'single-without-list': { given: one({ 'x-refold-single': 'id' }), pointer: get },
  'response-schema-missing': {
    given: one({ responses: { 200: { description: 'x', content: { 'application/json': {} } } } }),
    pointer: `${get}/responses/200`,
  },
  'schema-circular': {
    given: documentOf(
      { 'GET /things': named('list', { responses: responseOf({ $ref: '#/components/schemas/A' }) }) },
      withSchemas({ A: { oneOf: [{ $ref: '#/components/schemas/A' }, text] } }),
    ),
    pointer: '#/components/schemas/A',
  },
  'reference-broken': {
    given: one({ responses: responseOf({ properties: { a: { $ref: '#/components/schemas/None' } } }) }),
    pointer: `${get}/responses/200/content/application~1json/schema/properties/a`,
  },
  'response-format-unsupported': {
    given: one({ responses: { 200: { description: 'x', content: { 'text/csv': {} } } } }),
    pointer: `${get}/responses`,
  },
  'body-format-unsupported': {
    given: body({ content: { 'text/csv': {} } }),
    pointer: '#/paths/~1things/post/requestBody',
  },
  'verb-unsupported': { given: one({}, 'HEAD /things'), pointer: '#/paths/~1things/head' },
  'parameter-place-unsupported': {
    given: one({ parameters: [parameter('a', 'cookie')] }),
    pointer: `${get}/parameters/0`,
  },
  'parameter-style-unsupported': {
    given: one({ parameters: [parameter('a', 'query', { schema: { type: 'object' } })] }),
    pointer: `${get}/parameters/0`,
  },
  'name-made-up': { given: documentOf({ 'GET /things': { responses: responseOf(text) } }), pointer: '#/paths' },
};

test.each(Object.entries(documents))('%s', (code, { given, pointer }) => {
  const { problems } = lowered(given);
  expect(problems.map((problem) => `${problem.code} at ${problem.pointer}`)).toEqual([`${code} at ${pointer}`]);
  expect(problems[0]?.message).toMatch(/^\S.*\.$/);
  expect(problems[0]?.fix).toMatch(/^[A-Z].*\.$/);
});

test('what only leaves something out is a warning', () => {
  const warnings = Object.entries(documents).flatMap(([code, { given }]) =>
    lowered(given).problems[0]?.severity === 'warning' ? [code] : [],
  );
  expect(warnings).toEqual([
    'response-schema-missing',
    'response-format-unsupported',
    'body-format-unsupported',
    'verb-unsupported',
    'parameter-place-unsupported',
    'parameter-style-unsupported',
    'name-made-up',
  ]);
});

test('broken references are found wherever a reference may stand', () => {
  const broken = { $ref: '#/components/none/None' };
  const foreign = { $ref: 'https://example.com/x.json' };
  const endless: Document = { components: { parameters: { A: { $ref: '#/components/parameters/A' } } } };
  const places: [Document, string][] = [
    [{ openapi: '3.1.0', paths: { '/a': broken } }, '#/paths/~1a'],
    [documentOf({ 'GET /a': { parameters: [broken] } }), '#/paths/~1a/get/parameters/0'],
    [documentOf({ 'GET /a': { parameters: [foreign] } }), '#/paths/~1a/get/parameters/0'],
    [
      documentOf({ 'GET /a': { parameters: [{ $ref: '#/components/parameters/A' }] } }, endless),
      '#/paths/~1a/get/parameters/0',
    ],
    [documentOf({ 'POST /a': { requestBody: broken } }), '#/paths/~1a/post/requestBody'],
    [documentOf({ 'GET /a': { responses: { 200: broken } } }), '#/paths/~1a/get/responses/200'],
    [{ openapi: '3.1.0', webhooks: { a: broken } }, '#/webhooks/a'],
    [
      documentOf({ 'GET /a': { responses: responseOf({ $ref: '#/paths/length' }) } }),
      '#/paths/~1a/get/responses/200/content/application~1json/schema',
    ],
  ];
  for (const [given, pointer] of places) {
    const found = lowered(given).problems.filter(({ code }) => code === 'reference-broken');
    expect(found.map((problem) => problem.pointer)).toEqual([pointer]);
  }
});

test('one line tells code, pointer, message and fix; the same is told once', () => {
  const diagnostics = new Diagnostics();
  const pointer = pointerOf('paths', '/a/{b}~c', 'get');
  diagnostics.report('path-parameter-unused', pointer, 'The path has no {b}.');
  diagnostics.report('path-parameter-unused', pointer, 'The path has no {b}.');
  expect(diagnostics.all.map(diagnosticLine)).toEqual([
    'error path-parameter-unused at #/paths/~1a~1{b}~0c/get\n  The path has no {b}. Add the parameter to the path, or remove it.',
  ]);
  expect(diagnostics.errors.map(({ code }: Diagnostic) => code)).toEqual(['path-parameter-unused']);
});
