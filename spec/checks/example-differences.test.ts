import { expect, test } from 'vitest';
import { operationsOf, type Document } from './document.ts';
import { exampleDifferences, type Evidence } from './example-differences.ts';
import { createValidator } from './strict.ts';

const thing = {
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string' }, deep: { type: 'object', properties: { a: { type: 'string' } } } },
};
const document: Document = {
  paths: {
    '/things': {
      post: {
        operationId: 'createThing',
        parameters: [
          { name: 'Linked_Account_Id', in: 'header', schema: { type: 'string' } },
          { name: 'wait', in: 'query', schema: { type: 'boolean' } },
        ],
        requestBody: { content: { 'application/json': { schema: thing } } },
        responses: { 200: { content: { 'application/json': { schema: thing } } }, 204: {} },
      },
    },
  },
};

const report = (part: Partial<Evidence>) => {
  const evidence: Evidence = {
    operationId: 'x',
    method: 'POST',
    path: '/things',
    requests: [],
    responses: {},
    ...part,
  };
  const [own] = operationsOf(document);
  if (!own) throw new Error('The document has no operation.');
  return exampleDifferences(evidence, own, createValidator(document));
};
const keysOf = (part: Partial<Evidence>) => report(part).differences.map(({ key }) => key);
const sources = ['page'];

test('what matches is no difference', () => {
  const requests = [
    { headers: { 'x-api-key': 'k', linked_account_id: 'acme' }, query: { wait: 'true' }, body: { name: 'x' }, sources },
  ];
  expect(
    report({ requests, responses: { 200: [{ body: { name: 'x' }, sources }], 204: [{ body: null, sources }] } }),
  ).toEqual({
    differences: [],
    checked: 3,
    unparsed: 0,
  });
});

test('unknown parameters and values that do not fit', () => {
  const requests = [{ headers: { other: 'x' }, query: { wait: 'perhaps' }, sources }];
  expect(keysOf({ requests })).toEqual([
    'example createThing request header.other',
    'example createThing request query.wait',
  ]);
});

test('a placeholder fits any schema', () => {
  expect(keysOf({ requests: [{ query: { wait: '{wait}' }, sources }] })).toEqual([]);
});

test('a status that we do not have', () => {
  expect(keysOf({ responses: { 418: [{ body: {}, sources }] } })).toEqual(['example createThing 418 .']);
});

test('bodies that are no JSON are counted, not checked', () => {
  expect(report({ responses: { 204: [{ unparsed: 'No content', sources }] } })).toEqual({
    differences: [],
    checked: 0,
    unparsed: 1,
  });
});

test('a problem at the top can be decided for the whole body, one further down for what holds it', () => {
  const [top] = report({ responses: { 200: [{ body: { success: true, name: 'x' }, sources }] } }).differences;
  expect(top?.aliases).toEqual(['example createThing 200 success', 'example createThing 200 .']);
  const [deep] = report({ responses: { 200: [{ body: { name: 'x', deep: { b: 1 } }, sources }] } }).differences;
  expect(deep?.aliases).toEqual(['example createThing 200 deep.b', 'example createThing 200 deep']);
});
