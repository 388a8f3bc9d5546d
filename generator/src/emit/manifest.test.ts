import { expect, test } from 'vitest';
import { filesOf } from '../testing/documents.ts';
import { shop } from '../testing/shop.ts';

const manifest = JSON.parse((await filesOf(shop)).get('manifest.json') ?? '');

test('the document as a whole', () => {
  const { operations, ...rest } = manifest;
  expect(rest).toEqual({
    title: 'Things',
    version: '1.0.0',
    contract: expect.stringMatching(/^sha256-[0-9a-f]{64}$/),
    rateLimit: { requestsPerSecond: 20, burst: 5 },
    resources: { carts: { className: 'Carts' }, orders: { className: 'Orders', description: 'What was ordered.' } },
    events: { 'Order Made': { id: 'onOrderMade', type: "{ event: 'Order Made'; order?: Order; }" } },
  });
  expect(Object.keys(operations)).toEqual(['attach', 'emptyCart', 'listOrders']);
});

test('an operation with pages', () => {
  expect(manifest.operations.listOrders).toEqual({
    resource: 'orders',
    method: 'list',
    function: 'listOrders',
    verb: 'GET',
    path: '/orders',
    description: 'List orders.',
    scope: 'organization',
    credentials: ['apiKey', 'linkedAccount', 'sessionToken'],
    account: 'header',
    retry: 'safe',
    agent: 'read',
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'number' },
      { name: 'mode', wireName: 'x-mode', in: 'header', required: false, type: "'fast' | 'slow'" },
      { name: 'page', in: 'query', required: false, type: 'number', description: 'Which page.', default: 1 },
    ],
    pagination: { page: 'page', limit: 'limit', items: 'docs', hasNext: 'hasNextPage', item: 'Order' },
    result: 'OrderPage',
    responses: { 200: { description: 'Fine.' }, 401: { description: 'The key is\nwrong.', codes: ['BAD_KEY'] } },
  });
});

test('an operation with a body', () => {
  expect(manifest.operations.attach).toMatchObject({
    deprecated: true,
    credentials: [],
    body: {
      required: true,
      form: 'fields',
      encoding: 'multipart',
      types: ['{ file: Upload; }'],
      requiredFields: ['file'],
    },
    failure: [{ field: 'state', values: ['failed'] }, { field: 'errors' }],
    reserved: { id: ['all'] },
  });
});
